import type { Database } from '../database/database.ts';
import { UserError } from '../errors.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Delivery } from './deliver.ts';
import { deliveryFlags } from './delivery-flags.ts';
import type { Command } from './flags.ts';

/** `regulars export`: one table of the database, whole. */
export const exportCommand: Command<Delivery & { table?: string | undefined }> = {
  command: 'export [table]',
  describe: 'Write a table of the database, or list the tables',
  builder: (yargs) =>
    yargs
      .positional('table', { type: 'string', describe: 'Table, for example waits' })
      .options(deliveryFlags),
  handler: async (flags) => {
    const { openModelled } = await import('../model/modelled.ts');
    const { deliver } = await import('./deliver.ts');
    const database = await openModelled({ ...flags, progress: flags.terminal.progress });
    try {
      const sql = flags.table === undefined ? TABLES : await selectAll(database, flags.table);
      await deliver(database, { sql }, flags);
    } finally {
      database.close();
    }
  },
};

const TABLES = `
select
    case when schema_name = 'main' then table_name else concat(schema_name, '.', table_name) end as table_name,
    row_count,
    comment as rows,
from (
    select schema_name, table_name, estimated_size as row_count, comment from duckdb_tables()
    where not internal and not regexp_full_match(schema_name, 'model_\\d+')
    union all
    select views.schema_name, views.view_name, models.estimated_size, views.comment
    from
        duckdb_views() as views
        left join duckdb_tables() as models
            on models.table_name = views.view_name
            and models.schema_name = nullif(regexp_extract(views.sql, ' (model_\\d+)\\.', 1), '')
    where not views.internal and not regexp_full_match(views.schema_name, 'model_\\d+')
) as relations
order by relations.schema_name <> 'main', relations.table_name`;

async function selectAll(database: Database, table: string): Promise<string> {
  const { quoted } = await import('../database/queries.ts');
  const names = (await database.read(TABLES)).array('table_name') as string[];
  if (!names.includes(table)) {
    throw new UserError(
      `There is no table ${table}.${didYouMean(table, names)} 'regulars export' lists them.`,
    );
  }
  return `select * from ${table.split('.').map(quoted).join('.')} order by all`;
}
