import fc from 'fast-check';
import { provinces, productGroups } from '@ocop/values';
import { statisticsOf, type Counted } from './statistics.js';

const group = fc.oneof(
  fc.constant({}),
  ...(['2018', '2022'] as const).map((groupScheme) => fc.constantFrom(...productGroups(groupScheme)).map(({ code }) => ({ groupScheme, groupCode: code }))),
);

const counted: fc.Arbitrary<Counted> = fc
  .tuple(
    fc.constantFrom(...provinces('63'), ...provinces('34')),
    group,
    fc.constantFrom(3 as const, 4 as const, 5 as const, null, 'PROPOSED' as const),
    fc.constantFrom('VALID' as const, 'EXPIRED' as const, 'UNCERTAIN' as const),
    fc.nat({ max: 500 }),
  )
  .map(([province, inGroup, stars, state, count]) => ({ province, ...inGroup, stars, state, count }));

const total = (rows: readonly { total?: number; count?: number }[]) => rows.reduce((sum, row) => sum + (row.total ?? row.count ?? 0), 0);

describe('statistics', () => {
  it.each([
    ['63', '2018'],
    ['63', '2022'],
    ['34', '2018'],
    ['34', '2022'],
  ] as const)('by provinces of %s and groups of %s every sum is the total, whatever the register', (provinceScheme, groupScheme) => {
    fc.assert(
      fc.property(fc.array(counted, { maxLength: 80 }), (rows) => {
        const result = statisticsOf(rows, provinceScheme, groupScheme);
        expect(result.total).toBe(total(rows));
        expect(total(result.byStars) + result.proposedFiveStar + result.starsUnknown).toBe(result.total);
        expect(total(result.byProvince)).toBe(result.total);
        expect(total(result.byGroup) + result.groupUnknown).toBe(result.total);
        expect(total(result.byState)).toBe(result.total);
        for (const one of result.byProvince) expect(total(one.byStars) + one.proposedFiveStar + one.starsUnknown).toBe(one.total);
        expect(new Set(result.byProvince.map(({ province }) => `${province.scheme}:${province.code}`)).size).toBe(result.byProvince.length);
        expect(result.byGroup.every(({ group: { scheme } }) => scheme === groupScheme)).toBe(true);
        if (provinceScheme === '34') expect(result.byProvince.every(({ province }) => province.scheme === '34')).toBe(true);
      }),
    );
  });

  it('puts two provinces of 2020 that are one today together, the largest first', () => {
    const row = (code: string, count: number): Counted => ({ province: provinces('63').find((one) => one.code === code)!, stars: 4, count });
    const { byProvince } = statisticsOf([row('06', 37), row('19', 25), row('49', 50)], '34', '2022');
    expect(byProvince.map(({ province, total: sum }) => [province.name.vi, sum])).toEqual([['Thái Nguyên', 62], ['Đà Nẵng', 50]]);
  });
});
