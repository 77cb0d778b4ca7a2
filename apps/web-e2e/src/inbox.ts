import { expect } from '@playwright/test';
import { addresses } from './system.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

interface MaildevMail {
  readonly to: readonly { readonly address: string }[];
  readonly subject: string;
  readonly text: string;
}

/** All mails that somebody has, the oldest first. */
export async function mailsTo(email: string): Promise<Mail[]> {
  const answer = await fetch(`${addresses.inbox}/api/email`);
  const mails = (await answer.json()) as MaildevMail[];
  return mails
    .map(({ to, subject, text }) => ({ to: to[0]?.address ?? '', subject, text }))
    .filter((mail) => mail.to === email);
}

/** Waits for a mail whose subject or text says all of this. @returns the newest such mail */
export async function mailTo(email: string, ...words: readonly string[]): Promise<Mail> {
  const matching = async () => (await mailsTo(email)).filter(({ subject, text }) => words.every((word) => `${subject}\n${text}`.includes(word)));
  await expect.poll(async () => (await matching()).length, { message: `mail to ${email}: ${words.join(', ')}`, timeout: 90_000 }).toBeGreaterThan(0);
  const newest = (await matching()).at(-1);
  if (newest === undefined) throw new Error('the mail went away');
  return newest;
}

/** Waits for a mail that says all of this. @returns the six digits in it */
export async function codeFor(email: string, ...words: readonly string[]): Promise<string> {
  const { text } = await mailTo(email, ...words);
  const code = /(?<![-\w])(\d{3} ?\d{3})(?!\w)/.exec(text)?.[1]?.replace(' ', '');
  if (code === undefined) throw new Error(`no code in the mail to ${email}`);
  return code;
}

/** The link in a mail that leads to this page, with the secret that it carries. @returns path and query */
export function linkIn({ text, to }: Mail, path: string): string {
  const link = (text.match(/https?:\/\/[^\s\])>]+/g) ?? []).map((address) => new URL(address)).find(({ pathname }) => pathname === path);
  if (link === undefined) throw new Error(`no link to ${path} in the mail to ${to}`);
  return `${link.pathname}${link.search}`;
}
