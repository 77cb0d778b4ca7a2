import { jobsAtOnce } from '@ocop/platform';
import { Redis } from 'ioredis';
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkout, Trial, until, type Outcome } from './trial.factory.js';

const PARTIES = 12;
const SIZE = 20;
const KILLS = 4;
const FEW_PARTIES = 4;
/** Seconds for one step, and milliseconds for all, on a machine that has much else to do: alone it takes less than one minute. */
const STEP = 180;
const PATIENCE = 600_000;

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
      await until(() => trial.sink.mails.length >= length + more, STEP, `${more} mails after ${length}`);
      await sleep(random() * 200); // anywhere between two mails, not always right after one
      await trial.kill(worker);
      worker.start();
    }
    await until(() => trial.isSettled(), STEP, 'all events complete and all mails sent');
    return { ...(await trial.outcome()), ends: [await worker.end('SIGTERM')] };
  } finally {
    await worker.end('SIGKILL');
    await trial.close();
  }
}

/** Two workers at once, one of which is frozen in the middle of its work until the other has done all that it can. */
async function freezeOneOfTwo(environment: Record<string, string>): Promise<Outcome> {
  const trial = await Trial.open(environment);
  const [sleeper, other] = [trial.worker(), trial.worker()];
  try {
    await trial.register(FEW_PARTIES, SIZE);
    sleeper.start();
    other.start();
    await until(() => trial.sink.mails.length > SIZE, STEP, 'the first mails');
    sleeper.signal('SIGSTOP');
    const held = jobsAtOnce.events + jobsAtOnce.mail;
    await until(() => trial.sink.mails.length >= FEW_PARTIES * SIZE - held, STEP, 'mails of the other worker');
    sleeper.signal('SIGCONT');
    await until(() => trial.isSettled(), STEP, 'all events complete and all mails sent');
    const ends = [await sleeper.end('SIGTERM'), await other.end('SIGTERM')];
    return { ...(await trial.outcome()), ends };
  } finally {
    await sleeper.end('SIGKILL');
    await other.end('SIGKILL');
    await trial.close();
  }
}

describe(`workers that are killed with -9, or frozen (FAULT_SEED=${seed})`, () => {
  /** All at once: most of the time goes by waiting for the locks of the dead. */
  const trials = new Map<string, Promise<Outcome>>();
  let reserved: Awaited<ReturnType<typeof reserveRedis>> | undefined;

  beforeAll(async () => {
    const built = spawnSync(process.execPath, ['infra/local/build.mjs', '--servers'], { cwd: checkout, encoding: 'utf8' });
    expect([built.status, built.stderr]).toEqual([0, '']);
    if (redisUrl) reserved = await reserveRedis(redisUrl);
    for (const backend of backends) trials.set(backend, killAgainAndAgain(backend === 'Redis' ? { REDIS_URL: reserved!.url } : {}));
    trials.set('frozen', freezeOneOfTwo({}));
    for (const running of trials.values()) running.catch(() => undefined); // the tests of each say so
  }, 60_000);

  afterAll(async () => {
    await Promise.allSettled(trials.values());
    await reserved?.free();
  }, PATIENCE);

  it('a frozen one, beside another, sends nothing twice and loses nothing', async () => {
    const outcome = await trials.get('frozen')!;
    const registrations = FEW_PARTIES * SIZE;
    expect(outcome).toMatchObject({ repeated: [], openEvents: 0, unsent: [], unknown: 0, notifications: registrations, told: registrations, deliveries: registrations, ends: ['0', '0'] });
    expect(outcome.addressees).toEqual(outcome.expected);
  }, PATIENCE);

  describe.each(backends)('with the queue in %s', (backend) => {
    let outcome: Outcome;

    beforeAll(async () => {
      outcome = await trials.get(backend)!;
      const { repeated, inFlight } = outcome;
      process.stderr.write(`fault.spec, ${backend}: ${KILLS} kills, ${PARTIES * SIZE} mails, ${inFlight.length} in flight at a kill, ${repeated.length} of them sent twice\n`);
    }, PATIENCE);

    it('loses no event and no mail', () => {
      expect(outcome).toMatchObject({ openEvents: 0, unsent: [], unknown: 0 });
      expect(outcome.addressees).toEqual(outcome.expected);
    });

    it('repeats a mail only where the kill fell between the server’s yes and its record, under the same Message-ID', () => {
      expect(outcome.inFlight).toEqual(expect.arrayContaining(outcome.repeated));
      expect(outcome.inFlight.length).toBeLessThanOrEqual(KILLS * jobsAtOnce.mail);
    });

    it('handles no event twice', () => {
      const registrations = outcome.expected.length;
      expect(outcome).toMatchObject({ registered: registrations, notifications: registrations, told: registrations, deliveries: registrations });
    });

    it('ends in peace when asked to', () => {
      expect(outcome.ends).toEqual(['0']);
    });
  });
});

it('has Redis to test with where nothing may be skipped', () => {
  expect(Boolean(redisUrl) || process.env['CI'] !== 'true').toBe(true);
});
