import type { Reason } from '../../reasons/reason.ts';
/** One record of a delimited text: its values as they stand (or why it is none) and where it begins. */
export type DelimitedRecord = {
  /** Line where the record begins, from 1. */
  line: number;
  values: string[];
  /** The record as it stands, without its line end. */
  text: string;
  fault: Reason | null;
  isAfterEmptyLine: boolean;
};

/** So long may a record be before a quotation mark that does not close is taken as a fault. */
const LONGEST_RECORD = 1024 * 1024;

/** Gives records of a text that comes in pieces. */
export type RecordReader = {
  read(piece: string, isLast: boolean): Iterable<DelimitedRecord>;
  /** Passes over lines that were read elsewhere. */
  pass(lineCount: number): void;
  /** The line that comes next. */
  readonly line: number;
  /** True where the next line begins a record, and follows no empty line. */
  readonly isBetweenRows: boolean;
  /** Length of what may belong to a record that goes on. */
  readonly pendingLength: number;
};

/**
 * Makes a reader of delimited records; empty lines are passed over. A quotation mark that does not close
 * spoils its own line only. A separator that is a space stands for any run of white space.
 */
export function recordReader(separator: string): RecordReader {
  const state: State = { pending: '', line: 1, separator, isAfterEmptyLine: false };
  return {
    read(piece, isLast) {
      state.pending += piece;
      return recordsIn(state, isLast);
    },
    pass(lineCount) {
      state.line += lineCount;
    },
    get line() {
      return state.line;
    },
    get isBetweenRows() {
      return state.pending === '' && !state.isAfterEmptyLine;
    },
    get pendingLength() {
      return state.pending.length;
    },
  };
}

/** Gives the complete records at the beginning of a text, for example of a sample. */
export function recordsOf(text: string, separator: string): DelimitedRecord[] {
  return [...recordsIn({ pending: text, line: 1, separator, isAfterEmptyLine: false }, true)];
}

type State = { pending: string; line: number; separator: string; isAfterEmptyLine: boolean };
type Scanned = { end: number; values: string[]; fault: Reason | null };

function* recordsIn(state: State, isLast: boolean): Generator<DelimitedRecord> {
  const { pending, separator } = state;
  let start = 0;
  while (start < pending.length) {
    const scanned = scan(pending, start, { separator, isLast });
    if (!scanned) break;
    const text = pending.slice(start, scanned.end).replace(/\r$/, '');
    const { values, fault } = scanned;
    const isEmptyLine = text.trim() === '';
    if (!isEmptyLine) {
      yield { line: state.line, values, text, fault, isAfterEmptyLine: state.isAfterEmptyLine };
    }
    state.isAfterEmptyLine = isEmptyLine;
    state.line += lineFeeds(pending, start, scanned.end + 1);
    start = scanned.end + 1;
  }
  state.pending = pending.slice(start);
}

type How = { separator: string; isLast: boolean };

/** Null where the record goes on behind the end of what has been read. */
function scan(text: string, start: number, how: How): Scanned | null {
  const feed = text.indexOf('\n', start);
  if (feed < 0 && !how.isLast) return null;
  const end = feed < 0 ? text.length : feed;
  const line = text.slice(start, end).replace(/\r$/, '');
  if (how.separator === ' ') return { end, values: line.trim().split(/\s+/), fault: null };
  if (!line.includes('"')) return { end, values: line.split(how.separator), fault: null };
  const quoted = scanQuoted(text, start, how);
  if (quoted?.fault) return { ...quoted, end };
  return quoted;
}

function scanQuoted(text: string, start: number, how: How): Scanned | null {
  const values: string[] = [];
  let at = start;
  for (;;) {
    const value = text[at] === '"' ? quotedValue(text, at) : plainValue(text, at, how.separator);
    // At the very end a second quotation mark or a line feed may still follow.
    if (value === null || (!how.isLast && isOpenEnd(text, value.end))) {
      const isTooLong = how.isLast || text.length - start > LONGEST_RECORD;
      return isTooLong ? { end: 0, values, fault: { code: 'quotation_open' } } : null;
    }
    values.push(value.text);
    const next = text.startsWith('\r\n', value.end) ? value.end + 1 : value.end;
    if (next >= text.length || text[next] === '\n') return { end: next, values, fault: null };
    if (text[next] !== how.separator) {
      return { end: 0, values, fault: { code: 'text_after_quotation' } };
    }
    at = next + 1;
  }
}

function isOpenEnd(text: string, end: number): boolean {
  return end + 1 >= text.length && text[end] !== '\n';
}

function quotedValue(text: string, start: number): { text: string; end: number } | null {
  for (let at = start; ; ) {
    at = text.indexOf('"', at + 1);
    if (at < 0) return null;
    if (text[at + 1] !== '"') {
      return { text: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
    }
    at += 1;
  }
}

function plainValue(text: string, start: number, separator: string): { text: string; end: number } {
  const ends = [text.indexOf(separator, start), text.indexOf('\n', start)].filter((at) => at >= 0);
  const end = ends.length > 0 ? Math.min(...ends) : text.length;
  const plain = text[end] === '\n' && text[end - 1] === '\r' ? end - 1 : end;
  return { text: text.slice(start, Math.max(start, plain)), end: Math.max(start, plain) };
}

function lineFeeds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
    count++;
  return count;
}
