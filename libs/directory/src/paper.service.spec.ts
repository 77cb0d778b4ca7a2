import { Actor, AuditEntry, Files, globalId, newId } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import type { AddPaperInput } from '@ocop/graphql';
import { cast, type Cast } from './directory.factory.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';
import { OrganizationPaper } from './organization.entity.js';
import { PaperService } from './paper.service.js';
import { colleague } from './people.factory.js';
import { SessionService } from './session.service.js';

let application: TestApplication;
let papers: PaperService;

beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  papers = application.get(PaperService);
});
afterAll(() => application.close());

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n');
const pdf = (mark = newId()) => Buffer.concat([PDF, Buffer.from(mark)]).toString('base64');
const producer = () => cast(application.database, ['PRODUCER'], { provinceCode: '52' });
const add = ({ actor, organization }: Pick<Cast, 'actor' | 'organization'>, input: Partial<AddPaperInput> = {}) =>
  papers.add(actor, { organizationId: globalId('Organization', organization.id), kind: 'BUSINESS_REGISTRATION', fileName: 'Giấy ĐKKD.pdf', contentBase64: pdf(), ...input });
const kept = ({ organization }: Cast) => application.database.read(Actor.system).find(OrganizationPaper, { organization: organization.id }, { orderBy: { id: 'asc' } });

it('keeps a paper under a key of its own, and hands it out as it came', async () => {
  const whom = await producer();
  const content = pdf();
  await add(whom, { contentBase64: content });
  const [paper] = await kept(whom);
  expect(paper).toMatchObject({ kind: 'BUSINESS_REGISTRATION', fileName: 'Giấy ĐKKD.pdf', contentType: 'application/pdf', size: Buffer.from(content, 'base64').length, fileKey: `papers/${paper!.id}` });
  const file = await papers.file(whom.actor, globalId('OrganizationPaper', paper!.id));
  expect(Buffer.from(file.bytes).toString('base64')).toBe(content);
  const entry = await application.database.read(Actor.system).findOneOrFail(AuditEntry, { subjectId: whom.organization.id, action: 'organization.paper-added' });
  expect(entry.after).toMatchObject({ hash: paper!.hash });
});

it('is kept once, however often it is sent', async () => {
  const whom = await producer();
  const content = pdf();
  await Promise.all([add(whom, { contentBase64: content }), add(whom, { contentBase64: content })]);
  expect(await kept(whom)).toHaveLength(1);
});

it.each([
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\giay to\\Uỷ quyền.PDF', 'Uỷ quyền.PDF'],
  ['trang.html', 'trang.html.pdf'],
  ['..', 'paper.pdf'],
  ['.htaccess', 'htaccess.pdf'],
])('a name like %s becomes %s', async (fileName, stored) => {
  const whom = await producer();
  await add(whom, { fileName });
  expect((await kept(whom))[0]!.fileName).toBe(stored);
});

it.each([
  ['PAPER_TYPE', { contentBase64: Buffer.from('<script>alert(1)</script>').toString('base64') }, 'contentBase64'],
  ['PAPER_TYPE', { contentBase64: '' }, 'contentBase64'],
  ['PAPER_TYPE', { contentBase64: 'không phải base64' }, 'contentBase64'],
  ['PAPER_TOO_LARGE', { contentBase64: Buffer.concat([PDF, Buffer.alloc(5 * 1024 * 1024)]).toString('base64') }, 'contentBase64'],
  ['REQUIRED', { fileName: ' ' }, 'fileName'],
  ['TOO_LONG', { fileName: 'x'.repeat(201) }, 'fileName'],
])('answers %s to %j', async (code, input, field) => {
  const whom = await producer();
  await expect(add(whom, input)).rejects.toMatchObject({ code, field });
  expect(await kept(whom)).toEqual([]);
});

it('takes a paper of exactly 5 MB, and 20 of an organization', async () => {
  const whom = await producer();
  await add(whom, { contentBase64: Buffer.concat([PDF, Buffer.alloc(5 * 1024 * 1024 - PDF.length)]).toString('base64') });
  for (let count = 1; count < 19; count += 1) await add(whom);
  const last = await Promise.allSettled([add(whom), add(whom), add(whom)]);
  expect(last.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await kept(whom)).toHaveLength(20);
  await expect(add(whom)).rejects.toMatchObject({ code: 'TOO_MANY_PAPERS', parameters: { maximum: 20 } });
});

it('goes with its bytes when it is taken back', async () => {
  const whom = await producer();
  await add(whom);
  const [paper] = await kept(whom);
  const id = globalId('OrganizationPaper', paper!.id);
  await papers.remove(whom.actor, id);
  await expect(papers.file(whom.actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await application.get(Files).has(paper!.fileKey)).toBe(true);
  await application.settle();
  expect(await application.get(Files).has(paper!.fileKey)).toBe(false);
  await expect(papers.remove(whom.actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'paperId' });
});

it('is seen by insiders, officers of the province and administrators, and kept by owners and managers', async () => {
  const whom = await producer();
  await add(whom);
  const id = globalId('OrganizationPaper', (await kept(whom))[0]!.id);
  const { database } = application;
  const member = await colleague(database, application.get(SessionService), whom, 'MEMBER');
  const officer = await cast(database, ['OFFICER'], { provinceCode: '52' });
  const administrator = await cast(database, ['ADMINISTRATOR']);
  for (const { actor } of [whom, member, officer, administrator]) expect((await papers.file(actor, id)).contentType).toBe('application/pdf');
  const elsewhere = await cast(database, ['OFFICER'], { provinceCode: '48' });
  for (const actor of [elsewhere.actor, (await producer()).actor, Actor.anonymous()]) await expect(papers.file(actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(add({ ...member, organization: whom.organization })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(papers.remove(member.actor, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  for (const { actor } of [officer, administrator, elsewhere]) {
    await expect(papers.remove(actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(add({ actor, organization: whom.organization })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});
