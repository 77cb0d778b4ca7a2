import { Module } from '@nestjs/common';
import { AuditChain } from './audit.chain.js';
import { Actor } from './actor.js';
import { newId } from './id.js';
import { Schedules } from './schedules.js';
import { testApplication, type TestApplication } from './testing.js';

@Module({})
class Empty {}

let application: TestApplication;
const sql = (statement: string) => application.database.read(Actor.system).execute(statement);
const verify = () => application.get(AuditChain).verify();
const chain = () => application.get(Schedules).run('platform.audit-chain');

/** Somebody with the rights of the database's owner: the append-only trigger is out of the way. */
async function tamper(statement: string): Promise<void> {
  await sql('alter table audit_entry disable trigger all');
  await sql(statement);
  await sql('alter table audit_entry enable trigger all');
}

beforeEach(async () => {
  application = await testApplication([Empty], []);
  for (const number of [1, 2, 3]) {
    await application.database.write(Actor.system, async (transaction) => {
      for (const place of [1, 2, 3]) transaction.audit(`act-${number}-${place}`, { id: newId(), constructor: { name: 'Thing' } }, { after: { name: 'Mật ong', amount: number } });
    });
  }
  await chain();
  await chain(); // keeps the end of what the first one committed
});
afterEach(() => application.close());

it('is intact over all that was written, in as many goes as it took', async () => {
  expect(await verify()).toEqual({ entries: 9, waiting: 0, intact: true });
  await application.database.write(Actor.system, async (transaction) => transaction.audit('later', { id: newId(), constructor: { name: 'Thing' } }));
  expect(await verify()).toEqual({ entries: 9, waiting: 1, intact: true });
  await chain();
  await chain();
  expect(await verify()).toEqual({ entries: 10, waiting: 0, intact: true });
});

it.each([
  ['an altered act', `update audit_entry set action = 'forged' where sequence = 5`, 5],
  ['an altered value', `update audit_entry set after = '{"name": "Mật ong", "amount": 99}' where sequence = 1`, 1],
  ['another person', `update audit_entry set person_id = gen_random_uuid() where sequence = 9`, 9],
  ['another place it came from', `update audit_entry set address = '203.0.113.9' where sequence = 3`, 3],
  ['a removed row', 'delete from audit_entry where sequence = 4', 4],
  ['a removed row whose gap was closed', `delete from audit_entry where sequence = 4; update audit_entry set sequence = -sequence where sequence > 4; update audit_entry set sequence = -sequence - 1 where sequence < 0`, 4],
  ['two rows that changed places', `update audit_entry set sequence = -2 where sequence = 2; update audit_entry set sequence = 2 where sequence = 3; update audit_entry set sequence = 3 where sequence = -2`, 2],
  ['a cut-off end', 'delete from audit_entry where sequence > 7', 8],
])('finds %s', async (_what, statement, brokenAt) => {
  await tamper(statement);
  expect(await verify()).toMatchObject({ intact: false, brokenAt });
});

it('lets nobody change an entry, or its place once it has one', async () => {
  await expect(sql(`update audit_entry set sequence = 100 where sequence = 1`)).rejects.toThrow(/append-only/);
  await expect(sql(`update audit_entry set hash = 'x' where sequence = 1`)).rejects.toThrow(/append-only/);
});
