import { Actor, newId, Schedules } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { cast } from './directory.factory.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';
import { Invitation } from './invitation.entity.js';
import { SignUp } from './session.entity.js';

let application: TestApplication;

beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
});
afterAll(() => application.close());

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** So many milliseconds ago, give or take what the test itself needs. */
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds);
const system = () => application.database.read(Actor.system);
const forget = () => application.get(Schedules).run('directory.forget');

it('sign-ups and the hashes of their passwords go a day after their code, confirmed or not', async () => {
  const organization = { name: 'HTX', kind: 'COOPERATIVE', capabilities: ['PRODUCER'], provinceCode: '52' };
  const signUp = (expiresAt: Date, confirmedAt: Date | null) => ({ email: `${newId()}@htx.example`, fullName: 'Hoà', passwordHash: 'x', locale: 'VI' as const, organization, expiresAt, confirmedAt });
  await application.database.write(Actor.system, async ({ em }) => {
    em.create(SignUp, { id: newId(), ...signUp(ago(DAY + MINUTE), null) });
    em.create(SignUp, { id: newId(), ...signUp(ago(DAY + MINUTE), ago(DAY + 2 * MINUTE)) });
    em.create(SignUp, { id: newId(), ...signUp(ago(DAY - MINUTE), null) });
  });
  await forget();
  expect((await system().find(SignUp, {})).map(({ expiresAt }) => expiresAt > ago(DAY))).toEqual([true]);
});

it('invitations go 90 days after they were accepted, were revoked or ran out', async () => {
  const { organization } = await cast(application.database, ['PRODUCER']);
  const [early, late] = [ago(90 * DAY + MINUTE), ago(90 * DAY - MINUTE)];
  const coming = ago(-DAY);
  await application.database.write(Actor.system, async ({ em }) => {
    const invitation = (fullName: string, times: { acceptedAt?: Date; revokedAt?: Date; expiresAt: Date }) =>
      em.create(Invitation, { organization: organization.id, email: `${newId()}@moi.example`, fullName, role: 'MEMBER', ...times });
    invitation('accepted', { acceptedAt: early, expiresAt: coming });
    invitation('revoked', { revokedAt: early, expiresAt: coming });
    invitation('expired', { expiresAt: early });
    invitation('accepted later', { acceptedAt: late, expiresAt: coming });
    invitation('revoked later', { revokedAt: late, expiresAt: coming });
    invitation('expired later', { expiresAt: late });
    invitation('open', { expiresAt: coming });
  });
  await forget();
  const left = await system().find(Invitation, {});
  expect(left.map(({ fullName }) => fullName).sort()).toEqual(['accepted later', 'expired later', 'open', 'revoked later']);
});
