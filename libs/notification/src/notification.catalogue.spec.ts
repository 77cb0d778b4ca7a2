import { eventTypes } from '@ocop/platform';
import { layOut } from './mail.layout.js';
import { oneLine, plain } from './mail.writer.js';
import { catalogue } from './notification.catalogue.js';
import { farewell } from './privacy.messages.js';
import type { Facts, Message } from './message.js';
import './notification.module.js';

const messages = [...catalogue.flatMap((entry) => entry.messages), farewell as unknown as Message<Facts>];
const inBoth = messages.flatMap((message) => (['VI', 'EN'] as const).map((locale) => [message.name, locale, message] as const));

describe('the catalogue', () => {
  it('has every kind of event of the house, once', () => {
    const known = catalogue.map((entry) => entry.event.type);
    expect([...known].sort()).toEqual([...eventTypes.keys()].sort());
    expect(eventTypes.size).toBeGreaterThanOrEqual(26);
  });

  it('tells somebody, or says why nobody', () => {
    for (const entry of catalogue) expect(entry.messages.length > 0).toBe(entry.nobody === undefined);
  });

  it('keeps codes and prices out of what is stored', () => {
    const names = messages.flatMap((message) => Object.keys(message.sample));
    expect(names.filter((name) => /price|total|vnd|^code$|token|password/i.test(name))).toEqual([]);
  });
});

describe('words', () => {
  it.each(inBoth)('%s in %s are whole', (_name, locale, message) => {
    const { title, body, action, also } = message.words[locale](message.sample);
    const because = locale === 'VI' ? message.because.vi : message.because.en;
    const texts = [title, ...body, action, because, ...(also ? [also.action] : [])];
    for (const text of texts) {
      expect(text.trim()).not.toBe('');
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
    }
    expect(oneLine(title)).toBe(title);
    expect(message.path(message.sample)).toMatch(/^\/[a-z]/);
  });

  it.each(messages.map((message) => [message.name, message] as const))('%s differ between the languages', (_name, message) => {
    expect(message.words.VI(message.sample).title).not.toBe(message.words.EN(message.sample).title);
  });

  it('tell a producer who lost neither the winner nor a price', () => {
    const lost = messages.find((message) => message.name === 'sourcing.quote-rejected')!;
    const facts = { ...lost.sample, winner: 'Chủ thể khác' };
    const said = [lost.words.VI(facts), lost.words.EN(facts)].flatMap(({ title, body }) => [title, ...body]).join('\n');
    expect(said).not.toMatch(/Chủ thể khác|₫|VND|\d{4,}/);
  });
});

describe('the page of a mail', () => {
  const letter = { locale: 'VI' as const, title: 'Tiêu đề', body: ['Một.\nHai.'], links: [{ text: 'Mở', href: 'https://ocop.example/a?b=1&c=2' }], footer: ['Vì sao.'] };

  it('makes inert what a user typed', async () => {
    const html = await layOut({ ...letter, title: '<script>alert(1)</script>', body: ['<img src=x onerror=alert(1)> & "ngoặc"'] });
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('keeps a code in one piece, in both forms', async () => {
    expect(await layOut({ ...letter, code: '012345' })).toContain('>012345<');
    expect(plain({ ...letter, code: '012345' })).toMatch(/^012345$/m);
  });

  it('says the same in plain text, with addresses that can be clicked', () => {
    expect(plain(letter)).toBe('Tiêu đề\n\nMột.\nHai.\n\nMở:\nhttps://ocop.example/a?b=1&c=2\n\n-- \nVì sao.\n');
  });

  it('cannot be given a second header through its subject', () => {
    expect(oneLine('Mua mật ong\r\nBcc: ai@do.example\u2028x')).toBe('Mua mật ong Bcc: ai@do.example x');
  });
});
