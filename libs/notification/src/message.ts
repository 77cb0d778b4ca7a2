import type { EntityManager } from '@mikro-orm/postgresql';
import type { BilingualText, EventType, Locale } from '@ocop/platform';
import type { Enclosed, Enclosures } from './mail.enclosures.js';

/** What a message is made of: names, numbers and days, never a secret, because it is stored with the message. */
export type Facts = Readonly<Record<string, unknown>>;

/** A message in one language. */
export interface Words {
  /** Headline of the notification and subject of the mail. */
  title: string;
  /** One or more paragraphs. */
  body: string[];
  /** What the button says. */
  action: string;
  /** A second way on, in the mail only, for example to a document. */
  also?: { action: string; path: string };
}

/** Somebody to tell: a person with an account, or a bare address. */
export interface Recipient {
  personId?: string;
  address: string;
  locale: Locale;
}

export type Channel = 'IN_APP' | 'MAIL';
export const everywhere: readonly Channel[] = ['IN_APP', 'MAIL'];
export const mailOnly: readonly Channel[] = ['MAIL'];
export const inAppOnly: readonly Channel[] = ['IN_APP'];

/** One thing said to one circle of people. */
export interface Message<F extends object> {
  /** Stored with every row, so it never changes once released. */
  name: string;
  channels: readonly Channel[];
  /** Always sent: account, signature and the result of one's own act. The others may be turned off when preferences by type come. */
  mandatory: boolean;
  /** Somebody waits at the screen for it. */
  urgent?: boolean;
  /** Whether this one is said at all, where an event may mean several things. */
  when?: (facts: F) => boolean;
  to: (em: EntityManager, facts: F) => Promise<Recipient[]>;
  /** Path in the web application. */
  path: (facts: F) => string;
  words: Record<Locale, (facts: F) => Words>;
  /** Why one gets this; completes "you get this mail because …". */
  because: BilingualText;
  /** What is made only when the mail leaves, and stored nowhere; nothing when there is no use in sending any more. */
  enclose?: (enclosures: Enclosures, facts: F) => Promise<Enclosed | undefined>;
  /** What the facts look like: tests and previews render it. */
  sample: F;
}

/** What happens when an event arrives: facts are read once, then every circle is told. */
export interface Entry {
  event: EventType<object>;
  /** Why nobody is told, where that is so. */
  nobody?: string;
  /** The facts as they are now; nothing when they have gone meanwhile. */
  facts: (em: EntityManager, payload: object) => Promise<Facts | undefined>;
  messages: readonly Message<Facts>[];
}

/** An entry whose facts and payload fit its event; the table itself forgets the types. */
export function telling<Payload extends object, F extends object>(
  event: EventType<Payload>,
  facts: (em: EntityManager, payload: Payload) => Promise<F | undefined>,
  ...messages: Message<F>[]
): Entry {
  return { event, facts, messages } as unknown as Entry;
}

/** An event that concerns nobody, and why. */
export function tellingNobody(event: EventType<object>, nobody: string): Entry {
  return { event, nobody, facts: async () => undefined, messages: [] };
}
