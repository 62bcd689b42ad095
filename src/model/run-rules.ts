import type { Database } from '../database/database.ts';
import { inOwnTime } from '../database/own-time.ts';
import { createTable, literal, queriesOf, quoted } from '../database/queries.ts';
import { headLines, programQuery, type Query } from '../database/query.ts';

/** Writes the rows of each rule of the user's own into the schema `rules`, and their counts into the table `own_rules`. */
export async function runRules(database: Database, userQueries?: string): Promise<void> {
  await database.run('create schema if not exists rules');
  await createTable(database, programQuery('computed/own_rules'), { parameters: { rows: '[]' } });
  for (const query of queriesOf('rules', userQueries)) {
    await createTable(database, query, { schema: 'rules' });
    await inOwnTime(database, query, () => count(database, query));
  }
}

async function count(database: Database, { name, sql, summary }: Query): Promise<void> {
  const rows = `rules.${quoted(name)}`;
  const columns = (await database.read(`from ${rows} limit 0`)).columnNames();
  const customers = columns.includes('customer_id') ? 'count(distinct customer_id)' : 'null';
  const title = headLines(sql, 'title').join(' ') || summary;
  await database.run(
    `insert into own_rules select ${literal(name)}, ${literal(title)}, count(*), ${customers} from ${rows}`,
  );
}
