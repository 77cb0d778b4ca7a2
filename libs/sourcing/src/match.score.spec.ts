import fc from 'fast-check';
import { recognitionStates } from '@ocop/programme';
import { productGroups, province, provinces } from '@ocop/values';
import { distanceBetween, MOST_MATCHES, OUT_OF, rankMatches, type Candidate, type Need, type OfferedProduct } from './match.score.js';
import { tellingWords, wordFit } from './match.words.js';

const words = fc.constantFrom('mật', 'ong', 'rừng', 'cà', 'phê', 'bột', 'gạo', 'ST25', 'trà', 'sen', 'nước', 'mắm');
const text = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const groupCode = fc.option(fc.constantFrom(...productGroups('2022').map(({ code }) => code as string)));
const stars = fc.constantFrom(3, 4, 5);
const product = fc.record({
  id: fc.uuid(),
  name: text,
  groupCode,
  recognition: fc.option(fc.record({ stars: fc.option(stars), state: fc.constantFrom(...recognitionStates) }), { nil: undefined }),
});
const anyProvince = fc.constantFrom(...provinces('34'), ...provinces('63'));
const candidate = fc.record({ id: fc.uuid(), name: text, province: fc.option(anyProvince, { nil: undefined }), products: fc.array(product, { minLength: 1, maxLength: 5 }) });
const candidates = fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 70 });
const line = fc.record({ description: text, groupCode, minimumStars: fc.option(stars) });
const need = fc.record({
  deliveryProvince: fc.constantFrom(...provinces('34')),
  deliveryFrom: fc.constant('2026-12-15'),
  lines: fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.map((one, place) => ({ ...one, position: place + 1 }))),
});

describe('the ranking', () => {
  it('gives whole points within their bounds that add up to the score, and says each in both languages', () => {
    fc.assert(
      fc.property(need, candidates, (wanted, given) => {
        for (const { score, reasons } of rankMatches(wanted, given)) {
          expect(reasons.map(({ part }) => part)).toEqual(Object.keys(OUT_OF));
          expect(reasons.reduce((sum, { outOf }) => sum + outOf, 0)).toBe(100);
          for (const { points, outOf, sentence } of reasons) {
            expect(Number.isInteger(points) && points >= 0 && points <= outOf).toBe(true);
            expect(sentence.vi).toMatch(/\S.*\.$/s);
            expect(sentence.en).toMatch(/\S.*\.$/s);
            expect(sentence.vi + sentence.en).not.toMatch(/undefined|null|NaN/);
          }
          expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0));
        }
      }),
    );
  });

  it('is ordered, numbered from 1, and no longer than promised', () => {
    fc.assert(
      fc.property(need, candidates, (wanted, given) => {
        const ranked = rankMatches(wanted, given);
        expect(ranked.length).toBeLessThanOrEqual(MOST_MATCHES);
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, place) => place + 1));
        expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
      }),
    );
  });

  it('does not depend on the order of producers and products', () => {
    fc.assert(
      fc.property(need, candidates, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (wanted, given, keys) => {
        const shuffled = <T>(list: readonly T[]) => list.map((item) => [keys.next().value as number, item] as const).sort(([a], [b]) => a - b).map(([, item]) => item);
        const other = shuffled(given).map((one) => ({ ...one, products: shuffled(one.products) }));
        expect(rankMatches(wanted, other)).toEqual(rankMatches(wanted, given));
      }),
    );
  });

  it('names only the producer’s own products, and only such as meet the demands of a line', () => {
    fc.assert(
      fc.property(need, candidates, (wanted, given) => {
        const meets = (one: OfferedProduct) => wanted.lines.some((asked) => (!asked.groupCode || asked.groupCode === one.groupCode) && (!asked.minimumStars || (one.recognition?.stars ?? 0) >= asked.minimumStars));
        for (const { producerId, productIds } of rankMatches(wanted, given)) {
          const own = given.find(({ id }) => id === producerId)!.products;
          expect(productIds.length).toBeGreaterThan(0);
          for (const id of productIds) expect(own.some((one) => one.id === id && meets(one))).toBe(true);
        }
      }),
    );
  });
});

const honey = (changes: Partial<OfferedProduct> = {}): OfferedProduct => ({ id: 'a', name: 'Mật ong rừng', groupCode: 'food', recognition: { stars: 4, state: 'VALID' }, ...changes });
const wanted: Need = { deliveryProvince: province('34', '96')!, deliveryFrom: '2026-12-15', lines: [{ position: 1, description: 'Mật ong', groupCode: 'food' }] };
const seller = (products: OfferedProduct[], changes: Partial<Candidate> = {}): Candidate => ({ id: 'p', name: 'HTX', province: province('34', '96')!, products, ...changes });
const pointsOf = (part: string, given: Candidate, asked = wanted) => rankMatches(asked, [given])[0]?.reasons.find((reason) => reason.part === part)?.points;

describe('points', () => {
  it('fall from in force over expired to none, at the same stars', () => {
    const points = (['VALID', 'EXPIRING', 'UNCERTAIN', 'EXPIRED', 'REVOKED', 'REFUSED', 'PROPOSED_FIVE_STAR'] as const).map((state) => pointsOf('stars', seller([honey({ recognition: { stars: 5, state } })])));
    expect(points).toEqual([15, 15, 5, 5, 0, 0, 0]);
    expect(pointsOf('stars', seller([honey({ recognition: undefined })]))).toBe(0);
  });

  it('fall with the distance, by the provinces of today', () => {
    const at = (scheme: '34' | '63', code: string) => pointsOf('distance', seller([honey()], { province: province(scheme, code)! }));
    expect([at('34', '96'), at('63', '95'), at('34', '92'), at('34', '01')]).toEqual([15, 15, 10, 0]); // Cà Mau, Bạc Liêu of old, Cần Thơ, Hà Nội
    expect(pointsOf('distance', seller([honey()], { province: undefined }))).toBe(0);
  });

  it('grow with the lines that are answered', () => {
    const two = { ...wanted, lines: [...wanted.lines, { position: 2, description: 'Cà phê bột' }] };
    expect(pointsOf('breadth', seller([honey()]), two)).toBe(5);
    expect(pointsOf('breadth', seller([honey(), honey({ id: 'b', name: 'Cà phê bột' })]), two)).toBe(10);
  });

  it('of equal producers are ordered by name without diacritics, then id', () => {
    const given = [['3', 'Đông'], ['1', 'Dong'], ['2', 'An']].map(([id, name]) => seller([honey()], { id: id!, name: name! }));
    expect(rankMatches(wanted, given).map(({ producerId }) => producerId)).toEqual(['2', '1', '3']);
  });

  it('are not given where stars or group asked for are missing', () => {
    const strict = { ...wanted, lines: [{ ...wanted.lines[0]!, minimumStars: 5 }] };
    expect(rankMatches(strict, [seller([honey()])])).toEqual([]);
    expect(rankMatches(wanted, [seller([honey({ groupCode: 'herbal' })])])).toEqual([]);
  });
});

describe('words', () => {
  it('leave out what says nothing about the product, unless nothing else is there', () => {
    expect(tellingWords('Mật ong rừng, chai 500ml, loại 1')).toEqual(['mat', 'ong', 'rung']);
    expect(tellingWords('Sản phẩm OCOP')).toEqual(['san', 'pham', 'ocop']);
  });

  it.each([
    ['mat ong rung', 'Mật ong rừng U Minh', { found: 3, wanted: 3, share: 1 }],
    ['Mật ong rừng', 'Mật ong hoa nhãn', { found: 2, wanted: 3, share: 3 / 5 }],
    ['Gạo ST25', 'Gạo ST24', { found: 1, wanted: 2, share: 1 / 3 }],
    ['Mật ong rừng U Minh', 'Cà phê Ông Mười', undefined], // "ong" alone is chance
    ['Cà phê bột', 'Bột ca cao 3 in 1', undefined], // another thing first
    ['Hồ tiêu', 'Hạt tiêu', undefined],
    ['Tiêu', 'Hạt tiêu Chư Sê', { found: 1, wanted: 1, share: 1 }],
    ['Trà sen', 'Rượu nếp', undefined],
  ])('“%s” and “%s”', (description, name, expected) => {
    expect(wordFit(description, name)).toEqual(expected);
  });
});

it('calls provinces of one region neighbours', () => {
  expect(distanceBetween(province('34', '48'), province('34', '48')!)).toBe('province');
  expect(distanceBetween(undefined, province('34', '48')!)).toBe('unknown');
});
