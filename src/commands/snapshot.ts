import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command } from './flags.ts';

/** `regulars snapshot`: a copy of the database for those who read it. */
export const snapshotCommand: Command<{ file: string }> = {
  command: 'snapshot <file>',
  describe: message('Copy the database to a file that other programs may keep open during a run'),
  builder: (yargs) =>
    yargs.positional('file', {
      type: 'string',
      demandOption: true,
      describe: inWords('File of the copy; an earlier copy there is replaced'),
    }),
  handler: async ({ database, file, json, terminal }) => {
    const { snapshot } = await import('../database/snapshot.ts');
    await snapshot(database, file);
    terminal.print(json ? JSON.stringify({ file }) : file);
  },
};
