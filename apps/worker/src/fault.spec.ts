import { SMTP_CONNECTIONS } from '@ocop/platform';
import { Redis } from 'ioredis';
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkout, Trial, until, type Outcome } from './trial.factory.js';

const PARTIES = 15;
const SIZE = 20;
const KILLS = 5;

const seed = Number(process.env['FAULT_SEED'] ?? randomInt(1, 2 ** 31 - 1));
const redisUrl = process.env['TEST_REDIS_URL'];
const backends = ['PostgreSQL', ...(redisUrl ? ['Redis'] : [])];

/** A free one of Redis's numbered databases, taken for a few minutes: other tests use the first, other runs of this one others. */
async function reserveRedis(url: string): Promise<{ url: string; free: () => Promise<void> }> {
  for (let number = 1; number < 16; number += 1) {
    const redis = new Redis(url, { db: number });
    const free = async () => {
      await redis.flushdb();
      redis.disconnect();
    };
    if ((await redis.set('fault.spec', seed, 'EX', 600, 'NX')) === 'OK') return { url: `${url}/${number}`, free };
    redis.disconnect();
  }
  throw new Error('all databases of the Redis for tests are taken');
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Sends some hundred mails while the worker is killed again and again at random moments. */
async function killAgainAndAgain(environment: Record<string, string>): Promise<Outcome> {
  const trial = await Trial.open(environment);
  const worker = trial.worker();
  try {
    await trial.register(PARTIES, SIZE);
    const random = randomFrom(seed);
    worker.start();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { length } = trial.sink.mails;
      const more = 1 + Math.floor(random() * ((PARTIES * SIZE) / KILLS - 5));
      await until(() => trial.sink.mails.length >= length + more, 60, `${more} mails after ${length}`);
      await sleep(random() * 200); // anywhere between two mails, not always right after one
      await trial.kill(worker);
      worker.start();
    }
    await until(() => trial.isSettled(), 90, 'all events complete and all mails sent');
    return { ...(await trial.outcome()), end: await worker.end('SIGTERM') };
  } finally {
    await worker.end('SIGKILL');
    await trial.close();
  }
}

describe(`a worker that is killed with -9 (FAULT_SEED=${seed})`, () => {
  /** Both at once: most of the time goes by waiting for the locks of the dead. */
  const trials = new Map<string, Promise<Outcome>>();
  let reserved: Awaited<ReturnType<typeof reserveRedis>> | undefined;

  beforeAll(async () => {
    const built = spawnSync(process.execPath, ['infra/local/build.mjs', '--servers'], { cwd: checkout, encoding: 'utf8' });
    expect([built.status, built.stderr]).toEqual([0, '']);
    if (redisUrl) reserved = await reserveRedis(redisUrl);
    for (const backend of backends) {
      const running = killAgainAndAgain(backend === 'Redis' ? { REDIS_URL: reserved!.url } : {});
      running.catch(() => undefined); // its own tests say so
      trials.set(backend, running);
    }
  }, 60_000);

  afterAll(async () => {
    await Promise.allSettled(trials.values());
    await reserved?.free();
  }, 400_000);

  describe.each(backends)('with its queue in %s', (backend) => {
    let outcome: Outcome;

    beforeAll(async () => {
      outcome = await trials.get(backend)!;
      const { repeated, inFlight } = outcome;
      process.stderr.write(`fault.spec, ${backend}: ${KILLS} kills, ${PARTIES * SIZE} mails, ${inFlight.length} in flight at a kill, ${repeated.length} of them sent twice\n`);
    }, 400_000);

    it('loses no event and no mail', () => {
      expect(outcome).toMatchObject({ openEvents: 0, unsent: [], unknown: 0 });
      expect(outcome.addressees).toEqual(outcome.expected);
    });

    it('repeats a mail only where the kill fell between the server’s yes and its record, under the same Message-ID', () => {
      expect(outcome.inFlight).toEqual(expect.arrayContaining(outcome.repeated));
      expect(outcome.inFlight.length).toBeLessThanOrEqual(KILLS * SMTP_CONNECTIONS);
    });

    it('handles no event twice', () => {
      const registrations = outcome.expected.length;
      expect(outcome).toMatchObject({ registered: registrations, notifications: registrations, told: registrations, deliveries: registrations });
    });

    it('ends in peace when asked to', () => {
      expect(outcome.end).toBe('0');
    });
  });
});

it('has Redis to test with where nothing may be skipped', () => {
  expect(Boolean(redisUrl) || process.env['CI'] !== 'true').toBe(true);
});
