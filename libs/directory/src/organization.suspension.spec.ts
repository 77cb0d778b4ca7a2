import type { Actor} from '@ocop/platform';
import { globalId, newId } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { addDays, localDayOf } from '@ocop/values';
import { ApiTokenService } from './api-token.service.js';
import { cast, type Cast } from './directory.factory.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';
import { InvitationService } from './invitation.service.js';
import { OnboardingService } from './onboarding.service.js';
import { OrganizationCorrection } from './organization.correction.js';
import type { Organization } from './organization.entity.js';
import { OrganizationService } from './organization.service.js';
import { PaperService } from './paper.service.js';
import { colleague } from './people.factory.js';
import { SessionService } from './session.service.js';

let application: TestApplication;
let officer: Cast;

beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  officer = await cast(application.database, ['OFFICER'], { provinceCode: '52' });
});
afterAll(() => application.close());

const idOf = ({ id }: { id: string }) => globalId('Organization', id);
const pdf = Buffer.from('%PDF-1.7').toString('base64');

/** What an organization does to let somebody or something in, or to be seen as another. */
const acts: Record<string, (actor: Actor, organizationId: string) => Promise<unknown>> = {
  createApiToken: (actor) => application.get(ApiTokenService).create(actor, { name: 'ERP', scopes: ['READ'], expiresOn: addDays(localDayOf(new Date()), 1) }),
  invitePerson: (actor) => application.get(InvitationService).invite(actor, { email: `${newId()}@moi.example`, fullName: 'Khách', role: 'MEMBER' }),
  updateOrganization: (actor, organizationId) => application.get(OrganizationCorrection).correct(actor, { organizationId, website: `https://${newId()}.vn` }),
  addPaper: (actor, organizationId) => application.get(PaperService).add(actor, { organizationId, kind: 'OTHER', fileName: 'a.pdf', contentBase64: pdf }),
};

/** The organization's owner, as a new request finds him or her. */
const owner = async (organization: Organization) => (await colleague(application.database, application.get(SessionService), { organization }, 'OWNER')).actor;

it.each(Object.entries(acts))('%s is refused while the organization is suspended, and only then', async (_name, act) => {
  const { organization } = await cast(application.database, ['PRODUCER'], { provinceCode: '52' });
  await act(await owner(organization), idOf(organization));
  await application.get(OrganizationService).suspend(officer.actor, idOf(organization), 'Giấy hết hạn');
  await expect(act(await owner(organization), idOf(organization))).rejects.toMatchObject({ code: 'ORGANIZATION_SUSPENDED' });
  await application.get(OrganizationService).restore(officer.actor, idOf(organization), 'Đã nộp giấy mới');
  await act(await owner(organization), idOf(organization));
});

it('a suspended organization still takes back what is out, and is corrected by its officer', async () => {
  const { organization, actor } = await cast(application.database, ['PRODUCER'], { provinceCode: '52' });
  const { token } = (await acts['createApiToken']!(actor, '')) as { token: { id: string } };
  const invitation = (await acts['invitePerson']!(actor, '')) as { id: string };
  await application.get(OrganizationService).suspend(officer.actor, idOf(organization), 'Giấy hết hạn');
  const late = await owner(organization);
  expect((await application.get(ApiTokenService).revoke(late, token.id)).revokedAt).toBeInstanceOf(Date);
  expect((await application.get(InvitationService).revoke(late, invitation.id)).state).toBe('REVOKED');
  expect(await application.get(OrganizationCorrection).correct(officer.actor, { organizationId: idOf(organization), name: 'HTX Tên Đúng' })).toMatchObject({ state: 'SUSPENDED', name: 'HTX Tên Đúng' });
});

it('a suspended organizer corrects no draft of its', async () => {
  const organizer = await cast(application.database, ['ORGANIZER'], { provinceCode: '52' });
  const draft = await application.get(OnboardingService).draft(organizer.actor, { name: 'HTX Nháp', kind: 'COOPERATIVE', provinceCode: '52', contactName: 'Hoa', contactEmail: `${newId()}@htx.example` });
  await application.get(OrganizationService).suspend(officer.actor, idOf(organizer.organization), 'Thử');
  await expect(acts['updateOrganization']!(await owner(organizer.organization), idOf(draft))).rejects.toMatchObject({ code: 'ORGANIZATION_SUSPENDED' });
});
