import { pathToFileURL } from 'node:url';
import { sparkFunctions } from './spark-texts.ts';

/** What every session is set to: times without a zone, and faults where a cast, a division or a sum fails, as in DuckDB. */
export const SESSION = {
  'spark.sql.session.timeZone': 'UTC',
  'spark.sql.timestampType': 'TIMESTAMP_NTZ',
  'spark.sql.ansi.enabled': 'true',
  'spark.sql.cteRecursionLevelLimit': '1000',
  'spark.sql.cteRecursionRowLimit': '1000000000',
  'spark.sql.parquet.outputTimestampType': 'TIMESTAMP_MICROS',
  // Without what it takes for needless, Spark 4 loses columns of selects that are read twice.
  'spark.sql.optimizer.excludedRules':
    'org.apache.spark.sql.catalyst.optimizer.RemoveRedundantAliases',
};

/** A table that stands as Parquet in a folder, a view that a select makes, or, with both, a table that a select is to make. */
export type Relation = {
  name: string;
  folder?: string;
  select?: string;
  /** What stands in the folders below, a file each, and its columns. */
  below?: { file: string; columns: string[] };
  /** How many rows a view has to have, and what is said otherwise: of files that are lacking Spark says nothing. */
  required?: { rowCount: number; otherwise: string };
};

export type Script = { timezone: string; standing: Relation[]; made: Relation[] };

/** What the script prints when a table stands. */
const TABLE_MADE = 'table made: ';

/** Writes the statements by which Spark makes tables of those that stand. */
export function sparkScript({ timezone, standing, made }: Script): string {
  return [
    ...Object.entries(SESSION).map(([name, value]) => `set ${name}=${value};`),
    sparkFunctions(timezone),
    ...standing.map(viewOf),
    ...made.flatMap(statementsOf),
  ].join('\n');
}

function viewOf({ name, folder, select, below, required }: Relation): string {
  const view = `create or replace temporary view ${name}`;
  if (folder === undefined)
    return `${view} as\n${select};\n${required ? checkOf(name, required) : ''}`;
  if (below) {
    const which = `path ${textOf(withoutGlobs(folder))}, recursiveFileLookup 'true', pathGlobFilter ${textOf(below.file)}`;
    return `${view} (${below.columns.join(', ')}) using parquet options (${which});`;
  }
  return `${view} using parquet options (path ${textOf(withoutGlobs(folder))});`;
}

function checkOf(name: string, { rowCount, otherwise }: NonNullable<Relation['required']>): string {
  return `select assert_true(count(*) = ${rowCount}, ${textOf(otherwise)}) from ${name};\n`;
}

function statementsOf(made: Relation): string[] {
  const { name, select, folder } = made;
  if (folder === undefined) return [viewOf(made)];
  return [
    `insert overwrite directory ${textOf(urlOf(folder))} using parquet\n${select};`,
    viewOf(made),
    `select '${TABLE_MADE}${name}';\n`,
  ];
}

/** Spark would look for a path alone where the cluster keeps its files, and takes signs of it as they are written. */
function urlOf(folder: string): string {
  return decodeURIComponent(pathToFileURL(folder).href);
}

/** What is read may be a pattern, what is written not. */
function withoutGlobs(folder: string): string {
  return urlOf(folder).replaceAll(/[*?[\]{}\\]/g, String.raw`\$&`);
}

function textOf(value: string): string {
  return `'${value.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
