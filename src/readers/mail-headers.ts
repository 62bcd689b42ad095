import iconv from 'iconv-lite';
import libmime from 'libmime';

/** Header fields by lower-case name; a field may stand more than once. */
export type Headers = Record<string, string[]>;

/** Parts a mail at its first empty line; empty lines before the header are passed over. */
export function partsOf(content: Buffer): { header: Buffer; body: Buffer } {
  const start = content.findIndex((byte) => byte !== 0x0a && byte !== 0x0d);
  const message = content.subarray(Math.max(0, start));
  const ends = [message.indexOf('\n\n'), message.indexOf('\n\r\n')].filter((at) => at >= 0);
  const end = ends.length > 0 ? Math.min(...ends) : message.length;
  return { header: message.subarray(0, end), body: message.subarray(end) };
}

/** Gives the fields of a header block by their lower-case names, each with its values in their order. */
export function headersOf(header: Buffer): Headers {
  return libmime.decodeHeaders(headerText(header)) as Headers;
}

/** Eight-bit headers are against the rules and common: UTF-8 where they are valid, else Windows-1252. */
function headerText(header: Buffer): string {
  const text = header.toString('utf8');
  const decoded = text.includes('\ufffd') ? iconv.decode(header, 'windows-1252') : text;
  return decoded.replaceAll('\0', '');
}
