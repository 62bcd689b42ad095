import type { Database } from '../database/database.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Delivery } from './deliver.ts';
import { deliveryFlags } from './delivery-flags.ts';
import { exportLog, type LogFlags, logFlags } from './export-log.ts';
import type { Command } from './flags.ts';
import { described } from './help-words.ts';
import { remarkUnknown } from './unknown-remarks.ts';

type Flags = Delivery & LogFlags & { table?: string | undefined };

/** `regulars export`: one table of the database, whole, or all journeys as an event log. */
export const exportCommand: Command<Flags> = {
  command: 'export [table]',
  describe: message('Write a table of the database, list the tables, or write an event log (--as)'),
  builder: (yargs) =>
    yargs
      .positional('table', { type: 'string', describe: inWords('Table, for example waits') })
      .options(described(deliveryFlags))
      .options(described(logFlags)),
  handler: async (flags) => {
    if (flags.as !== undefined || flags.of !== undefined) return exportLog(flags);
    const { openToShow } = await import('./open-to-show.ts');
    const { deliver, writesOf } = await import('./deliver.ts');
    const writes = writesOf(flags);
    const database = await openToShow({ ...flags, writes, progress: flags.terminal.progress });
    try {
      const sql =
        flags.table === undefined ? await tables() : await selectAll(database, flags.table);
      const name = flags.table ?? inWords('the list of tables');
      const command = ['regulars export', flags.table ?? []].flat().join(' ');
      await deliver(database, { name, sql, asked: { name, command } }, flags);
      await remarkUnknown(database, sql, flags);
    } finally {
      database.close();
    }
  },
};

async function tables(): Promise<string> {
  const { programQuery } = await import('../database/query.ts');
  return programQuery('reads/tables').sql;
}

async function selectAll(database: Database, table: string): Promise<string> {
  const { quoted } = await import('../database/queries.ts');
  const names = (await database.read(await tables())).array('table_name') as string[];
  if (!names.includes(table)) {
    throw new UserError(
      [
        inWords('There is no table {table}.', { table }) + didYouMean(table, names),
        inWords("''regulars export'' lists them."),
      ].join(' '),
    );
  }
  return `select * from ${table.split('.').map(quoted).join('.')} order by all`;
}
