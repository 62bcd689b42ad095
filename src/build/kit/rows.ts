import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';

/** Gives the rows of a table in their order; the head of its query says what the columns are. */
export function rowsOf<Name extends keyof Rows>(tables: Tables, name: Name): Rows[Name][] {
  const rows: Rows[Name][] | undefined = tables[name];
  if (!rows) throw new Error(`The table ${name} was not read`);
  return rows;
}
