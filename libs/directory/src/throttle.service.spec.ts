import { Actor, Schedules } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { DirectoryModule, directoryEntities } from './directory.module.js';
import { from } from './people.factory.js';
import { Throttle } from './throttle.entity.js';
import { ThrottleService } from './throttle.service.js';

let application: TestApplication;
let throttle: ThrottleService;
beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  throttle = application.get(ThrottleService);
});
afterAll(() => application.close());

const refusal = { code: 'TOO_MANY_ATTEMPTS', parameters: { minutes: 15 } };
const times = (count: number, work: (number: number) => Promise<unknown>) => Promise.allSettled(Array.from({ length: count }, (_, number) => work(number)));
const refused = (results: PromiseSettledResult<unknown>[]) => results.filter(({ status }) => status === 'rejected').length;

describe('attempts', () => {
  it('for one account are counted, however many come at once, from wherever and however it is written', async () => {
    const written = ['Hoa@htx.example', 'hoa@HTX.example', ' hoa+1@htx.example', 'hoa+zz@htx.example'];
    const results = await times(30, (number) => from(`203.0.113.${number}`, () => throttle.attempt('log-in', written[number % 4])));
    expect(refused(results)).toBe(20);
    await expect(throttle.attempt('log-in', 'hoa@htx.example')).rejects.toMatchObject(refusal);
    await expect(throttle.attempt('log-in', 'khac@htx.example')).resolves.toBeUndefined();
    await expect(throttle.attempt('password', 'hoa@htx.example')).resolves.toBeUndefined();
  });

  it('from one network are counted over all accounts, and its hosts are one', async () => {
    const results = await times(60, (number) => from(`2001:db8:1:2::${number.toString(16)}`, () => throttle.attempt('log-in', `a${number}@htx.example`)));
    expect(refused(results)).toBe(10);
    await expect(from('2001:db8:1:3::1', () => throttle.attempt('log-in', 'b@htx.example'))).resolves.toBeUndefined();
  });

  it('that succeed are forgiven: the account wholly, the network by this one only', async () => {
    await times(9, () => from('198.51.100.1', () => throttle.attempt('log-in', 'lan@htx.example')));
    for (let round = 0; round < 45; round += 1) {
      await from('198.51.100.1', async () => {
        await throttle.attempt('log-in', 'own@htx.example');
        await throttle.forgive('log-in', 'own@htx.example');
      });
    }
    // nine failures stand, whatever succeeded in between
    const rest = await times(60, (number) => from('198.51.100.1', () => throttle.attempt('log-in', `c${number}@htx.example`)));
    expect(60 - refused(rest)).toBe(41);
  });

  it('start anew when the window is over', async () => {
    await times(11, () => throttle.attempt('log-in', 'mai@htx.example'));
    await expect(throttle.attempt('log-in', 'mai@htx.example')).rejects.toMatchObject(refusal);
    const em = application.database.read(Actor.system);
    await em.nativeUpdate(Throttle, {}, { until: new Date(Date.now() - 1_000) });
    await expect(throttle.attempt('log-in', 'mai@htx.example')).resolves.toBeUndefined();
    expect(await em.count(Throttle, { attempts: 1, until: { $gt: new Date() } })).toBe(1);
  });

  it('that are over are forgotten', async () => {
    const em = application.database.read(Actor.system);
    await em.nativeUpdate(Throttle, {}, { until: new Date(Date.now() - 1_000) });
    await application.get(Schedules).run('directory.forget');
    expect(await em.count(Throttle, {})).toBe(0);
  });
});
