import type { Database } from './database.ts';
import { isLocked } from './lock.ts';
import { literal } from './names.ts';

/**
 * Runs `work` with settings of DuckDB that spare time or memory, and sets back what was set before. Where the database is
 * locked, or is when `work` ends, they stay as they are.
 */
export async function withSettings<Result>(
  database: Database,
  settings: Record<string, string>,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = await settingsOf(database, Object.keys(settings));
  await put(database, settings);
  const result = await work().catch(async (error) => {
    // A transaction that failed takes no statement any more: what is told is why it failed.
    await put(database, before).catch(() => undefined);
    throw error;
  });
  await put(database, before);
  return result;
}

async function settingsOf(database: Database, names: string[]): Promise<Record<string, string>> {
  const columns = names.map(
    (name) => `cast(current_setting(${literal(name)}) as varchar) as ${name}`,
  );
  const found = await database.read(`select ${columns.join(', ')}`);
  return found.object(0) as Record<string, string>;
}

async function put(database: Database, settings: Record<string, string>): Promise<void> {
  if (await isLocked(database)) return;
  const statements = Object.entries(settings).map(
    ([name, value]) => `set ${name} = ${literal(value)};`,
  );
  await database.run(statements.join('\n'));
}
