import type { Database } from './database.ts';
import { literal } from './queries.ts';

/** Days within which most times lie: `2008-01-01` to `2012-11-30`. */
export type Days = { firstOn: string; lastOn: string };

/** Makes `local_time(moment)` and `utc_time(local)`. */
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
 * time zone database for each moment.
 */
export async function timeMacros(database: Database, zone: string, days?: Days): Promise<string> {
  const toLocal = `timezone(${literal(zone)}, make_timestamptz(epoch_us(moment)))`;
  const toUtc = `timezone('UTC', timezone(${literal(zone)}, local))`;
  const clock = days ? await clockOf(database, toLocal, days) : [];
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
      .join(' ')} when true then ${toUtc} end;`;
}

function moved(time: string, microseconds: number | null, asked: string): string {
  return microseconds === null ? asked : `make_timestamp(epoch_us(${time}) + ${microseconds})`;
}

type ClockChange = { since: string; offset: number | null };

/**
 * Gives from when on the clocks differed from UTC by how many microseconds, the newest first; null after the
 * last day. No clock has been set on another minute than a quarter hour's (UTC) since 1973.
 */
async function clockOf(
  database: Database,
  toLocal: string,
  { firstOn, lastOn }: Days,
): Promise<ClockChange[]> {
  const changes = await database.read(
    `with
       bounds as (
         select greatest($first::date, date '1973-01-01') as first_on, $last::date + 1 as last_on
       ),
       days as (
         select unnest(generate_series(first_on::timestamp, last_on::timestamp, interval 1 day)) as moment from bounds
       ),
       days_of_change as (
         select moment from days
         qualify ${toLocal} - moment <> coalesce(lead(${toLocal} - moment) over (order by moment), interval 0 hour)
       ),
       quarter_hours as (
         select unnest(generate_series(moment, moment + interval 1 day, interval 15 minute)) as moment from days_of_change
         union
         select first_on::timestamp from bounds
       ),
       offsets as (
         select moment, epoch_us(${toLocal}) - epoch_us(moment) as difference from quarter_hours
       )
     select format('timestamp ''{}''', moment) as since, difference as offset from offsets
     qualify difference is distinct from lag(difference) over (order by moment)
     union all
     select format('timestamp ''{}''', last_on::timestamp), null from bounds where first_on < last_on
     order by since desc`,
    { first: firstOn, last: lastOn },
  );
  return changes.objects() as ClockChange[];
}
