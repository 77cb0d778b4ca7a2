import { Module } from '@nestjs/common';
import { Actor } from './actor.js';
import { testApplication, type TestApplication } from './testing.js';

@Module({})
class Empty {}

let application: TestApplication;
beforeAll(async () => {
  application = await testApplication([Empty], []);
});
afterAll(() => application.close());

const CUT = 'select pg_terminate_backend(pg_backend_pid())';
const write = (sql: string) => application.database.write(Actor.system, ({ em }) => em.execute(sql));

describe('a connection that breaks', () => {
  it('within a transaction is given back: more of them than the pool holds do no harm', async () => {
    for (let round = 0; round < 25; round += 1) await expect(write(CUT)).rejects.toThrow(/terminat/);
    expect(await write('select 1 as one')).toEqual([{ one: 1 }]);
    expect(await application.database.isReady()).toBe(true);
  });

  it('does not lose a statement that insists', async () => {
    await write('create sequence cuts');
    await write('create table kept (value text)');
    await application.database.insist('keep', `insert into kept select $1 from nextval('cuts') as cut where case when cut < 3 then pg_terminate_backend(pg_backend_pid()) else true end`, ['yes']);
    expect(await write('select value from kept')).toEqual([{ value: 'yes' }]);
    expect(await write('select last_value::int as tries from cuts')).toEqual([{ tries: 3 }]);
  });

  it('is told from a statement that the database refuses, which is not repeated', async () => {
    await expect(application.database.insist('refused', 'select 1 / $1::int', [0])).rejects.toThrow(/division by zero/);
  });
});
