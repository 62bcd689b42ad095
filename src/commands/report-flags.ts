import { resolve } from 'node:path';
import type { InferredOptionTypes, Options } from 'yargs';
import type { WrittenPage } from '../deliver/write-report.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import { modelFlags } from './model-flags.ts';

/** Flags of the commands that write a report. */
export const reportFlags = {
  reports: {
    type: 'string',
    default: 'reports',
    describe: message('Folder that the report goes to'),
  },
  ...modelFlags,
  compare: {
    type: 'string',
    describe: message('Another month to hold beside it, for example 2011-11'),
  },
  static: {
    type: 'boolean',
    default: false,
    describe: message('Leave the script out of the page'),
  },
  pdf: {
    type: 'boolean',
    default: false,
    describe: message('Print the report as PDF too, with the Chromium that is found'),
  },
  'pdf-short': {
    type: 'boolean',
    default: false,
    describe: message('Print two pages of it as PDF: first screen, waiting room, renewals'),
  },
  letter: {
    type: 'boolean',
    default: false,
    describe: message('Write it as a mail too, with the page attached; nothing is sent'),
  },
  strict: {
    type: 'boolean',
    default: false,
    describe: message(
      'Exit code 3 where a source ends too early, a file was not recognised or a check has findings',
    ),
  },
  open: {
    type: 'boolean',
    default: false,
    describe: message('Open the report when it is written'),
  },
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
  const faults = undrawn.map(({ chart, reason }) =>
    inWords(
      "The chart ''{chart}'' cannot be drawn, so that its data stand on the page as a table: {reason}.",
      { chart, reason },
    ),
  );
  if (held !== undefined) {
    faults.push(
      inWords(
        '{held} is held open by another program, so that the new report stands beside it: {page}. Close what shows the old one, and write it again.',
        { held, page },
      ),
    );
  }
  if (faults.length > 0) throw new UserError(faults.join('\n'));
}
