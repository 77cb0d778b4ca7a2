import type { Locale } from '@ocop/platform';
import { agreementMessages } from './agreement.messages.js';
import { conferenceMessages } from './conference.messages.js';
import { directoryMessages } from './directory.messages.js';
import { tellingNobody, type Entry, type Facts, type Message, type Words } from './message.js';
import { deliveryQueued } from './notification.events.js';
import { organizationMessages } from './organization.messages.js';
import { peopleMessages } from './people.messages.js';
import { farewell, privacyMessages } from './privacy.messages.js';
import { quoteMessages } from './quote.messages.js';
import { requestMessages } from './request.messages.js';

/** Every kind of event of the house, and who is told what when it happens. A test fails when a kind is missing. */
export const catalogue: readonly Entry[] = [
  ...directoryMessages,
  ...organizationMessages,
  ...peopleMessages,
  ...privacyMessages,
  ...requestMessages,
  ...quoteMessages,
  ...conferenceMessages,
  ...agreementMessages,
  tellingNobody(deliveryQueued, 'it is the way of a message itself'),
];

const messages = new Map<string, Message<Facts>>();
for (const message of [...catalogue.flatMap((entry) => entry.messages), farewell as unknown as Message<Facts>]) {
  if (messages.has(message.name)) throw new Error(`message ${message.name} is in the catalogue twice`);
  messages.set(message.name, message);
}

/** The message behind the name that a row holds. */
export function messageOf(name: string): Message<Facts> {
  const message = messages.get(name);
  if (!message) throw new Error(`message ${name} is not in the catalogue`);
  return message;
}

/** What a row says, in a language. */
export function wordsOf({ type, facts }: { type: string; facts: Facts }, locale: Locale): Words {
  return messageOf(type).words[locale](facts);
}
