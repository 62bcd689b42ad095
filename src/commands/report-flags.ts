import { resolve } from 'node:path';
import type { InferredOptionTypes, Options } from 'yargs';
import type { WrittenPage } from '../deliver/write-report.ts';
import { UserError } from '../errors.ts';

/** Flags of the commands that write a report. */
export const reportFlags = {
  reports: { type: 'string', default: 'reports', describe: 'Folder that the report goes to' },
  year: {
    type: 'string',
    describe: 'Year to report on, for example 2012',
    conflicts: ['month', 'as-of'],
  },
  compare: { type: 'string', describe: 'Another month to hold beside it, for example 2011-11' },
  static: { type: 'boolean', default: false, describe: 'Leave the script out of the page' },
  pdf: {
    type: 'boolean',
    default: false,
    describe: 'Print the report as PDF too, with the Chromium that is found',
  },
  strict: {
    type: 'boolean',
    default: false,
    describe:
      'Exit code 3 where a source ends too early, a file was not recognised or a check has findings',
  },
  open: { type: 'boolean', default: false, describe: 'Open the report when it is written' },
} as const satisfies Record<string, Options>;

export type ReportFlags = InferredOptionTypes<typeof reportFlags>;

/** Opens a page in the browser that this machine opens pages with. */
export async function openPage(path: string): Promise<void> {
  const { default: open } = await import('open');
  const browser = await open(resolve(path));
  browser.unref();
}

/** UserError where a report is written, but charts of it could not be drawn, or it stands beside the old one, which another program holds open. */
export function requireWhole({ undrawn = [], held, page }: WrittenPage): void {
  const faults = undrawn.map(
    ({ chart, reason }) =>
      `The chart '${chart}' cannot be drawn, so that its data stand on the page as a table: ${reason}.`,
  );
  if (held !== undefined) {
    faults.push(
      `${held} is held open by another program, so that the new report stands beside it: ${page}. Close what shows the old one, and write it again.`,
    );
  }
  if (faults.length > 0) throw new UserError(faults.join('\n'));
}
