import type { Command } from './flags.ts';
import { type ReportFlags, reportFlags } from './report-flags.ts';
import { runAndTell } from './run.ts';

/** `regulars report`: the report anew from what the database holds. */
export const reportCommand: Command<ReportFlags> = {
  command: 'report',
  describe: 'Write the report anew from what the database holds',
  builder: (yargs) => yargs.options(reportFlags),
  handler: (flags) => runAndTell({ ...flags, exports: [] }),
};
