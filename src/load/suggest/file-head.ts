import type { ExportFile } from '../files/export-file.ts';

const HEAD_BYTES = 8 * 1024 * 1024;

/** Gives a file of which only the first megabytes of whole lines are seen, where it is a long text. */
export function fileHead(file: ExportFile): ExportFile {
  const isText = /\.(csv|tsv|tab|txt|jsonl|ndjson)$/i.test(file.path);
  if (!isText || file.byteCount <= HEAD_BYTES) return file;
  return { ...file, bytes: () => firstLines(file.bytes()) };
}

async function* firstLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest = HEAD_BYTES;
  for await (const chunk of chunks) {
    if (chunk.length > rest) {
      const end = chunk.lastIndexOf('\n', rest) + 1;
      // In UTF-16 a line feed has two bytes.
      yield chunk.subarray(0, chunk[end] === 0 ? end + 1 : end);
      return;
    }
    yield chunk;
    rest -= chunk.length;
  }
}
