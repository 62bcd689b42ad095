import type { Database } from '../../database/database.ts';
import { quoted } from '../../database/queries.ts';
import { messageOf } from '../../errors.ts';
import type { Shape, Shapes } from './shapes.ts';
import { columnsGiven, fits, isEmpty } from './types.ts';

const INSERT = /^insert into ([\w.]+) \(([^)]+)\)\s+(\S[\s\S]*)$/;

/** Puts given rows into the tables that a query reads. Error for another table, a column that it has not, and a value of another type. */
export async function giveRows(
  database: Database,
  shapes: Shapes,
  statement: string,
): Promise<void> {
  const [, table = '', list = '', select = ''] = INSERT.exec(statement) ?? [];
  if (table === '') {
    throw new Error(
      `Rows are given by 'insert into table (columns) values ...', not by\n${statement}`,
    );
  }
  if (table === 'settings') throw new Error("The row of settings is set by '-- settings: ...'.");
  const shape = shapes.get(table);
  if (!shape)
    throw new Error(`The query does not read ${table}: ${[...shapes.keys()].join(', ')}.`);
  const columns = namesOf(list);
  for (const column of columns) {
    if (!shape.has(column)) throw new Error(`${table} has no column ${column}.`);
  }
  try {
    await requireTypes(database, { table, shape, columns, select });
    await database.run(statement);
  } catch (cause) {
    throw new Error(`${table}: ${messageOf(cause)}`, { cause });
  }
}

type Insert = { table: string; shape: Shape; columns: string[]; select: string };

async function requireTypes(database: Database, { shape, columns, select }: Insert) {
  const given = await columnsGiven(database, select);
  for (const [index, column] of columns.entries()) {
    const { type = '', name = '' } = given[index] ?? {};
    const wanted = shape.get(column) ?? '';
    if (fits(type, wanted) || (await isEmpty(database, select, name))) continue;
    throw new Error(`${column} is of type ${wanted}, and ${type} is given.`);
  }
}

/** Gives the columns of a table that a statement fills; none where it fills another. */
export function columnsWritten(statement: string, table: string): string[] {
  const [, found, list = ''] = INSERT.exec(statement) ?? [];
  return found === table ? namesOf(list) : [];
}

/** Names are compared as DuckDB does, without regard to case. */
function namesOf(list: string): string[] {
  return list.split(',').map((name) =>
    name
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .toLowerCase(),
  );
}

/** Makes an empty table of each shape. */
export async function createEmptyTables(database: Database, shapes: Shapes): Promise<void> {
  const tables = [...shapes].map(([table, shape]) => {
    const [name = '', schema] = table.split('.').reverse();
    const columns = [...shape].map(([column, type]) => `${quoted(column)} ${type}`);
    if (!schema) return `create table ${quoted(name)} (${columns});`;
    const place = quoted(schema);
    return `create schema if not exists ${place}; create table ${place}.${quoted(name)} (${columns});`;
  });
  if (tables.length > 0) await database.run(tables.join('\n'));
}
