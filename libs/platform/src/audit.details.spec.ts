import { newId } from './id.js';
import { auditable } from './audit.details.js';

describe('what the trail keeps', () => {
  it('holds no address and no personal number, wherever they stand', () => {
    const details = auditable({
      reason: 'Gọi chị Hoà (hoa.tran@htx.example), CCCD 001187012345.',
      before: { taxCode: '001187012345', email: 'hoa.tran@htx.example', list: [{ to: 'Bình <binh@sieuthi.example.vn>' }] },
      after: { taxCode: '0100109106', phone: '+84912345678', state: 'VERIFIED', nothing: null, at: 5 },
    });
    expect(details).toEqual({
      reason: 'Gọi chị Hoà (h***@htx.example), CCCD •••••••••345.',
      before: { taxCode: '•••••••••345', email: 'h***@htx.example', list: [{ to: 'Bình <b***@sieuthi.example.vn>' }] },
      after: { taxCode: '0100109106', phone: '+84912345678', state: 'VERIFIED', nothing: null, at: 5 },
    });
  });

  it.each([
    ['Đào.Hà@htx.example', 'Đ***@htx.example'],
    ['_an@htx.example', '_a***@htx.example'],
    ['viết “lan+1@a.b-c.vn”, hoặc lan@nhà', 'viết “l***@a.b-c.vn”, hoặc lan@nhà'],
    ['a@b.vn,c@d.vn%ef@g.vn', 'a***@b.vn,c***@d.vn%e***@g.vn'],
    ['x@y@z.vn, @htx.vn và ..@htx.vn', 'x@y***@z.vn, @htx.vn và ..***@htx.vn'],
  ])('masks %s', (reason, masked) => {
    expect(auditable({ reason })).toEqual({ reason: masked });
  });

  it.each(['a', 'a.', 'à.', '@a', '%', 'a@', '-a', 'a@a.'])('goes once through a long text of “%s”', (piece) => {
    const began = performance.now();
    auditable({ reason: piece.repeat(100_000), after: { text: `a@${piece.repeat(100_000)}` } });
    expect(performance.now() - began).toBeLessThan(2_000); // a pattern that begins anew at every letter takes half a minute
  });

  it('leaves ids, hashes and longer numbers as they are', () => {
    const kept = { id: '0198c0de-0000-7000-8000-123456789012', other: newId(), contentHash: 'a'.repeat(52) + '123456789012', price: '1234567890123' };
    expect(auditable({ after: kept })).toEqual({ after: kept });
  });

  it.each(['password', 'passwordHash', 'newPassword', 'secret', 'secretHash', 'token', 'tokenHash', 'code', 'codeHash'])('refuses the key %s, also deep inside', (key) => {
    expect(() => auditable({ after: { [key]: 'x' } })).toThrow(key);
    expect(() => auditable({ before: { list: [{ [key]: 'x' }] } })).toThrow(key);
  });
});
