import { until } from './client.mjs';

/** @typedef {{ subject: string, text: string, to: string, at: number }} Mail */

/** The mail inbox of the local installation. */
export class Inbox {
  #since = Date.now() - 1_000;

  /** @param {string} address of its web page */
  constructor(address) {
    this.address = address;
  }

  /** @returns {Promise<Mail[]>} what arrived since the demonstration began, the oldest first */
  async mails() {
    const all = /** @type {any[]} */ (await (await fetch(`${this.address}/api/email`)).json());
    return all
      .map(({ subject, text, to, time }) => ({ subject, text, to: to[0].address, at: Date.parse(time) }))
      .filter((mail) => mail.at >= this.#since)
      .sort((a, b) => a.at - b.at);
  }

  /** @param {string} to @param {RegExp} subject @returns {Promise<Mail>} the newest such mail, waited for */
  async waitFor(to, subject) {
    return until(`mail to ${to} about ${subject}`, async () => (await this.mails()).filter((mail) => mail.to === to && subject.test(mail.subject)).at(-1));
  }

  /** @param {string} to @param {RegExp} subject @returns {Promise<string>} the six digits in the newest such mail */
  async codeFor(to, subject) {
    const { text } = await this.waitFor(to, subject);
    const code = /(?<![-\d])(\d{3}\s?\d{3})(?!\d)/.exec(text)?.[1]?.replace(/\s/g, '');
    if (!code) throw new Error(`no code in the mail to ${to}`);
    return code;
  }
}
