import type { Options } from 'yargs';
import { message } from '../locales/translate.ts';

/** Flags of the commands that give a table. */
export const deliveryFlags = {
  format: {
    choices: ['table', 'csv', 'json', 'markdown', 'xlsx', 'parquet', 'html', 'svg'],
    describe: message('How the rows are written; else as the ending of --output says'),
  },
  output: { type: 'string', describe: message('File to write to, instead of stdout') },
} as const satisfies Record<string, Options>;
