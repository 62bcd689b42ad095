const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Gives the same bytes, with LF for CR where lines end in CR alone (old Macintosh files). */
export async function* withLineFeeds(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let style: LineStyle = 'unknown';
  let half: Buffer = Buffer.alloc(0);
  for await (const part of chunks) {
    const chunk = half.length > 0 ? Buffer.concat([half, part]) : part;
    if (style === 'unknown') style = styleOf(chunk);
    const isHalf = style === 'unknown' && chunk.at(-1) === CARRIAGE_RETURN;
    half = isHalf ? chunk : Buffer.alloc(0);
    if (!isHalf) yield style === 'returns' ? replaced(chunk) : chunk;
  }
  if (half.length > 0) yield replaced(half);
}

type LineStyle = 'unknown' | 'feeds' | 'returns';

/** A CR at the very end may be half of a CRLF. */
function styleOf(chunk: Buffer): LineStyle {
  if (chunk.includes(LINE_FEED)) return 'feeds';
  const at = chunk.indexOf(CARRIAGE_RETURN);
  return at >= 0 && at < chunk.length - 1 ? 'returns' : 'unknown';
}

function replaced(chunk: Buffer): Buffer {
  return Buffer.from(chunk.map((byte) => (byte === CARRIAGE_RETURN ? LINE_FEED : byte)));
}
