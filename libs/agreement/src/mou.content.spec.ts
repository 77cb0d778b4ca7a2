import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { province } from '@ocop/values';
import { articleText, mouArticles, mouTitle, type Award } from './mou.articles.js';
import { canonical, contentHashOf, type MouContent } from './mou.content.js';

describe('canonical form', () => {
  it('is JSON with sorted members, as RFC 8785 has it', () => {
    expect(canonical({ b: [1, { z: null, a: 'Hoà "x"\n' }], a: true, skipped: undefined, '€': 0, ö: 1 })).toBe('{"a":true,"b":[1,{"a":"Hoà \\"x\\"\\n","z":null}],"ö":1,"€":0}');
  });

  it('does not depend on the order of members, and keeps every difference', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const shuffled = JSON.parse(JSON.stringify(value), (_key, member: unknown) =>
          member && typeof member === 'object' && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).reverse()) : member,
        ) as unknown;
        expect(canonical(shuffled)).toBe(canonical(value));
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

const content: MouContent = {
  number: 'BBGN-2026-000012',
  title: { vi: 'Tên', en: 'Title' },
  parties: [{ position: 1, organizationId: 'o', organizationName: 'A', signatoryId: 'p', signatoryName: 'N', signatoryTitle: 'T', authority: 'Q' }],
  articles: [{ heading: { vi: 'Điều', en: 'Article' }, text: { vi: 'Chữ', en: 'Words' } }],
  validUntil: '2027-06-29',
};

it('hashes with SHA-256, and every part counts', () => {
  expect(contentHashOf(content)).toBe(createHash('sha256').update(canonical(content)).digest('hex'));
  const changed: MouContent[] = [
    { ...content, number: 'BBGN-2026-000013' },
    { ...content, title: { ...content.title, en: 'Title ' } },
    { ...content, validUntil: '2027-06-30' },
    { ...content, parties: [{ ...content.parties[0]!, authority: 'Q2' }] },
    { ...content, parties: [{ ...content.parties[0]!, signatoryId: 'p2' }] },
    { ...content, articles: [] },
  ];
  expect(new Set([content, ...changed].map(contentHashOf)).size).toBe(7);
});

const award: Award = {
  title: 'Mật ong cho Tết',
  buyer: { name: 'Siêu thị Sông Hồng', address: '12 phố Hàng Bài', province: province('34', '01'), taxCode: '0100109106' },
  producer: { name: 'HTX U Minh', address: undefined, province: undefined, taxCode: undefined },
  goods: [
    { description: 'Mật ong', product: 'Mật ong tràm', quantity: '1200', unit: 'XBO', unitPrice: 180_000, vat: 'VAT_5', amount: 216_000_000, leadTimeDays: 10 },
    { description: 'Gạo thơm', product: 'Gạo thơm', quantity: '12.5', unit: 'KGM', unitPrice: 32_000, vat: 'NOT_TAXED', amount: 400_000, leadTimeDays: 7 },
  ],
  total: 216_400_000,
  totalWithVat: 227_200_000,
  deliveryProvince: province('34', '01')!,
  deliveryFrom: '2026-12-15',
  deliveryTo: '2027-03-31',
  requestNote: undefined,
  quoteNote: 'Giao bằng xe lạnh.',
  quoteVersion: 2,
  awardedOn: '2026-11-24',
  validUntil: '2027-06-29',
};

describe('articles', () => {
  const articles = mouArticles(award);

  it('say the goods in both languages, each with quantity, unit, price, VAT class and amount', () => {
    const { vi, en } = articleText(articles[2]!);
    expect(vi.split('\n')[1]).toBe('1. Mật ong (Mật ong tràm): 1.200\u00a0chai × 180.000\u00a0₫/chai = 216.000.000\u00a0₫; thuế GTGT: 5%; giao trong 10 ngày kể từ ngày đặt hàng.');
    expect(vi.split('\n')[2]).toBe('2. Gạo thơm: 12,5\u00a0kg × 32.000\u00a0₫/kg = 400.000\u00a0₫; thuế GTGT: không chịu thuế; giao trong 7 ngày kể từ ngày đặt hàng.');
    expect(en.split('\n')[2]).toBe('2. Gạo thơm: 12.5\u00a0kg × ₫32,000/kg = ₫400,000; VAT: not subject to VAT; delivered within 7 days of the order.');
    expect(vi).toContain('Tổng cộng đã gồm thuế GTGT: 227.200.000\u00a0₫.');
  });

  it('leave out what is not known instead of printing holes', () => {
    expect(articles[0]!.text.vi).toContain('Bên B (bên cung ứng): HTX U Minh.');
    expect(JSON.stringify(articles)).not.toMatch(/undefined|null|: ;|: \./);
    expect(articles[3]!.text.vi).toContain('Ghi chú của Bên B: Giao bằng xe lạnh.');
    expect(articles[3]!.text.vi).not.toContain('Yêu cầu khác');
  });

  it('say that it is no contract, which signature it is not, and that paper is equal', () => {
    const { vi, en } = articles.at(-1)!.text;
    for (const words of ['không phải là hợp đồng', 'chữ ký điện tử chuyên dùng', 'chữ ký số công cộng', 'chữ ký số chuyên dùng công vụ', 'bản giấy']) expect(vi).toContain(words);
    for (const words of ['not a contract', 'specialised electronic signature', 'public digital signature', 'official duty', 'paper copy']) expect(en).toContain(words);
  });

  it('are NFC, and have as many paragraphs in one language as in the other', () => {
    const text = JSON.stringify([mouTitle(award.title), articles]);
    expect(text).toBe(text.normalize('NFC'));
    for (const article of articles) {
      const { vi, en } = articleText(article);
      expect(vi.split('\n')).toHaveLength(en.split('\n').length);
    }
  });
});
