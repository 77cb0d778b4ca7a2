import { Actor, AuditEntry, globalId, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import type { UpdateOrganizationInput } from '@ocop/graphql';
import { cast, type Cast } from './directory.factory.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';
import { OrganizationCorrection } from './organization.correction.js';
import { Organization } from './organization.entity.js';
import { colleague } from './people.factory.js';
import { SessionService } from './session.service.js';

const GIA_LAI = '52';

let application: TestApplication;
let officer: Cast;
let administrator: Cast;

beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  officer = await cast(application.database, ['OFFICER'], { provinceCode: GIA_LAI });
  administrator = await cast(application.database, ['ADMINISTRATOR'], { provinceCode: '01' });
});
afterAll(() => application.close());

const correct = ({ actor }: Pick<Cast, 'actor'>, { organization }: Pick<Cast, 'organization'>, input: Omit<UpdateOrganizationInput, 'organizationId'>) =>
  application.get(OrganizationCorrection).correct(actor, { organizationId: globalId('Organization', organization.id), ...input });
const producer = () => cast(application.database, ['PRODUCER'], { provinceCode: GIA_LAI });
const eventsOf = async ({ organization }: Cast) => (await application.database.read(Actor.system).find(OutboxEvent, { subjectId: organization.id }, { orderBy: { id: 'asc' } })).map(({ type }) => type);

describe('what is corrected', () => {
  it('is read and stored in one form', async () => {
    const whom = await producer();
    const input = { address: ' 12 Lê Lợi,  Pleiku ', phone: '0162 345 6789', email: 'Ban@HTX.example', website: 'htx.example', taxCode: '0100109106-001' };
    expect(await correct(whom, whom, input)).toMatchObject({ address: '12 Lê Lợi,  Pleiku', phone: '+84323456789', email: 'ban@htx.example', website: 'https://htx.example', taxCode: '0100109106-001' });
  });

  it('stays where it is left out, and is cleared by null or blank', async () => {
    const whom = await producer();
    await correct(whom, whom, { address: 'A', phone: '0912345678', website: 'https://a.vn' });
    expect(await correct(whom, whom, { address: null, phone: ' ' })).toMatchObject({ address: null, phone: null, website: 'https://a.vn', name: whom.organization.name });
  });

  it.each([
    ['phone', { phone: '1900 1234' }, 'PHONE_INVALID'],
    ['email', { email: 'không phải' }, 'EMAIL_INVALID'],
    ['website', { website: 'javascript:alert(1)' }, 'WEBSITE_INVALID'],
    ['website', { website: 'http://a.vn' }, 'WEBSITE_INVALID'],
    ['taxCode', { taxCode: '0100109160' }, 'TAX_CODE_CHECK_DIGIT'],
    ['taxCode', { taxCode: '123' }, 'TAX_CODE_FORMAT'],
    ['provinceCode', { provinceCode: '02' }, 'INVALID_PROVINCE'],
    ['name', { name: ' ' }, 'REQUIRED'],
    ['name', { name: 'x'.repeat(201) }, 'TOO_LONG'],
    ['address', { address: 'x'.repeat(301) }, 'TEXT_TOO_LONG'],
    ['capabilities', { capabilities: [] }, 'TOO_SHORT'],
  ])('is named when %s is wrong', async (field, input, code) => {
    const whom = await producer();
    await expect(correct(whom, whom, input)).rejects.toMatchObject({ code, field });
  });

  it('leaves a trail with before and after, without a person’s tax code', async () => {
    const whom = await producer();
    await correct(whom, whom, { address: 'A', taxCode: '052199001234' });
    const entry = await application.database.read(Actor.system).findOneOrFail(AuditEntry, { subjectId: whom.organization.id, action: 'organization.corrected' });
    expect(entry.before).toEqual({ taxCode: null, address: null });
    expect(entry.after).toMatchObject({ address: 'A' });
    expect(JSON.stringify(entry.after)).not.toContain('052199001');
  });

  it('is nothing when nothing changes', async () => {
    const whom = await producer();
    await correct(whom, whom, { name: whom.organization.name, provinceCode: GIA_LAI, capabilities: ['PRODUCER'] });
    expect(await application.database.read(Actor.system).count(AuditEntry, { subjectId: whom.organization.id })).toBe(0);
  });

  it('keeps the province as recorded where it is the same place today', async () => {
    const whom = await producer();
    await application.database.read(Actor.system).nativeUpdate(Organization, { id: whom.organization.id }, { provinceScheme: '63', provinceCode: '52' });
    expect(await correct(whom, whom, { provinceCode: GIA_LAI })).toMatchObject({ provinceScheme: '63', state: 'VERIFIED' });
    expect(await correct(whom, whom, { provinceCode: '48' })).toMatchObject({ provinceScheme: '34', provinceCode: '48', state: 'SUBMITTED' });
  });
});

describe('a verified organization', () => {
  it.each([{ name: 'HTX Khác' }, { kind: 'HOUSEHOLD_BUSINESS' as const }, { taxCode: '0300588569' }, { provinceCode: '48' }])('goes back to the officer with %j', async (input) => {
    const whom = await producer();
    const changed = await correct(whom, whom, input);
    expect(changed).toMatchObject({ state: 'SUBMITTED', submittedAt: expect.any(Date) as Date });
    expect(await eventsOf(whom)).toEqual(expect.arrayContaining(['directory.organization-reopened', 'directory.organization-submitted']));
    await correct(whom, whom, { taxCode: null });
  });

  it.each([{ address: 'A' }, { phone: '0912345678' }, { email: 'a@b.vn' }, { website: 'https://a.vn' }, { capabilities: ['BUYER' as const, 'PRODUCER' as const] }])('stays verified with %j', async (input) => {
    const whom = await producer();
    expect((await correct(whom, whom, input)).state).toBe('VERIFIED');
    expect(await eventsOf(whom)).toEqual([]);
  });

  it('stays verified when its officer corrects it, unless it leaves the province', async () => {
    const whom = await producer();
    expect((await correct(officer, whom, { name: 'HTX Đúng Tên' })).state).toBe('VERIFIED');
    expect(await eventsOf(whom)).toEqual(['directory.organization-renamed']);
    expect((await correct(officer, whom, { provinceCode: '48' })).state).toBe('SUBMITTED');
  });
});

describe('capabilities', () => {
  it('that are not open are given by administrators only, and kept by everybody else', async () => {
    const whom = await producer();
    for (const by of [whom, officer]) {
      await expect(correct(by, whom, { capabilities: ['PRODUCER', 'ORGANIZER'] })).rejects.toMatchObject({ code: 'CAPABILITY_NOT_OPEN', field: 'capabilities' });
    }
    expect((await correct(administrator, whom, { capabilities: ['PRODUCER', 'ORGANIZER'] })).capabilities).toEqual(['PRODUCER', 'ORGANIZER']);
    expect((await correct(whom, whom, { capabilities: ['BUYER'] })).capabilities).toEqual(['BUYER', 'ORGANIZER']);
    expect((await correct(administrator, whom, { capabilities: ['BUYER'] })).capabilities).toEqual(['BUYER']);
  });

  it('of the administrators themselves cannot be given away', async () => {
    expect((await correct(administrator, administrator, { capabilities: ['BUYER'] })).capabilities).toEqual(['BUYER', 'ADMINISTRATOR']);
    await expect(correct(administrator, administrator, { capabilities: ['OFFICER'] })).rejects.toMatchObject({ code: 'CAPABILITY_NOT_OPEN' });
  });
});

it('is for owners and managers: a colleague is refused, everybody else finds nothing', async () => {
  const whom = await producer();
  const sessions = application.get(SessionService);
  for (const role of ['MEMBER', 'SIGNATORY'] as const) {
    await expect(correct(await colleague(application.database, sessions, whom, role), whom, { address: 'A' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  expect((await correct(await colleague(application.database, sessions, whom, 'MANAGER'), whom, { address: 'A' })).address).toBe('A');
  const elsewhere = await cast(application.database, ['OFFICER'], { provinceCode: '48' });
  for (const stranger of [await producer(), elsewhere]) await expect(correct(stranger, whom, { address: 'B' })).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'organizationId' });
});

it('cannot take a tax code that is taken', async () => {
  const [first, second] = [await producer(), await producer()];
  await correct(first, first, { taxCode: '0101245486' });
  await expect(correct(second, second, { taxCode: '0101245486' })).rejects.toMatchObject({ code: 'TAX_CODE_TAKEN', field: 'taxCode' });
  const attempts = await Promise.allSettled([first, second].map((whom) => correct(whom, whom, { taxCode: '0100112437' })));
  expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
