import type { Database } from '../database/database.ts';
import { inOwnTime } from '../database/own-time.ts';
import { createTable, literal, queriesOf, quoted } from '../database/queries.ts';
import { headLines, type Query } from '../database/query.ts';

/** Writes the rows of each rule of the user's own into the schema `rules`, and their counts into the table `own_rules`. */
export async function runRules(database: Database, userQueries?: string): Promise<void> {
  await database.run('create schema if not exists rules');
  await database.run(
    `create table own_rules (name varchar, title varchar, row_count bigint, customer_count bigint);
     comment on table own_rules is 'One row per rule of your own (queries/rules): what would have gone another way, had it held.';
     comment on column own_rules.name is 'Name of the rule; its rows stand in rules.<name>.';
     comment on column own_rules.title is 'What it says.';
     comment on column own_rules.row_count is 'Rows of its query.';
     comment on column own_rules.customer_count is 'Customers in its column customer_id; null where it has none.';`,
  );
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
