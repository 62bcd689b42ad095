import type { Database } from './database.ts';

/**
 * Writes what was committed into the database file itself, and lets rows that were replaced give up their places. Closing would do
 * so too, but says nothing where the disk is full.
 */
export async function settle(database: Database): Promise<void> {
  await database.run('checkpoint');
}
