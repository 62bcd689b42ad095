import { type Command, reportsFlag } from './flags.ts';
import { runAndTell } from './run.ts';

/** `regulars report`: the report anew from what the database holds. */
export const reportCommand: Command<{ reports: string }> = {
  command: 'report',
  describe: 'Write the report anew from what the database holds',
  builder: (yargs) => yargs.option('reports', reportsFlag),
  handler: (flags) => runAndTell({ ...flags, exports: [] }),
};
