import { isAscii } from 'node:buffer';
import libmime from 'libmime';
import { eightBitText } from './eight-bit-text.ts';

/** Header fields by lower-case name; a field may stand more than once. */
export type Headers = Record<string, string[]>;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const FEEDS = Buffer.from('\n\n');
const RETURNS = Buffer.from('\n\r\n');

/** Parts a mail at its first empty line; empty lines before the header are passed over. */
export function partsOf(content: Buffer): { header: Buffer; body: Buffer } {
  let start = 0;
  while (content[start] === LINE_FEED || content[start] === CARRIAGE_RETURN) start++;
  if (start === content.length) start = 0;
  const end = headerEnd(content, start);
  return { header: content.subarray(start, end), body: content.subarray(end) };
}

function headerEnd(content: Buffer, start: number): number {
  const feeds = content.indexOf(FEEDS, start);
  const end = feeds < 0 ? content.length : feeds;
  const first = content.indexOf(CARRIAGE_RETURN, start);
  if (first < 0 || first > end) return end;
  const returns = content.subarray(0, end).indexOf(RETURNS, start);
  return returns < 0 ? end : returns;
}

/**
 * Gives the fields of a header block by their lower-case names, each with its values in their order. Those
 * of other names than `names` may be missing.
 */
export function headersOf(header: Buffer, names?: ReadonlySet<string>): Headers {
  const raw = header.toString('latin1');
  return isAscii(header)
    ? plainFields(raw, names)
    : decodedFields(plainFields(withMarks(raw), names));
}

function plainFields(raw: string, names?: ReadonlySet<string>): Headers {
  const text = withFeeds(raw);
  return isUnusual(text) ? libraryFields(raw) : fieldsOf(text, names);
}

/** Eight-bit headers are against the rules and common, and a server may write another encoding than the sender: each field is read by itself. */
function withMarks(text: string): string {
  return text.replace(/[\x80-\xff]/g, (byte) => String.fromCharCode(MARK + byte.charCodeAt(0)));
}

/** Bytes beyond ASCII stand here meanwhile (private use), as some of Latin 1 are blanks that would be trimmed. */
const MARK = 0xe000;
const MARKED = /[\ue080-\ue0ff]/;

function decodedFields(marked: Headers): Headers {
  const headers: Headers = Object.create(null);
  for (const [name, values] of Object.entries(marked))
    headers[decodedMarks(name)] = values.map(decodedMarks);
  return headers;
}

function decodedMarks(text: string): string {
  if (!MARKED.test(text)) return text;
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
  return eightBitText(Buffer.from(bytes));
}

function libraryFields(text: string): Headers {
  return libmime.decodeHeaders(text.replaceAll('\0', '')) as Headers;
}

/** What is left to the library, as it is rare: bytes that are zero, lines that end in CR, empty lines. */
function isUnusual(text: string): boolean {
  return (
    text.includes('\0') || text.includes('\r') || text.startsWith('\n') || text.includes('\n\n')
  );
}

function withFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replace(/\r$/, '') : text;
}

/** The library's own rule on plain text, at ten times its speed: a mailbox has millions of fields. */
function fieldsOf(text: string, names?: ReadonlySet<string>): Headers {
  const headers: Headers = Object.create(null);
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = fieldEnd(text, start);
    const colon = text.indexOf(':', start);
    const name =
      colon < end ? unfolded(text.slice(start, Math.max(start, colon))).toLowerCase() : '';
    if (names && !names.has(name)) continue;
    const value = name === '' ? '' : unfolded(text.slice(colon + 1, end));
    const values = headers[name];
    if (values) values.push(value);
    else headers[name] = [value];
  }
  return headers;
}

/** A line that begins with a blank goes on with the field before it. */
function fieldEnd(text: string, start: number): number {
  let end = text.indexOf('\n', start);
  while (end >= 0 && (text[end + 1] === ' ' || text[end + 1] === '\t')) {
    end = text.indexOf('\n', end + 1);
  }
  return end < 0 ? text.length : end;
}

function unfolded(field: string): string {
  return (field.includes('\n') ? field.replace(/\n[ \t]*/g, ' ') : field).trim();
}
