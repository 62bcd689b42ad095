import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { queriesOf, statisticsMacros } from '../../database/queries.ts';
import { QUERIES_FOLDER, type Query } from '../../database/query.ts';
import { isForSpark, SPARK_LAYERS, sparkName } from '../../model/spark/spark-texts.ts';
import { plainType } from '../../model/spark/warehouse.ts';
import type { Shape, Shapes } from '../query-examples/shapes.ts';
import { translatorFolder } from './python.ts';

/** Selects by their layer and name, and why others have none. */
export type Translated = { texts: Record<string, string>; faults: Record<string, string> };

/** What `translate.py` reads. */
export type Task = {
  macros: string;
  /** What is a function in Spark, and no macro. */
  functions: string;
  /** Columns and types of the tables, by the name that they have in Spark. */
  tables: Record<string, Record<string, string>>;
  queries: { name: string; sql: string; columns: Record<string, string> }[];
};

/** Translates queries by the Python that is named. */
export function translated(python: string, task: Task): Translated {
  const answer = execFileSync(python, [join(translatorFolder(), 'translate.py')], {
    input: JSON.stringify(task),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return JSON.parse(answer) as Translated;
}

/** Gives what there is to translate, where the tables have these shapes. */
export function taskOf(shapes: Shapes): Task {
  const tables = [...shapes].map(([name, shape]) => [sparkName(name), columnsOf(name, shape)]);
  const queries = SPARK_LAYERS.flatMap((layer) =>
    queriesOf(layer)
      .filter(isForSpark)
      .map((query) => ({ layer, query })),
  );
  return {
    macros: statisticsMacros(),
    functions: readFileSync(join(QUERIES_FOLDER, 'spark', 'functions.sql'), 'utf8'),
    tables: Object.fromEntries(tables),
    queries: queries.map(({ layer, query }) => ({
      name: `${layer}/${query.name}`,
      sql: query.sql,
      columns: columnsOf('', shapes.get(tableOf(layer, query)) ?? new Map()),
    })),
  };
}

function tableOf(layer: string, { name }: Query): string {
  return layer === 'checks' ? `checks.${name}` : name;
}

/** Rows of the archive are known by their number. */
function columnsOf(table: string, shape: Shape): Record<string, string> {
  const columns = [...shape].map(([name, type]): [string, string] => [name, plainType(type)]);
  const number: [string, string][] = table.startsWith('imports.') ? [['rowid', 'BIGINT']] : [];
  return Object.fromEntries([...number, ...columns]);
}
