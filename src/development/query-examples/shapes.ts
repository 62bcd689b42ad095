import { configSchema } from '../../config/config.ts';
import { type Database, openDatabase } from '../../database/database.ts';
import { createSchema } from '../../database/schema.ts';
import { model } from '../../model/model.ts';
import { silent } from '../../progress.ts';

/** Columns of a table and their types, in their order. */
export type Shape = ReadonlyMap<string, string>;

/** The tables by the names that queries give them: `waits`, `imports.messages`. */
export type Shapes = ReadonlyMap<string, Shape>;

/** Gives the shape of every table that the model makes, and of the archive it is made from, as DuckDB has them. */
export async function modelShapes(): Promise<Shapes> {
  const database = await openDatabase(':memory:', { threads: 1 });
  try {
    await modelOneMail(database);
    return await shapesOf(database);
  } finally {
    database.close();
  }
}

/** Nothing can be said of a database without a day: one mail gives it one. */
async function modelOneMail(database: Database): Promise<void> {
  await createSchema(database);
  await database.run(
    `insert into imports.messages (message_id, message_key, channel, kind, kind_rule, file_id, sent_at)
     values ('1', 1, 'email', 'human', '', 1, timestamp '2012-11-28 12:00')`,
  );
  await model(database, { config: configSchema.parse({}), progress: silent });
}

async function shapesOf(database: Database): Promise<Shapes> {
  const columns = await database.read(
    `select if(schema_name = 'main', '', schema_name || '.') || table_name as table_name, column_name, data_type
     from duckdb_columns()
     where not internal and schema_name not like 'model_%'
     order by schema_name, table_name, column_index`,
  );
  const shapes = new Map<string, Map<string, string>>();
  for (const column of columns.objects() as Record<string, string>[]) {
    const shape = shapes.get(`${column.table_name}`) ?? new Map<string, string>();
    shapes.set(`${column.table_name}`, shape.set(`${column.column_name}`, `${column.data_type}`));
  }
  return shapes;
}
