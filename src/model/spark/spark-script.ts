import { pathToFileURL } from 'node:url';
import { columnsMade, sparkFunctions } from './spark-texts.ts';

/** What every session is set to: times without a zone, and faults where a cast, a division or a sum fails, as in DuckDB. */
export const SESSION = {
  // What stands between ${ and } in a path, or in what a customer is called, is no name of a setting.
  'spark.sql.variable.substitute': 'false',
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
  /** Columns and types of what stands in the folder, which Spark would else look up in its files: a job for each table. */
  columns?: string[];
  /** The name of the files, where they stand in the folders below. */
  below?: string;
  /** How many rows a view has to have, and what is said otherwise: of files that are lacking Spark says nothing. */
  required?: { rowCount: number; otherwise: string };
};

export type Script = { timezone: string; standing: Relation[]; made: Relation[] };

/** A statement, and the name of the table that stands once it has run. */
export type Statement = { sql: string; table?: string };

/** Gives the statements by which Spark makes tables of those that stand. */
export function sparkStatements({ timezone, standing, made }: Script): Statement[] {
  return [
    ...Object.entries(SESSION).map(([name, value]) => ({ sql: `set ${name}=${value}` })),
    ...sparkFunctions(timezone).map((sql) => ({ sql })),
    ...standing.flatMap(viewOf),
    ...made.flatMap(statementsOf),
  ];
}

/** Writes statements as a script, which says of each table that it stands. */
export function scriptOf(statements: Statement[]): string {
  const texts = statements.map(({ sql, table }) =>
    table === undefined ? `${sql};` : `${sql};\nselect '${TABLE_MADE}${table}';\n`,
  );
  return `${texts.join('\n')}\n`;
}

const TABLE_MADE = 'table made: ';

/** The table that a line says to stand: spark-sql prints the sentence alone, beeline in a frame. */
export function tableMade(line: string): string | undefined {
  const [, table] = /^(?:\|\s*)?table made: (\w+)\s*\|?$/.exec(line) ?? [];
  return table;
}

function viewOf({ name, folder, select, columns, below, required }: Relation): Statement[] {
  const view = `create or replace temporary view ${name}`;
  if (folder === undefined) {
    const check = required ? [checkOf(name, required)] : [];
    return [{ sql: `${view} as\n${select}` }, ...check];
  }
  const path = `path ${textOf(withoutGlobs(folder))}`;
  const which = below ? `, recursiveFileLookup 'true', pathGlobFilter ${textOf(below)}` : '';
  const list = columns?.length ? ` (${columns.join(', ')})` : '';
  return [{ sql: `${view}${list} using parquet options (${path}${which})` }];
}

function checkOf(name: string, { rowCount, otherwise }: NonNullable<Relation['required']>) {
  const check = `assert_true(count(*) = ${rowCount}, ${textOf(otherwise)})`;
  return { sql: `select ${check} from ${name}` };
}

function statementsOf(made: Relation): Statement[] {
  const { name, select, folder } = made;
  if (folder === undefined) return viewOf(made);
  const insert = `insert overwrite directory ${textOf(urlOf(folder))} using parquet\n${select}`;
  const views = viewOf({ name, folder, columns: columnsMade(select) }).map((view) => ({
    ...view,
    table: name,
  }));
  return [{ sql: insert }, ...views];
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
