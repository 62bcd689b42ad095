import { bodyStart, contentEnd } from './content-length.ts';
import { withLineFeeds } from './line-feeds.ts';

/** One message as it stands in its file: where it begins, and its bytes up to a limit. */
export type RawMessage = {
  /** Line of the file where the message begins, from 1. */
  line: number;
  /** Header and body without the `From ` line and its quoting (`>From `), at most `KEPT_BYTES`. */
  content: Buffer;
};

/** So much of a message is kept: room for nearly any header and for the text a person wrote. */
export const KEPT_BYTES = 256 * 1024;
/** Of a header that is longer, as one with ten thousand recipients, so much. */
export const KEPT_HEADER_BYTES = 640 * 1024;

/**
 * Gives the messages of an mbox, those of each chunk together, whatever its size in the memory of a few
 * chunks. A message begins with an envelope line after an empty line, or where a header follows; lines end in LF, CRLF or CR. Envelope lines within a text
 * (mboxcl2) begin no message where Content-Length leads over them to another one or to the end.
 * Nothing for an empty file; text before the first envelope line counts as a message, so that nothing
 * is passed over.
 */
export async function* mboxMessages(chunks: AsyncIterable<Buffer>): AsyncGenerator<RawMessage[]> {
  const state = fileStart();
  for await (const chunk of withLineFeeds(chunks)) {
    state.pending = Buffer.concat([state.pending, chunk]);
    yield [...messagesIn(state, false)];
  }
  yield [...messagesIn(state, true), ...closed(state.message)];
}

type OpenMessage = {
  line: number;
  parts: Buffer[];
  size: number;
  /** Where the message ends by its own word; null where it says nothing, or what is not so. */
  claimedEnd?: number | null;
};
type State = { pending: Buffer; line: number; message: OpenMessage; isStart: boolean };

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const NEXT_FROM = Buffer.from('\nFrom ');
const ENVELOPE_BYTES = 1000;
/** So far ahead a Content-Length is followed before it is taken as wrong. */
const FOLLOWED_BYTES = 32 * 1024 * 1024;

/** Two empty lines are put before the file, so that its first line is like any other. */
function fileStart(): State {
  const message = { line: 1, parts: [], size: 0, claimedEnd: null };
  return { pending: Buffer.from('\n\n'), line: -1, message, isStart: true };
}

function* messagesIn(state: State, isLast: boolean): Generator<RawMessage> {
  let from = 0;
  for (;;) {
    const at = state.pending.indexOf(NEXT_FROM, from);
    const end = at < 0 ? -1 : lineEnd(state.pending, at + 1, isLast);
    if (at < 0 || end < 0) {
      // A separator may straddle two chunks: what could belong to one waits.
      const rest = at < 0 ? state.pending.length - NEXT_FROM.length - 2 : at - 2;
      return take(state, isLast ? state.pending.length : Math.max(0, rest));
    }
    const claim = claimAt(state, at, isLast);
    if (claim === 'unknown') return take(state, Math.max(0, at - 2));
    from = claim ?? at + 1;
    const separates = claim === null && isSeparator(state, at, { end, isLast });
    if (separates === 'unknown') return take(state, Math.max(0, at - 2));
    if (!separates) continue;
    take(state, at + 1);
    yield* closed(state.message);
    state.message = { line: state.line, parts: [], size: 0 };
    skip(state, end - at - 1);
    from = 0;
  }
}

function lineEnd(bytes: Buffer, start: number, isLast: boolean): number {
  const end = bytes.indexOf(LINE_FEED, start);
  if (end >= 0) return end + 1;
  return isLast || bytes.length - start > ENVELOPE_BYTES ? bytes.length : -1;
}

/** Gives the place to go on from where the message claims, rightly, to end behind `at`; else null. */
function claimAt(state: State, at: number, isLast: boolean): number | null | 'unknown' {
  const { message, pending } = state;
  if (message.claimedEnd === undefined) {
    message.claimedEnd = claimedEnd(message, pending.subarray(0, Math.min(at + 1, KEPT_BYTES)));
  }
  if (message.claimedEnd === null || message.claimedEnd <= message.size + at + 1) return null;
  const end = message.claimedEnd - message.size;
  const isInReach = isLast || end + ENVELOPE_BYTES < pending.length;
  if (!isInReach && end - at < FOLLOWED_BYTES) return 'unknown';
  if (isInReach && isMessageEnd(pending, end)) return Math.max(at + 1, end - 1);
  message.claimedEnd = null;
  return null;
}

function claimedEnd(message: OpenMessage, rest: Buffer): number | null {
  return contentEnd(message.parts.length === 0 ? rest : Buffer.concat([...message.parts, rest]));
}

/** True where, behind at most one empty line, an envelope line or the end of the bytes follows. */
function isMessageEnd(bytes: Buffer, end: number): boolean {
  if (end > bytes.length) return false;
  const next = bytes.toString('latin1', end, end + ENVELOPE_BYTES).replace(/^\r?\n/, '');
  return next === '' || isEnvelope(next.slice(0, next.indexOf('\n') + 1 || undefined));
}

/**
 * True for an envelope line behind an empty line, and for one behind any other line, or without a date, where a header follows.
 * Unknown where the bytes end before that is seen.
 */
function isSeparator(
  state: State,
  at: number,
  { end, isLast }: { end: number; isLast: boolean },
): boolean | 'unknown' {
  const { pending } = state;
  if (state.isStart && state.line + at === 0) return true;
  if (end - at >= ENVELOPE_BYTES) return false;
  const isDated = isEnvelope(pending.toString('latin1', at + 1, end));
  const isParted = isBehindEmptyLine(state, at);
  if (isDated && isParted) return true;
  if (!isDated && !isParted) return false;
  const next = pending.toString('latin1', end, end + 2 * ENVELOPE_BYTES);
  const isWhole = isLast || pending.length - end >= 2 * ENVELOPE_BYTES || /\n.*\n/.test(next);
  if (!isWhole) return 'unknown';
  return isDated ? FIELD.test(next) : TWO_FIELDS.test(next);
}

function isBehindEmptyLine(state: State, at: number): boolean {
  if (state.message.claimedEnd === state.message.size + at + 1) return true;
  const previous = state.pending[at - 1] === CARRIAGE_RETURN ? at - 2 : at - 1;
  return previous < 0 || state.pending[previous] === LINE_FEED;
}

const NAME = String.raw`(?:Received|Return-Path|Delivered-To|Message-ID|Date|From|To|Cc|Subject|Sender|Reply-To|In-Reply-To|References|MIME-Version|Content-Type|Content-Transfer-Encoding|Status|X-[\w-]+)`;
/** What stands behind a line that begins a message: a field of a header, perhaps behind the envelope line of another server. */
const FIELD = new RegExp(`^(?:>From .*\\r?\\n)?${NAME}:`, 'i');
const TWO_FIELDS = new RegExp(`^${NAME}:.*\\r?\\n(?:[ \\t]+\\S|[\\w-]+:)`, 'i');

const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const ZONE = String.raw`(?:[+-]\d{4}|[A-Z]{1,5})`;
const ENVELOPE = new RegExp(
  String.raw`^From .*\b[A-Z][a-z]{2},? +(?:[A-Z][a-z]{2} +\d{1,2}|\d{1,2} +[A-Z][a-z]{2})` +
    String.raw`(?: +${CLOCK}(?: +${ZONE}){0,2} +\d{4}(?: +${ZONE})?| +\d{4} +${CLOCK}(?: +${ZONE})?)(?: remote from \S+)?\s*$`,
);

/** True for the line before a message: `From`, an address, and a date as mail programs write it there. */
export function isEnvelope(line: string): boolean {
  return ENVELOPE.test(line);
}

function take(state: State, count: number): void {
  const { message } = state;
  let bytes = state.pending.subarray(0, count);
  while (bytes.length > 0) {
    const room = roomIn(message);
    const part = room > 0 ? bytes.subarray(0, room) : bytes;
    if (room > 0) message.parts.push(part);
    message.size += part.length;
    bytes = bytes.subarray(part.length);
  }
  skip(state, count);
}

function roomIn({ parts, size }: OpenMessage): number {
  if (size < KEPT_BYTES) return KEPT_BYTES - size;
  if (size >= KEPT_HEADER_BYTES) return 0;
  const kept = Buffer.concat(parts);
  return kept.length === size && isInHeader(kept) ? KEPT_HEADER_BYTES - size : 0;
}

/** True where a message, as far as it goes, has not come to the end of its header. */
export function isInHeader(message: Buffer): boolean {
  return bodyStart(message) === message.length;
}

function skip(state: State, count: number): void {
  state.line += lineFeeds(state.pending, count);
  state.pending = state.pending.subarray(count);
  if (count > 0) state.isStart = false;
}

function lineFeeds(bytes: Buffer, end: number): number {
  let count = 0;
  // Three times as fast as to look at each byte from here.
  for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < end; count++) {
    at = bytes.indexOf(LINE_FEED, at + 1);
  }
  return count;
}

function* closed(message: OpenMessage): Generator<RawMessage> {
  const [only = Buffer.alloc(0), ...others] = message.parts;
  const content = others.length === 0 ? only : Buffer.concat(message.parts);
  const isBeforeFirst = message.line === 1 && !content.some((byte) => byte > 0x20);
  if (!isBeforeFirst) yield { line: message.line, content: withoutQuoting(message, content) };
}

const QUOTED_FROM = Buffer.from('>From ');

/** What is counted (mboxcl2) is not quoted. */
function withoutQuoting(message: OpenMessage, content: Buffer): Buffer {
  if (!content.includes(QUOTED_FROM) || isCounted(message, content)) return content;
  const start = bodyStart(content);
  const body = content.toString('latin1', start).replace(/^>(>*From )/gm, '$1');
  return Buffer.concat([content.subarray(0, start), Buffer.from(body, 'latin1')]);
}

function isCounted(message: OpenMessage, content: Buffer): boolean {
  const end = message.claimedEnd === undefined ? contentEnd(content) : message.claimedEnd;
  return end !== null && end <= message.size && message.size - end <= 2;
}
