import { plainType } from '../../model/spark/warehouse.ts';
import { columnsGiven } from '../query-examples/column-types.ts';
import type { Workbench } from '../query-examples/workbench.ts';
import { type PairedExample, rowsOf } from './example-jobs.ts';
import { pythonWith } from './python.ts';
import { REFUSED, SPELLINGS } from './spellings.ts';
import { taskOf, translated } from './translation.ts';

/** Gives each spelling as a job for Spark, and what DuckDB makes of it. */
export async function pairedSpellings(workbench: Workbench): Promise<PairedExample[]> {
  const queries = await queriesIn(workbench, SPELLINGS);
  const { texts, faults } = translated(pythonWith('sqlglot'), {
    ...taskOf(workbench.shapes),
    queries,
  });
  return queries.map(({ name, columns, rows }) => {
    const text = texts[name] ?? `-- ${faults[name]}`;
    return { job: { name, views: [], selects: [{ name, text, columns }] }, rows };
  });
}

/** Gives the spellings that are translated though they must not be. */
export async function spellingsNotRefused(workbench: Workbench): Promise<string[]> {
  const queries = await queriesIn(workbench, REFUSED);
  const { texts } = translated(pythonWith('sqlglot'), { ...taskOf(workbench.shapes), queries });
  return Object.keys(texts).map((name) => `${name}: is translated`);
}

function queriesIn({ database }: Workbench, spellings: Record<string, string>) {
  const found = Object.entries(spellings).map(async ([name, sql]) => {
    const given = await columnsGiven(database, sql);
    const columns = Object.fromEntries(
      given.map((column) => [column.name, plainType(column.type)]),
    );
    return { name, sql, columns, rows: await rowsOf(database, `(${sql})`) };
  });
  return Promise.all(found);
}
