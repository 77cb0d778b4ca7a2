import { Injectable } from '@nestjs/common';
import { Actor, Database, Mailer } from '@ocop/platform';
import { Delivery } from './delivery.entity.js';
import { statesBefore } from './delivery.state.js';
import { MailWriter } from './mail.writer.js';

/** A claim older than this was made by a worker that is dead: far beyond the time-outs of one SMTP conversation. */
export const CLAIM_SECONDS = 120;

/** After this long a mail that the server never took is given up (RFC 5321, 4.5.4.1: four to five days). */
const PATIENCE_DAYS = 4;

/**
 * Sends mails: nothing lost, nothing twice, whatever dies when.
 *
 * - Dies before the claim: the job comes back (or the relay dispatches the event again) and the row is still free.
 * - Two workers at once: the claim is one UPDATE that takes the row in a free state; the other finds none and fails its
 *   job, which is tried again and then finds SENT. It must not end well while the claim is fresh: if the first worker is
 *   dead, that job is the mail's only way.
 * - Dies after the claim: the row stays SENDING; the job is tried again until the claim is too old, and takes it over.
 * - Dies, or loses the connection, between the server's "250" and the row's SENT: nobody can know whether the server
 *   took the mail, so it goes out again. Here SMTP is at least once, and only here. SENT is written straight after the
 *   answer, in one statement, so that the window is a round trip to the database; the repeat has the same Message-ID.
 * - Is frozen after the claim for longer than the claim lasts: it gives up when it wakes before it sends.
 */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly writer: MailWriter,
  ) {}

  /** Sends one delivery, or finds that it is done. @throws when it must be tried again later */
  async send(deliveryId: string): Promise<void> {
    const delivery = await this.#claim(deliveryId);
    if (!delivery) return;
    const until = performance.now() + (CLAIM_SECONDS / 2) * 1_000;
    try {
      const mail = await this.writer.write(delivery);
      if (!mail) return await this.#bury(delivery, 'there was nothing left to say: it is done, or too late');
      if (performance.now() > until) throw new Error('this worker slept over its claim');
      await this.#accept(delivery, await this.mailer.send(mail));
    } catch (error) {
      await this.#fail(delivery, error);
    }
  }

  async #claim(deliveryId: string): Promise<Delivery | undefined> {
    const em = this.database.read(Actor.system);
    const free = statesBefore('claim').map((state) => (state === 'SENDING' ? `(state = 'SENDING' and claimed_at < clock_timestamp() - make_interval(secs => ${CLAIM_SECONDS}))` : `state = '${state}'`));
    const rows = await em.execute<{ id: string }[]>(
      `update delivery set state = 'SENDING', claimed_at = clock_timestamp(), attempts = attempts + 1 where id = ? and (${free.join(' or ')}) returning *`,
      [deliveryId],
    );
    if (rows[0]) return em.map(Delivery, rows[0]);
    const found = await em.findOneOrFail(Delivery, deliveryId);
    if (found.state === 'SENT' || found.state === 'DEAD') return undefined;
    throw new Error(`delivery ${deliveryId} is being sent by another worker, or by one that died`);
  }

  /** Also when another worker took the row over meanwhile: the server's yes is the truth. */
  async #accept({ id }: Delivery, smtpResponse: string): Promise<void> {
    const sent = { state: 'SENT' as const, sentAt: new Date(), smtpResponse, lastError: null };
    await this.database.read(Actor.system).nativeUpdate(Delivery, { id, state: { $in: statesBefore('accept') } }, sent);
  }

  async #bury(delivery: Delivery, lastError: string): Promise<void> {
    await this.#end(delivery, 'DEAD', lastError);
  }

  /** @throws the error, unless it is final */
  async #fail(delivery: Delivery, error: unknown): Promise<void> {
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 1_000);
    const isLate = Date.now() - delivery.createdAt.getTime() > PATIENCE_DAYS * 86_400_000;
    if (isPermanent(error) || isLate) return this.#bury(delivery, lastError);
    await this.#end(delivery, 'RETRY', lastError);
    throw error;
  }

  /** Only while the claim is still this worker's: `attempts` counts the claims. */
  async #end({ id, attempts }: Delivery, state: 'RETRY' | 'DEAD', lastError: string): Promise<void> {
    const from = statesBefore(state === 'DEAD' ? 'bury' : 'defer');
    await this.database.read(Actor.system).nativeUpdate(Delivery, { id, attempts, state: { $in: from } }, { state, lastError });
  }
}

/**
 * Whether the server refused this recipient or this mail for good. A 5xx to the connection, the log-in or the sender
 * is about us and not about them: the operator mends it, and the mail goes out.
 */
function isPermanent(error: unknown): boolean {
  const { responseCode = 0, command = '' } = error as { responseCode?: number; command?: string };
  return responseCode >= 500 && responseCode < 600 && (command === 'RCPT TO' || command === 'DATA');
}
