import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, type Locale, type Mail } from '@ocop/platform';
import type { Delivery } from './delivery.entity.js';
import { Enclosures } from './mail.enclosures.js';
import type { Letter } from './mail.layout.js';
import { messageOf, wordsOf } from './notification.catalogue.js';

const footers = {
  VI: { because: 'Bạn nhận thư này vì', always: 'Thư cần cho tài khoản hoặc giao dịch của bạn nên luôn được gửi.', from: 'Thư do OCOP Connect gửi tự động; xin đừng trả lời.' },
  EN: { because: 'You get this mail because', always: 'Your account or your trade needs it, so it is always sent.', from: 'Sent automatically by OCOP Connect; please do not reply.' },
} satisfies Record<Locale, object>;

/** Turns a delivery into a mail in its recipient's language. */
@Injectable()
export class MailWriter {
  readonly #host: string;

  constructor(
    private readonly enclosures: Enclosures,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.#host = /@([^\s>]+)/.exec(config.MAIL_FROM)?.[1] ?? new URL(config.PUBLIC_URL).hostname;
  }

  /** @returns nothing when there is no use in sending any more */
  async write(delivery: Delivery): Promise<Mail | undefined> {
    const { locale, recipient } = delivery;
    const message = messageOf(delivery.type);
    const enclosed = message.enclose ? await message.enclose(this.enclosures, delivery.facts) : {};
    if (!enclosed) return undefined;
    const { secret, ...parts } = enclosed;
    const { title, body, action, also } = wordsOf(delivery, locale);
    const footer = footers[locale];
    const because = `${footer.because} ${locale === 'VI' ? message.because.vi : message.because.en}.${message.mandatory ? ` ${footer.always}` : ''}`;
    const links = [{ text: action, href: this.#href(delivery.path, secret) }, ...(also ? [{ text: also.action, href: this.#href(also.path) }] : [])];
    const letter: Letter = { locale, title, body, links, ...parts, footer: [because, footer.from] };
    // Loaded at the first mail: React costs a third of a second, and the API, which holds this module too, sends none.
    const { layOut } = await import('./mail.layout.js');
    return {
      to: recipient,
      subject: oneLine(title),
      text: plain(letter),
      html: await layOut(letter),
      messageId: delivery.messageId(this.#host),
      attachments: enclosed.attachments ?? [],
      // RFC 3834: no out-of-office answers, please.
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale.toLowerCase(), ...(message.urgent ? { Importance: 'high' } : {}) },
    };
  }

  /** From the configured address, never from what a request said its host was. */
  #href(path: string, secret?: string): string {
    const url = new URL(path, this.config.PUBLIC_URL);
    if (secret !== undefined) url.searchParams.set('secret', secret);
    return url.href;
  }
}

/**
 * A subject is one line: what a user typed into a title cannot start another header. (Whether the mailer would encode
 * it anyway does not matter then.)
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** Written from the same parts instead of taken out of the HTML again: better to read, and fifteen milliseconds less. */
export function plain({ title, body, code, links, footer }: Letter): string {
  const parts = [title, ...body, ...(code ? [code] : []), ...links.map(({ text, href }) => `${text}:\n${href}`), `-- \n${footer.join('\n')}`];
  return `${parts.join('\n\n')}\n`;
}
