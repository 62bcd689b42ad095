import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command } from './flags.ts';
import { requireWhole } from './whole-number.ts';

type Flags = { seed: number; customers: number; out: string; format: 'csv' | 'parquet' };

/** `regulars sample`: the exports of a fictional firm, the same bytes for the same flags. */
export const sampleCommand: Command<Flags> = {
  command: 'sample',
  describe: message('Make the exports of a fictional firm, 2008 to 2012, to try things out'),
  builder: (yargs) =>
    yargs
      .option('out', {
        type: 'string',
        demandOption: true,
        describe: inWords('Folder, new or empty'),
      })
      .option('seed', {
        type: 'number',
        default: 1,
        describe: inWords('Another number, other customers'),
      })
      .option('customers', {
        type: 'number',
        default: 120,
        describe: inWords('How many, from 10 on'),
      })
      .option('format', {
        choices: ['csv', 'parquet'] as const,
        default: 'csv' as const,
        describe: inWords('csv with mailboxes; parquet for very many customers'),
      })
      .example('$0 sample --out demo && $0 run demo', inWords('A first report')),
  handler: async ({ seed, customers, out, format, memoryLimit, json, terminal }) => {
    requireWhole('seed', seed, { least: 0, most: 2 ** 31 - 1 });
    requireWhole('customers', customers, { least: 10, most: 5_000_000 });
    const { sample } = await import('../sample/sample.ts');
    const { progress } = terminal;
    const paths = await sample({ seed, customers, folder: out, format, memoryLimit, progress });
    terminal.print(json ? JSON.stringify(paths) : paths.join('\n'));
  },
};
