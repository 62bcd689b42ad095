import type { Config } from '../config/config.ts';
import type { Database } from '../database/database.ts';
import { createRows, statisticsMacros } from '../database/queries.ts';
import { programQuery } from '../database/query.ts';
import { settle } from '../database/settle.ts';
import { type Days, timeMacros } from '../database/time-macros.ts';
import { writeEventKinds } from './event-kinds.ts';
import { writeGivenTable } from './given-table.ts';
import { writeDecisions } from './made-decisions.ts';
import { inNewSchema } from './model-schema.ts';
import { isSmall } from './model-threads.ts';
import { writeOrderWords } from './order-words.ts';
import type { Period } from './report-period.ts';
import { writeSettings } from './settings.ts';

/** A schema that has what the model is given, and the macros that go with it. */
export type GivenSchema = { schema: string; macros: string };

/** What is given besides the archive. */
export type Given = { config: Config; decisions?: string[] | undefined };

/** Runs `work` where unqualified names mean a new schema that has what the model is given: settings, decisions, macros. */
export async function inGivenSchema(
  database: Database,
  period: Period,
  { config, decisions = [] }: Given,
  work: () => Promise<void>,
): Promise<GivenSchema> {
  let macros = '';
  // Queries know rows of the archive by DuckDB's number, and a checkpoint in between would number those behind deleted rows anew.
  await settle(database);
  const schema = await inNewSchema(database, async () => {
    await writeSettings(database, config, period);
    await writeEventKinds(database);
    await writeOrderWords(database);
    await writeDecisions(database, decisions);
    await createRows(database, programQuery('given/archived'));
    await writeClosings(database, config, period.asOf);
    macros = await macrosOf(database, config);
    await database.run(macros);
    await work();
  });
  return { schema, macros };
}

async function writeClosings(database: Database, config: Config, asOf: string): Promise<void> {
  const first = await database.read('select year(first_day_on) as first_year from settings');
  const { closings } = await import('../config/closing-days.ts');
  const { days, halfDays } = closings(
    config.hours,
    Number(first.get('first_year', 0)),
    Number(asOf.slice(0, 4)),
  );
  await writeGivenTable(database, 'given/closing_days', days);
  await writeGivenTable(database, 'given/half_days', halfDays);
}

async function macrosOf(database: Database, { timezone }: Config): Promise<string> {
  const days = (await isSmall(database, FEW_ROWS)) ? undefined : await daysOf(database);
  return [statisticsMacros(), await timeMacros(database, timezone, days)].join('\n');
}

/** Of so few rows the time zone database is asked sooner than DuckDB has planned with all clock changes: 2 ms a use, and 0.3 µs a row. */
const FEW_ROWS = 5000;

async function daysOf(database: Database): Promise<Days> {
  const days = await database.read(
    'select first_day_on as first_on, as_of_on as last_on from settings',
  );
  const { first_on, last_on } = days.object(0) as Record<string, string>;
  return { firstOn: `${first_on}`, lastOn: `${last_on}` };
}
