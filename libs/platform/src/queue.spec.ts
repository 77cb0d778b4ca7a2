import { Module } from '@nestjs/common';
import { Actor } from './actor.js';
import { AuditEntry } from './audit.entity.js';
import { EventHandlers } from './event-handlers.js';
import { EventWorker } from './event-worker.js';
import { defineEvent } from './events.js';
import { newId } from './id.js';
import { OutboxEvent } from './outbox.entity.js';
import { Relay } from './relay.js';
import { testApplication, type TestApplication } from './testing.js';

const counted = defineEvent<{ number: number }>('test.counted');
const mailed = defineEvent<{ number: number }>('test.mailed', 'mail');

@Module({})
class Empty {}

const redisUrl = process.env['TEST_REDIS_URL'];
const backends: [string, Record<string, string>][] = [['PostgreSQL', {}], ...(redisUrl ? [['Redis', { REDIS_URL: redisUrl }] as [string, Record<string, string>]] : [])];

it('has Redis to test with where nothing may be skipped', () => {
  expect(Boolean(redisUrl) || process.env['CI'] !== 'true').toBe(true);
});

/** Waits for a condition that the worker brings about; gives up with the test. */
async function until(condition: () => Promise<boolean>, tries = 500): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the worker did not bring it about');
}

describe.each(backends)('outbox, relay and worker on %s', (_name, environment) => {
  let application: TestApplication;
  const effects: number[] = [];

  beforeAll(async () => {
    application = await testApplication([Empty], [], environment);
    const handlers = application.get(EventHandlers);
    handlers.on(counted, 'test.count', async (transaction, { number }, event) => {
      transaction.audit(`counted-${number}`, event);
    });
    handlers.effect(mailed, 'test.mail', async ({ number }) => {
      effects.push(number);
      if (effects.filter((seen) => seen === number).length === 1) throw new Error('the first try fails');
    });
    application.get(Relay).start();
    application.get(EventWorker).start();
  });

  afterAll(async () => {
    await application.get(Relay).stop();
    await application.get(EventWorker).stop();
    await application.close();
  });

  const emit = (event: typeof counted, numbers: number[]) =>
    application.database.write(Actor.system, async (transaction) => {
      for (const number of numbers) transaction.emit(event, { id: newId() }, { number });
    });
  const em = () => application.database.read(Actor.system);
  const allComplete = async () => (await em().count(OutboxEvent, { completedAt: null })) === 0;

  it('handles each event once, whatever the number of dispatches', async () => {
    await emit(counted, Array.from({ length: 60 }, (_, number) => number));
    await until(allComplete);
    await em().nativeUpdate(OutboxEvent, { type: counted.type }, { completedAt: null, dispatchedAt: null });
    await until(allComplete);
    expect(await em().count(AuditEntry, { action: { $like: 'counted-%' } })).toBe(60);
  });

  it('loses nothing when the change is rolled back, and sends nothing of it', async () => {
    const failing = application.database.write(Actor.system, async (transaction) => {
      transaction.emit(counted, { id: newId() }, { number: 999 });
      await transaction.em.flush();
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await em().count(OutboxEvent, { payload: { number: 999 } })).toBe(0);
  });

  it('tries an outside effect again until it succeeds', async () => {
    await emit(mailed, [7]);
    await until(allComplete);
    expect(effects.filter((number) => number === 7)).toHaveLength(2);
  });

  it('dispatches again what was dispatched and lost with the queue', async () => {
    const lost = await application.database.write(Actor.system, async ({ em: writer }) =>
      writer.create(OutboxEvent, { type: counted.type, queue: 'events', subjectId: newId(), payload: { number: 500 }, requestId: 'test', dispatchedAt: new Date(Date.now() - 60_000) }),
    );
    await until(allComplete);
    expect((await em().findOneOrFail(OutboxEvent, lost.id)).completedAt).not.toBeNull();
  });
});

it('waits for a queue that cannot begin, without holding up the process, and works once it can', async () => {
  const application = await testApplication([Empty], []);
  application.get(EventHandlers).on(counted, 'test.late', async (transaction, _payload, event) => transaction.audit('late', event));
  application.get(EventHandlers).effect(mailed, 'test.late', async () => undefined);
  const em = application.database.read(Actor.system);
  await em.execute('create schema bullmq');
  await em.execute('create view bullmq.migration as select 0 as version'); // BullMQ cannot make its tables now
  application.get(Relay).start();
  application.get(EventWorker).start();
  const event = await application.database.write(Actor.system, async ({ em: writer }) =>
    writer.create(OutboxEvent, { type: counted.type, queue: 'events', subjectId: newId(), payload: { number: 1 }, requestId: 'test' }),
  );
  const isDone = async () => (await em.fork().findOneOrFail(OutboxEvent, event.id)).completedAt !== null;
  await expect(until(isDone, 50)).rejects.toThrow(/did not bring it about/); // timers have their turn
  await em.execute('drop schema bullmq cascade');
  await until(isDone);
  await application.get(Relay).stop();
  await application.get(EventWorker).stop();
  await application.close();
});

it('refuses to start a worker while an event has no handler', async () => {
  const application = await testApplication([Empty], []);
  expect(() => application.get(EventHandlers).requireComplete()).toThrow(/test\.counted/);
  await application.close();
});

it('keeps the audit trail append-only, also for SQL', async () => {
  const application = await testApplication([Empty], []);
  await application.database.write(Actor.system, async (transaction) => transaction.audit('test.done', { id: newId(), constructor: { name: 'Test' } }));
  const em = application.database.read(Actor.system);
  await expect(em.execute(`update audit_entry set action = 'forged'`)).rejects.toThrow(/append-only/);
  await expect(em.execute('delete from audit_entry')).rejects.toThrow(/append-only/);
  await application.close();
});

it('lets two handlers race for one event and does the work once', async () => {
  const application = await testApplication([Empty], []);
  const handlers = application.get(EventHandlers);
  handlers.on(counted, 'test.race', async (transaction, _payload, event) => transaction.audit('raced', event));
  const event = await application.database.write(Actor.system, async ({ em }) =>
    em.create(OutboxEvent, { type: counted.type, queue: 'events', subjectId: newId(), payload: { number: 1 }, requestId: 'test' }),
  );
  await Promise.all(Array.from({ length: 8 }, () => handlers.handle(event.id)));
  expect(await application.database.read(Actor.system).count(AuditEntry, { action: 'raced' })).toBe(1);
  await application.close();
});
