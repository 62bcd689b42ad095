/** What files are that lie among exports and are none, told by their first bytes, in hexadecimal. */
const BY_BYTES: [start: string, what: string][] = [
  ['504b0304', 'a ZIP archive or an Excel workbook by another name: call it .zip or .xlsx'],
  ['25504446', 'a PDF document: export the table itself as CSV or XLSX'],
  [
    '789f3e22',
    'a winmail.dat, in which Outlook packs the text and attachments of a mail: export the mail itself (.eml, .msg or mbox)',
  ],
  ['377abcaf271c', 'a 7-Zip archive: unpack it, and name the folder'],
  ['52617221', 'a RAR archive: unpack it, and name the folder'],
  ['425a6839', 'a bzip2 archive: unpack it'],
  ['fd377a585a', 'an xz archive: unpack it'],
  ['28b52ffd', 'a Zstandard archive: unpack it'],
  ['4d534346', 'a cabinet archive of Windows: unpack it'],
  ['53514c69746520666f726d6174', 'a SQLite database: export its tables as CSV'],
  ['000100005374616e64617264204a6574', 'an Access database: export its tables as CSV'],
  ['000100005374616e64617264204143', 'an Access database: export its tables as CSV'],
  ['cfad12fe', 'a mailbox of Outlook Express (.dbx): let Thunderbird import it, and load its mbox'],
  ['5441504500', 'a backup of Windows or of SQL Server: restore it, and export the tables'],
  ['89504e47', 'a picture'],
  ['ffd8ff', 'a picture'],
  ['47494638', 'a picture'],
  ['7b5c727466', 'a text document (RTF): save the table as CSV'],
];

/** The same by how a text begins. */
const BY_TEXT: [start: RegExp, what: string][] = [
  [
    /^\/\/ <!-- <mdb:mork/,
    'an index of Thunderbird (.msf), without mails: they stand in the file of the same name without .msf',
  ],
  [/^BEGIN:VCARD/i, 'an address book (vCard): export the contacts as CSV'],
  [/^(dn|version): .*\n/i, 'an address book (LDIF): export the contacts as CSV'],
  [
    /^\s*<(!doctype html|html|head|body|table)\b/i,
    'a web page, even if it is called an export: it may be the page to sign in; export it anew as CSV',
  ],
  [/^\s*<\?xml/, 'XML: export it as CSV or JSON'],
  [
    /^\uFEFF?"?Date"?[,;]\s*("?[A-Z]{3}"?[,;]\s*){3}/,
    'a list of exchange rates, as the European Central Bank writes it: name it in regulars.yaml, currency_rates: FILE.csv, and what is in other currencies counts',
  ],
  [/^-----BEGIN (PGP|PKCS7|CERT)/, 'encrypted or signed: decrypt it'],
  [/^%!PS/, 'a PostScript document'],
  [
    /^(-- (MySQL|MariaDB|PostgreSQL) |-- phpMyAdmin|SET NAMES |PRAGMA foreign_keys)/i,
    'a backup of a database in SQL: restore it, and export the tables as CSV',
  ],
];

/** Gives what a file is that begins with these bytes, and what to do instead; null for what may be an export. */
export function otherBytes(head: Buffer): string | null {
  const start = head.subarray(0, 16).toString('hex');
  const isTape = head.subarray(257, 262).toString('latin1') === 'ustar';
  if (isTape) return 'it is a backup archive (tar): unpack it, and name the folder';
  const what = BY_BYTES.find(([bytes]) => start.startsWith(bytes))?.[1];
  return what === undefined ? null : `it is ${what}`;
}

/** The same of a text. */
export function otherText(text: string): string | null {
  const what = BY_TEXT.find(([start]) => start.test(text))?.[1];
  return what === undefined ? null : `it is ${what}`;
}
