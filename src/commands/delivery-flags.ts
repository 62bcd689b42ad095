import type { Options } from 'yargs';

/** Flags of the commands that give a table. */
export const deliveryFlags = {
  format: {
    choices: ['table', 'csv', 'json', 'markdown', 'parquet'],
    describe: 'How the rows are written; else as the ending of --output says',
  },
  output: { type: 'string', describe: 'File to write to, instead of stdout' },
} as const satisfies Record<string, Options>;
