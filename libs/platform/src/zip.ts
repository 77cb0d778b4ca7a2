import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive; its name is a path with slashes. */
export interface ZipFile {
  name: string;
  content: Uint8Array | string;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
/** Bit 11: names are UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;

/**
 * A ZIP archive (APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16) of files held in memory, deflated. For exports of a
 * few megabytes: no encryption, no ZIP64, 4 GiB and 65,535 files at most.
 * @param at what all files bear as their time, in UTC
 */
export function zip(files: readonly ZipFile[], at: Date): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, 'utf8');
    const content = Buffer.from(file.content);
    const packed = deflateRawSync(content);
    const facts = factsOf({ at, name, content, packed });
    local.push(numbers([4, LOCAL_HEADER], [2, VERSION], ...facts), name, packed);
    // comment, disk, internal and external attributes: none
    directory.push(numbers([4, CENTRAL_HEADER], [2, VERSION], [2, VERSION], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
    offset += 30 + name.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = numbers([4, END_OF_DIRECTORY], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, index.length], [4, offset], [2, 0]);
  return Buffer.concat([...local, index, end]);
}

type Field = readonly [bytes: 2 | 4, value: number];

/** What both headers say of a file, from the flags to the length of the extra field. */
function factsOf({ at, name, content, packed }: { at: Date; name: Buffer; content: Buffer; packed: Buffer }): Field[] {
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return [[2, UTF8], [2, DEFLATED], [2, time], [2, day], [4, crc32(content)], [4, packed.length], [4, content.length], [2, name.length], [2, 0]];
}

function numbers(...fields: readonly Field[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let place = 0;
  for (const [bytes, value] of fields) {
    buffer.writeUIntLE(value, place, bytes);
    place += bytes;
  }
  return buffer;
}
