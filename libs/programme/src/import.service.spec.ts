import { Actor, AuditEntry } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { cast, type Cast } from '@ocop/directory/testing';
import { readFileSync } from 'node:fs';
import { ProvinceFigure } from './figure.entity.js';
import { ImportRun } from './import-run.entity.js';
import { ImportService } from './import.service.js';
import { ProgrammeModule, programmeEntities } from './programme.module.js';
import { shippedFigures } from './shipped-files.js';

let application: TestApplication;
let imports: ImportService;
let officer: Cast;
const register = readFileSync(shippedFigures[0]!.path);
const header = 'province,old_code,five_star,proposed_five_star,four_star,three_star,total\n';

const load = (bytes: Uint8Array | string, dryRun = false) =>
  imports.load(officer.actor, { kind: 'REGISTER', fileName: 'so.csv', bytes: Buffer.from(bytes), dryRun });
const figures = () => application.database.read(Actor.system).find(ProvinceFigure, {}, { orderBy: { position: 'asc' } });

beforeAll(async () => {
  application = await testApplication([ProgrammeModule], programmeEntities);
  imports = application.get(ImportService);
  officer = await cast(application.database, ['OFFICER']);
});
afterAll(() => application.close());

it('an officer who waits for verification loads nothing', async () => {
  const late = await cast(application.database, ['OFFICER'], { verified: false });
  const input = { kind: 'REGISTER' as const, fileName: 'so.csv', contentBase64: register.toString('base64'), dryRun: true };
  await expect(imports.importFile(late.actor, input)).rejects.toMatchObject({ code: 'ORGANIZATION_NOT_VERIFIED' });
  expect(await application.database.read(Actor.system).count(ImportRun)).toBe(0);
});

describe('a broken file stores nothing and says where and what to do', () => {
  it.each([
    ['not UTF-8', Buffer.concat([Buffer.from(header), Buffer.from([0x42, 0xe0, 0x20, 0x52]), Buffer.from(',77,0,0,0,1,1\n')]), { code: 'IMPORT_NOT_UTF8', row: 2 }],
    ['UTF-16 as Excel writes “Unicode text”', Buffer.from(`\ufeff${header}`, 'utf16le'), { code: 'IMPORT_NOT_UTF8', row: 1 }],
    ['a missing column', header.replace('four_star,', '') + 'Hà Nội,01,0,0,1,1\n', { code: 'IMPORT_COLUMN_MISSING', row: 1, column: 'four_star' }],
    ['a doubled column', header.replace('total', 'total,total') + 'Hà Nội,01,0,0,0,1,1,1\n', { code: 'IMPORT_COLUMN_DOUBLED', row: 1, column: 'total' }],
    ['no bytes', '', { code: 'IMPORT_FILE_EMPTY', row: 1 }],
    ['a header only', header, { code: 'IMPORT_FILE_EMPTY', row: 1 }],
    ['an open quote', `${header}"Hà Nội,01,0,0,0,1,1\n`, { code: 'IMPORT_MALFORMED' }],
    ['a duplicate row', `${header}Hà Nội,01,0,0,0,1,1\nHà Nội,01,0,0,0,2,2\n`, { code: 'IMPORT_DUPLICATE_ROW', row: 3, value: 'Hà Nội' }],
    ['an unknown province', `${header}Hà Nội,99,0,0,0,1,1\n`, { code: 'IMPORT_PROVINCE_UNKNOWN', row: 2, column: 'old_code', value: '99' }],
    ['a code of today for a province of 2020', `${header}Quảng Trị,44,0,0,0,1,1\n`, { code: 'IMPORT_PROVINCE_MISMATCH', row: 2, column: 'province', value: 'Quảng Trị' }],
    ['a negative count', `${header}Hà Nội,01,0,0,-3,1,1\n`, { code: 'IMPORT_COUNT_INVALID', row: 2, column: 'four_star', value: '-3' }],
    ['a fractional count', `${header}Hà Nội,01,0,0,1.5,1,1\n`, { code: 'IMPORT_COUNT_INVALID', row: 2, column: 'four_star', value: '1.5' }],
    ['an empty count', `${header}Hà Nội,01,,0,1,1,1\n`, { code: 'IMPORT_CELL_EMPTY', row: 2, column: 'five_star', value: '' }],
    ['shifted cells', `${header}Hà Nội, thủ đô,01,0,0,0,1,1\n`, { code: 'IMPORT_COLUMN_COUNT', row: 2 }],
    ['a NUL', `${header}Hà\0Nội,01,0,0,0,1,1\n`, { code: 'IMPORT_CELL_CONTROL', row: 2, column: 'province' }],
    ['a cell of 10,000 characters', `${header}${'Hà'.repeat(5_000)},01,0,0,0,1,1\n`, { code: 'IMPORT_CELL_TOO_LONG', row: 2, column: 'province' }],
  ])('%s', async (_, bytes, issue) => {
    const run = await load(bytes);
    expect(run).toMatchObject({ outcome: 'REFUSED', rowsCreated: 0, rowsUpdated: 0, rowsUnchanged: 0 });
    expect(run.issues).toContainEqual(expect.objectContaining({ ...issue, severity: 'REFUSED' }));
    for (const { message } of run.issues) expect(message.vi !== message.en && !/[{}]/.test(message.vi + message.en)).toBe(true);
    expect(await figures()).toEqual([]);
  });

  it('one bad row among good ones: the good ones are held back', async () => {
    const run = await load(`${header}Hà Nội,01,0,0,0,1,1\nLào Cai,10,0,0,0,x,1\n`);
    expect(run).toMatchObject({ outcome: 'REFUSED', rowsRead: 2, rowsRefused: 1, rowsCreated: 0 });
    expect(await figures()).toEqual([]);
  });

  it.each([
    ['more than 5 MB', { contentBase64: 'A'.repeat(6_990_512) }, 'IMPORT_FILE_TOO_LARGE', 'contentBase64'],
    ['what is not Base64', { contentBase64: 'không phải' }, 'IMPORT_NOT_BASE64', 'contentBase64'],
    ['a blank name', { fileName: '   ' }, 'REQUIRED', 'fileName'],
    ['a name of 10,000 characters', { fileName: 'x'.repeat(10_000) }, 'TOO_LONG', 'fileName'],
  ])('%s never reaches the reader', async (_, wrong, code, field) => {
    const input = { kind: 'REGISTER' as const, fileName: 'so.csv', contentBase64: '', dryRun: false, ...wrong };
    await expect(imports.importFile(officer.actor, input)).rejects.toMatchObject({ code, field });
  });
});

describe('the register of 2020', () => {
  it('is checked without a trace but the run', async () => {
    const run = await load(register, true);
    expect(run).toMatchObject({ outcome: 'CHECKED', dryRun: true, rowsRead: 9, rowsCreated: 9, rowsRefused: 0, issues: [] });
    expect(await figures()).toEqual([]);
  });

  it('is loaded once; the same bytes again change nothing', async () => {
    const first = await load(register);
    expect(first).toMatchObject({ outcome: 'LOADED', rowsRead: 9, rowsCreated: 9, rowsUnchanged: 0, issues: [] });
    const stored = await figures();
    const second = await load(register);
    expect(second).toMatchObject({ outcome: 'UNCHANGED', fileHash: first.fileHash, rowsRead: 9, rowsCreated: 0, rowsUnchanged: 9 });
    expect(await figures()).toEqual(stored);
    expect((await load(register)).id).toBe(second.id);
    const acts = await application.database.read(Actor.system).find(AuditEntry, { action: 'import.loaded' });
    expect(acts.map(({ subjectId, personId }) => [subjectId, personId])).toEqual([[first.id, officer.person.id]]);
  });

  it('a corrected file updates the rows that differ, and the old one brings them back', async () => {
    const corrected = register.toString().replace('Hà Tĩnh,42,0,0,1,8,9', 'Hà Tĩnh,42,0,0,2,8,10');
    expect(await load(corrected)).toMatchObject({ outcome: 'LOADED', rowsUpdated: 1, rowsUnchanged: 8, rowsCreated: 0 });
    expect((await figures())[7]).toMatchObject({ fourStar: 2, statedTotal: 10 });
    expect(await load(register)).toMatchObject({ rowsUpdated: 1, rowsUnchanged: 8 });
    expect((await figures())[7]).toMatchObject({ fourStar: 1, statedTotal: 9 });
  });

  it('takes a row that does not add up as it stands, with a remark', async () => {
    const run = await load(register.toString().replace('Hà Tĩnh,42,0,0,1,8,9', 'Hà Tĩnh,42,0,0,1,8,11'), true);
    expect(run).toMatchObject({ outcome: 'CHECKED', rowsMarked: 1, rowsUpdated: 1 });
    expect(run.issues).toMatchObject([{ row: 9, column: 'total', value: '11', severity: 'MARKED', code: 'IMPORT_ROW_DOES_NOT_ADD_UP' }]);
  });

  it('reads the semicolons, the byte order mark and the lost zeros of a Vietnamese spreadsheet', async () => {
    const run = await load(`\ufeff${header.replaceAll(',', ';')}Bắc Kạn;6;0;0;5;32;37\r\n`);
    expect(run).toMatchObject({ outcome: 'UNCHANGED', rowsRead: 1, rowsUnchanged: 1, issues: [] });
  });

  it.each([['\n'], ['\r\n'], ['\r']])('counts lines as an editor does, over blank lines and breaks inside quotes: %j', async (end) => {
    const lines = [header.trim(), '', '"Bắc', 'Kạn",06,0,0,5,32,37', 'Hà Nội,01,0,0,0,1,-1', '', 'Lào Cai,10,1,0,11,34,x', ''];
    const run = await load(lines.join(end));
    expect(run.issues.map(({ row, column }) => [row, column])).toEqual([[3, 'province'], [5, 'total'], [7, 'total']]);
  });

  it('two officers at once: one creates, the other finds it there', async () => {
    const em = application.database.read(Actor.system);
    await em.nativeDelete(ProvinceFigure, {});
    const runs = await Promise.all([load(register), load(register), load(register)]);
    expect(runs.map(({ outcome }) => outcome).sort()).toEqual(['LOADED', 'UNCHANGED', 'UNCHANGED']);
    expect(await figures()).toHaveLength(9);
  });
});

describe('the runs', () => {
  it('are the officers’ and nobody else’s', async () => {
    const seen = await imports.runs(officer.actor, { first: 2 });
    expect(seen.edges).toHaveLength(2);
    expect(seen.totalCount).toBeGreaterThan(20);
    const buyer = await cast(application.database, ['BUYER']);
    expect((await imports.runs(buyer.actor, {})).totalCount).toBe(0);
    await expect(application.database.read(Actor.anonymous()).findOneOrFail(ImportRun, seen.edges[0]!.node.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
