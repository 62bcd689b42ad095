import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import { isDatabaseFile } from './database-file.ts';
import { FORMAT, formatSql } from './format.ts';
import { QUERIES_FOLDER } from './query.ts';
import { isViewInPlace } from './rows-in-place.ts';

const ANOTHER = message('Name another with --database.');

/** What is wrong, and what to do. */
function told(fault: string, values: Record<string, string>): string {
  return `${inWords(fault, values)} ${inWords(ANOTHER)}`;
}

/** Refuses a path that DuckDB would not keep as a file of its own, or that is a file of another kind. UserError says what it is. */
export function requireDatabaseFile(path: string): void {
  const name = basename(path);
  if (/^[a-z_]{2,}:/i.test(path))
    throw new UserError(
      told(message("The database ''{path}'' is no file, so that nothing would be kept."), { path }),
    );
  const [ending] =
    /\.(csv|tsv|txt|json|jsonl|ndjson|parquet|xlsx?|ya?ml)(\.(gz|zst))?$/i.exec(name) ?? [];
  if (ending)
    throw new UserError(
      inWords(
        'The database {path} would be a table by its name ({ending}), not a database. Call it {name}.',
        { path, ending, name: `${name.slice(0, -ending.length)}.duckdb` },
      ),
    );
  // DuckDB calls a database by its file, up to the first dot.
  const [called = ''] = name.toLowerCase().split('.');
  if (/^(imports|earlier|archive|assembled|model_\d+)$/.test(called))
    throw new UserError(
      inWords(
        'The database {path} would have the name of a part of it ({called}). Call it {name}.',
        { path, called, name: `regulars-${name}` },
      ),
    );
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (found.isDirectory())
    throw new UserError(told(message('The database {path} is a folder.'), { path }));
  if (!found.isFile())
    throw new UserError(told(message('The database {path} is no plain file.'), { path }));
  const kind = isEmpty(path) || isDatabaseFile(path) ? null : otherKind(startOf(path));
  if (kind)
    throw new UserError(
      told(message('{path} is {kind}, no database of regulars; it stays as it is.'), {
        path,
        kind: inWords(kind),
      }),
    );
}

/** True for what a run leaves that was killed at once. */
export function isEmpty(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === 0;
}

const START_BYTES = 64;

function startOf(path: string): Buffer {
  const start = Buffer.alloc(START_BYTES);
  const file = openSync(path, 'r');
  try {
    return start.subarray(0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}

function otherKind(start: Buffer): string {
  if (start.toString('latin1').startsWith('SQLite format 3')) return message('a SQLite database');
  const isText = start.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
  return isText
    ? message('a text')
    : message('a file of another program, or one whose beginning is damaged');
}

/** Refuses a DuckDB database that is not of this program, or of a newer one of it. UserError; nothing is changed. */
export async function requireOurs(path: string, connection: DuckDBConnection): Promise<void> {
  const tables = await textsOf(
    connection,
    `select distinct schema_name from duckdb_tables() where database_name = current_database()`,
  );
  if (tables.length > 0 && !tables.some((schema) => OUR_SCHEMAS.includes(schema)))
    throw new UserError(
      told(
        message(
          '{path} is a DuckDB database of another program: it holds no exports, and stays as it is.',
        ),
        { path },
      ),
    );
  const [macro] = await textsOf(connection, STRANGE_MACROS);
  const stranger = macro ?? (await strangeView(connection));
  if (stranger !== undefined)
    throw new UserError(
      told(
        message(
          'The database {path} holds {stranger}, which regulars does not make, and which would run whenever something is loaded.',
        ),
        { path, stranger },
      ),
    );
  const [format] = await textsOf(connection, formatSql());
  if (Number(format) > FORMAT)
    throw newer(
      path,
      inWords('its format is {format}, and this one knows {known}', {
        format: String(format),
        known: String(FORMAT),
      }),
    );
  const columns = await textsOf(
    connection,
    `select concat(schema_name, '.', table_name, '.', column_name) from duckdb_columns()
    where database_name = current_database() and schema_name = 'imports' and column_name <> 'rowid'`,
  );
  if (columns.length === 0) return;
  const known = knownColumns();
  const [unknown] = columns.filter((column) => !known.includes(column));
  // What an earlier version had under another name is lacking too, and is told as such.
  if (unknown && known.every((column) => columns.includes(column)))
    throw newer(path, inWords('it has {unknown}', { unknown }));
}

function newer(path: string, sign: string): UserError {
  return new UserError(
    inWords(
      'The database {path} was made by a newer version of regulars: {sign}. Install that version, or name another database with --database and load the exports there.',
      { path, sign },
    ),
  );
}

/** What somebody has put in the place of a function of DuckDB, or of a table of exports: it would run where files may be read. */
const STRANGE_MACROS = `
  select concat('a macro ', function_name, '()') from duckdb_functions()
  group by function_name
  having bool_or(internal) and bool_or(not internal and database_name = current_database())`;

async function strangeView(connection: DuckDBConnection): Promise<string | undefined> {
  const views = await textsOf(
    connection,
    `select sql from duckdb_views()
    where database_name = current_database() and not internal and schema_name in ('imports', 'assembled')`,
  );
  const strange = views.find((sql) => !isViewInPlace(sql));
  return strange && `a view ${/VIEW (\S+)/.exec(strange)?.[1]}`;
}

const OUR_SCHEMAS = ['imports', 'earlier'];

/** Each column of schema.sql has its comment. */
function knownColumns(): string[] {
  const schema = readFileSync(join(QUERIES_FOLDER, 'schema.sql'), 'utf8');
  return [...schema.matchAll(/^comment on column (\S+) is/gm)].map(([, column = '']) => column);
}

async function textsOf(connection: DuckDBConnection, sql: string): Promise<string[]> {
  const result = await connection.runAndReadAll(sql);
  return result.getRows().map(([text]) => String(text));
}
