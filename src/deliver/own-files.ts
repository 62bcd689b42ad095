import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsOurs } from '../disk/swap-folder.ts';
import { PDF_NAME, SHORT_PDF_NAME } from './pdf.ts';
import { JOURNEYS_NAME, LETTER_NAME, listNames, PAGE_NAME, SAVED_NAME } from './saved-report.ts';

/** Tells which files of a report's old folder are the program's own. A PDF that is not printed anew stays with the figures it was printed of. */
export function ownFilesIn(old: string, fresh: string): IsOurs {
  const own = new Set([PAGE_NAME, SAVED_NAME, JOURNEYS_NAME, LETTER_NAME, ...listNames(old)]);
  const isSame = [SAVED_NAME, JOURNEYS_NAME].every((name) => areEqual(old, fresh, name));
  for (const name of PDF_NAMES) if (!isSame || existsSync(join(fresh, name))) own.add(name);
  return (path) => own.has(path) || CUSTOMER_PAGE.test(path);
}

const PDF_NAMES = [PDF_NAME, SHORT_PDF_NAME];

const CUSTOMER_PAGE = /^customers[\\/]customer-[^\\/]*\.html$/;

/** Tells whether a folder is that of a report: most of what stands in it is the program's own. */
export function isReportFolder(folder: string): boolean {
  const isOurs = ownFilesIn(folder, folder);
  const names = readdirSync(folder);
  const ours = names.filter(
    (name) => isOurs(name) || PDF_NAMES.includes(name) || name === 'customers',
  );
  return ours.length * 2 >= names.length;
}

function areEqual(one: string, other: string, name: string): boolean {
  const paths = [join(one, name), join(other, name)];
  const [first, second] = paths.map((path) => (existsSync(path) ? readFileSync(path) : undefined));
  return first !== undefined && second !== undefined && first.equals(second);
}
