import { Actor, globalId } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import type { DraftOrganizationInput } from '@ocop/graphql';
import { cast, type Cast } from './directory.factory.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';
import { InvitationAcceptance } from './invitation.acceptance.js';
import { Invitation } from './invitation.entity.js';
import { InvitationService } from './invitation.service.js';
import { OnboardingService } from './onboarding.service.js';
import { OrganizationCorrection } from './organization.correction.js';
import { Organization } from './organization.entity.js';
import { OrganizationService } from './organization.service.js';
import { Jar } from './people.factory.js';
import { SessionService } from './session.service.js';

let application: TestApplication;
let onboarding: OnboardingService;
let organizer: Cast;
let serial = 0;

beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  onboarding = application.get(OnboardingService);
  organizer = await cast(application.database, ['ORGANIZER'], { provinceCode: '48' });
});
afterAll(() => application.close());

function input(changes: Partial<DraftOrganizationInput> = {}): DraftOrganizationInput {
  serial += 1;
  return { name: `HTX Cà phê ${serial}`, kind: 'COOPERATIVE', provinceCode: '52', phone: '0164 234 5678', contactName: 'Siu H’Bia', contactEmail: `lienhe${serial}@htx.example`, ...changes };
}
const system = () => application.database.read(Actor.system);
const idOf = ({ id }: Organization) => globalId('Organization', id);
const openInvitations = (organization: Organization) => system().find(Invitation, { organization, acceptedAt: null, revokedAt: null });

/** The contact follows the mail's link. */
async function accept(organization: Organization): Promise<Actor> {
  const [invitation] = await openInvitations(organization);
  const jar = new Jar();
  const secret = application.get(InvitationService).secretOf(invitation!);
  await application.get(InvitationAcceptance).accept(Actor.anonymous(), { secret, password: 'mat-khau-dai-10', fullName: invitation!.fullName }, jar);
  return application.get(SessionService).actorOf(jar.token, 'VI');
}

it('drafts, invites, is corrected and confirmed, and comes before the officer of its own province', async () => {
  const drafted = await onboarding.draft(organizer.actor, input());
  expect(drafted).toMatchObject({ state: 'DRAFT', onboarding: 'ASSISTED_DRAFT', phone: '+84342345678', capabilities: ['PRODUCER'] });
  const [invitation] = await openInvitations(drafted);
  expect(invitation).toMatchObject({ role: 'OWNER', fullName: 'Siu H’Bia' });
  const owner = await accept(drafted);
  expect(owner.membership).toMatchObject({ organizationId: drafted.id, role: 'OWNER', verified: false });
  await expect(application.get(OrganizationService).submit(owner, idOf(drafted))).rejects.toMatchObject({ code: 'DRAFT_NOT_CONFIRMED' });
  await application.get(OrganizationCorrection).correct(owner, { organizationId: idOf(drafted), name: 'HTX Cà phê Ia Grai' });
  expect(await onboarding.confirm(owner, idOf(drafted))).toMatchObject({ name: 'HTX Cà phê Ia Grai', state: 'SUBMITTED', onboarding: 'ASSISTED_CONFIRMED' });
  expect((await onboarding.confirm(owner, idOf(drafted))).state).toBe('SUBMITTED');
  const officer = await cast(application.database, ['OFFICER'], { provinceCode: '52' });
  expect((await application.get(OrganizationService).decide(officer.actor, { organizationId: idOf(drafted), verified: true })).state).toBe('VERIFIED');
});

it('sends the invitation anew for the same draft, and makes nothing else', async () => {
  const same = input();
  const first = await onboarding.draft(organizer.actor, same);
  const second = await onboarding.draft(organizer.actor, same);
  expect(second.id).toBe(first.id);
  expect(await openInvitations(first)).toHaveLength(1);
  expect(await system().count(Organization, { name: same.name })).toBe(1);
  await accept(first);
  expect((await onboarding.draft(organizer.actor, same)).id).not.toBe(first.id);
});

it('is the drafter’s to correct until its own people confirm, and nobody else’s', async () => {
  const drafted = await onboarding.draft(organizer.actor, input());
  const correct = ({ actor }: { actor: Actor }, address: string) => application.get(OrganizationCorrection).correct(actor, { organizationId: idOf(drafted), address });
  expect((await correct(organizer, 'Ia Grai')).address).toBe('Ia Grai');
  const otherOrganizer = await cast(application.database, ['ORGANIZER'], { provinceCode: '52' });
  await expect(correct(otherOrganizer, 'X')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await application.database.read(otherOrganizer.actor).findOne(Organization, drafted.id)).toBeNull();
  const owner = await accept(drafted);
  await onboarding.confirm(owner, idOf(drafted));
  await expect(correct(organizer, 'X')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const seen = await application.database.read(organizer.actor).findOneOrFail(Organization, drafted.id);
  expect([seen.onboarding, seen.isInsider(organizer.actor)]).toEqual(['ASSISTED_CONFIRMED', false]);
});

it('confirms one’s own drafted organization only, as its owner', async () => {
  const drafted = await onboarding.draft(organizer.actor, input());
  for (const stranger of [organizer, await cast(application.database, ['PRODUCER'])]) {
    await expect(onboarding.confirm(stranger.actor, idOf(drafted))).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'organizationId' });
  }
  const self = await cast(application.database, ['PRODUCER']);
  await expect(onboarding.confirm(self.actor, globalId('Organization', self.organization.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const manager = await cast(application.database, ['PRODUCER'], { role: 'MANAGER' });
  await expect(onboarding.confirm(manager.actor, globalId('Organization', manager.organization.id))).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it.each([
  ['contactEmail', { contactEmail: 'không phải' }, 'EMAIL_INVALID'],
  ['contactName', { contactName: ' ' }, 'REQUIRED'],
  ['phone', { phone: '123' }, 'PHONE_INVALID'],
  ['taxCode', { taxCode: '0300588568' }, 'TAX_CODE_CHECK_DIGIT'],
  ['provinceCode', { provinceCode: '99' }, 'INVALID_PROVINCE'],
])('names %s when it is wrong', async (field, wrong, code) => {
  await expect(onboarding.draft(organizer.actor, input(wrong))).rejects.toMatchObject({ code, field });
});

it('does not draft what stands already, nor for an organizer who is not verified', async () => {
  const standing = await cast(application.database, ['PRODUCER'], { provinceCode: '52' });
  await application.get(OrganizationCorrection).correct(standing.actor, { organizationId: globalId('Organization', standing.organization.id), taxCode: '0100684378' });
  const draft = input({ taxCode: '0100684378' });
  await expect(onboarding.draft(organizer.actor, draft)).rejects.toMatchObject({ code: 'TAX_CODE_TAKEN', field: 'taxCode' });
  expect(await system().count(Organization, { name: draft.name })).toBe(0);
  const late = await cast(application.database, ['ORGANIZER'], { verified: false });
  await expect(onboarding.draft(late.actor, input())).rejects.toMatchObject({ code: 'ORGANIZATION_NOT_VERIFIED' });
});
