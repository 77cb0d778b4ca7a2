import { Actor } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { Organization } from '@ocop/directory';
import { ImportService, Recognition, StatisticsService, type ImportRun } from '@ocop/programme';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { CatalogueModule, catalogueEntities } from './catalogue.module.js';
import { Product } from './product.entity.js';
import { shippedProducts } from './shipped-products.js';

let application: TestApplication;
let imports: ImportService;
const file = readFileSync(shippedProducts.path, 'utf8');
const source = parse(file, { columns: true }) as unknown as Record<string, string>[];
const header = file.slice(0, file.indexOf('\n') + 1);

const load = (text: string, dryRun = false) => imports.load(Actor.system, { kind: 'PRODUCTS', fileName: 'products.csv', bytes: Buffer.from(text), dryRun });
const em = () => application.database.read(Actor.system);
const codes = ({ issues }: ImportRun) => Object.fromEntries([...Map.groupBy(issues, ({ code }) => code)].map(([code, all]) => [code, all.length]));

beforeAll(async () => {
  application = await testApplication([CatalogueModule], catalogueEntities);
  imports = application.get(ImportService);
});
afterAll(() => application.close());

/** A row that is right but for what is given. */
const row = (wrong: Record<string, string> = {}) => {
  const right = {
    product_name: 'Mật ong thử',
    province_2020: 'Bắc Kạn',
    province_2020_code: '06',
    province_2025: 'Thái Nguyên',
    province_2025_code: '19',
    group_code: 'food',
    stars: '4',
    status: 'recognised',
    year: '2023',
    producer: 'HTX Thử',
    producer_type: 'cooperative',
    name_qualified: 'no',
    certainty: 'high',
    source_url: 'https://ocop.example/1',
  };
  return `${Object.values({ ...right, ...wrong }).map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
};

describe('rows that cannot be taken', () => {
  it.each([
    ['six stars', { stars: '6' }, 'IMPORT_STARS_INVALID', 'stars'],
    ['two stars, which no certificate gives', { stars: '2' }, 'IMPORT_STARS_INVALID', 'stars'],
    ['a recognition without stars', { stars: '' }, 'IMPORT_CELL_EMPTY', 'stars'],
    ['stars of a candidate', { status: 'candidate' }, 'IMPORT_STARS_WITHOUT_RECOGNITION', 'stars'],
    ['an unknown status', { status: 'maybe' }, 'IMPORT_VALUE_UNKNOWN', 'status'],
    ['a year that is none', { year: '20222' }, 'IMPORT_YEAR_INVALID', 'year'],
    ['a year to come', { year: '2999' }, 'IMPORT_YEAR_INVALID', 'year'],
    ['no name', { product_name: ' ' }, 'IMPORT_CELL_EMPTY', 'product_name'],
    ['an unknown province', { province_2020_code: '99' }, 'IMPORT_PROVINCE_UNKNOWN', 'province_2020_code'],
    ['a group of 2022', { group_code: 'handicraft' }, 'IMPORT_GROUP_UNKNOWN', 'group_code'],
    ['a producer of no kind', { producer_type: '' }, 'IMPORT_CELL_EMPTY', 'producer_type'],
    ['a producer of an unknown kind', { producer_type: 'ministry' }, 'IMPORT_VALUE_UNKNOWN', 'producer_type'],
    ['an address that runs script', { source_url: 'javascript:alert(1)' }, 'IMPORT_ADDRESS_INVALID', 'source_url'],
    ['a NUL', { product_name: 'Mật\0ong' }, 'IMPORT_CELL_CONTROL', 'product_name'],
  ])('%s', async (_, wrong, code, column) => {
    const run = await load(header + row({ product_name: 'Chè thử' }) + row(wrong));
    expect(run).toMatchObject({ outcome: 'REFUSED', rowsRead: 2, rowsRefused: 1, rowsCreated: 0 });
    expect(run.issues.filter(({ severity }) => severity === 'REFUSED')).toMatchObject([{ row: 3, column, code }]);
    expect(await em().count(Product)).toBe(0);
    expect(await em().count(Organization)).toBe(0);
  });

  it('cells that have shifted and a row that is there twice, told apart', async () => {
    const run = await load(header + row() + row().replace('"Mật ong thử"', 'Mật ong, thử') + row({ product_name: 'MẬT ONG  THỬ' }));
    expect(run.issues.filter(({ severity }) => severity === 'REFUSED')).toMatchObject([
      { row: 3, code: 'IMPORT_COLUMN_COUNT' },
      { row: 4, code: 'IMPORT_DUPLICATE_ROW', value: 'MẬT ONG  THỬ' },
    ]);
  });

  it('the same name of another producer or another province is another product', async () => {
    const run = await load(header + row() + row({ producer: 'HTX Khác' }) + row({ province_2020: 'Lào Cai', province_2020_code: '10' }), true);
    expect(run).toMatchObject({ outcome: 'CHECKED', rowsCreated: 3, rowsRefused: 0 });
  });
});

describe('the 350 products that ship', () => {
  let run: ImportRun;
  beforeAll(async () => {
    run = await imports.loadFrom(Actor.system, shippedProducts.kind, shippedProducts.path);
  });

  it('are all taken: none refused, none dropped, and each remark is counted', () => {
    expect(run).toMatchObject({ outcome: 'LOADED', rowsRead: 350, rowsCreated: 350, rowsUpdated: 0, rowsUnchanged: 0, rowsMarked: 201, rowsRefused: 0 });
    expect(codes(run)).toEqual({
      GROUP_INFERRED: 1, // once, on the header: it holds for the whole column
      YEAR_OF_PAGE: 1,
      YEAR_MISSING: 20,
      STARS_UNKNOWN: 24,
      CANDIDATE_ONLY: 29,
      PRODUCER_MISSING: 39,
      PRODUCER_WITHHELD: 22,
      NAME_QUALIFIED: 35,
      SOURCE_MEDIUM: 127,
    });
    expect(run.issues.every(({ severity }) => severity === 'MARKED')).toBe(true);
  });

  it('become 350 products, 321 recognitions and 212 producers', async () => {
    expect(await em().count(Product)).toBe(350);
    expect(await em().count(Recognition)).toBe(321);
    const producers = await em().find(Organization, {});
    expect(producers).toHaveLength(212);
    expect(producers.every(({ state, capabilities }) => state === 'VERIFIED' && capabilities.join() === 'PRODUCER')).toBe(true);
    expect(Object.fromEntries([...Map.groupBy(producers, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]))).toEqual(
      Object.fromEntries([...Map.groupBy(namedProducers(), (key) => key.split('|')[0]!)].map(([kind, all]) => [kind.toUpperCase(), all.length])),
    );
  });

  it('each under the row it came from', async () => {
    const products = await em().find(Product, {}, { populate: ['producer'] });
    const recognitions = new Map((await em().find(Recognition, {})).map((one) => [one.productId, one]));
    const stored = products.map((product) => {
      const recognition = recognitions.get(product.id);
      return [
        product.name, product.provinceCode, product.currentProvince.name.vi, product.groupCode, recognition?.stars ?? '', recognition?.act ?? '',
        recognition?.year ?? '', product.producer?.getEntity().name ?? '', recognition?.sourceUrl ?? '',
      ].join('|');
    });
    expect(stored.sort()).toEqual(source.map(expectedOf).sort());
  });

  it('the same bytes again change nothing', async () => {
    const again = await imports.loadFrom(Actor.system, shippedProducts.kind, shippedProducts.path);
    expect(again).toMatchObject({ outcome: 'UNCHANGED', fileHash: run.fileHash, rowsCreated: 0, rowsUpdated: 0, rowsUnchanged: 350 });
    expect([await em().count(Product), await em().count(Recognition), await em().count(Organization)]).toEqual([350, 321, 212]);
  });

  it('a corrected star updates one product', async () => {
    const corrected = file.replace('craft,5,recognised,2021,Công ty TNHH Gốm sứ Quang Vinh', 'craft,4,recognised,2021,Công ty TNHH Gốm sứ Quang Vinh');
    expect(await load(corrected)).toMatchObject({ rowsUpdated: 1, rowsUnchanged: 349 });
    expect(await load(file)).toMatchObject({ rowsUpdated: 1, rowsUnchanged: 349 });
  });

  it('a producer keeps what its people changed', async () => {
    const name = 'Công ty TNHH Gốm sứ Quang Vinh';
    await application.database.write(Actor.system, async (transaction) => {
      (await transaction.em.findOneOrFail(Organization, { name })).phone = '0900000000';
    });
    await load(file);
    expect(await em().findOneOrFail(Organization, { name })).toMatchObject({ phone: '0900000000' });
  });

  it.each([['63', '2018'], ['63', '2022'], ['34', '2018'], ['34', '2022']] as const)('count 321 by the %s and the groups of %s', async (provinceScheme, groupScheme) => {
    const result = await application.get(StatisticsService).statistics(Actor.anonymous(), { source: 'RECOGNITIONS', provinceScheme, groupScheme });
    expect(result).toMatchObject({ total: 321, proposedFiveStar: 21, starsUnknown: 24, groupUnknown: 0 });
    expect(result.byStars).toEqual([{ stars: 5, count: 25 }, { stars: 4, count: 129 }, { stars: 3, count: 122 }]);
    for (const parts of [result.byProvince, result.byGroup, result.byState.map(({ count }) => ({ total: count }))]) {
      expect(parts.reduce((sum, { total }) => sum + total, 0)).toBe(321);
    }
  });
});

const isNamed = ({ producer }: Record<string, string>) => producer !== '' && !/^Hộ kinh doanh( \(.*\))?$/.test(producer!);

function namedProducers(): string[] {
  return [...new Set(source.filter(isNamed).map((one) => [one['producer_type'], one['province_2020_code'], one['producer']].join('|')))];
}

function expectedOf(one: Record<string, string>): string {
  const acts: Record<string, string> = { recognised: 'RECOGNISED', recognised_stars_unknown: 'RECOGNISED', proposed_five_star: 'PROPOSED_FIVE_STAR', candidate: '' };
  const act = acts[one['status']!]!;
  const ofAct = act ? [one['stars'], act, one['year']] : ['', '', ''];
  const { product_name: name, province_2020_code: code, province_2025: today, group_code: group, producer, source_url: address } = one;
  return [name, code, today, group, ...ofAct, isNamed(one) ? producer : '', act ? address : ''].join('|');
}
