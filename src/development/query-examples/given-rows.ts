import type { Database } from '../../database/database.ts';
import { messageOf } from '../../errors.ts';
import { columnsGiven, fits, isEmpty } from './column-types.ts';
import type { Shape, Shapes } from './shapes.ts';

const INSERT = /^insert into ([\w.]+) \(([^)]+)\)\s+(\S[\s\S]*)$/;

/** A statement that gives rows, its names as DuckDB compares them, without regard to case. */
type Insert = { table: string; shape: Shape; columns: string[]; select: string; statement: string };

/** Puts given rows into the tables that a query reads. Error for another table, a column that it has not, and a value of another type. */
export async function giveRows(
  database: Database,
  shapes: Shapes,
  statements: string[],
): Promise<void> {
  const inserts = statements.map((statement) => insertOf(shapes, statement));
  if (inserts.length === 0) return;
  await together(inserts, (some) => requireTypes(database, some));
  await together(inserts, async (some) => {
    await database.run(some.map(({ statement }) => statement).join(';\n'));
  });
}

/** Gives the columns of a table that a statement fills; none where it fills another. */
export function columnsWritten(statement: string, table: string): string[] {
  const [, found, list = ''] = INSERT.exec(statement) ?? [];
  return found === table ? namesOf(list) : [];
}

function insertOf(shapes: Shapes, statement: string): Insert {
  const [, table = '', list = '', select = ''] = INSERT.exec(statement) ?? [];
  if (table === '') {
    const way = "'insert into table (columns) values ...'";
    throw new Error(`Rows are given by ${way}, not by\n${statement}`);
  }
  if (table === 'settings') throw new Error("The row of settings is set by '-- settings: ...'.");
  const shape = shapes.get(table);
  if (!shape) throw new Error(`The query does not read ${table}: ${[...shapes.keys()]}.`);
  const columns = namesOf(list);
  const unknown = columns.find((column) => !shape.has(column));
  if (unknown !== undefined) throw new Error(`${table} has no column ${unknown}.`);
  return { table, shape, columns, select, statement };
}

function namesOf(list: string): string[] {
  return list.split(',').map((name) => name.trim().replaceAll('"', '').toLowerCase());
}

/** Does something with all statements at once, which is faster; where that fails with each, to name its table. */
async function together(inserts: Insert[], work: (some: Insert[]) => Promise<void>): Promise<void> {
  try {
    await work(inserts);
  } catch (failure) {
    for (const insert of inserts) {
      await work([insert]).catch((cause: unknown) => {
        throw new Error(`${insert.table}: ${messageOf(cause)}`, { cause });
      });
    }
    throw failure;
  }
}

async function requireTypes(database: Database, inserts: Insert[]): Promise<void> {
  const selects = inserts.map(({ select }, index) => `(${select}\n) as given_${index}`);
  const given = await columnsGiven(database, `select * from ${selects.join(' cross join ')}`);
  const columns = inserts.flatMap((insert) =>
    insert.columns.map((name, index) => ({ name, index, ...insert })),
  );
  if (given.length !== columns.length) {
    throw new Error(`${columns.length} columns are named, and ${given.length} are given.`);
  }
  for (const [place, { name, index, shape, select }] of columns.entries()) {
    const { type = '' } = given[place] ?? {};
    const wanted = shape.get(name) ?? '';
    if (fits(type, wanted) || (await isEmpty(database, select, index))) continue;
    throw new Error(`${name} is of type ${wanted}, and ${type} is given.`);
  }
}
