import { Registration, RegistrationService } from '@ocop/conference';
import { conferenceOf, partyInput } from '@ocop/conference/testing';
import { cast } from '@ocop/directory/testing';
import { Delivery, Notification, NotificationModule, notificationEntities } from '@ocop/notification';
import { mailSink, type MailSink } from '@ocop/notification/testing';
import { Actor, EventHandling, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const checkout = fileURLToPath(new URL('../../..', import.meta.url));

/** The built worker as a process of its own, started again after each kill. */
export class WorkerProcess {
  #child: ChildProcess | undefined;

  constructor(private readonly environment: Record<string, string>) {}

  start(): void {
    this.#child = spawn(process.execPath, ['--enable-source-maps', 'apps/worker/dist/main.js'], { cwd: checkout, env: { ...process.env, ...this.environment }, stdio: ['ignore', 'inherit', 'inherit'] });
  }

  signal(signal: NodeJS.Signals): void {
    this.#child?.kill(signal);
  }

  /** Sends the signal and waits until the process is gone. @returns how it ended: an exit code or a signal's name */
  async end(signal: NodeJS.Signals): Promise<string> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return String(child?.exitCode ?? child?.signalCode);
    child.kill(signal);
    const [code, by] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return String(code ?? by);
  }
}

/** Registrations put through services, a mail server, and workers on one database of their own. */
export class Trial {
  readonly #expected: string[] = [];
  readonly #inFlight = new Set<string>();

  private constructor(
    readonly application: TestApplication,
    readonly sink: MailSink,
    private readonly environment: Record<string, string>,
  ) {}

  static async open(environment: Record<string, string>): Promise<Trial> {
    const sink = await mailSink();
    return new Trial(await testApplication([NotificationModule], notificationEntities, { SMTP_URL: sink.url }), sink, environment);
  }

  worker(): WorkerProcess {
    const { DATABASE_URL, DATA_DIR, SMTP_URL } = this.application.config;
    return new WorkerProcess({ DATABASE_URL, DATA_DIR, SMTP_URL, REDIS_URL: '', WORKER_HTTP_PORT: '0', NODE_ENV: 'production', LOG_LEVEL: 'fatal', ...this.environment });
  }

  /** Registers parties of delegates without accounts: one mail each, and one notification each for the person of the organization. */
  async register(parties: number, size: number): Promise<void> {
    const { database } = this.application;
    const { organization } = await cast(database, ['ORGANIZER']);
    const guest = await cast(database, ['PRODUCER']);
    const { types } = await conferenceOf(database, organization, { capacities: [Math.ceil((parties * size * 2) / 3)] }); // the others wait
    for (let party = 0; party < parties; party += 1) {
      const names = Array.from({ length: size }, (_, place) => `khach-${party}-${place}`);
      await this.application.get(RegistrationService).register(guest.actor, partyInput(types[0]!, ...names));
      this.#expected.push(...names.map((name) => `${name}@dai-bieu.example`));
    }
  }

  /** Kills a worker with -9 and notes what it had in its hands. */
  async kill(worker: WorkerProcess): Promise<void> {
    await worker.end('SIGKILL');
    for (const { id } of await this.#read().find(Delivery, { state: 'SENDING' })) this.#inFlight.add(id);
  }

  /** Whether every event is complete and every delivery at its end. */
  async isSettled(): Promise<boolean> {
    const open = await this.#read().count(OutboxEvent, { completedAt: null });
    return open === 0 && (await this.#read().count(Delivery, { state: { $nin: ['SENT', 'DEAD'] } })) === 0;
  }

  /** What became of it all. */
  async outcome(): Promise<Omit<Outcome, 'ends'>> {
    const em = this.#read();
    const deliveries = await em.find(Delivery, {});
    const mails = this.sink.mails.map(({ to, source }) => ({ to, messageId: /^Message-ID: <([^@]+)@/im.exec(source)?.[1] ?? '' }));
    const sent = Map.groupBy(mails, ({ messageId }) => messageId);
    return {
      expected: this.#expected.toSorted(),
      registered: await em.count(Registration, {}),
      addressees: [...new Set(mails.map(({ to }) => to))].sort(),
      unsent: deliveries.filter(({ state }) => state !== 'SENT').map(({ recipient, state, lastError }) => `${recipient} ${state} ${lastError}`),
      unknown: mails.filter(({ to, messageId }) => !deliveries.some(({ id, recipient }) => id === messageId && recipient === to)).length,
      inFlight: [...this.#inFlight],
      repeated: [...sent].filter(([, copies]) => copies.length > 1).map(([id]) => id),
      openEvents: await em.count(OutboxEvent, { completedAt: null }),
      deliveries: deliveries.length,
      notifications: await em.count(Notification, {}),
      told: await em.count(EventHandling, { handler: 'notification.tell' }),
    };
  }

  async close(): Promise<void> {
    await this.application.close();
    await this.sink.close();
  }

  #read() {
    return this.application.database.read(Actor.system);
  }
}

export interface Outcome {
  /** Addresses of all delegates, sorted. */
  expected: string[];
  registered: number;
  /** Addresses that got a mail, sorted. */
  addressees: string[];
  unsent: string[];
  /** Mails that belong to no delivery, or to another address's. */
  unknown: number;
  /** Ids of deliveries that a worker held when it was killed. */
  inFlight: string[];
  /** Ids of deliveries whose mail arrived more than once. */
  repeated: string[];
  openEvents: number;
  deliveries: number;
  notifications: number;
  /** Events that were told. */
  told: number;
  /** How the last workers ended: exit codes, or signals. */
  ends: string[];
}

/** Waits for a condition that other processes bring about. @throws after `seconds` */
export async function until(condition: () => boolean | Promise<boolean>, seconds: number, what: string): Promise<void> {
  const deadline = performance.now() + seconds * 1_000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`not within ${seconds} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
