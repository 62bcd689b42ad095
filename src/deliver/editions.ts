import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { share } from '../disk/share.ts';
import { removeUnfinished, unfinishedBeside } from '../disk/unfinished.ts';
import { makeFolder } from '../make-folder.ts';
import { PDF_NAME, SHORT_PDF_NAME } from './pdf.ts';
import { LETTER_NAME } from './saved-report.ts';

/** Name of the folder, beside the reports, in which their editions are kept. */
export const EDITIONS_NAME = 'editions';

/** Name of the file of an edition that says when and by what it was made. */
export const RECORD_NAME = 'record.json';

/** Name of the file of an edition that knows the rows loaded by hashes alone. */
export const ROWS_NAME = 'rows.parquet';

const recordSchema = z.strictObject({
  period: z.string(),
  edition: z.number(),
  /** The moment of making, which stands nowhere else. */
  madeAt: z.string(),
  program: z.string(),
  /** SHA-256 of each file of the report, by its path in the folder. */
  files: z.record(z.string(), z.string()),
  /** Tables with too many rows to be known one by one. */
  tablesWithoutRows: z.array(z.string()),
  /** Why only the record is left. */
  removed: z.enum(['erased', 'forgotten']).optional(),
});

export type EditionRecord = z.infer<typeof recordSchema>;

/** A report as it was written once, kept in a folder of its own. */
export type Edition = { folder: string; record: EditionRecord };

/** What is written beside the files of a report where an edition is kept. */
export type Keeping = {
  madeAt: string;
  program: string;
  /** Writes the file of rows; gives the tables of which it has none. */
  writeRows(path: string): Promise<string[]>;
};

/** The edition that a report is, and whether it differs from all that was kept of its month before. */
export type Kept = Edition & { isNew: boolean };

/** Gives the editions of a period, the first first, those of which only the record is left included. */
export function editionsOf(reports: string, period: string): Edition[] {
  return foldersIn(join(reports, EDITIONS_NAME, period))
    .flatMap((folder) => editionIn(folder) ?? [])
    .sort((a, b) => a.record.edition - b.record.edition);
}

/** Gives all editions below a folder of reports, by period. */
export function allEditions(reports: string): Edition[] {
  const periods = foldersIn(join(reports, EDITIONS_NAME)).map((folder) =>
    folder.slice(join(reports, EDITIONS_NAME).length + 1),
  );
  return periods.sort().flatMap((period) => editionsOf(reports, period));
}

/** Gives the edition that was made last, of whatever period; undefined where none is left. */
export function lastEdition(reports: string): Edition | undefined {
  return leftEditions(reports)
    .sort((a, b) => compared(a.record.madeAt, b.record.madeAt))
    .at(-1);
}

/** Gives what a report of a period is held beside: its last edition that was made before a moment, else that of the period before it. */
export function editionBefore(
  reports: string,
  period: string,
  madeBefore?: string,
): Edition | undefined {
  const place = ({ record }: Edition) =>
    [record.period === period ? 1 : 0, lastDay(record.period), record.madeAt].join(' ');
  return leftEditions(reports)
    .filter(({ record }) => lastDay(record.period) <= lastDay(period))
    .filter(({ record }) => madeBefore === undefined || record.madeAt < madeBefore)
    .sort((a, b) => compared(place(a), place(b)))
    .at(-1);
}

function leftEditions(reports: string): Edition[] {
  return allEditions(reports).filter(({ record }) => record.removed === undefined);
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** A day that is not before any other of a year, a month or a day: `2012-10-31` of October. */
function lastDay(period: string): string {
  return `${period}${'-12-31'.slice(period.length - 'yyyy'.length)}`;
}

/** Copies a report to `editions/<period>/<number>`, whole or not at all; where the newest edition of the period has the same bytes, it is that one. */
export async function keepEdition(
  reports: string,
  period: string,
  fresh: string,
  { mode, ...keeping }: Keeping & { mode?: string | undefined },
): Promise<Kept> {
  const files = hashesOf(fresh);
  const newest = editionsOf(reports, period).at(-1);
  if (newest && isSame(newest.record, files)) {
    addMade(fresh, newest.folder, mode);
    return { ...newest, isNew: false };
  }
  const place = join(reports, EDITIONS_NAME, period);
  // A folder whose record cannot be read has its number too.
  const numbers = foldersIn(place).map((path) => Number(path.slice(place.length + 1)) || 0);
  const edition = Math.max(0, ...numbers) + 1;
  const folder = join(place, String(edition));
  makeFolder(dirname(folder));
  removeUnfinished(dirname(folder));
  const unfinished = unfinishedBeside(folder);
  try {
    mkdirSync(unfinished);
    for (const name of filesIn(fresh)) {
      makeFolder(dirname(join(unfinished, name)));
      // A copy, and no link: who edits the report leaves its edition as it was. Where the disk can, it takes no room until then.
      copyFileSync(join(fresh, name), join(unfinished, name), constants.COPYFILE_FICLONE);
    }
    const { madeAt, program } = keeping;
    const tablesWithoutRows = await keeping.writeRows(join(unfinished, ROWS_NAME));
    const record = { period, edition, madeAt, program, files, tablesWithoutRows };
    writeFileSync(join(unfinished, RECORD_NAME), `${JSON.stringify(record, null, 2)}\n`);
    if (mode !== undefined) share(unfinished, mode);
    renameSync(unfinished, folder);
    return { folder, record, isNew: true };
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** Removes what an edition holds but its record, which says why. */
export function removeEdition({ folder, record }: Edition, removed: 'erased' | 'forgotten'): void {
  const text = `${JSON.stringify({ ...record, files: {}, removed }, null, 2)}\n`;
  const unfinished = unfinishedBeside(folder);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished);
  writeFileSync(join(unfinished, RECORD_NAME), text);
  rmSync(folder, { recursive: true });
  renameSync(unfinished, folder);
}

/** Removes what an edition knows of rows: hashes of an erased customer's are hashes of a number that may be guessed. */
export function forgetRows({ folder }: Edition): void {
  rmSync(join(folder, ROWS_NAME), { force: true });
}

/** Gives the folders that lead to editions, that of all of them first; none where none was kept. */
export function editionFolders(reports: string): string[] {
  const all = join(reports, EDITIONS_NAME);
  return existsSync(all) ? [all, ...foldersIn(all)] : [];
}

function isSame(record: EditionRecord, files: Record<string, string>): boolean {
  const [one, other] = [record.files, files].map((each) =>
    JSON.stringify(Object.entries(each).sort()),
  );
  return record.removed === undefined && one === other;
}

/** What is made of a page where it is asked for: it makes no other edition of it. */
const OF_PAGE = [PDF_NAME, SHORT_PDF_NAME, LETTER_NAME];

/** Adds a PDF or letter to the edition of the page that they were made of. */
function addMade(fresh: string, folder: string, mode: string | undefined): void {
  for (const name of OF_PAGE) {
    if (!existsSync(join(fresh, name)) || existsSync(join(folder, name))) continue;
    const unfinished = unfinishedBeside(join(folder, name));
    copyFileSync(join(fresh, name), unfinished, constants.COPYFILE_FICLONE);
    if (mode !== undefined) share(unfinished, mode);
    renameSync(unfinished, join(folder, name));
  }
}

function hashesOf(folder: string): Record<string, string> {
  const names = filesIn(folder).filter((name) => !OF_PAGE.includes(name));
  return Object.fromEntries(
    names.map((name) => [
      name.replaceAll('\\', '/'),
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[\d-]+$/.test(entry.name))
    .map((entry) => join(folder, entry.name));
}

/** Gives the edition that stands in a folder; undefined where there is no record of ours. */
export function editionIn(folder: string): Edition | undefined {
  try {
    const text = readFileSync(join(folder, RECORD_NAME), 'utf8');
    return { folder, record: recordSchema.parse(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}
