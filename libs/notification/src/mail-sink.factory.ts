import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A mail as it arrived: the address of the envelope and the bytes of the message. */
export interface SunkMail {
  to: string;
  source: string;
}

/** Steps of an SMTP conversation at which a server may say no; CONNECT is its greeting and BODY the end of the message. */
export type SmtpStep = 'CONNECT' | 'MAIL' | 'RCPT' | 'DATA' | 'BODY';

/** What to answer instead of yes: a line such as "451 later", or `hangUp` to cut the line without a word. */
export type SmtpAnswer = string | typeof hangUp;
export const hangUp = Symbol('hang up');

/** A mail server on this machine that keeps what it takes and answers as it is told. */
export interface MailSink {
  url: string;
  /** All that was taken, in order; what was taken and not answered is here, too. */
  mails: SunkMail[];
  /** Answers of the next conversations, one a step and address; consumed from the front. */
  refuse(step: SmtpStep, ...answers: SmtpAnswer[]): void;
  /** Leaves the next mail unanswered until `release` is called. */
  hold(): { release: () => void };
  close(): Promise<void>;
}

/** Opens a sink on a free port of the loopback. */
export async function mailSink(): Promise<MailSink> {
  const mails: SunkMail[] = [];
  const refusals = new Map<SmtpStep, SmtpAnswer[]>();
  const sockets = new Set<Socket>();
  let held: Promise<void> | undefined;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    converse(socket, mails, (step) => refusals.get(step)?.shift(), () => held);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    refuse: (step, ...answers) => void refusals.set(step, answers),
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return {
        release: () => {
          held = undefined;
          resolve();
        },
      };
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** One connection: lines in, answers out (RFC 5321 without extensions). */
function converse(socket: Socket, mails: SunkMail[], refusal: (step: SmtpStep) => SmtpAnswer | undefined, gate: () => Promise<void> | undefined): void {
  let buffer = '';
  let to = '';
  let inBody = false;

  const say = (step: SmtpStep | undefined, yes: string): boolean => {
    const answer = (step && refusal(step)) ?? yes;
    if (answer === hangUp) socket.destroy();
    else socket.write(`${answer}\r\n`);
    return answer === yes;
  };

  const take = (source: string) => {
    inBody = false;
    const answer = refusal('BODY');
    if (answer === undefined || answer === hangUp) mails.push({ to, source: source.replace(/^\.\./gm, '.') });
    if (answer === hangUp) socket.destroy();
    else void Promise.resolve(gate()).then(() => socket.write(`${answer ?? '250 2.0.0 taken'}\r\n`));
  };

  const obey = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'RCPT') to = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (verb === 'MAIL' || verb === 'RCPT') say(verb, '250 2.1.0 ok');
    else if (verb === 'DATA') inBody = say('DATA', '354 go on');
    else if (verb === 'QUIT') socket.end('221 bye\r\n');
    else say(undefined, '250 sink');
  };

  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    buffer += chunk;
    for (;;) {
      const end = buffer.indexOf(inBody ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const part = buffer.slice(0, end);
      buffer = buffer.slice(end + (inBody ? 5 : 2));
      if (inBody) take(part);
      else obey(part);
    }
  });
  say('CONNECT', '220 sink ESMTP');
}
