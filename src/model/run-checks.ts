import type { Database } from '../database/database.ts';
import { inOwnTime } from '../database/own-time.ts';
import { createTable, literal, queriesOf, quoted } from '../database/queries.ts';
import { headLines, type Query } from '../database/query.ts';

/** Writes what each check returns into the schema `checks`, and their counts into the table `checks`: null where there was nothing to check. */
export async function runChecks(database: Database, userQueries?: string): Promise<void> {
  await database.run('create schema if not exists checks');
  await database.run('create table checks (name varchar, rule varchar, problem_count bigint)');
  await database.run(
    `comment on table checks is 'One row per check: rows that it returns are problems.';
     comment on column checks.name is 'Name of the check; its rows stand in checks.<name>.';
     comment on column checks.rule is 'What should hold.';
     comment on column checks.problem_count is 'Rows that the check returned; null where nothing was loaded that it could hold of.';`,
  );
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
