import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPassing } from '../disk/swap-folder.ts';
import { UserError } from '../errors.ts';
import { isLanguage } from '../locales/languages.ts';
import { type Chapter, REPORT_FORMAT, type Report } from '../report/blocks.ts';

/** Name of the file in which a report is saved beside its page. */
export const SAVED_NAME = 'report.json';

/** Name of its page. */
export const PAGE_NAME = 'index.html';

/** Name of the file beside it that holds the pages of customers: of many, these are nearly all of a report. */
export const JOURNEYS_NAME = 'journeys.json';

/** Gives the names of the lists that stand beside the page of a report. */
export function listNames(folder: string): string[] {
  const blocks = parsed(join(folder, SAVED_NAME))?.chapters.flatMap((chapter) => chapter.blocks);
  return (blocks ?? []).flatMap((block) =>
    block.type === 'table' && block.file ? [`${block.file}.csv`, `${block.file}.xlsx`] : [],
  );
}

/** A report without the pages of customers. */
export type ReportHead = Omit<Report, 'journeys'>;

/** A report that was saved, and its folder within the folder of the reports. */
export type SavedReport = { folder: string; report: ReportHead };

/** Gives the report that was saved; `path` is the file or its folder. UserError if there is none. */
export function savedReport(path: string): Report {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  const file = isFolder ? join(path, SAVED_NAME) : path;
  if (!existsSync(file)) {
    throw new UserError(`There is no saved report ${file}. Write one with 'regulars report'.`);
  }
  const report = parsed(file);
  const journeys = jsonOf(join(dirname(file), JOURNEYS_NAME));
  if (report && areChapters(journeys)) return { ...report, journeys };
  throw new UserError(
    `${file} was not saved by this version of regulars. Write it anew with 'regulars report'.`,
  );
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
  const report = jsonOf(file);
  return isHead(report) ? report : undefined;
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const TEXTS = ['title', 'company', 'period', 'asOf'];

function isHead(value: unknown): value is ReportHead {
  return (
    isRecord(value) &&
    value.format === REPORT_FORMAT &&
    isLanguage(value.language) &&
    TEXTS.every((key) => typeof value[key] === 'string') &&
    areChapters(value.chapters)
  );
}

/** Their anchors, and the names of their lists, become names of files: none may lead out of the folder. */
function areChapters(value: unknown): value is Chapter[] {
  return (
    Array.isArray(value) &&
    value.every(
      (chapter: unknown) =>
        isRecord(chapter) &&
        isFileName(chapter.id) &&
        Array.isArray(chapter.blocks) &&
        chapter.blocks.every(
          (block: unknown) =>
            isRecord(block) && (block.file === undefined || isFileName(block.file)),
        ),
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isFileName(value: unknown): boolean {
  return typeof value === 'string' && /^[^\\/:<>]+$/.test(value);
}
