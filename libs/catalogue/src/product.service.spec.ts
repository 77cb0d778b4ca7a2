import { Actor, globalId, newId, sealCursor } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { Organization } from '@ocop/directory';
import { ImportService, RecognitionService } from '@ocop/programme';
import { vnFold } from '@ocop/values';
import type { ProductFilter } from '@ocop/graphql';
import { CatalogueModule, catalogueEntities } from './catalogue.module.js';
import { Product } from './product.entity.js';
import { ProductService } from './product.service.js';
import { shippedProducts } from './shipped-products.js';

let application: TestApplication;
let products: ProductService;
const visitor = Actor.anonymous();

const find = async (filter: ProductFilter, first = 100) => {
  const { edges, totalCount } = await products.list(visitor, { filter, first });
  return { names: edges.map(({ node }) => node.name), nodes: edges.map(({ node }) => node), totalCount };
};

beforeAll(async () => {
  application = await testApplication([CatalogueModule], catalogueEntities);
  products = application.get(ProductService);
  await application.get(ImportService).loadFrom(Actor.system, shippedProducts.kind, shippedProducts.path);
});
afterAll(() => application.close());

describe('search by words without diacritics', () => {
  it.each([['mat ong'], ['MẬT ONG'], ['Mật  ong '], ['mat-ong']])('“%s” finds honey, the phrase in the name first', async (search) => {
    const { names, totalCount } = await find({ search });
    expect(totalCount).toBe(names.length);
    expect(vnFold(names[0]!)).toContain('mat ong');
    const phrase = names.map((name) => vnFold(name).includes('mat ong'));
    expect(phrase.lastIndexOf(true)).toBeLessThan(phrase.includes(false) ? phrase.indexOf(false) : Infinity);
    expect(names).toEqual((await find({ search: 'mật ong' })).names);
  });

  it('“ca phe dak lak”: words of the name and of the province together', async () => {
    const { nodes } = await find({ search: 'ca phe dak lak' });
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.every(({ currentProvince }) => currentProvince.name.vi === 'Đắk Lắk')).toBe(true);
    expect(nodes.some(({ province }) => province.name.vi === 'Đắk Lắk')).toBe(true);
  });

  it('the old and the new name of a province both find what was recorded under the old one', async () => {
    const old = await find({ search: 'bac kan' });
    expect(old.nodes.filter(({ province }) => province.name.vi === 'Bắc Kạn')).toHaveLength(23);
    const today = await find({ search: 'thai nguyen' });
    expect(today.nodes.filter(({ province }) => province.name.vi === 'Bắc Kạn')).toHaveLength(23);
    expect(today.nodes.filter(({ province }) => province.name.vi === 'Thái Nguyên')).toHaveLength(18);
  });

  it.each([['thua thien hue'], ['hue']])('“%s” finds what Huế recorded, before and after it was renamed', async (search) => {
    const { nodes } = await find({ search });
    expect(nodes.filter(({ provinceCode }) => provinceCode === '46')).toHaveLength(7);
  });

  it('the name of a producer finds its products', async () => {
    const { nodes } = await find({ search: 'yen xuan cao nguyen' });
    expect(nodes).toHaveLength(6);
    expect(new Set(nodes.map(({ producer }) => producer?.id)).size).toBe(1);
  });

  it('words begin where words begin: “ong” is no part of “bông” or “hồng”', async () => {
    const { nodes } = await find({ search: 'ong' });
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.every(({ searchText }) => / ong/.test(searchText))).toBe(true);
  });

  it('all words in the name come before words found elsewhere', async () => {
    const { nodes } = await find({ search: 'muoi hat dieu' });
    const inName = nodes.map(({ nameFolded }) => ['muoi', 'hat', 'dieu'].every((word) => nameFolded.includes(` ${word}`)));
    expect(inName).toContain(true);
    expect(inName.lastIndexOf(true)).toBe(inName.filter(Boolean).length - 1);
  });

  it('without words the names are in Vietnamese order', async () => {
    const { names } = await find({ provinceScheme: '63', provinceCode: '48' });
    const order = new Intl.Collator('vi');
    expect(names).toHaveLength(34);
    expect(names).toEqual(names.toSorted((a, b) => order.compare(a, b)));
  });

  it.each([['%'], ['_'], ['\\'], ["' or 1=1 --"], ['!!!']])('“%s” is not a pattern', async (search) => {
    const { totalCount } = await find({ search });
    expect(totalCount).toBe(/\w{2}/.test(search) ? 0 : 350);
  });
});

describe('filters', () => {
  it.each<[string, ProductFilter, number]>([
    ['everything', {}, 350],
    ['blank words', { search: '   ' }, 350],
    ['Đà Nẵng as recorded', { provinceScheme: '63', provinceCode: '48' }, 34],
    ['Đà Nẵng of today, with Quảng Nam', { provinceScheme: '34', provinceCode: '48' }, 56],
    ['a province of today when no scheme is said', { provinceCode: '48' }, 56],
    ['code 52 of old is Bình Định', { provinceScheme: '63', provinceCode: '52' }, 7],
    ['code 52 of today is Gia Lai with Bình Định', { provinceScheme: '34', provinceCode: '52' }, 30],
    ['handicrafts of 2022 are craft and textile of 2018', { groupScheme: '2022', groupCode: 'handicraft' }, 24],
    ['craft of 2018', { groupScheme: '2018', groupCode: 'craft' }, 21],
    ['ornamental has no predecessor', { groupCode: 'ornamental' }, 0],
    ['five stars', { stars: [5] }, 25],
    ['four or five stars', { stars: [4, 5] }, 154],
    ['no stars asked for', { stars: [] }, 350],
    ['all parts must hold', { stars: [3], groupScheme: '2018', groupCode: 'drink', provinceScheme: '63', provinceCode: '19' }, 4],
  ])('%s', async (_, filter, count) => {
    expect((await products.list(visitor, { filter })).totalCount).toBe(count);
  });

  it('valid on a day: surely in force, by the day or by 1 January of the year', async () => {
    const validOn = '2026-11-24';
    const { nodes } = await find({ validOn });
    expect(nodes.length).toBeGreaterThan(0);
    const recognitions = application.get(RecognitionService);
    for (const { id } of nodes) expect(['VALID', 'EXPIRING']).toContain((await recognitions.newestOf(id))?.stateOn(validOn));
    const all = await application.database.read(Actor.system).find(Product, {});
    const states = await Promise.all(all.map(async ({ id }) => (await recognitions.newestOf(id))?.stateOn(validOn)));
    expect(states.filter((state) => state === 'VALID' || state === 'EXPIRING')).toHaveLength(nodes.length);
  });

  it('of one producer', async () => {
    const producer = await application.database.read(Actor.system).findOneOrFail(Organization, { name: 'Công ty TNHH Vinahe' });
    const { nodes } = await find({ producerId: globalId('Organization', producer.id) });
    expect(nodes.map((node) => node.producer?.id)).toEqual(Array(5).fill(producer.id));
  });
});

describe('pages', () => {
  it.each<[ProductFilter]>([[{}], [{ search: 'mat ong' }], [{ provinceCode: '48', stars: [3] }]])('of seven show every product of %j once, in order', async (filter) => {
    const whole: string[] = [];
    for (let after: string | null | undefined, more = true; more; ) {
      const { edges, pageInfo, totalCount } = await products.list(visitor, { filter, first: 7, after });
      whole.push(...edges.map(({ node }) => node.id));
      expect(pageInfo.hasPreviousPage).toBe(after !== undefined);
      expect(pageInfo.hasNextPage).toBe(whole.length < totalCount);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      if (!more) expect(whole).toHaveLength(totalCount);
    }
    expect(new Set(whole).size).toBe(whole.length);
    const atOnce = (await products.list(visitor, { filter, first: 100 })).edges.map(({ node }) => node.id);
    expect(whole.slice(0, 100)).toEqual(atOnce);
  });

  it('of nothing still count', async () => {
    expect(await products.list(visitor, { first: 0 })).toMatchObject({ edges: [], totalCount: 350, pageInfo: { hasNextPage: true } });
  });
});

describe('bad input', () => {
  it.each<[string, ProductFilter, string, string]>([
    ['10,000 characters', { search: 'a'.repeat(10_000) }, 'TOO_LONG', 'filter.search'],
    ['a province that is none', { provinceCode: '99' }, 'INVALID_PROVINCE', 'filter.provinceCode'],
    ['an old code in the scheme of today', { provinceScheme: '34', provinceCode: '06' }, 'INVALID_PROVINCE', 'filter.provinceCode'],
    ['a group of the other scheme', { groupScheme: '2022', groupCode: 'craft' }, 'UNKNOWN_GROUP', 'filter.groupCode'],
    ['six stars', { stars: [6] }, 'UNKNOWN_STARS', 'filter.stars'],
    ['a foreign id', { producerId: globalId('Product', newId()) }, 'NOT_FOUND', 'filter.producerId'],
    ['no id at all', { producerId: 'x' }, 'NOT_FOUND', 'filter.producerId'],
    ['a day that is none', { validOn: '2026-02-30' }, 'INVALID_INPUT', 'filter.validOn'],
  ])('%s', async (_, filter, code, field) => {
    await expect(products.list(visitor, { filter })).rejects.toMatchObject({ code, field });
  });

  it('a NUL in the words finds like the words without it', async () => {
    expect((await find({ search: 'mat\0 ong' })).names).toEqual((await find({ search: 'mat ong' })).names);
  });

  it.each([['first', 101, 'TOO_LARGE'], ['first', -1, 'TOO_SMALL']])('%s: %d', async (field, first, code) => {
    await expect(products.list(visitor, { first })).rejects.toMatchObject({ code, field });
  });

  it('a cursor of another search, garbage, and a forged one', async () => {
    const { pageInfo } = await products.list(visitor, { filter: { search: 'mat ong' }, first: 1 });
    const seal = (JSON.parse(Buffer.from(pageInfo.endCursor!, 'base64url').toString()) as [string])[0];
    const forged = [[0, 'x'], [9, 'x', newId()], [0, 'x\0', newId()], [0, 'x', '1; drop table product'], 'x', null];
    const cases = [
      { filter: {}, after: pageInfo.endCursor },
      { filter: { search: 'mat ong' }, after: 'không phải' },
      ...forged.map((position) => ({ filter: { search: 'mat ong' }, after: sealCursor(seal, position) })),
    ];
    for (const given of cases) await expect(products.list(visitor, given)).rejects.toMatchObject({ code: 'INVALID_CURSOR', field: 'after' });
  });
});
