import type { Reason } from '../../reasons/reason.ts';
import type { ReasonCode } from '../../reasons/reasons.ts';

/** What files are that lie among exports and are none, told by their first bytes, in hexadecimal. */
const BY_BYTES: [start: string, what: ReasonCode][] = [
  ['504b0304', 'zip_by_another_name'],
  ['25504446', 'pdf'],
  ['789f3e22', 'winmail'],
  ['377abcaf271c', 'seven_zip'],
  ['52617221', 'rar'],
  ['425a6839', 'bzip2'],
  ['fd377a585a', 'xz'],
  ['28b52ffd', 'zstandard'],
  ['4d534346', 'cabinet'],
  ['53514c69746520666f726d6174', 'sqlite'],
  ['000100005374616e64617264204a6574', 'access'],
  ['000100005374616e64617264204143', 'access'],
  ['cfad12fe', 'outlook_express'],
  ['5441504500', 'tape_backup'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['7b5c727466', 'rtf'],
];

/** The same by how a text begins. */
const BY_TEXT: [start: RegExp, what: ReasonCode][] = [
  [/^\/\/ <!-- <mdb:mork/, 'thunderbird_index'],
  [/^BEGIN:VCARD/i, 'vcard'],
  [/^(dn|version): .*\n/i, 'ldif'],
  [/^\s*<(!doctype html|html|head|body|table)\b/i, 'web_page'],
  [/^\s*<\?xml/, 'xml'],
  [/^\uFEFF?"?Date"?[,;]\s*("?[A-Z]{3}"?[,;]\s*){3}/, 'exchange_rates'],
  [/^-----BEGIN (PGP|PKCS7|CERT)/, 'encrypted_text'],
  [/^%!PS/, 'postscript'],
  [/^(-- (MySQL|MariaDB|PostgreSQL) |-- phpMyAdmin|SET NAMES |PRAGMA foreign_keys)/i, 'sql_backup'],
];

/** Gives what a file is that begins with these bytes, and what to do instead; null for what may be an export. */
export function otherBytes(head: Buffer): Reason | null {
  const start = head.subarray(0, 16).toString('hex');
  const isTape = head.subarray(257, 262).toString('latin1') === 'ustar';
  if (isTape) return { code: 'tar' };
  const code = BY_BYTES.find(([bytes]) => start.startsWith(bytes))?.[1];
  return code === undefined ? null : { code };
}

/** The same of a text. */
export function otherText(text: string): Reason | null {
  const code = BY_TEXT.find(([start]) => start.test(text))?.[1];
  return code === undefined ? null : { code };
}
