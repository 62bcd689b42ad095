import { plainType } from '../../model/spark/warehouse.ts';
import { columnsGiven } from '../query-examples/column-types.ts';
import type { Workbench } from '../query-examples/workbench.ts';
import { type PairedExample, rowsOf } from './example-jobs.ts';
import { pythonWith } from './python.ts';
import { SPELLINGS } from './spellings.ts';
import { taskOf, translated } from './translation.ts';

/** Gives each spelling as a job for Spark, and what DuckDB makes of it. */
export async function pairedSpellings({ database, shapes }: Workbench): Promise<PairedExample[]> {
  const found = Object.entries(SPELLINGS).map(async ([name, sql]) => {
    const given = await columnsGiven(database, sql);
    const columns = Object.fromEntries(
      given.map((column) => [column.name, plainType(column.type)]),
    );
    return { name, sql, columns, rows: await rowsOf(database, `(${sql})`) };
  });
  const queries = await Promise.all(found);
  const { texts, faults } = translated(pythonWith('sqlglot'), { ...taskOf(shapes), queries });
  return queries.map(({ name, columns, rows }) => {
    const text = texts[name] ?? `-- ${faults[name]}`;
    return { job: { name, views: [], selects: [{ name, text, columns }] }, rows };
  });
}
