import { Actor } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { ImportService } from './import.service.js';
import { ProgrammeModule, programmeEntities } from './programme.module.js';
import { ReconciliationService } from './reconciliation.service.js';
import { shippedFigures } from './shipped-files.js';
import { StatisticsService } from './statistics.service.js';

let application: TestApplication;
const actor = Actor.anonymous();
const reconciliation = () => application.get(ReconciliationService).reconciliation(actor);

beforeAll(async () => {
  application = await testApplication([ProgrammeModule], programmeEntities);
});
afterAll(() => application.close());

it('has nothing to compute from before the rows are loaded', async () => {
  const totals = shippedFigures.find(({ kind }) => kind === 'STATED_TOTALS')!;
  await application.get(ImportService).loadFrom(Actor.system, totals.kind, totals.path);
  const { lines, agreeing, differing } = await reconciliation();
  expect(lines).toHaveLength(17);
  expect([agreeing, differing]).toEqual([0, 0]);
  expect(lines.every(({ computed, difference, agrees }) => computed === null && difference === null && agrees === null)).toBe(true);
});

describe('the figures of 2020', () => {
  beforeAll(async () => {
    for (const { kind, path } of shippedFigures) await application.get(ImportService).loadFrom(Actor.system, kind, path);
  });

  it('nine provinces and 470 products agree; four stars and three stars do not', async () => {
    const { provinces, lines, agreeing, differing } = await reconciliation();
    expect(provinces).toHaveLength(9);
    expect(provinces.every(({ agrees }) => agrees)).toBe(true);
    expect(provinces.map(({ province, computedTotal }) => [province.name.vi, computedTotal])).toEqual([
      ['Bắc Kạn', 37], ['Quảng Nam', 25], ['Lào Cai', 46], ['Quảng Ninh', 196], ['Bến Tre', 45], ['Nam Định', 36], ['Thái Nguyên', 25], ['Hà Tĩnh', 9], ['Bình Định', 51],
    ]);
    const line = (key: string) => lines.find((one) => one.key === key);
    expect(line('recognised_products_total')).toMatchObject({ stated: '470', computed: '470', difference: '0', agrees: true });
    expect(line('four_star')).toMatchObject({ stated: '160', computed: '151', difference: '9', agrees: false });
    expect(line('three_star')).toMatchObject({ stated: '308', computed: '307', difference: '1', agrees: false });
    expect(line('stars_stated_sum')).toMatchObject({ stated: '480', computed: '470', difference: '10', agrees: false });
    expect(line('enterprises_share_of_agri_enterprises_percent')).toMatchObject({ stated: '76.6', computed: null, agrees: null });
    expect([agreeing, differing]).toEqual([9, 3]);
  });

  it('each line agrees with the transcriber’s own check', async () => {
    const file = shippedFigures.find(({ kind }) => kind === 'STATED_TOTALS')!.path;
    const rows = parse(readFileSync(file), { columns: true }) as unknown as Record<string, string>[];
    const { lines } = await reconciliation();
    expect(lines.map(({ key, stated, computed, difference }) => [key, stated, computed ?? '', difference ?? ''])).toEqual(
      rows.map((row) => [row['key'], row['stated_value'], row['recomputed_value'], row['difference_stated_minus_recomputed']]),
    );
  });

  it.each([
    ['63', 9, ['Quảng Ninh', 196]],
    ['34', 8, ['Quảng Ninh', 196]],
  ] as const)('the statistics of the register count 470 by the %s', async (provinceScheme, count, first) => {
    const result = await application.get(StatisticsService).statistics(actor, { source: 'REGISTER_2020', provinceScheme, groupScheme: '2022' });
    expect(result).toMatchObject({ total: 470, proposedFiveStar: 3, starsUnknown: 0, byGroup: [], groupUnknown: 470, byState: [] });
    expect(result.byStars).toEqual([{ stars: 5, count: 9 }, { stars: 4, count: 151 }, { stars: 3, count: 307 }]);
    expect(result.byProvince).toHaveLength(count);
    expect([result.byProvince[0]!.province.name.vi, result.byProvince[0]!.total]).toEqual(first);
    expect(result.byProvince.reduce((sum, { total }) => sum + total, 0)).toBe(470);
  });
});
