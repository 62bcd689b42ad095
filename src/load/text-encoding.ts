import iconv from 'iconv-lite';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Decides the encoding of a text by its first bytes: a byte order mark, else zero bytes (UTF-16), else
 * UTF-8 where it is valid (a character cut off at the end is no fault), else Windows-1252.
 */
export function encodingOf(sample: Buffer): Encoding | 'binary' {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  if (sample.includes(0)) return zeroBytes(sample);
  return isUtf8([sample]) ? 'utf-8' : 'windows-1252';
}

/** Latin letters leave every other byte of UTF-16 zero; where both are, it is no text. */
function zeroBytes(sample: Buffer): Encoding | 'binary' {
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > 0.5 && even < 0.05) return 'utf-16le';
  return even > 0.5 && odd < 0.05 ? 'utf-16be' : 'binary';
}

/** True if the chunks are UTF-8; a character may be cut off at the end. */
export function isUtf8(chunks: Iterable<Buffer>): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const chunk of chunks) decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Decides the encoding of a whole text: what holds for its beginning may fail for its end. */
export async function encodingOfAll(chunks: AsyncIterable<Buffer>): Promise<Encoding | 'binary'> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for await (const chunk of chunks) {
    const encoding = isFirst ? encodingOf(chunk) : 'utf-8';
    if (encoding !== 'utf-8') return encoding;
    isFirst = false;
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      return 'windows-1252';
    }
  }
  return 'utf-8';
}

/** Gives a short text without its byte order mark. */
export function decoded(sample: Buffer, encoding: Encoding): string {
  return iconv.decode(sample, encoding);
}

/** Gives the text of a file in pieces, without a byte order mark. */
export async function* textPieces(
  chunks: AsyncIterable<Buffer>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of chunks) yield decoder.write(chunk);
  yield decoder.end() ?? '';
}
