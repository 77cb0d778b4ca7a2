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

  it('leaves ids, hashes and longer numbers as they are', () => {
    const kept = { id: '0198c0de-0000-7000-8000-123456789012', other: newId(), contentHash: 'a'.repeat(52) + '123456789012', price: '1234567890123' };
    expect(auditable({ after: kept })).toEqual({ after: kept });
  });

  it.each(['password', 'passwordHash', 'newPassword', 'secret', 'secretHash', 'token', 'tokenHash', 'code', 'codeHash'])('refuses the key %s, also deep inside', (key) => {
    expect(() => auditable({ after: { [key]: 'x' } })).toThrow(key);
    expect(() => auditable({ before: { list: [{ [key]: 'x' }] } })).toThrow(key);
  });
});
