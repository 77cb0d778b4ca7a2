import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from './config.js';
import { jobsAtOnce } from './events.js';

/** A mail that is ready to go. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Derived from the delivery row, so that a repeat is recognisable: `<delivery-id@host>`. */
  messageId: string;
  attachments?: { filename: string; content: Buffer; contentType: string; cid?: string }[];
  headers?: Record<string, string>;
}

/** The way out over SMTP. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  readonly #transport: Transporter;
  readonly #from: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.#from = config.MAIL_FROM;
    const url = new URL(config.SMTP_URL);
    // Patient, because giving up after the last line means sending twice: RFC 5321, 4.5.3.2.6, would have us wait ten minutes.
    const settings = { pool: 'true', maxConnections: String(jobsAtOnce.mail), connectionTimeout: '10000', socketTimeout: '120000' };
    for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value);
    this.#transport = createTransport(url.href);
  }

  /** @returns the server's answer; @throws when the server did not accept it, with `responseCode` where it said why */
  async send(mail: Mail): Promise<string> {
    const sent = (await this.#transport.sendMail({ from: this.#from, ...mail })) as { response: string };
    return sent.response;
  }

  onApplicationShutdown(): void {
    this.#transport.close();
  }
}
