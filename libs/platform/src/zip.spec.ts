import { crc32, inflateRawSync } from 'node:zlib';
import { zip } from './zip.js';

const at = new Date('2026-11-24T07:35:42Z');

/** Reads an archive by its central directory, as every program does. */
function unzip(archive: Buffer): { name: string; content: string; modified: [number, number] }[] {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  const count = archive.readUInt16LE(end + 10);
  let place = archive.readUInt32LE(end + 16);
  expect(place + archive.readUInt32LE(end + 12)).toBe(end);
  return Array.from({ length: count }, () => {
    const length = archive.readUInt16LE(place + 28);
    const name = archive.toString('utf8', place + 46, place + 46 + length);
    const local = archive.readUInt32LE(place + 42);
    expect(archive.subarray(local + 6, local + 30)).toEqual(archive.subarray(place + 8, place + 32));
    const from = local + 30 + archive.readUInt16LE(local + 26);
    const content = inflateRawSync(archive.subarray(from, from + archive.readUInt32LE(place + 20)));
    expect([crc32(content), content.length]).toEqual([archive.readUInt32LE(place + 16), archive.readUInt32LE(place + 24)]);
    const modified: [number, number] = [archive.readUInt16LE(place + 14), archive.readUInt16LE(place + 12)];
    place += 46 + length;
    return { name, content: content.toString('utf8'), modified };
  });
}

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
