const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;

/** What rows look like, and where they go. */
export type RowShape = { separator: number; width: number; longest: number };

/** Where a run of rows ended, and what it brought. */
export type PlainRun = { end: number; lineCount: number; rowCount: number; isCut: boolean };

/** Takes in rows as bytes, each with the number of its line in front. */
export type RowSink = { add(line: number, bytes: Buffer, start: number, end: number): void };

/**
 * Copies rows of a delimited text of UTF-8 as they stand, up to the first that is anything but a row as wide as
 * the headings and no longer than allowed, with quotation marks where they belong. `isCut` where the text ends within a row.
 */
export function copyPlainRows(
  bytes: Buffer,
  { start, line, shape }: { start: number; line: number; shape: RowShape },
  sink: RowSink,
): PlainRun {
  const run = { end: start, lineCount: 0, rowCount: 0, isCut: false };
  for (;;) {
    const row = plainRow(bytes, run.end, shape);
    if (row === null || row === 'cut') return { ...run, isCut: row === 'cut' };
    if (row.end - run.end > shape.longest) return run;
    sink.add(line + run.lineCount, bytes, run.end, row.end);
    run.end = row.next;
    run.lineCount += row.lineCount;
    run.rowCount += 1;
  }
}

type PlainRow = { end: number; next: number; lineCount: number };

/** Null where the row is unusual. */
function plainRow(
  bytes: Buffer,
  start: number,
  { separator, width }: RowShape,
): PlainRow | 'cut' | null {
  const length = bytes.length;
  let count = 1;
  let lineCount = 1;
  let isFilled = false;
  let at = start;
  while (at < length) {
    if (bytes[at] === QUOTE) {
      const close = closingQuote(bytes, at);
      if (close < 0) return 'cut';
      isFilled ||= close > at + 1;
      lineCount += lineFeeds(bytes, at, close);
      at = close + 1;
    } else {
      for (; at < length; at++) {
        const byte = bytes[at] as number;
        if (byte === separator || byte === LINE_FEED) break;
        if (byte === CARRIAGE_RETURN) break;
        if (byte === QUOTE) return null;
        // Of what is beyond ASCII some may be white space.
        if (byte > 0x20 && byte < 0x7f) isFilled = true;
      }
    }
    const isReturn = bytes[at] === CARRIAGE_RETURN;
    const end = isReturn ? at + 1 : at;
    if (end >= length) return 'cut';
    if (bytes[end] === LINE_FEED) {
      return count === width && isFilled ? { end: at, next: end + 1, lineCount } : null;
    }
    if (isReturn || bytes[at] !== separator) return null;
    count += 1;
    at += 1;
  }
  return 'cut';
}

/** Negative where the text ends before it is certain. */
function closingQuote(bytes: Buffer, start: number): number {
  for (let at = start; ; ) {
    at = bytes.indexOf(QUOTE, at + 1);
    if (at < 0 || at + 1 >= bytes.length) return -1;
    if (bytes[at + 1] !== QUOTE) return at;
    at += 1;
  }
}

function lineFeeds(bytes: Buffer, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (bytes[at] === LINE_FEED) count++;
  return count;
}
