import type { Database } from '../../database/database.ts';
import { firstContent } from '../files/bytes.ts';
import { decoded, encodingOf } from '../files/text-encoding.ts';
import { recordsOf } from '../stage/delimited.ts';
import { stageDelimited } from '../stage/stage-delimited.ts';
import type { Staged, StagedFile } from '../stage/staging.ts';

type StagedText = { staged: Staged; hasHeader: boolean; separator: string | null };

const SAMPLE_BYTES = 64 * 1024;

/** Reads a delimited text into `staged`, also one that is parted by blanks or has no headings. */
export async function stageUnknown(
  database: Database,
  file: StagedFile,
  known: string | undefined,
): Promise<StagedText> {
  const first = await stageDelimited(database, file, { separator: known, hasHeader: true });
  const separator = first.columns.length === 1 && (await isPartedByBlanks(file)) ? ' ' : null;
  const dialect = { separator: separator ?? known };
  const staged =
    separator === null
      ? first
      : await stageDelimited(database, file, { ...dialect, hasHeader: true });
  if (!staged.columns.some(isValue)) return { staged, hasHeader: true, separator };
  const bare = await stageDelimited(database, file, { ...dialect, hasHeader: false });
  return { staged: bare, hasHeader: false, separator };
}

/** True if every line of the sample has as many words as the first, and at least two. */
async function isPartedByBlanks(file: StagedFile): Promise<boolean> {
  const sample = await firstContent(file, SAMPLE_BYTES);
  const encoding = encodingOf(sample);
  if (encoding === 'binary') return false;
  const records = recordsOf(decoded(sample, encoding), ' ').slice(0, 50);
  const width = records[0]?.values.length ?? 0;
  const whole = records.length > 2 ? records.slice(0, -1) : records;
  return width > 1 && whole.every(({ values }) => values.length === width);
}

/** A number, a day or an address is no heading. */
function isValue(heading: string): boolean {
  return /^[+-]?\d[\d.,]*$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(
    heading,
  );
}
