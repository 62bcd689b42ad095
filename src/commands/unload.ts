import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command } from './flags.ts';

/** `regulars unload`: takes the rows of a file out of the database again. */
export const unloadCommand: Command<{ file: string }> = {
  command: 'unload <file>',
  describe: message('Take what a file brought out of the database again'),
  builder: (yargs) =>
    yargs.positional('file', {
      type: 'string',
      demandOption: true,
      describe: inWords('File, archive or folder that was loaded'),
    }),
  handler: async ({ file, terminal, json: asJson, ...flags }) => {
    const { openDatabase } = await import('../database/database.ts');
    const { unload } = await import('../load/unload.ts');
    const database = await openDatabase(flags.database, { memoryLimit: flags.memoryLimit });
    try {
      const files = await unload(database, file);
      const { json } = await import('../terminal/formatted.ts');
      const { printable } = await import('../text/printable.ts');
      const { tableName } = await import('../build/kit/table-names.ts');
      if (asJson) return terminal.print(json(files));
      const lines = files.map(({ path, table, accepted }) =>
        inWords('{path}: {count, plural, one {# row} other {# rows}} of {table} taken out', {
          path: printable(path),
          count: accepted,
          table: table === null ? '' : tableName(table, inWords),
        }),
      );
      const next = inWords(
        "Where it still stands among the exports, a load brings it back. ''regulars report'' writes the report without it.",
      );
      terminal.print([...lines, next].join('\n'));
    } finally {
      database.close();
    }
  },
};
