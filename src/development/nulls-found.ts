import type { Database } from '../database/database.ts';
import { type Layer, queriesOf, quoted } from '../database/queries.ts';

/** Gives the columns, as `waits.opened_at`, that hold a null in the database though the head of their query does not say `or null`. */
export async function nullsFound(
  database: Database,
  layers: Layer[] = ['core', 'metrics'],
): Promise<string[]> {
  const found: string[] = [];
  for (const { name, columns } of layers.flatMap((layer) => queriesOf(layer))) {
    const full = [...columns].filter(([, { isNullable }]) => !isNullable).map(([column]) => column);
    if (full.length === 0) continue;
    const counts = full.map((column) => `count(*) - count(${quoted(column)}) as ${quoted(column)}`);
    const row = (await database.read(`select ${counts.join(', ')} from ${quoted(name)}`)).object(0);
    for (const [column, count] of Object.entries(row ?? {})) {
      if (count !== 0) found.push(`${name}.${column}`);
    }
  }
  return found;
}
