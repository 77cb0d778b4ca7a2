import fc from 'fast-check';
import { parseEmail } from './email.js';

describe('e-mail address', () => {
  it.each([
    [' Lan.Nguyen@Example.VN ', 'lan.nguyen@example.vn'],
    ["o'neil+ocop@mail.example.com", "o'neil+ocop@mail.example.com"],
    ['a@b.co', 'a@b.co'],
    ['x@xn--4ca.xn--p1ai', 'x@xn--4ca.xn--p1ai'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ])('reads %j', (text, value) => expect(parseEmail(text)).toEqual({ ok: true, value }));

  it.each([
    '', 'a', '@b.vn', 'a@', 'a@b', 'a@b.', 'a@.vn', 'a@b..vn', 'a@-b.vn', 'a@b-.vn', 'a@b.1', 'a@127.0.0.1', 'a@[127.0.0.1]',
    'a.@b.vn', '.a@b.vn', 'a..b@b.vn', 'a b@c.vn', '"a"@b.vn', 'a@b@c.vn', 'a@b.vn\nBcc: c@d.vn', 'a@b.vn,c@d.vn', 'ạ@b.vn',
    'a@hợp.vn', 'a\0@b.vn', 'Lan <a@b.vn>', `${'a'.repeat(65)}@example.com`, `a@${'b'.repeat(64)}.vn`,
    `a@${'b.'.repeat(130)}vn`,
  ])('refuses %j', (text) => expect(parseEmail(text)).toMatchObject({ problem: 'EMAIL_INVALID' }));

  it('accepts nothing that could break a mail header, and is stable', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (text) => {
        const result = parseEmail(text);
        if (!result.ok) return;
        expect(result.value).toMatch(/^[!-~]+@[a-z0-9.-]+$/);
        expect(result.value).not.toMatch(/[\s<>,;:"()[\]\\]/);
        expect(parseEmail(result.value)).toEqual(result);
      }),
    );
  });

  it('answers a hostile text at once', () => {
    expect(parseEmail(`${'a.'.repeat(100_000)}@`).ok).toBe(false);
  });
});
