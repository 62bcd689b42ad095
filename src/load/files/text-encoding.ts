import { isAscii, isUtf8 as isWholeUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { countLetters, isTold, type LetterCounts } from './letter-counts.ts';
import { NotAnExport } from './not-an-export.ts';

export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'iso-8859-15'
  | 'macintosh';

/**
 * Decides the encoding of a text by its first bytes: a byte order mark, else zero bytes (UTF-16), else
 * UTF-8 where it is valid (a character cut off at the end is no fault), else Windows-1252, ISO-8859-15 or Mac Roman.
 */
export function encodingOf(sample: Buffer): Encoding | 'binary' {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  if (sample.includes(0)) {
    const wide = wideEncoding(sample);
    if (wide) return wide;
    if (isBinary(sample)) return 'binary';
  }
  if (isUtf8([sample])) return 'utf-8';
  const signs = noSigns();
  collectSigns(sample, signs);
  return eightBitEncoding(signs);
}

/** In UTF-16 every line feed has its zero byte, and Latin letters leave every other byte zero. */
function wideEncoding(sample: Buffer): 'utf-16le' | 'utf-16be' | null {
  const little = { zeros: 0, feeds: 0 };
  const big = { zeros: 0, feeds: 0 };
  let feeds = 0;
  for (const [index, byte] of sample.entries()) {
    const isEven = index % 2 === 0;
    if (byte === 0) (isEven ? big : little).zeros++;
    if (byte !== 0x0a) continue;
    feeds++;
    if (isEven && sample[index + 1] === 0) little.feeds++;
    if (!isEven && sample[index - 1] === 0) big.feeds++;
  }
  const isMost = (side: typeof little, other: typeof little) =>
    side.feeds > feeds / 2 || (side.zeros > sample.length / 4 && other.zeros < sample.length / 40);
  const found = isMost(little, big) ? 'utf-16le' : isMost(big, little) ? 'utf-16be' : null;
  return found && !CONTROLS.test(iconv.decode(sample, found)) ? found : null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no text has is what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u0019\u001c-\u001f]/;

/** Some programs leave zero bytes in texts, or fill up the end with them; other control characters not. */
function isBinary(sample: Buffer): boolean {
  const text = sample.toString('latin1').replace(/\0+$/, '');
  const bare = text.replaceAll('\0', '');
  return CONTROLS.test(bare) || bare.length < 0.9 * text.length;
}

/** What tells eight-bit encodings apart: bytes 80 to 9F, A4, the euro of ISO-8859-15, and letters where words have them. */
type Signs = { hasWindowsBytes: boolean; hasEuroByte: boolean; letters: LetterCounts };

const noSigns = (): Signs => ({
  hasWindowsBytes: false,
  hasEuroByte: false,
  letters: { windows: 0, mac: 0 },
});

function collectSigns(chunk: Buffer, signs: Signs): void {
  signs.hasWindowsBytes ||= chunk.some((byte) => byte >= 0x80 && byte < 0xa0);
  signs.hasEuroByte ||= chunk.includes(0xa4);
  countLetters(chunk, signs.letters);
}

/** Where A4 is no euro it is a sign for any currency, which nobody writes. */
function eightBitEncoding({ hasWindowsBytes, hasEuroByte, letters }: Signs): Encoding {
  if (letters.mac > letters.windows) return 'macintosh';
  return hasEuroByte && !hasWindowsBytes ? 'iso-8859-15' : 'windows-1252';
}

/** True if the chunks are UTF-8; a character may be cut off at the end. */
export function isUtf8(chunks: Iterable<Buffer>): boolean {
  const reader = utf8Reader();
  for (const chunk of chunks) if (!reader.takes(chunk)) return false;
  return true;
}

/** Decides the encoding of a whole text: what holds for its beginning may fail for its end. */
export async function encodingOfAll(chunks: AsyncIterable<Buffer>): Promise<Encoding | 'binary'> {
  const reader = utf8Reader();
  const signs = noSigns();
  let isFirst = true;
  let isUtf = true;
  let highBytes = 0;
  for await (const chunk of chunks) {
    const encoding = isFirst ? encodingOf(chunk) : 'utf-8';
    if (encoding === 'binary' || encoding.startsWith('utf-16')) return encoding;
    isFirst = false;
    isUtf = isUtf && reader.takes(chunk);
    if (isUtf) {
      if (!isAscii(chunk)) highBytes += chunk.reduce((count, byte) => count + (byte >> 7), 0);
      continue;
    }
    collectSigns(chunk, signs);
    if (signs.hasWindowsBytes && isTold(signs.letters)) return eightBitEncoding(signs);
  }
  // A last É of a Latin text looks like the beginning of a character of UTF-8.
  const isUtf8Text = isUtf && !(reader.isCutOff && highBytes <= LONGEST_BEGINNING);
  return isUtf8Text ? 'utf-8' : eightBitEncoding(signs);
}

/** A character of UTF-8 has four bytes at most, so that three may stand without the last. */
const LONGEST_BEGINNING = 3;

/** Looks whether a text is UTF-8, chunk by chunk; what is cut off at the end of one goes on in the next. */
function utf8Reader() {
  let rest: Buffer = Buffer.alloc(0);
  return {
    takes(chunk: Buffer): boolean {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const end = bytes.length - cutLength(bytes);
      rest = bytes.subarray(end);
      return isWholeUtf8(bytes.subarray(0, end)) && isBeginning(rest);
    },
    get isCutOff() {
      return rest.length > 0;
    },
  };
}

/** So many bytes at the end may be the beginning of a character that goes on. */
function cutLength(bytes: Buffer): number {
  for (let count = 1; count <= LONGEST_BEGINNING; count++) {
    const byte = bytes[bytes.length - count] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return count < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? count : 0;
  }
  return 0;
}

function isBeginning(bytes: Buffer): boolean {
  if (bytes.length === 0) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Gives a short text without its byte order mark and without zero characters. */
export function decoded(sample: Buffer, encoding: Encoding): string {
  return iconv.decode(sample, encoding).replaceAll('\0', '');
}

/**
 * Gives the text of a file in pieces, without a byte order mark and without zero characters. NotAnExport where bytes of UTF-16
 * are missing: what follows would be other letters, and all of it one line.
 */
export async function* textPieces(
  chunks: AsyncIterable<Buffer>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  const isWide = encoding.startsWith('utf-16');
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    const piece = decoder.write(chunk).replaceAll('\0', '');
    if (isWide && piece.includes(SHIFTED_FEED)) throw bytesMissing();
    yield piece;
  }
  if (isWide && size % 2 === 1) throw bytesMissing();
  yield decoder.end() ?? '';
}

/** A line feed one byte beside its place; no letter has this number. */
const SHIFTED_FEED = '\u0a00';

function bytesMissing(): NotAnExport {
  return new NotAnExport({ code: 'utf16_cut' });
}

/** Gives UTF-8 without a byte order mark and without zero characters, else as it stands. */
export async function* bareChunks(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const chunk of chunks) {
    const bytes = isFirst && chunk.subarray(0, 3).equals(MARK) ? chunk.subarray(3) : chunk;
    isFirst = false;
    yield bytes.includes(0) ? Buffer.from(bytes.filter((byte) => byte !== 0)) : bytes;
  }
}

const MARK = Buffer.from('\ufeff');

/** Gives text as UTF-8; a pair of surrogates may be parted by the pieces. */
export async function* encodedPieces(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let half = '';
  for await (const piece of pieces) {
    const text = half + piece;
    half = /[\ud800-\udbff]$/.exec(text)?.[0] ?? '';
    yield Buffer.from(text.slice(0, text.length - half.length));
  }
  yield Buffer.from(half);
}
