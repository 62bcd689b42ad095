import { message } from '../locales/translate.ts';
import type { Command } from './flags.ts';
import { described } from './help-words.ts';
import { type ReportFlags, reportFlags } from './report-flags.ts';
import { runAndTell } from './run.ts';

/** `regulars report`: the report anew from what the database holds. */
export const reportCommand: Command<ReportFlags> = {
  command: 'report',
  describe: message('Write the report anew from what the database holds'),
  builder: (yargs) => yargs.options(described(reportFlags)),
  handler: (flags) => runAndTell({ ...flags, exports: [] }),
};
