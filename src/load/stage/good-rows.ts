import type { Reason } from '../../reasons/reason.ts';
import { type DelimitedRecord, type RecordReader, recordReader } from './delimited.ts';
import { copyPlainRows } from './plain-rows.ts';
import { rowOutput } from './row-output.ts';
import { LONGEST_LINE, lineTooLong, MOST_HELD } from './staging.ts';
import { tableFrame } from './table-frame.ts';

export type RowsShape = {
  separator: string;
  width: number;
  /** Line of the headings; 0 where there are none. */
  headingLine: number;
  /** True for a record that is no row and no fault, such as `sep=;`. */
  isPassedOver(record: DelimitedRecord): boolean;
};

/** Where what is no row goes, and how many rows there are. */
export type RowTally = { rowCount: number; onFault(record: DelimitedRecord, fault: Reason): void };

/** Gives what parts the cells of the rows that `goodRows` gives. */
export function separatorOut(separator: string): string {
  return /^[\x21-\x7e\t]$/.test(separator) && separator !== '"' ? separator : '\t';
}

const LONGEST_CUT = 1024 * 1024;

/** A character takes four bytes of a line at most. */
const LONGEST_ROW = LONGEST_LINE / 4;

/**
 * Gives the rows of a table, UTF-8, each with the line where it begins in front. Nearly all are copied as they
 * stand; only about others, one line after the other, is thought.
 */
export async function* goodRows(
  chunks: AsyncIterable<Buffer>,
  shape: RowsShape,
  tally: RowTally,
): AsyncGenerator<Buffer> {
  const out = separatorOut(shape.separator);
  const output = rowOutput(out.charCodeAt(0));
  const frame = tableFrame(shape);
  const reader = recordReader(shape.separator);
  const plain = { separator: out.charCodeAt(0), width: shape.width, longest: LONGEST_ROW };
  const firstLine = Math.max(shape.headingLine, 1);
  const canCopy = () =>
    out === shape.separator && reader.isBetweenRows && !frame.isOpen && reader.line > firstLine;

  const settle = (records: Iterable<DelimitedRecord>) => {
    for (const record of records) {
      const fault = record.fault ?? sizeFault(record, shape.width);
      if (fault !== null) tally.onFault(record, fault);
      else {
        tally.rowCount += 1;
        output.addText(record.line, rowText(record, out));
      }
    }
  };
  const read = (text: string, isLast: boolean) => {
    for (const record of reader.read(text, isLast)) {
      if (!shape.isPassedOver(record)) settle(frame.take(record));
    }
  };

  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let at = 0;
    while (at < bytes.length) {
      if (canCopy()) {
        const run = copyPlainRows(bytes, { start: at, line: reader.line, shape: plain }, output);
        at = run.end;
        tally.rowCount += run.rowCount;
        reader.pass(run.lineCount);
        if (run.isCut && bytes.length - at < LONGEST_CUT) break;
      }
      const end = lineEnd(bytes, at, reader);
      if (end < 0) break;
      read(bytes.toString('utf8', at, end), false);
      at = end;
    }
    rest = bytes.subarray(at);
    if (rest.length > MOST_HELD) {
      throw lineTooLong(reader.line);
    }
    if (output.isFull) yield output.take();
  }
  read(rest.toString('utf8'), true);
  settle(frame.rest());
  yield output.take();
}

const LINE_FEED = 0x0a;

/** A record that goes on over many lines is given more and more of them at once. */
function lineEnd(bytes: Buffer, start: number, { pendingLength }: RecordReader): number {
  return bytes.indexOf(LINE_FEED, Math.min(start + pendingLength, bytes.length - 1)) + 1 || -1;
}

function sizeFault(record: DelimitedRecord, width: number): Reason | null {
  if (record.text.length > LONGEST_ROW) {
    return { code: 'row_too_long', value: String(LONGEST_ROW) };
  }
  const count = record.values.length;
  if (count === width) return null;
  return { code: 'values_counted', value: String(count), others: String(width) };
}

function rowText({ values }: DelimitedRecord, out: string): string {
  const cellText = (value: string) =>
    /["\n\r]/.test(value) || value.includes(out) ? `"${value.replaceAll('"', '""')}"` : value;
  return values.map(cellText).join(out);
}
