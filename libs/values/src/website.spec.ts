import fc from 'fast-check';
import { parseWebsite } from './website.js';

describe('the address of a website', () => {
  it.each([
    ['https://htxhaodat.vn', 'https://htxhaodat.vn'],
    ['https://htxhaodat.vn/', 'https://htxhaodat.vn'],
    ['htxhaodat.vn', 'https://htxhaodat.vn'],
    ['  HTTPS://HTXHaoDat.VN/San-Pham?a=1#b ', 'https://htxhaodat.vn/San-Pham?a=1#b'],
    ['https://chè.vn', 'https://xn--ch-8ia.vn'],
  ])('%s is kept as %s', (text, kept) => {
    expect(parseWebsite(text)).toEqual({ ok: true, value: kept });
  });

  it.each([
    'http://htxhaodat.vn', 'javascript:alert(1)', 'JavaScript://htxhaodat.vn/%0aalert(1)', 'data:text/html,x', 'ftp://a.vn', 'https://', 'https://localhost',
    'https://127.0.0.1', 'https://[::1]/', 'https://a.vn:8443', 'https://user:pass@a.vn', 'https://vietcombank.vn@evil.vn', 'https://a b.vn', 'a.vn\nb', '', ' ',
    `https://a.vn/${'x'.repeat(300)}`,
  ])('%j is refused', (text) => {
    expect(parseWebsite(text)).toMatchObject({ ok: false, problem: 'WEBSITE_INVALID' });
  });

  it('is always https and reads alike a second time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ validSchemes: ['https', 'http'], withFragments: true, withQueryParameters: true }), fc.string()), (text) => {
        const read = parseWebsite(text);
        if (!read.ok) return;
        expect(read.value).toMatch(/^https:\/\/[a-z0-9]/);
        expect(parseWebsite(read.value)).toEqual(read);
      }),
    );
  });
});
