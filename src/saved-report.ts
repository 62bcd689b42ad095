import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './errors.ts';
import { REPORT_FORMAT, type Report } from './report/blocks.ts';

/** Name of the file in which a report is saved beside its page. */
export const SAVED_NAME = 'report.json';

/** A report that was saved, and its folder within the folder of the reports. */
export type SavedReport = { folder: string; report: Report };

/** Gives the report that was saved; `path` is the file or its folder. UserError if there is none. */
export function savedReport(path: string): Report {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  const file = isFolder ? join(path, SAVED_NAME) : path;
  if (!existsSync(file)) {
    throw new UserError(`There is no saved report ${file}. Write one with 'regulars report'.`);
  }
  const report = parsed(file);
  if (report) return report;
  throw new UserError(
    `${file} was not saved by this version of regulars. Write it anew with 'regulars report'.`,
  );
}

/** Gives the reports saved below a folder, the newest first; what cannot be read is passed over. */
export function savedReports(folder: string): SavedReport[] {
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name, SAVED_NAME);
    const report = entry.isDirectory() && existsSync(file) ? parsed(file) : undefined;
    return report ? [{ folder: entry.name, report }] : [];
  });
  return found.sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
}

/** A month stands before its days. */
function placeOf({ report: { asOf, period } }: SavedReport): string {
  return `${asOf} ${period.padEnd(10, '~')}`;
}

function parsed(file: string): Report | undefined {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    return report.format === REPORT_FORMAT ? report : undefined;
  } catch {
    return undefined;
  }
}
