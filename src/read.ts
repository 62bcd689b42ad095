import type { ColumnTable } from 'arquero';
import type { Database } from './database/database.ts';
import { queriesOf, quoted } from './database/queries.ts';

/** The metric tables, `settings`, `checks` and what was fitted, by name, as plain values. */
export type Tables = Record<string, ColumnTable>;

/** Reads what the report is built from; the last use of the database. */
export async function read(database: Database): Promise<Tables> {
  const tables: Tables = {
    settings: await database.read('from main.settings'),
    checks: await database.read('from main.checks order by name'),
    fitted_models: await database.read('from main.fitted_models order by model'),
    fitted_estimates: await database.read('from main.fitted_estimates order by model, name'),
  };
  for (const { name } of queriesOf('metrics')) {
    tables[name] = await database.read(`from main.${quoted(name)}`);
  }
  return tables;
}
