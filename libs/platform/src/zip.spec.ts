import { unzip } from './testing.js';
import { zip } from './zip.js';

const at = new Date('2026-11-24T07:35:42Z');

it('gives back every file under its name, Vietnamese and empty ones too', () => {
  const files = [
    { name: 'ĐỌC.txt', content: 'Dữ liệu của bạn\r\n' },
    { name: 'a/trống.json', content: '' },
    { name: 'b.bin', content: 'x'.repeat(100_000) },
  ];
  expect(unzip(zip(files, at)).map(({ name, content }) => ({ name, content }))).toEqual(files);
});

it('bears the given time', () => {
  const [file] = unzip(zip([{ name: 'a', content: 'a' }], at));
  expect(file!.modified).toEqual([((2026 - 1980) << 9) | (11 << 5) | 24, (7 << 11) | (35 << 5) | 21]);
});

it('of nothing is an empty archive', () => {
  expect(unzip(zip([], at))).toEqual([]);
});

it('that was altered is refused by whoever reads it', () => {
  const archive = zip([{ name: 'a', content: 'a'.repeat(1_000) }], at);
  archive.writeUInt32LE(7, 14); // the sum in the first header
  expect(() => unzip(archive)).toThrow('differ');
});
