import type { Database } from '../../database/database.ts';
import { type ColumnProfile, columnProfiles } from './column-profile.ts';
import { addNames } from './named-customers.ts';
import { addAmounts } from './order-lines.ts';

/** Looks at the columns of `staged`, and at what the values of one say of those of another. */
export async function profilesOf(database: Database, columns: string[]): Promise<ColumnProfile[]> {
  const profiles = await columnProfiles(database, columns);
  await addAmounts(database, profiles);
  await addNames(database, profiles);
  return profiles;
}
