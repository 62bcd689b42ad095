import type { Database } from '../../database/database.ts';
import { literal } from '../../database/queries.ts';
import { createSchema } from '../../database/schema.ts';
import type { Company } from './company.ts';

const TABLES = [
  ...(['customers', 'contacts', 'people', 'contracts', 'orders', 'messages'] as const),
  ...(['activities', 'tickets', 'campaigns', 'sends'] as const),
];

/** What must not be null and the second opinion does not ask for. */
const FILLED = { file_id: 1, channel: 'email', kind_rule: 'default' };

/** Writes a company into the tables of schema `imports`, in place of what is there. */
export async function storeCompany(database: Database, company: Company): Promise<void> {
  await createSchema(database);
  await database.run(
    "delete from imports.files; insert into imports.files (file_id, path, content_hash, accepted_count) values (1, 'one', 'a', 1), (2, 'two', 'b', 1)",
  );
  const structures = await structuresOf(database);
  for (const table of TABLES) {
    const rows = company[table].map((row) => ({ ...FILLED, ...row }));
    await database.run(`delete from imports.${table}`);
    await database.run(
      `insert into imports.${table} by name
       select * ${table === 'messages' ? 'replace (key_of(message_id) as message_key)' : ''}
       from (select unnest(from_json($rows, ${literal(`[${structures[table]}]`)}), recursive := true))`,
      { rows: JSON.stringify(rows) },
    );
  }
}

async function structuresOf(database: Database): Promise<Record<string, string>> {
  const found = await database.read(
    `select table_name, json_group_object(column_name, data_type) as structure
     from (from duckdb_columns() where schema_name = 'imports' order by table_name, column_index)
     group by table_name`,
  );
  const structures = found.objects() as { table_name: string; structure: string }[];
  const lists = (text: string) => text.replaceAll('"VARCHAR[]"', '["VARCHAR"]');
  return Object.fromEntries(
    structures.map(({ table_name, structure }) => [table_name, lists(structure)]),
  );
}

/** Gives the rows of schema `imports` as the second opinion reads them; no decision stands in an export. */
export async function storedCompany(database: Database): Promise<Company> {
  const rows: Record<string, object[]> = {};
  for (const table of TABLES) {
    rows[table] = (await database.read(`select * from imports.${table}`)).objects();
  }
  return { ...rows, decisions: [] } as object as Company;
}
