import { dirname, join } from 'node:path';
import type { Database } from '../../database/database.ts';
import { boundParameters, parametersOf } from '../../database/parameters.ts';
import { createRows, quoted } from '../../database/queries.ts';
import { type Query, readQuery } from '../../database/query.ts';
import type { Example } from './example.ts';
import { type Difference, differenceFrom } from './expected-rows.ts';
import { giveTables } from './given-tables.ts';
import { inEmptyDatabase, type Workbench } from './workbench.ts';

/** Runs an example, of which nothing stays, and gives the rows by which the result is not the one expected. */
export function differenceOf(workbench: Workbench, example: Example): Promise<Difference> {
  return inExample(workbench, example, ({ name }) =>
    differenceFrom(workbench.database, name, example.expected),
  );
}

/** Runs an example, of which nothing stays, and gives what `work` finds where its tables stand. */
export function inExample<Result>(
  workbench: Workbench,
  example: Example,
  work: (query: Query, helpers: Query[]) => Promise<Result>,
): Promise<Result> {
  const { database } = workbench;
  const query = readQuery(example.path);
  const helpers = example.helpers.map((name) =>
    readQuery(join(dirname(example.path), `${name}.sql`)),
  );
  return inEmptyDatabase(workbench, async () => {
    requireReaders(workbench, [...helpers, query]);
    await giveTables(workbench, example, [...helpers, query]);
    for (const helper of helpers) await build(database, helper, []);
    await build(database, query, example.parameters);
    return work(query, helpers);
  });
}

/** Each query but the last is read by one after it. */
function requireReaders({ reads }: Workbench, queries: Query[]): void {
  for (const [index, { name }] of queries.slice(0, -1).entries()) {
    const later = queries.slice(index + 1);
    if (later.some(({ path }) => reads.get(path)?.includes(name))) continue;
    throw new Error(`Nothing reads ${name}, which a line -- build: names.`);
  }
}

/** Parameters take the values that the example gives, else their presets. */
async function build(database: Database, query: Query, parameters: string[]): Promise<void> {
  const bound = boundParameters(query, parameters);
  if (parametersOf(query).length === 0) return createRows(database, query);
  await database.run(`create table ${quoted(query.name)} as ${query.sql}`, bound);
}
