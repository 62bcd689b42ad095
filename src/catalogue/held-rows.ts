import type { Database } from '../database/database.ts';
import { quoted } from '../database/queries.ts';
import { programQuery } from '../database/query.ts';

/** Gives the day that a database is seen to, and how many rows each of its tables has; views that are computed when they are read are not counted. */
export async function heldRows(
  database: Database,
): Promise<{ asOf: string; rowCounts: Map<string, number> }> {
  const settings = await database.read('select as_of_on from settings');
  const tables = await database.read(programQuery('reads/tables').sql);
  const names = (tables.objects() as { table_name: string; row_count: number | null }[]).flatMap(
    ({ table_name, row_count }) => (row_count === null ? [] : [table_name]),
  );
  const counts = names.map(
    (name) => `(select count(*) from ${name.split('.').map(quoted).join('.')})`,
  );
  const counted = await database.read(`select unnest([${counts.join(', ')}]) as count`);
  const numbers = counted.array('count') as number[];
  return {
    asOf: String(settings.get('as_of_on', 0)),
    rowCounts: new Map(names.map((name, place) => [name, numbers[place] ?? 0])),
  };
}
