import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import type { Database } from './database.ts';
import { FORMAT, formatSql, WRITE_FORMAT } from './format.ts';
import { createStatisticsMacros } from './queries.ts';
import { QUERIES_FOLDER } from './query.ts';

/** Makes the canonical tables of `queries/schema.sql` where they are not there yet, and the macro of their keys. UserError where they are there, but of an earlier version. */
export async function createSchema(database: Database): Promise<void> {
  await createStatisticsMacros(database);
  await requireFormat(database, database.path);
  try {
    // Each comment would be written to the disk by itself.
    await database.transaction(() => writeSchema(database));
  } catch (cause) {
    // A table that stands already lacks a column of which schema.sql says what it is.
    if (!/does not have a column/.test(messageOf(cause))) throw cause;
    throw new EarlierVersion(database.path, cause);
  }
}

/** Makes the tables that are neither there nor read in place, with all comments. */
export async function writeSchema(database: Database): Promise<void> {
  const schema = readFileSync(join(QUERIES_FOLDER, 'schema.sql'), 'utf8');
  await database.run(`${schema}\n${WRITE_FORMAT}`);
}

/** What is said of a database whose tables are not those of this version. */
export class EarlierVersion extends UserError {
  constructor(path: string, cause?: unknown) {
    super(
      inWords(
        "The database {path} was made by an earlier version of regulars. Bring it up with ''regulars run'': its files are read again where they still stand.",
        { path },
      ),
      { cause },
    );
  }
}

/** Throws EarlierVersion where the database attached as `archive` is of an earlier format, or lacks a column of the tables of this one. */
export async function requireThisVersion(database: Database, path: string): Promise<void> {
  await requireFormat(database, path, 'archive');
  const columns = (catalog: string) =>
    `select table_name, column_name from duckdb_columns()
    where database_name = ${catalog} and schema_name = 'imports'`;
  const lacking = await database.read(
    `${columns('current_database()')} except ${columns("'archive'")}`,
  );
  if (lacking.numRows() > 0) throw new EarlierVersion(path);
}

async function requireFormat(database: Database, path: string, catalog?: string): Promise<void> {
  const format = await database.read(formatSql(catalog));
  if (Number(format.get('format', 0)) < FORMAT) throw new EarlierVersion(path);
}

/** Gives the schema that unqualified names mean. */
export async function currentSchema(database: Database): Promise<string> {
  return String((await database.read('select current_schema() as name')).get('name', 0));
}
