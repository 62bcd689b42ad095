import type { Database } from '../database/database.ts';
import { inOwnTime } from '../database/own-time.ts';
import { createTable, literal, queriesOf, quoted } from '../database/queries.ts';
import { headLines, programQuery, type Query } from '../database/query.ts';

/** Writes what each check returns into the schema `checks`, and their counts into the table `checks`: null where there was nothing to check. */
export async function runChecks(database: Database, userQueries?: string): Promise<void> {
  await database.run('create schema if not exists checks');
  await createTable(database, programQuery('computed/checks'), { parameters: { rows: '[]' } });
  for (const query of queriesOf('checks', userQueries)) {
    await createTable(database, query, { schema: 'checks' });
    const counted = `select ${literal(query.name)}, ${literal(query.summary)}, ${countOf(query)}`;
    await inOwnTime(database, query, () => database.run(`insert into checks ${counted}`));
  }
}

/** A check says by head lines `-- of: imports.orders, imports.contracts` what it is about: of each line one table has to have rows. */
function countOf({ name, sql }: Query): string {
  const count = `(select count(*) from checks.${quoted(name)})`;
  const lines = headLines(sql, 'of').map((line) => line.split(',').map(anyRow).join(' or '));
  if (lines.length === 0) return count;
  return `case when ${count} > 0 or (${lines.join(') and (')}) then ${count} end`;
}

function anyRow(table: string): string {
  return `exists (select 1 from ${table.trim().split('.').map(quoted).join('.')})`;
}
