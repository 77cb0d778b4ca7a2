import fc from 'fast-check';
import { fileTypeOf } from './file-type.js';

const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(bytes);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
/** With a segment before the frame header, as cameras write it. */
const jpeg = (width: number, height: number, frame = 0xc0) => {
  const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, frame, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  bytes.writeUInt16BE(height, 14);
  bytes.writeUInt16BE(width, 16);
  return bytes;
};

it.each([
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
  ['a PNG', png(640, 480), 'image/png'],
  ['a JPEG', jpeg(640, 480), 'image/jpeg'],
  ['a progressive JPEG', jpeg(640, 480, 0xc2), 'image/jpeg'],
  ['a PNG that would fill the memory', png(60_000, 60_000), undefined],
  ['a JPEG that would fill the memory', jpeg(65_535, 65_535), undefined],
  ['a PNG without a size', png(0, 480), undefined],
  ['half a PNG', png(1, 1).subarray(0, 20), undefined],
  ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2, 0, 0, 0, 0, 0, 0]), undefined],
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), undefined],
  ['a page that hides a PDF', Buffer.from('<html>%PDF-1.7'), undefined],
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), undefined],
  ['an archive', Buffer.from('PK\u0003\u0004', 'latin1'), undefined],
  ['nothing', Buffer.alloc(0), undefined],
])('%s', (_name, bytes, type) => {
  expect(fileTypeOf(bytes)).toBe(type);
});

it('ends with an answer, whatever follows the signature', () => {
  fc.assert(
    fc.property(fc.constantFrom([0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), fc.uint8Array({ maxLength: 200 }), (signature, rest) => {
      expect(['image/png', 'image/jpeg', undefined]).toContain(fileTypeOf(Uint8Array.from([...signature, ...rest])));
    }),
  );
});
