import { AccountService, InvitationAcceptance, InvitationService, MembershipService, PasswordService, SessionService, Membership } from '@ocop/directory';
import { cast, type Cast } from '@ocop/directory/testing';
import { Actor, newId } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { simpleParser } from 'mailparser';
import { mailSink, type MailSink } from './mail-sink.factory.js';
import { Notification } from './notification.entity.js';
import { NotificationModule, notificationEntities } from './notification.module.js';

const PASSWORD = 'mat-khau-dai-10';
const NEW = 'mat-khau-moi-dai';
let sink: MailSink;
let application: TestApplication;
let owner: Cast;
beforeAll(async () => {
  sink = await mailSink();
  application = await testApplication([NotificationModule], notificationEntities, { SMTP_URL: sink.url, PUBLIC_URL: 'https://ocop.example' });
  owner = await cast(application.database, ['BUYER'], { name: 'Siêu thị Sông Hàn' });
});
afterAll(async () => {
  await application.close();
  await sink.close();
});

const jar = { token: '', set(token: string) { this.token = token; }, clear: () => undefined };

/** What is mailed from now on, once everything has happened that follows. */
async function mailed() {
  const before = sink.mails.length;
  await application.settle();
  return Promise.all(sink.mails.slice(before).map(async ({ to, source }) => ({ to, mail: await simpleParser(source) })));
}

/** The secret in the mail's link, and nowhere in the database. */
async function secretIn(text: string, path: string): Promise<string> {
  const secret = new RegExp(`^https://ocop\\.example${path}\\?secret=([\\w-]{64})$`, 'm').exec(text)?.[1];
  expect(secret).toBeDefined();
  const em = application.database.read(Actor.system);
  const tables = await em.execute<{ name: string }[]>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables) {
    const [row] = await em.execute<{ found: boolean }[]>(`select exists (select from "${name}" t where to_jsonb(t)::text like ?) as found`, [`%${secret!.slice(22)}%`]);
    expect({ name, found: row!.found }).toEqual({ name, found: false });
  }
  return secret!;
}

describe('an invitation', () => {
  it('comes with a link whose secret stands nowhere else, and its acceptance is told to who invited', async () => {
    const email = `${newId()}@moi.example`;
    await application.get(InvitationService).invite(owner.actor, { email, fullName: 'Lê Thu Hà', role: 'SIGNATORY', authorityPaper: 'Giấy uỷ quyền 07' });
    const [{ to, mail }] = (await mailed()) as [Awaited<ReturnType<typeof mailed>>[number]];
    expect({ to, subject: mail.subject }).toEqual({ to: email, subject: 'Siêu thị Sông Hàn mời bạn tham gia trên OCOP Connect' });
    expect(mail.text).toMatch(/làm người được ký của Siêu thị Sông Hàn/);
    const secret = await secretIn(mail.text!, '/invitation');
    await application.get(InvitationAcceptance).accept(Actor.anonymous(), { secret, password: PASSWORD, fullName: null }, jar);
    expect((await mailed()).map(({ to: told, mail: { subject } }) => [told, subject])).toEqual([[owner.person.email, 'Lê Thu Hà đã tham gia Siêu thị Sông Hàn']]);
  });

  it('that was taken back before its mail left is not sent', async () => {
    const invitation = await application.get(InvitationService).invite(owner.actor, { email: `${newId()}@moi.example`, fullName: 'Hà', role: 'MEMBER', authorityPaper: null });
    await application.get(InvitationService).revoke(owner.actor, invitation.id);
    expect(await mailed()).toEqual([]);
  });
});

describe('a password', () => {
  it('is reset over a link from the configured address; the change is told', async () => {
    const person = await cast(application.database, ['BUYER'], { locale: 'EN' });
    await application.get(PasswordService).requestReset(person.person.email);
    const [{ mail }] = (await mailed()) as [Awaited<ReturnType<typeof mailed>>[number]];
    expect(mail.subject).toBe('Set a new OCOP Connect password');
    await application.get(PasswordService).reset({ secret: await secretIn(mail.text!, '/reset'), password: NEW });
    expect((await mailed()).map(({ to, mail: { subject } }) => [to, subject])).toEqual([[person.person.email, 'Your OCOP Connect password was changed']]);
    await application.get(AccountService).logIn(Actor.anonymous(), { email: person.person.email, password: NEW }, jar);
    expect((await application.get(SessionService).actorOf(jar.token, 'VI')).personId).toBe(person.person.id);
  });

  it('of nobody is mailed to nobody', async () => {
    await application.get(PasswordService).requestReset(`${newId()}@khong.example`);
    expect(await mailed()).toEqual([]);
  });
});

describe('a colleague', () => {
  it('is told of a new role and of the end', async () => {
    const colleague = await cast(application.database, []);
    const membership = await application.database.write(Actor.system, async ({ em }) => em.create(Membership, { person: colleague.person.id, organization: owner.organization.id, role: 'MEMBER' }));
    await application.get(MembershipService).changeRole(owner.actor, membership.id, { role: 'MANAGER', authorityPaper: null });
    const [{ to, mail }] = (await mailed()) as [Awaited<ReturnType<typeof mailed>>[number]];
    expect([to, mail.subject]).toEqual([colleague.person.email, 'Vai trò của bạn tại Siêu thị Sông Hàn đã thay đổi']);
    expect(mail.text).toMatch(/Từ giờ bạn là người quản lý/);
    await application.get(MembershipService).remove(owner.actor, membership.id);
    expect((await mailed()).map(({ mail: { subject } }) => subject)).toEqual(['Bạn không còn thuộc Siêu thị Sông Hàn']);
    const listed = await application.database.read(Actor.system).find(Notification, { person: colleague.person.id }, { orderBy: { id: 'asc' } });
    expect(listed.map(({ type }) => type)).toEqual(['directory.role-changed', 'directory.member-removed']);
  });
});
