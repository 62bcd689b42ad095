import type { Command } from './flags.ts';

/** `regulars unload`: takes the rows of a file out of the database again. */
export const unloadCommand: Command<{ file: string }> = {
  command: 'unload <file>',
  describe: 'Take what a file brought out of the database again',
  builder: (yargs) =>
    yargs.positional('file', {
      type: 'string',
      demandOption: true,
      describe: 'File, archive or folder that was loaded',
    }),
  handler: async ({ file, terminal, json: asJson, ...flags }) => {
    const { openDatabase } = await import('../database/database.ts');
    const { unload } = await import('../load/unload.ts');
    const database = await openDatabase(flags.database, { memoryLimit: flags.memoryLimit });
    try {
      const files = await unload(database, file);
      const { json } = await import('../terminal/formatted.ts');
      const { printable } = await import('../text/printable.ts');
      if (asJson) return terminal.print(json(files));
      const lines = files.map(
        ({ path, table, accepted }) => `${printable(path)}: ${accepted} rows of ${table} taken out`,
      );
      const next =
        "Where it still stands among the exports, a load brings it back. 'regulars report' writes the report without it.";
      terminal.print([...lines, next].join('\n'));
    } finally {
      database.close();
    }
  },
};
