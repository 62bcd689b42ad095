import type { Database } from '../database/database.ts';
import { inOwnTime } from '../database/own-time.ts';
import { commentsOf, createTable, literal, queriesOf, quoted } from '../database/queries.ts';
import { headLines, programQuery, type Query } from '../database/query.ts';
import type { Progress } from '../progress.ts';
import type { Engine } from './engine.ts';

/** Writes what each check returns into the schema `checks`, and their counts into the table `checks`: null where there was nothing to check. */
export async function runChecks(
  database: Database,
  engine: Engine,
  { userQueries, progress }: { userQueries?: string | undefined; progress: Progress },
): Promise<void> {
  await database.run('create schema if not exists checks');
  await createTable(database, programQuery('computed/checks'), { parameters: { rows: '[]' } });
  const queries = queriesOf('checks', userQueries);
  await engine.createTables(database, queries, { schema: 'checks', progress });
  for (const query of queries) {
    await database.run(commentsOf(database, query, `table checks.${quoted(query.name)}`));
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
