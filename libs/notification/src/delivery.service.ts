import { Injectable } from '@nestjs/common';
import { Actor, Database, isDead, Mailer, Presence } from '@ocop/platform';
import { Delivery } from './delivery.entity.js';
import { statesBefore, type DeliveryCommand } from './delivery.state.js';
import { MailWriter } from './mail.writer.js';
import { FAREWELL } from './privacy.messages.js';

/** A claim older than this is over even when its worker seems to live, frozen: it is beyond any sane SMTP conversation. */
export const CLAIM_SECONDS = 300;

/** After this long a mail that the server never took is given up (RFC 5321, 4.5.4.1: four to five days). */
const PATIENCE_DAYS = 4;

/** A claim younger than this is left alone even when its worker seems dead: it may only have lost a connection. */
const DEAD_CLAIM_SECONDS = 10;

/**
 * Sends mails: nothing lost, nothing twice, whatever dies when.
 *
 * - Dies before the claim: the job comes back (or the relay dispatches the event again) and the row is still free.
 * - Two workers at once: the claim is one UPDATE that takes the row in a free state; the other finds none and fails its
 *   job, which is tried again and then finds SENT. It must not end well while the claim is fresh: if the first worker is
 *   dead, that job is the mail's only way.
 * - Dies after the claim: the row stays SENDING; the job is tried again until PostgreSQL knows that the worker is dead, or
 *   the claim is too old, and takes it over.
 * - Dies, or loses the connection, between the server's "250" and the row's SENT: nobody can know whether the server
 *   took the mail, so it goes out again. Here SMTP is at least once, and only here. To keep that window short, the mail is
 *   written before the claim, and SENT is one prepared statement straight after the answer; the repeat has the same
 *   Message-ID.
 * - PostgreSQL dies after the "250": the answer is kept and written as soon as PostgreSQL is back.
 * - Is frozen after the claim for longer than the claim lasts: it gives up when it wakes before it sends.
 */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly database: Database,
    private readonly presence: Presence,
    private readonly mailer: Mailer,
    private readonly writer: MailWriter,
  ) {}

  /** Sends one delivery, or finds that it is done. @throws when it must be tried again later */
  async send(deliveryId: string): Promise<void> {
    const delivery = await this.database.read(Actor.system).findOne(Delivery, deliveryId);
    if (!delivery || isDone(delivery)) return; // one that is not there was erased with its recipient
    const writing = this.writer.write(delivery);
    await Promise.allSettled([writing]); // what fails here is noted below, in the row, by the one who holds the claim
    const until = performance.now() + (CLAIM_SECONDS / 2) * 1_000;
    const attempt = await this.#claim(delivery);
    if (!attempt) return;
    let answer: string;
    try {
      const mail = await writing;
      if (!mail) return await this.#end(attempt, 'DEAD', 'there was nothing left to say: it is done, or too late');
      if (performance.now() > until) throw new Error('this worker slept over its claim');
      answer = await this.mailer.send(mail);
    } catch (error) {
      return await this.#fail(attempt, error);
    }
    await this.#accept(attempt, answer);
  }

  /** @returns nothing when the delivery is done meanwhile */
  async #claim({ id }: Delivery): Promise<Attempt | undefined> {
    const [claimed] = await this.database.query<Attempt>('delivery-claim', claimStatement, [id, this.presence.key]);
    if (claimed) return claimed;
    const found = await this.database.read(Actor.system).findOne(Delivery, id);
    if (!found || isDone(found)) return undefined;
    throw new Error(`delivery ${id} is being sent by another worker, or by one that died`);
  }

  /** Also when another worker took the row over meanwhile: the server's yes is the truth. */
  async #accept({ id }: Attempt, answer: string): Promise<void> {
    await this.database.insist('delivery-sent', acceptStatement, [id, answer]);
  }

  /** @throws the error, unless it is final */
  async #fail(attempt: Attempt, error: unknown): Promise<void> {
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 1_000);
    const isLate = Date.now() - attempt.created_at.getTime() > PATIENCE_DAYS * 86_400_000;
    if (isPermanent(error) || isLate) return this.#end(attempt, 'DEAD', lastError);
    await this.#end(attempt, 'RETRY', lastError);
    throw error;
  }

  /** Only while the claim is still this worker's. Insists, because a row left SENDING by a living worker waits for the claim's end. */
  async #end({ id, attempts }: Attempt, state: 'RETRY' | 'DEAD', lastError: string): Promise<void> {
    await this.database.insist(`delivery-${state}`, endStatement(state), [id, attempts, lastError]);
  }
}

/** What a claim gives: the row, and how often it was claimed, which tells this claim from a later one. */
interface Attempt {
  id: string;
  attempts: number;
  created_at: Date;
}

const isDone = ({ state }: Delivery): boolean => state === 'SENT' || state === 'DEAD';

/** SQL: whether the row is in a state from which the command leads on. */
const inStateBefore = (command: DeliveryCommand): string => `state in (${statesBefore(command).map((state) => `'${state}'`).join(', ')})`;

const olderThan = (seconds: number): string => `claimed_at < clock_timestamp() - make_interval(secs => ${seconds})`;

const claimStatement = `update delivery set state = 'SENDING', claimed_at = clock_timestamp(), claimed_by = $2, attempts = attempts + 1
  where id = $1 and ${inStateBefore('claim')} and (state <> 'SENDING' or ${olderThan(CLAIM_SECONDS)} or ${olderThan(DEAD_CLAIM_SECONDS)} and ${isDead('claimed_by')})
  returning id, attempts, created_at`;

/** SQL: the last letter to somebody who was erased keeps nothing that names an address once it is sent or given up. */
const unlessFarewell = (value: string, instead: string): string => `case when type = '${FAREWELL}' then ${instead} else ${value} end`;
const forgetting = `recipient = ${unlessFarewell('recipient', `'${FAREWELL}'`)}`;

const acceptStatement = `update delivery set state = 'SENT', sent_at = clock_timestamp(), smtp_response = ${unlessFarewell('$2::text', 'left($2::text, 3)')}, last_error = null, ${forgetting} where id = $1 and ${inStateBefore('accept')}`;

const endStatement = (state: 'RETRY' | 'DEAD'): string =>
  `update delivery set state = '${state}', ${state === 'DEAD' ? `last_error = ${unlessFarewell('$3::text', "'forgotten'")}, ${forgetting}` : 'last_error = $3'} where id = $1 and attempts = $2 and ${inStateBefore(state === 'DEAD' ? 'bury' : 'defer')}`;

/**
 * Whether the server refused this recipient or this mail for good. A 5xx to the connection, the log-in or the sender
 * is about us and not about them: the operator mends it, and the mail goes out.
 */
function isPermanent(error: unknown): boolean {
  const { responseCode = 0, command = '' } = error as { responseCode?: number; command?: string };
  return responseCode >= 500 && responseCode < 600 && (command === 'RCPT TO' || command === 'DATA');
}
