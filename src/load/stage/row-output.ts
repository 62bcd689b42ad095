import type { RowSink } from './plain-rows.ts';

const BLOCK_BYTES = 1024 * 1024;
const LONGEST_NUMBER = 16;
const ZERO = 0x30;
const LINE_FEED = 0x0a;

/** Rows on their way to a file: `take` gives those of a block, and begins the next. */
export type RowOutput = RowSink & {
  addText(line: number, text: string): void;
  readonly isFull: boolean;
  take(): Buffer;
};

/** Collects rows as bytes: kept as strings, they cost more to collect as garbage than to make. */
export function rowOutput(separator: number): RowOutput {
  let block = Buffer.allocUnsafe(BLOCK_BYTES + BLOCK_BYTES / 4);
  let size = 0;

  const begin = (line: number, length: number) => {
    const needed = size + length + LONGEST_NUMBER + 2;
    if (needed > block.length) {
      const larger = Buffer.allocUnsafe(2 * needed);
      block.copy(larger, 0, 0, size);
      block = larger;
    }
    size = writeNumber(block, size, line);
    block[size++] = separator;
  };
  return {
    add(line, bytes, start, end) {
      begin(line, end - start);
      size += bytes.copy(block, size, start, end);
      block[size++] = LINE_FEED;
    },
    addText(line, text) {
      begin(line, 3 * text.length);
      size += block.write(text, size);
      block[size++] = LINE_FEED;
    },
    get isFull() {
      return size >= BLOCK_BYTES;
    },
    take() {
      const taken = block.subarray(0, size);
      block = Buffer.allocUnsafe(BLOCK_BYTES + BLOCK_BYTES / 4);
      size = 0;
      return taken;
    },
  };
}

function writeNumber(block: Buffer, start: number, number: number): number {
  let digits = 1;
  for (let rest = number; rest >= 10; rest = Math.floor(rest / 10)) digits++;
  for (let at = start + digits - 1, rest = number; at >= start; at--) {
    block[at] = ZERO + (rest % 10);
    rest = Math.floor(rest / 10);
  }
  return start + digits;
}
