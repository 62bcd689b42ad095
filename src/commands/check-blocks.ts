import { ChecksFailed } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import type { GlobalFlags } from './flags.ts';

/** `regulars check --blocks`: whether each table can be read to its end; exit code 3 if one cannot. */
export async function checkBlocks(flags: GlobalFlags): Promise<void> {
  const { openDatabase } = await import('../database/database.ts');
  const { readTables } = await import('../database/read-tables.ts');
  const { json } = await import('../terminal/formatted.ts');
  const { database: path, memoryLimit, terminal } = flags;
  const database = await openDatabase(path, { readOnly: true, memoryLimit });
  try {
    const tables = await readTables(database, (name) =>
      terminal.progress.step(inWords('read {name}', { name })),
    );
    const damaged = tables.filter(({ fault }) => fault !== null);
    const lines = damaged.map(({ name, fault }) => `${name}: ${fault}`);
    const rows = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
    const whole = inWords(
      '{whole, number} of {all, plural, one {# table} other {# tables}} can be read to the end: {rows, plural, one {# row} other {# rows}}',
      { whole: tables.length - damaged.length, all: tables.length, rows },
    );
    terminal.print(flags.json ? json(tables) : [...lines, whole].join('\n'));
    if (damaged.length > 0)
      throw new ChecksFailed(
        inWords(
          "The database {path} is damaged. Put it away, and load the exports anew with ''regulars run''.",
          { path },
        ),
      );
  } finally {
    database.close();
  }
}
