const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Gives the same bytes, with LF for CR where lines end in CR alone (old Macintosh files). */
export async function* withLineFeeds(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let style: LineStyle = 'unknown';
  for await (const chunk of chunks) {
    if (style === 'unknown') style = styleOf(chunk);
    yield style === 'returns' ? replaced(chunk) : chunk;
  }
}

type LineStyle = 'unknown' | 'feeds' | 'returns';

function styleOf(chunk: Buffer): LineStyle {
  if (chunk.includes(LINE_FEED)) return 'feeds';
  return chunk.includes(CARRIAGE_RETURN) ? 'returns' : 'unknown';
}

function replaced(chunk: Buffer): Buffer {
  return Buffer.from(chunk.map((byte) => (byte === CARRIAGE_RETURN ? LINE_FEED : byte)));
}
