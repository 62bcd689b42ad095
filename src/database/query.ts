import { readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of `queries/`: one `select` that says in its head what a row is and what its columns are. */
export type Query = {
  /** File name without `.sql`; for core and metrics also the name of the table. */
  name: string;
  path: string;
  sql: string;
  /** First line without its dashes. */
  summary: string;
  /** Head lines of the form `--   name type or null: description`, in their order. */
  columns: ReadonlyMap<string, Column>;
  /** True with a head line `-- view: why`: it is computed where it is read, not stored. */
  isView: boolean;
};

/** What a head line says of a column; in a user's query it may be the description alone. */
export type Column = {
  description: string;
  /** DuckDB's type in lower case, `decimal(18,2)`; `enum` for one of the values. */
  type?: string;
  /** The only values that a text takes. */
  values?: string[];
  /** True where the line says `or null`. */
  isNullable: boolean;
};

const COLUMN =
  /^-- {3}(?<name>\w+)(?: (?<type>[a-z]+(?:\(\d+,\d+\))?(?:\[\])*)(?: \((?<values>[^)]+)\))?(?<orNull> or null)?)?: (?<description>.*)$/;

const PACKAGE_ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Folder of the queries that come with the program, compiled or not. */
export const QUERIES_FOLDER = join(PACKAGE_ROOT, 'queries');

/** Reads one query file. */
export function readQuery(path: string): Query {
  const sql = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .replace(/;$/, '');
  const head = sql.split('\n').filter((_, index, lines) => isHead(lines, index));
  const columns = new Map(head.flatMap(columnOf));
  const name = path.replace(/^.*[\\/]/, '').replace(/\.sql$/, '');
  const isView = head.some((line) => line.startsWith('-- view: '));
  return { name, path, sql, summary: (head[0] ?? '').replace(/^--\s*/, ''), columns, isView };
}

/** True for a query that did not come with the program, whoever wrote it. */
export function isOwn({ path }: Pick<Query, 'path'>): boolean {
  return !path.startsWith(`${QUERIES_FOLDER}${sep}`);
}

/** Gives a query of the program by its folder and name, for example `given/topics`. */
export function programQuery(name: string): Query {
  return readQuery(join(QUERIES_FOLDER, `${name}.sql`));
}

function columnOf(line: string): [name: string, column: Column][] {
  const { name, type, values, orNull, description } = COLUMN.exec(line)?.groups ?? {};
  if (!name || !description) return [];
  const column: Column = { description, isNullable: orNull !== undefined };
  if (type) column.type = type;
  if (values) column.values = values.split(', ');
  return [[name, column]];
}

/** Gives what follows `-- <key>: ` in the lines of a query that say so, in their order. */
export function headLines(sql: string, key: string): string[] {
  const lines = [...sql.matchAll(/^-- (\w+): (.*)$/gm)];
  return lines.flatMap(([, name, text]) => (name === key ? [text ?? ''] : []));
}

function isHead(lines: string[], index: number): boolean {
  return lines.slice(0, index + 1).every((line) => line.startsWith('--'));
}
