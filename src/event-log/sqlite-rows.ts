import type sqlite from 'node-sqlite3-wasm';

/** What a cell of SQLite holds here. */
export type Cell = string | number | null;

/** So many rows go into a table at once: one by one takes ten times as long. */
const AT_ONCE = 100;

/** Inserts rows into the tables of a database, some at once; `end` inserts those that are left. */
export function insertedRows(database: InstanceType<typeof sqlite.Database>) {
  const waiting = new Map<string, Cell[][]>();
  const full = new Map<string, ReturnType<typeof database.prepare>>();
  const insert = (table: string, rows: Cell[][]) => {
    const statement = full.get(table);
    if (rows.length === AT_ONCE && statement) return statement.run(rows.flat());
    const values = rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
    const prepared = database.prepare(`insert into ${table} values ${values}`);
    prepared.run(rows.flat());
    if (rows.length === AT_ONCE) full.set(table, prepared);
    else prepared.finalize();
  };
  return {
    add(table: string, row: Cell[]): void {
      const rows = waiting.get(table) ?? [];
      if (rows.length === 0) waiting.set(table, rows);
      rows.push(row);
      if (rows.length < AT_ONCE) return;
      insert(table, rows);
      waiting.set(table, []);
    },
    end(): void {
      for (const [table, rows] of waiting) if (rows.length > 0) insert(table, rows);
      for (const statement of full.values()) statement.finalize();
    },
  };
}
