import { createHash } from 'node:crypto';
import type { Database } from '../../database/database.ts';
import { literal, quoted } from '../../database/names.ts';
import { archiveOf } from '../../database/partitioned-rows.ts';
import { queriesOf } from '../../database/queries.ts';
import { currentSchema } from '../../database/schema.ts';
import { isForSpark, SPARK_LAYERS, sparkText } from './spark-texts.ts';

/** Gives a short hash of all that a model is made of: settings and decisions, the rows of the archive by their numbers, and the queries. */
export async function whatIsGiven(database: Database, timezone: string): Promise<string> {
  const hash = createHash('sha256').update(timezone);
  const own = await tablesIn(database, await currentSchema(database));
  // Files are known by the hashes of their contents.
  const files = ['imports.files', ...((await archiveOf(database)) ? ['assembled.files'] : [])];
  const whole = [...own.map(quoted), ...files].map(
    (table) => `select md5(string_agg(rows.text, chr(10) order by rows.text)) as given
      from (select cast(t as varchar) as text from ${table} as t) as rows`,
  );
  const archive = (await tablesIn(database, 'imports')).map(
    (name) =>
      `select concat_ws(' ', count(*), max(rowid), sum(rowid)) as given from imports.${quoted(name)}`,
  );
  for (const select of [...whole, ...archive]) {
    hash.update(String((await database.read(select)).get('given', 0)));
  }
  for (const query of SPARK_LAYERS.flatMap((layer) => queriesOf(layer)).filter(isForSpark)) {
    hash.update(sparkText(query, {}));
  }
  return hash.digest('hex').slice(0, 16);
}

async function tablesIn(database: Database, schema: string): Promise<string[]> {
  const tables = await database.read(
    `select table_name as name from duckdb_tables()
     where database_name = current_database() and schema_name = ${literal(schema)} order by name`,
  );
  return tables.array('name') as string[];
}
