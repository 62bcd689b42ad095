import type { WorkListName } from '../build/lists/work-lists.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command } from './flags.ts';
import type { ListFlags } from './work-list.ts';

const NAMES = ['waiting', 'renewals', 'lost', 'calls'] as const satisfies WorkListName[];

/** `regulars list`: who is to be written to or called, as a list to hand out. */
export const listCommand: Command<ListFlags> = {
  command: 'list <name>',
  describe: message(
    'Write a list to hand out: who waits, whose contract ends, who left, whom to call',
  ),
  builder: (yargs) =>
    yargs
      .positional('name', {
        choices: NAMES,
        demandOption: true,
        describe: inWords('waiting, renewals, lost (regulars who left) or calls'),
      })
      .option('output', {
        type: 'string',
        describe: inWords(
          'Workbook (.xlsx) or CSV file (.csv) in the form of the language; else it is printed',
        ),
      })
      .option('param', {
        type: 'string',
        array: true,
        nargs: 1,
        default: [] as string[],
        describe: inWords('Parameter of the query, name=value'),
      })
      .example('$0 list waiting --output waiting.xlsx', inWords('A workbook to hand out')),
  handler: async (flags) => {
    const { handOut } = await import('./work-list.ts');
    await handOut(flags);
  },
};
