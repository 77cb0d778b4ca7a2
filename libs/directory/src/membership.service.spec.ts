import { Actor, AuditEntry, newId, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { cast, type Cast } from './directory.factory.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';
import { MembershipService } from './membership.service.js';
import { colleague } from './people.factory.js';
import { Membership } from './person.entity.js';
import { Session } from './session.entity.js';
import { SessionService } from './session.service.js';

let application: TestApplication;
let memberships: MembershipService;
let sessions: SessionService;
let owner: Cast;
beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  memberships = application.get(MembershipService);
  sessions = application.get(SessionService);
});
beforeEach(async () => {
  owner = await cast(application.database, ['BUYER']);
});
afterAll(() => application.close());

const system = () => application.database.read(Actor.system);
const owners = () => system().count(Membership, { organization: owner.organization.id, role: 'OWNER' });
const join = (role: 'OWNER' | 'MANAGER' | 'MEMBER') => colleague(application.database, sessions, owner, role);
const change = (actor: Actor, id: string, role: 'OWNER' | 'MANAGER' | 'MEMBER' | 'SIGNATORY', authorityPaper: string | null = null) => memberships.changeRole(actor, id, { role, authorityPaper });

describe('roles', () => {
  it('are changed by owners, are told and leave before and after', async () => {
    const member = await join('MEMBER');
    expect(await change(owner.actor, member.membership.id, 'SIGNATORY', 'Giấy uỷ quyền 07')).toMatchObject({ role: 'SIGNATORY', authorityPaper: 'Giấy uỷ quyền 07' });
    expect(await change(owner.actor, member.membership.id, 'SIGNATORY', 'Giấy uỷ quyền 07')).toMatchObject({ role: 'SIGNATORY' });
    expect((await sessions.actorOf(member.token, 'VI')).membership?.role).toBe('SIGNATORY');
    const acts = await system().find(AuditEntry, { action: 'membership.role-changed', subjectId: member.membership.id });
    expect(acts).toHaveLength(1);
    expect(acts[0]).toMatchObject({ personId: owner.person.id, before: { role: 'MEMBER' }, after: { role: 'SIGNATORY' } });
    expect(await system().count(OutboxEvent, { type: 'directory.role-changed', subjectId: member.membership.id })).toBe(1);
    expect((await change(owner.actor, member.membership.id, 'MEMBER')).authorityPaper).toBeNull();
  });

  it('of a signatory need a paper', async () => {
    const member = await join('MEMBER');
    await expect(change(owner.actor, member.membership.id, 'SIGNATORY')).rejects.toMatchObject({ code: 'REQUIRED', field: 'authorityPaper' });
    const bare = system().nativeUpdate(Membership, { id: member.membership.id }, { role: 'SIGNATORY' });
    await expect(bare).rejects.toThrow('membership_signatory_has_authority');
  });

  it.each(['MANAGER', 'MEMBER'] as const)('are none of the business of a %s', async (role) => {
    const one = await join(role);
    for (const id of [owner.membership.id, one.membership.id, newId()]) {
      await expect(change(one.actor, id, 'OWNER')).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(memberships.remove(one.actor, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('of others are not there', async () => {
    const stranger = await cast(application.database, ['BUYER']);
    for (const id of [stranger.membership.id, newId()]) {
      await expect(change(owner.actor, id, 'MEMBER')).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'membershipId' });
      await expect(memberships.remove(owner.actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'membershipId' });
    }
    expect((await memberships.team(owner.actor)).map(({ id }) => id)).toEqual([owner.membership.id]);
  });
});

describe('the last owner', () => {
  it('stays', async () => {
    await expect(change(owner.actor, owner.membership.id, 'MEMBER')).rejects.toMatchObject({ code: 'LAST_OWNER', field: 'membershipId' });
    await expect(memberships.remove(owner.actor, owner.membership.id)).rejects.toMatchObject({ code: 'LAST_OWNER' });
  });

  it.each([1, 2, 3])('stays when two owners remove each other at once (%i)', async () => {
    const second = await join('OWNER');
    const both = await Promise.allSettled([memberships.remove(owner.actor, second.membership.id), memberships.remove(second.actor, owner.membership.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'FORBIDDEN' });
    expect(await owners()).toBe(1);
  });

  it('stays when all owners step back at once', async () => {
    const all = [owner, await join('OWNER'), await join('OWNER')];
    const results = await Promise.allSettled(all.map(({ actor, membership }) => change(actor, membership.id, 'MEMBER')));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await owners()).toBe(1);
  });
});

describe('who is removed', () => {
  it('acts for nobody at once, keeps the account, and is told', async () => {
    const member = await join('MEMBER');
    expect((await sessions.actorOf(member.token, 'VI')).organizationIdOrNone).toBe(owner.organization.id);
    expect(await memberships.remove(owner.actor, member.membership.id)).toBe(true);
    const after = await sessions.actorOf(member.token, 'VI');
    expect(after.personId).toBe(member.person.id);
    expect(after.membership).toBeUndefined();
    await expect(sessions.actFor(after, owner.organization.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(memberships.remove(owner.actor, member.membership.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await system().count(OutboxEvent, { type: 'directory.member-removed', subjectId: member.person.id })).toBe(1);
  });

  it('cannot slip back in by changing sides in the same moment', async () => {
    const member = await join('MEMBER');
    await Promise.allSettled([memberships.remove(owner.actor, member.membership.id), sessions.actFor(member.actor, owner.organization.id)]);
    expect(await system().count(Membership, { id: member.membership.id })).toBe(0);
    expect(await system().findOneOrFail(Session, member.actor.person!.sessionId)).toMatchObject({ membership: null });
  });
});
