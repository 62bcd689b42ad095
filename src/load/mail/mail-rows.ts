import { codedReason } from '../../reasons/reason.ts';
import { folderFault } from '../readers/folder-fault.ts';
import { type JournaledMail, journaledMail } from '../readers/journal.ts';
import { MAIL_COLUMNS, type MailRecord } from '../readers/mail-columns.ts';
import { mailRecord, readMail } from '../readers/mail-record.ts';
import { ownPromise } from '../readers/own-promises.ts';
import { exportRow } from '../stage/export-row.ts';
import type { MailBlock } from './mail-block.ts';

/** Rows as `csvReader` reads them with `MAIL_DIALECT`. */
export type MailRows = {
  /** The `export_row` of each mail and its columns. */
  rows: Uint8Array<ArrayBuffer>;
  mailCount: number;
};

const SEPARATOR = '\x1f';
const QUOTE = '\x1e';

/** Parted by characters that no header holds, so that next to nothing must stand in quotes. */
export const MAIL_DIALECT = `delim = '${SEPARATOR}', quote = '${QUOTE}', escape = '${QUOTE}', nullstr = '', allow_quoted_nulls = false`;

/** No row is longer: of a mail 256 KB are read, and JSON writes a byte in six at most. */
export const MAIL_ROW_BYTES = 4_000_000;

/** What is read of texts: what they say of their sender's will, and what ours promise; whose addresses and domains are ours, null where that is not read. */
export type TextsRead = { readsBodies: boolean; promisesOf: OwnSide | null };
export type OwnSide = { addresses: string[]; domains: string[] };

/** Reads the mails of a block. */
export async function mailRows(
  block: MailBlock,
  { readsBodies, promisesOf }: TextsRead,
): Promise<MailRows> {
  // To load the libraries that read texts takes longer than a thousand mails.
  const signalsOf = readsBodies ? (await import('../readers/mail-text.ts')).mailSignals : null;
  const rows = textBuffer();
  let index = 0;
  let start = 0;
  for (const { fileId, mailbox, mailboxRole = null, fault, count } of block.origins) {
    for (const end = index + count; index < end; index++) {
      const length = block.lengths[index] ?? 0;
      const content = Buffer.from(block.bytes.buffer, start, length);
      const read = readMail(content);
      const isJournal = read.headers['x-ms-journal-report'] !== undefined;
      const journaled = isJournal ? journaledMail(content) : null;
      const mail = journaled?.content ?? content;
      const signals = signalsOf ? await signalsOf(mail) : null;
      const own = mailRecord(mail === content ? read : readMail(mail), {
        mailbox,
        mailboxRole,
        signals,
      });
      const record = journaled === null ? own : withEnvelope(own, journaled);
      if (promisesOf !== null && isOurs(record, promisesOf)) await addPromise(record, mail);
      record.fault = fault ?? record.fault ?? folderFault(mailbox, mailboxRole);
      rows.add(rowText(exportRow(fileId, block.lines[index] ?? 0), record));
      start += length;
    }
  }
  return { rows: rows.bytes(), mailCount: index };
}

function isOurs({ from_address, mailbox_role }: MailRecord, ours: OwnSide): boolean {
  if (mailbox_role === 'sent') return true;
  const address = from_address?.toLowerCase() ?? '';
  const domain = address.slice(address.indexOf('@') + 1);
  return (
    ours.addresses.some((own) => own.toLowerCase() === address) ||
    ours.domains.some(
      (own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`),
    )
  );
}

/** The day is reckoned from that of the Date header, in its own zone; what is no date tells none. */
async function addPromise(record: MailRecord, mail: Buffer): Promise<void> {
  const mailedOn = record.date_at?.slice(0, 10);
  if (!mailedOn || record.auto_submitted !== null || record.autoreply_field !== null) return;
  const { mailText } = await import('../readers/mail-text.ts');
  const promise = ownPromise(await mailText(mail), mailedOn);
  record.promised_on = promise?.day ?? null;
  record.promise_kind = promise?.kind ?? null;
}

/** Of a journal report the enclosed mail is the mail, and whom its envelope names are its recipients. */
function withEnvelope(record: MailRecord, { content, to, others }: JournaledMail): MailRecord {
  const named = JSON.parse(record.to_addresses ?? '[]') as string[];
  const all = [...new Set([...named, ...to])];
  const copied = JSON.parse(record.cc_addresses ?? '[]') as string[];
  const rest = [...new Set([...copied, ...others])].filter((address) => !all.includes(address));
  return {
    ...record,
    to_addresses: JSON.stringify(all),
    cc_addresses: JSON.stringify(rest),
    fault: content === null ? codedReason({ code: 'journal_without_mail' }) : record.fault,
  };
}

/** Collects text as UTF-8: kept as strings, a block of rows costs more to collect as garbage than to make. */
function textBuffer() {
  let buffer = Buffer.allocUnsafeSlow(256 * 1024);
  let size = 0;
  return {
    add(text: string): void {
      if (size + 3 * text.length > buffer.length) {
        const larger = Buffer.allocUnsafeSlow(2 * buffer.length + 3 * text.length);
        buffer.copy(larger, 0, 0, size);
        buffer = larger;
      }
      size += buffer.write(text, size);
    },
    bytes: (): Uint8Array<ArrayBuffer> => buffer.subarray(0, size),
  };
}

function rowText(number: string, record: MailRecord): string {
  let text = number;
  for (const column of MAIL_COLUMNS) {
    const value = record[column];
    text += value === null ? SEPARATOR : SEPARATOR + cellText(value);
  }
  return `${text}\n`;
}

/** Without quotes, an empty text would be none. */
function cellText(value: string): string {
  if (value !== '' && !UNUSUAL.test(value)) return value;
  return QUOTE + value.replaceAll(QUOTE, QUOTE + QUOTE) + QUOTE;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these part the values
const UNUSUAL = /[\n\r\x1e\x1f]/;
