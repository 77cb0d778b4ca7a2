/** The kinds of file that people may hand in. */
export type FileType = 'application/pdf' | 'image/png' | 'image/jpeg';

/** File name endings of the kinds, the usual one first. */
export const fileEndings: Readonly<Record<FileType, readonly [string, ...string[]]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
};

/** A picture larger than this only costs whoever opens it: 100 megapixels. */
const MAXIMUM_PIXELS = 100_000_000;

const PDF = Buffer.from('%PDF-', 'latin1');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);

/**
 * What the bytes are, by their signature; what a name or a client claims is not looked at. Sources: ISO 32000-2, 7.5.2
 * (PDF header; here at the very beginning, though readers are more patient), W3C PNG 5.2 and 11.2.1 (signature, then the
 * header chunk with width and height), ITU-T T.81, B.1.1 and B.2.2 (JPEG markers and the frame header).
 * Nothing for anything else, and for a picture without a size or of more than 100 megapixels.
 */
export function fileTypeOf(bytes: Uint8Array): FileType | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (begins(buffer, PDF)) return 'application/pdf';
  if (begins(buffer, PNG)) return isBearable(pngSize(buffer)) ? 'image/png' : undefined;
  if (begins(buffer, JPEG)) return isBearable(jpegSize(buffer)) ? 'image/jpeg' : undefined;
  return undefined;
}

const begins = (buffer: Buffer, signature: Buffer) => buffer.subarray(0, signature.length).equals(signature);

const isBearable = (pixels: number | undefined) => pixels !== undefined && pixels > 0 && pixels <= MAXIMUM_PIXELS;

/** Pixels of a PNG. */
function pngSize(buffer: Buffer): number | undefined {
  if (buffer.length < 24 || buffer.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return buffer.readUInt32BE(16) * buffer.readUInt32BE(20);
}

/** Pixels of a JPEG: segments are walked until the first frame header, SOF0 to SOF15 without DHT, JPG and DAC. */
function jpegSize(buffer: Buffer): number | undefined {
  let at = 2;
  while (at + 9 <= buffer.length && buffer[at] === 0xff) {
    const marker = buffer[at + 1]!;
    if (marker === 0xff) {
      at += 1; // fill byte
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return buffer.readUInt16BE(at + 5) * buffer.readUInt16BE(at + 7);
    at += 2 + buffer.readUInt16BE(at + 2);
  }
  return undefined;
}
