import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isPassing } from '../disk/swap-folder.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { REPORT_FORMAT, type Report } from '../report/blocks.ts';
import { journeysSchema, reportHeadSchema } from '../report/report-schema.ts';

/** Name of the file in which a report is saved beside its page. */
export const SAVED_NAME = 'report.json';

/** Name of its page. */
export const PAGE_NAME = 'index.html';

/** Name of the file beside it that holds the pages of customers: of many, these are nearly all of a report. */
export const JOURNEYS_NAME = 'journeys.json';

/** Name of the letter beside it. */
export const LETTER_NAME = 'letter.eml';

/** Gives the names of the lists that stand beside the page of a report. */
export function listNames(folder: string): string[] {
  // One that another version saved has its lists all the same.
  const blocks = listsSchema.safeParse(jsonOf(join(folder, SAVED_NAME))).data?.chapters ?? [];
  return blocks
    .flatMap(({ blocks: first, details = [] }) => [...first, ...details])
    .flatMap(({ file }) => (file ? [`${file}.csv`, `${file}.xlsx`] : []));
}

const listed = z.looseObject({
  file: z
    .string()
    .regex(/^[^\\/:<>]+$/)
    .optional()
    .catch(undefined),
});
const listsSchema = z.looseObject({
  chapters: z.array(
    z.looseObject({ blocks: z.array(listed), details: z.array(listed).optional() }),
  ),
});

/** A report without the pages of customers. */
export type ReportHead = Omit<Report, 'journeys'>;

/** A report that was saved, and its folder within the folder of the reports. */
export type SavedReport = { folder: string; report: ReportHead };

/** Gives the report that was saved; `path` is the file or its folder. UserError if there is none, or with file and field where it is not as it was saved. */
export function savedReport(path: string): Report {
  const file = savedFile(path);
  const report = headIn(file);
  const beside = join(dirname(file), JOURNEYS_NAME);
  const journeys = jsonOf(beside);
  if (journeys === undefined) throw notOfThis(beside);
  return { ...report, journeys: valid(journeysSchema, journeys, beside) } as Report;
}

/** Gives the same without the pages of customers. */
export function savedHead(path: string): ReportHead {
  return headIn(savedFile(path)) as ReportHead;
}

/** Gives the same; undefined where there is none that can be read. */
export function headOf(folder: string): ReportHead | undefined {
  return parsed(join(folder, SAVED_NAME));
}

function savedFile(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  const file = isFolder ? join(path, SAVED_NAME) : path;
  if (existsSync(file)) return file;
  throw new UserError(
    inWords("There is no saved report {file}. Write one with ''regulars report''.", { file }),
  );
}

function headIn(file: string) {
  const head = jsonOf(file);
  if ((head as { format?: unknown } | undefined)?.format !== REPORT_FORMAT) throw notOfThis(file);
  return valid(reportHeadSchema, head, file);
}

function notOfThis(file: string): UserError {
  return new UserError(
    inWords(
      "{file} was not saved by this version of regulars. Write it anew with ''regulars report''.",
      { file },
    ),
  );
}

const MOST_FAULTS = 5;

function valid<Output>(schema: z.ZodType<Output>, value: unknown, file: string): Output {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues
    .slice(0, MOST_FAULTS)
    .map(({ path, message }) => `${file}: ${z.core.toDotPath(path)}: ${message}`);
  const advice = inWords(
    "It was edited since it was saved. Write it anew with ''regulars report''.",
  );
  throw new UserError([...faults, advice].join('\n'));
}

/** Gives the reports saved below a folder, the newest first; what cannot be read is passed over. */
export function savedReports(folder: string): SavedReport[] {
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name, SAVED_NAME);
    const isReport = entry.isDirectory() && !isPassing(entry.name) && existsSync(file);
    const report = isReport ? parsed(file) : undefined;
    return report ? [{ folder: entry.name, report }] : [];
  });
  return found.sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
}

/** A month stands before its days. */
function placeOf({ report: { asOf, period } }: SavedReport): string {
  return `${asOf} ${period.padEnd(10, '~')}`;
}

function parsed(file: string): ReportHead | undefined {
  const report = reportHeadSchema.safeParse(jsonOf(file));
  return report.success ? (report.data as ReportHead) : undefined;
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
