import type { Database } from '../database/database.ts';
import { lock } from '../database/lock.ts';
import { createSchema } from '../database/schema.ts';
import { isWarehouseWhole } from '../database/warehouses.ts';
import { inWords } from '../locales/spoken.ts';
import { allGiven, givenOf } from './all-given.ts';
import { inGivenSchema } from './given-schema.ts';
import type { ModelOptions } from './model.ts';
import { dropSchema, shownSchema } from './model-schema.ts';
import { reportPeriod } from './report-period.ts';

/**
 * Tells whether no engine is named, and what a Spark made last is what would be made now, so that nothing is to be made anew. The
 * database is locked then, as what it shows is taken as it stands.
 */
export async function takeStanding(database: Database, options: ModelOptions): Promise<boolean> {
  if (options.engine || !(await isMadeOfTheSame(database, options))) return false;
  options.progress.step(inWords('take the journeys that Spark made'));
  await lock(database);
  return true;
}

async function isMadeOfTheSame(database: Database, options: ModelOptions): Promise<boolean> {
  const shown = await shownSchema(database);
  const made = shown === undefined ? undefined : await givenOf(database, shown);
  if (shown === undefined || made === undefined) return false;
  if (!(await isWarehouseWhole(database, shown))) return false;
  await createSchema(database);
  const period = await reportPeriod(database, options);
  let given = '';
  const { schema } = await inGivenSchema(database, period, options, async () => {
    given = await allGiven(database, options);
  });
  await dropSchema(database, schema);
  return given === made;
}
