import { MAIL_COLUMNS, mailRecord } from '../readers/mail-record.ts';
import { mailSignals } from '../readers/mail-text.ts';
import type { MailBlock } from './mail-block.ts';

/** Rows as `csvReader` reads them with `MAIL_DIALECT`. */
export type MailRows = {
  /** The number of each mail and its columns. */
  rows: Uint8Array;
  /** The number of each mail, its file and its line. */
  places: Uint8Array;
};

const SEPARATOR = '\x1f';
const QUOTE = '\x1e';

/** Parted by characters that no header holds, so that next to nothing must stand in quotes. */
export const MAIL_DIALECT = `delim = '${SEPARATOR}', quote = '${QUOTE}', escape = '${QUOTE}', nullstr = '', allow_quoted_nulls = false`;

/** Reads the mails of a block. */
export async function mailRows(
  block: MailBlock,
  { readsBodies }: { readsBodies: boolean },
): Promise<MailRows> {
  let rows = '';
  let places = '';
  let index = 0;
  let start = 0;
  for (const { fileId, mailbox, fault, count } of block.origins) {
    for (const end = index + count; index < end; index++) {
      const length = block.lengths[index] ?? 0;
      const content = Buffer.from(block.bytes.buffer, start, length);
      const signals = readsBodies ? await mailSignals(content) : null;
      const record = mailRecord(content, { mailbox, signals });
      record.fault ??= fault;
      const number = block.firstNumber + index;
      rows += rowText(
        number,
        MAIL_COLUMNS.map((column) => record[column]),
      );
      places += rowText(number, [String(fileId), String(block.lines[index])]);
      start += length;
    }
  }
  return { rows: Buffer.from(rows), places: Buffer.from(places) };
}

function rowText(number: number, values: (string | null)[]): string {
  let text = String(number);
  for (const value of values) text += value === null ? SEPARATOR : SEPARATOR + cellText(value);
  return `${text}\n`;
}

/** Without quotes, an empty text would be none. */
function cellText(value: string): string {
  if (value !== '' && !UNUSUAL.test(value)) return value;
  return QUOTE + value.replaceAll(QUOTE, QUOTE + QUOTE) + QUOTE;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these part the values
const UNUSUAL = /[\n\r\x1e\x1f]/;
