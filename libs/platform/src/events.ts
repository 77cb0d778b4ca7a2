/** The queues: events move the domains on, mail talks to the outside and may be slow. */
export const queueNames = ['events', 'mail'] as const;
export type QueueName = (typeof queueNames)[number];

/**
 * Jobs that one worker does at a time. For mails it is also the number of connections to the mail server: one that is
 * claimed waits for none, and a kill touches few.
 */
export const jobsAtOnce: Record<QueueName, number> = { events: 8, mail: 4 };

/** A kind of event; `Payload` holds ids and facts, never secrets or prices of sealed quotes. */
export interface EventType<Payload extends object> {
  type: string;
  queue: QueueName;
  /** Only carries the payload's type. */
  readonly payload?: Payload;
}

/** Every kind that was defined; the worker refuses to start while one has no handler. */
export const eventTypes = new Map<string, EventType<object>>();

/** Defines a kind of event, for example `sourcing.quote-accepted`. */
export function defineEvent<Payload extends object>(type: string, queue: QueueName = 'events'): EventType<Payload> {
  if (eventTypes.has(type)) throw new Error(`event ${type} is defined twice`);
  const event: EventType<Payload> = { type, queue };
  eventTypes.set(type, event);
  return event;
}
