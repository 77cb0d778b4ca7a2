import { Actor, AuditEntry, globalId, newId, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { cast, type Cast } from './directory.factory.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';
import { InvitationAcceptance } from './invitation.acceptance.js';
import { Invitation } from './invitation.entity.js';
import { InvitationService } from './invitation.service.js';
import { colleague, Jar, PASSWORD } from './people.factory.js';
import { Membership, Person } from './person.entity.js';
import { Session } from './session.entity.js';
import { SessionService } from './session.service.js';

let application: TestApplication;
let invitations: InvitationService;
let acceptance: InvitationAcceptance;
let sessions: SessionService;
let owner: Cast;
let manager: Awaited<ReturnType<typeof colleague>>;
let member: Awaited<ReturnType<typeof colleague>>;
let other: Cast;

beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  invitations = application.get(InvitationService);
  acceptance = application.get(InvitationAcceptance);
  sessions = application.get(SessionService);
  owner = await cast(application.database, ['BUYER'], { name: 'Hệ thống siêu thị Sông Hàn' });
  manager = await colleague(application.database, sessions, owner, 'MANAGER');
  member = await colleague(application.database, sessions, owner, 'MEMBER');
  other = await cast(application.database, ['PRODUCER']);
});
afterAll(() => application.close());

const system = () => application.database.read(Actor.system);
const someone = () => `${newId()}@moi.example`;
const invite = (email = someone(), role: 'OWNER' | 'MANAGER' | 'MEMBER' = 'MEMBER', actor = owner.actor) => invitations.invite(actor, { email, fullName: 'Lê Thu Hà', role, authorityPaper: null });
const nobody = Actor.anonymous();
const accept = (invitation: Invitation, more: { password?: string; fullName?: string } = {}, actor = nobody, jar = new Jar()) =>
  acceptance.accept(actor, { secret: invitations.secretOf(invitation), password: null, fullName: null, ...more }, jar);

describe('inviting', () => {
  it('keeps no secret anywhere: it is made for the mail', async () => {
    const invitation = await invite();
    const secret = invitations.secretOf(invitation);
    expect(secret).toMatch(/^[\w-]{64}$/);
    const kept = [await system().find(Invitation, {}), await system().find(OutboxEvent, {}), await system().find(AuditEntry, {})];
    expect(JSON.stringify(kept)).not.toContain(secret.slice(22));
    expect(invitation.expiresAt.getTime() - invitation.createdAt.getTime()).toBe(14 * 86_400_000);
    expect(await system().count(OutboxEvent, { type: 'directory.invitation-sent', subjectId: invitation.id })).toBe(1);
  });

  it('again replaces the open invitation: only the newest link opens', async () => {
    const email = someone();
    const [first, second] = [await invite(email), await invite(email, 'MANAGER')];
    expect(await acceptance.preview(invitations.secretOf(first))).toBeUndefined();
    expect(await acceptance.preview(invitations.secretOf(second))).toEqual({ organizationName: 'Hệ thống siêu thị Sông Hàn', role: 'MANAGER', email, hasAccount: false });
  });

  it('by two at once leaves one open invitation', async () => {
    const email = someone();
    await Promise.allSettled([invite(email), invite(email), invite(email, 'MEMBER', manager.actor)]);
    expect(await system().count(Invitation, { email, acceptedAt: null, revokedAt: null })).toBe(1);
  });

  it('is for owners; managers offer member and signatory, and replace or revoke no more than that', async () => {
    await expect(invite(someone(), 'MANAGER', manager.actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(invite(someone(), 'MEMBER', member.actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const asOwner = await invite(someone(), 'OWNER');
    await expect(invite(asOwner.email, 'MEMBER', manager.actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(invitations.revoke(manager.actor, asOwner.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await invite(someone(), 'MEMBER', manager.actor)).state).toBe('OPEN');
  });

  it.each([
    ['email', { email: 'khong phai' }, 'EMAIL_INVALID'],
    ['fullName', { fullName: ' ' }, 'REQUIRED'],
    ['authorityPaper', { role: 'SIGNATORY' as const }, 'REQUIRED'],
    ['authorityPaper', { role: 'SIGNATORY' as const, authorityPaper: '  ' }, 'REQUIRED'],
  ])('names the field %s when it is wrong', async (field, wrong, code) => {
    const input = { email: someone(), fullName: 'Hà', role: 'MEMBER' as const, authorityPaper: null, ...wrong };
    await expect(invitations.invite(owner.actor, input)).rejects.toMatchObject({ code, field });
  });

  it('refuses who belongs there already, and the sixth mail in an hour', async () => {
    await expect(invite(member.person.email)).rejects.toMatchObject({ code: 'ALREADY_MEMBER', field: 'email' });
    const email = someone();
    for (let time = 0; time < 5; time += 1) await invite(email);
    await expect(invite(email)).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });
});

describe('accepting', () => {
  it('makes a new account, with the role and the paper of the invitation', async () => {
    const email = someone();
    const invitation = await invitations.invite(owner.actor, { email, fullName: 'Lê Thu Hà', role: 'SIGNATORY', authorityPaper: 'Giấy uỷ quyền 07/UQ-SH' });
    await expect(accept(invitation)).rejects.toMatchObject({ code: 'TOO_SHORT', field: 'password' });
    const jar = new Jar();
    const viewer = await accept(invitation, { password: PASSWORD }, Actor.anonymous('EN'), jar);
    expect(viewer.person).toMatchObject({ email, fullName: 'Lê Thu Hà', locale: 'EN' });
    expect(viewer.membership).toMatchObject({ role: 'SIGNATORY', authorityPaper: 'Giấy uỷ quyền 07/UQ-SH' });
    expect((await sessions.actorOf(jar.token, 'VI')).organizationId).toBe(owner.organization.id);
    const acts = await system().find(AuditEntry, { personId: viewer.person.id });
    expect(acts.map(({ action }) => action).sort()).toEqual(['invitation.accepted', 'person.signed-up']);
  });

  it('works once: two at once make one member, and a used link opens nothing', async () => {
    const invitation = await invite();
    const both = await Promise.allSettled([accept(invitation, { password: PASSWORD }), accept(invitation, { password: 'mat-khau-khac-10' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'INVITATION_OVER' });
    expect(await system().count(Person, { email: invitation.email })).toBe(1);
    expect(await system().count(Membership, { person: { email: invitation.email } })).toBe(1);
    await expect(accept(invitation, { password: PASSWORD })).rejects.toMatchObject({ code: 'INVITATION_OVER', field: 'secret' });
  });

  it('asks an existing account for its password and enters no other', async () => {
    const invitation = await invite(other.person.email);
    expect(await acceptance.preview(invitations.secretOf(invitation))).toMatchObject({ hasAccount: true });
    await expect(accept(invitation)).rejects.toMatchObject({ code: 'REQUIRED', field: 'password' });
    await expect(accept(invitation, { password: 'sai-mat-khau-10' })).rejects.toMatchObject({ code: 'WRONG_PASSWORD', field: 'password' });
    await expect(accept(invitation, {}, member.actor)).rejects.toMatchObject({ code: 'REQUIRED', field: 'password' });
    const viewer = await accept(invitation, { password: PASSWORD, fullName: 'Tên khác' }, member.actor);
    expect(viewer.person).toMatchObject({ id: other.person.id, fullName: other.person.fullName });
    expect(viewer.memberships).toHaveLength(2);
    // the session of whoever sat there ended with it
    expect(await system().count(Session, { id: member.actor.person!.sessionId })).toBe(0);
  });

  it('needs no password of the account that is logged in, and keeps its session', async () => {
    const another = await cast(application.database, ['BUYER']);
    const invitation = await invite(another.person.email);
    const jar = new Jar();
    const viewer = await accept(invitation, {}, another.actor, jar);
    expect(viewer.membership?.organization.id).toBe(owner.organization.id);
    expect(jar.token).toBe('');
    const session = await system().findOneOrFail(Session, another.actor.person!.sessionId);
    expect(session.membership?.id).toBe(viewer.membership?.id);
  });

  it.each([
    ['revoked', (invitation: Invitation) => invitations.revoke(owner.actor, invitation.id)],
    ['too old', (invitation: Invitation) => system().nativeUpdate(Invitation, { id: invitation.id }, { expiresAt: new Date(Date.now() - 1_000) })],
  ])('is refused when it is %s', async (_how, end) => {
    const invitation = await invite();
    await end(invitation);
    await expect(accept(invitation, { password: PASSWORD })).rejects.toMatchObject({ code: 'INVITATION_OVER', field: 'secret' });
    expect(await acceptance.preview(invitations.secretOf(invitation))).toBeUndefined();
  });

  it('is refused with any secret that was not mailed', async () => {
    const secret = invitations.secretOf(await invite());
    const flipped = `${secret.slice(0, -2)}${secret.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const wrong of [flipped, secret.slice(1), `${secret}A`, '', globalId('Invitation', newId()), 'A'.repeat(64)]) {
      const tried = acceptance.accept(nobody, { secret: wrong, password: PASSWORD, fullName: null }, new Jar());
      await expect(tried).rejects.toMatchObject({ code: 'INVITATION_OVER', field: 'secret' });
    }
  });

  it('throttles guesses at the password of the account', async () => {
    const another = await cast(application.database, ['BUYER']);
    const invitation = await invite(another.person.email);
    for (let time = 0; time < 10; time += 1) await expect(accept(invitation, { password: 'sai-mat-khau-10' })).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
    await expect(accept(invitation, { password: PASSWORD })).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });
});

describe('revoking', () => {
  it('again is a no-op with the same answer; an accepted one cannot be revoked', async () => {
    const invitation = await invite();
    expect((await invitations.revoke(owner.actor, invitation.id)).state).toBe('REVOKED');
    expect((await invitations.revoke(owner.actor, invitation.id)).state).toBe('REVOKED');
    expect(await system().count(AuditEntry, { action: 'invitation.revoked', subjectId: invitation.id })).toBe(1);
    const accepted = await invite();
    await accept(accepted, { password: PASSWORD });
    await expect(invitations.revoke(owner.actor, accepted.id)).rejects.toMatchObject({ code: 'TRANSITION_REFUSED' });
  });
});
