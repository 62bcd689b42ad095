import type { Database } from './database.ts';
import { literal } from './queries.ts';
import { programQuery } from './query.ts';

/** Days within which most times lie: `2008-01-01` to `2012-11-30`. */
export type Days = { firstOn: string; lastOn: string };

/** Makes `local_time(moment)`, `utc_time(local)` and `end_of_day(moment)`, the last microsecond of its local day. */
export async function createTimeMacros(
  database: Database,
  zone: string,
  days?: Days,
): Promise<void> {
  await database.run(await timeMacros(database, zone, days));
}

/**
 * Gives the statements that make `local_time(moment)`, the time in a zone at a moment in UTC, and `utc_time(local)`, the way back. The zone
 * is a constant in them, as DuckDB would look one from a column up for each row. Between the given days they
 * add and take what the clocks were set to, a fourteenth of the work; elsewhere, and without days, they ask the
 * time zone database for each moment. `end_of_day` always asks: it is rare, and one of the other two within the other is as
 * long as the square of the clock changes.
 */
export async function timeMacros(database: Database, zone: string, days?: Days): Promise<string> {
  const toLocal = `timezone(${literal(zone)}, make_timestamptz(epoch_us(moment)))`;
  const toUtc = `timezone('UTC', timezone(${literal(zone)}, local))`;
  const clock = days ? await clockOf(database, zone, days) : [];
  return `
    create or replace macro local_time(moment) as case ${clock
      .map(
        ({ since, offset }) => `when moment >= ${since} then ${moved('moment', offset, toLocal)}`,
      )
      .join(' ')} when true then ${toLocal} end;
    create or replace macro utc_time(local) as case ${clock
      .map(({ since, offset }) => {
        const back = offset === null ? null : -offset;
        return `when local >= ${since} + interval 26 hour then ${moved('local', back, toUtc)}
        when local >= ${since} - interval 26 hour then ${toUtc}`;
      })
      .join(' ')} when true then ${toUtc} end;
    create or replace macro end_of_day(moment) as
      timezone('UTC', timezone(${literal(zone)}, cast(cast(${toLocal} as date) + 1 as timestamp))) - interval 1 microsecond;`;
}

function moved(time: string, microseconds: number | null, asked: string): string {
  return microseconds === null ? asked : `make_timestamp(epoch_us(${time}) + ${microseconds})`;
}

/** A row of queries/reads/clock_changes.sql. */
type ClockChange = { since: string; offset: number | null };

async function clockOf(
  database: Database,
  zone: string,
  { firstOn, lastOn }: Days,
): Promise<ClockChange[]> {
  const { sql } = programQuery('reads/clock_changes');
  const changes = await database.read(sql, { zone, first: firstOn, last: lastOn });
  return changes.objects() as ClockChange[];
}
