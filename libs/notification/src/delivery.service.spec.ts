import { signUpRequested, SignUp } from '@ocop/directory';
import { Actor, EventHandlers, newId, OutboxEvent, Presence } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { simpleParser } from 'mailparser';
import { Client } from 'pg';
import { Delivery } from './delivery.entity.js';
import { CLAIM_SECONDS, DeliveryService } from './delivery.service.js';
import { hangUp, mailSink, type MailSink } from './mail-sink.factory.js';
import { NotificationModule, notificationEntities } from './notification.module.js';

let sink: MailSink;
let application: TestApplication;
let deliveries: DeliveryService;

beforeAll(async () => {
  sink = await mailSink();
  const environment = { SMTP_URL: sink.url, PUBLIC_URL: 'https://ocop.example', MAIL_FROM: 'OCOP Connect <tin@ocop.example>' };
  application = await testApplication([NotificationModule], notificationEntities, environment);
  deliveries = application.get(DeliveryService);
});
afterAll(async () => {
  await application.close();
  await sink.close();
});
beforeEach(() => void sink.mails.splice(0));

const read = () => application.database.read(Actor.system);
const find = (id: string) => read().findOneOrFail(Delivery, id);

/** A queued delivery of the simplest mail: that somebody signed up again. */
async function queued(traits: Partial<Delivery> = {}): Promise<string> {
  const facts = { personId: newId(), fullName: 'Trần Văn Bình' };
  const type = 'directory.sign-up-repeated';
  return application.database.write(Actor.system, async ({ em }) => {
    const delivery = em.create(Delivery, { recipient: 'binh@htx.example', locale: 'VI', channel: 'MAIL', type, subjectId: newId(), version: newId(), facts, path: '/login', ...traits });
    await em.flush();
    return delivery.id;
  });
}

/** Makes the claim as old as that of a worker that died long ago, or as fresh as that of one that works. */
async function claimedSeconds(id: string, seconds: number, by: number | null = null): Promise<void> {
  await read().execute(`update delivery set state = 'SENDING', attempts = 1, claimed_at = clock_timestamp() - make_interval(secs => ?), claimed_by = ? where id = ?`, [seconds, by, id]);
}

/** What the queue does: tries again for a while. */
async function tried(id: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await deliveries.send(id);
    } catch (error) {
      if (attempt === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

describe('sending', () => {
  it('sends one mail in both forms and keeps the answer', async () => {
    const id = await queued();
    await deliveries.send(id);
    expect(await find(id)).toMatchObject({ state: 'SENT', attempts: 1, smtpResponse: '250 2.0.0 taken', lastError: null, sentAt: expect.any(Date) as Date });
    expect(sink.mails).toHaveLength(1);
    const mail = await simpleParser(sink.mails[0]!.source);
    expect(mail.messageId).toBe(`<${id}@ocop.example>`);
    expect(mail.subject).toBe('Bạn đã có tài khoản OCOP Connect');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.text).toContain('Chào Trần Văn Bình');
    expect(mail.text).toContain('https://ocop.example/login');
    expect(mail.html).toContain('lang="vi"');
    expect(mail.html).toContain('href="https://ocop.example/login"');
  });

  it('writes in the language of the recipient', async () => {
    await deliveries.send(await queued({ locale: 'EN' }));
    expect((await simpleParser(sink.mails[0]!.source)).subject).toBe('You already have an OCOP Connect account');
  });

  it('keeps what a user typed out of headers and markup', async () => {
    await deliveries.send(await queued({ type: 'directory.organization-submitted', facts: { organization: 'HTX\r\nBcc: ai@do.example\r\n\r\n<b>x</b>', verified: false, reason: null } }));
    const mail = await simpleParser(sink.mails[0]!.source);
    expect(mail.bcc).toBeUndefined();
    expect(mail.subject).toBe('HTX Bcc: ai@do.example <b>x</b> chờ xác minh');
    expect(mail.html).not.toContain('<b>');
  });

  it('sends once when two senders come at the same moment, and again changes nothing', async () => {
    const id = await queued();
    const { release } = sink.hold();
    const both = [deliveries.send(id), deliveries.send(id)];
    await expect(Promise.race(both)).rejects.toThrow(/another worker/); // the other one waits for the server
    release();
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await deliveries.send(id);
    expect(sink.mails).toHaveLength(1);
    expect(await find(id)).toMatchObject({ state: 'SENT', attempts: 1 });
  });
});

describe('a server that says no', () => {
  it('is asked again after a temporary failure, until it takes the mail', async () => {
    const id = await queued();
    sink.refuse('RCPT', '451 4.3.0 later');
    await expect(deliveries.send(id)).rejects.toThrow(/451|rejected/);
    expect(await find(id)).toMatchObject({ state: 'RETRY', attempts: 1, lastError: expect.stringContaining('451') as string });
    await deliveries.send(id);
    expect(await find(id)).toMatchObject({ state: 'SENT', attempts: 2, lastError: null });
    expect(sink.mails).toHaveLength(1);
  });

  it.each([
    ['the recipient', 'RCPT', '550 5.1.1 no such mailbox'],
    ['the mail', 'BODY', '554 5.7.1 refused by policy'],
  ] as const)('buries what it refuses for good: %s', async (_what, step, answer) => {
    const id = await queued();
    sink.refuse(step, answer);
    await deliveries.send(id);
    expect(await find(id)).toMatchObject({ state: 'DEAD', lastError: expect.stringContaining(answer) as string, sentAt: null });
    await deliveries.send(id);
    expect(sink.mails).toHaveLength(0);
  });

  it('does not bury a recipient for what is our own fault', async () => {
    const id = await queued();
    sink.refuse('MAIL', '550 5.7.1 sender not allowed');
    await expect(deliveries.send(id)).rejects.toThrow();
    expect(await find(id)).toMatchObject({ state: 'RETRY' });
  });

  it('is given up after four days', async () => {
    const id = await queued({ createdAt: new Date(Date.now() - 5 * 86_400_000) });
    sink.refuse('RCPT', '451 4.3.0 later');
    await deliveries.send(id);
    expect(await find(id)).toMatchObject({ state: 'DEAD' });
  });

  it('may get the mail twice where its answer was lost, with the same Message-ID', async () => {
    const id = await queued();
    sink.refuse('BODY', hangUp);
    await expect(deliveries.send(id)).rejects.toThrow();
    await deliveries.send(id);
    const ids = await Promise.all(sink.mails.map(async ({ source }) => (await simpleParser(source)).messageId));
    expect(ids).toEqual([`<${id}@ocop.example>`, `<${id}@ocop.example>`]);
    expect(await find(id)).toMatchObject({ state: 'SENT' });
  });
});

describe('a worker that died', () => {
  it('is given time while its claim is fresh: the job fails and comes back', async () => {
    const id = await queued();
    await claimedSeconds(id, CLAIM_SECONDS - 10);
    await expect(deliveries.send(id)).rejects.toThrow(/another worker/);
    expect(sink.mails).toHaveLength(0);
  });

  it('is replaced when its claim is over', async () => {
    const id = await queued();
    await claimedSeconds(id, CLAIM_SECONDS + 1);
    await deliveries.send(id);
    expect(sink.mails).toHaveLength(1);
    expect(await find(id)).toMatchObject({ state: 'SENT', attempts: 2 });
  });

  it('is replaced soon once PostgreSQL knows it is dead, and not before', async () => {
    const id = await queued();
    const [worker, connection] = [new Presence(), new Client({ connectionString: application.config.DATABASE_URL })];
    await connection.connect();
    await worker.enter(connection);
    await claimedSeconds(id, CLAIM_SECONDS / 2, worker.key);
    await expect(deliveries.send(id)).rejects.toThrow(/another worker/); // frozen, perhaps
    await connection.end();
    await tried(id);
    expect(sink.mails).toHaveLength(1);
    expect(await find(id)).toMatchObject({ state: 'SENT', attempts: 2 });
  });

  it('is not thought dead for a short cut', async () => {
    const id = await queued();
    await claimedSeconds(id, 1, 1);
    await expect(deliveries.send(id)).rejects.toThrow(/another worker/);
  });
});

describe('a database that cuts all connections', () => {
  it('learns of the server’s yes all the same', async () => {
    const id = await queued();
    const { release } = sink.hold();
    const sending = deliveries.send(id);
    for (let turn = 0; turn < 500 && sink.mails.length === 0; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    await read().execute('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
    release();
    await sending;
    expect(sink.mails).toHaveLength(1);
    expect(await find(id)).toMatchObject({ state: 'SENT', attempts: 1 });
  });
});

describe('a one-time code', () => {
  async function signedUp(minutes: number): Promise<{ id: string; event: string }> {
    return application.database.write(Actor.system, async (transaction) => {
      const organization = { name: 'HTX', kind: 'COOPERATIVE', capabilities: ['PRODUCER'], provinceCode: '96' };
      const signUp = transaction.em.create(SignUp, { email: `${newId()}@htx.example`, fullName: 'Hoà', passwordHash: 'x', locale: 'EN', organization, expiresAt: new Date(Date.now() + minutes * 60_000) });
      await transaction.em.flush();
      transaction.emit(signUpRequested, signUp, { signUpId: signUp.id });
      await transaction.em.flush();
      const event = await transaction.em.findOneOrFail(OutboxEvent, { subjectId: signUp.id });
      return { id: signUp.id, event: event.id };
    });
  }

  it('goes out in the language of the sign-up and stands nowhere in the database', async () => {
    const { id } = await signedUp(30);
    await application.settle();
    const mail = await simpleParser(sink.mails[0]!.source);
    expect(mail.subject).toBe('Your OCOP Connect sign-up code');
    expect(mail.headers.get('priority')).toBe('high');
    const code = /^\d{6}$/m.exec(mail.text ?? '')?.[0];
    expect(code).toBeDefined();
    const delivery = await read().findOneOrFail(Delivery, { subjectId: id });
    const events = await read().find(OutboxEvent, {});
    expect(JSON.stringify([delivery, events])).not.toContain(code);
  });

  it('is not sent when it is too old to be of use', async () => {
    const { id } = await signedUp(-1);
    await application.settle();
    expect(sink.mails).toHaveLength(0);
    expect(await read().findOneOrFail(Delivery, { subjectId: id })).toMatchObject({ state: 'DEAD', lastError: expect.stringContaining('too late') as string });
  });

  it('is queued once when two workers handle its event at the same moment', async () => {
    const { id, event } = await signedUp(30);
    const handlers = application.get(EventHandlers);
    await Promise.all([handlers.handle(event), handlers.handle(event)]);
    await handlers.handle(event);
    expect(await read().count(Delivery, { subjectId: id })).toBe(1);
    await application.settle();
    expect(sink.mails).toHaveLength(1);
  });
});

describe('the last letter to somebody who was erased', () => {
  const letter = () => queued({ type: 'directory.person-erased', facts: { erased: [{ vi: 'Họ tên', en: 'Name' }], kept: [] } });

  it('forgets the address once the server took it', async () => {
    const id = await letter();
    await deliveries.send(id);
    expect(sink.mails.map(({ to }) => to)).toEqual(['binh@htx.example']);
    expect(await find(id)).toMatchObject({ state: 'SENT', recipient: 'directory.person-erased', smtpResponse: '250' });
  });

  it('keeps it while it must try again, and forgets it with the error when it gives up', async () => {
    const id = await letter();
    sink.refuse('RCPT', '451 4.3.0 binh@htx.example later');
    await expect(deliveries.send(id)).rejects.toThrow();
    expect(await find(id)).toMatchObject({ state: 'RETRY', recipient: 'binh@htx.example' });
    sink.refuse('RCPT', '550 5.1.1 no such mailbox: binh@htx.example');
    await deliveries.send(id);
    expect(await find(id)).toMatchObject({ state: 'DEAD', recipient: 'directory.person-erased', lastError: 'forgotten' });
  });

  it('is the only one: what waited for an erased recipient is gone, and its job ends well', async () => {
    const id = await queued();
    await read().nativeDelete(Delivery, { id });
    await deliveries.send(id);
    expect(sink.mails).toEqual([]);
  });
});
