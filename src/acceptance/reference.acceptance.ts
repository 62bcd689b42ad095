import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database/database.ts';
import { createStatisticsMacros, createTable } from '../database/queries.ts';
import { QUERIES_FOLDER, readQuery } from '../database/query.ts';
import { giveTables } from '../development/query-examples/given-tables.ts';
import { inEmptyDatabase, openWorkbench } from '../development/query-examples/workbench.ts';

const DATA = process.env.REGULARS_REAL_DATA ?? '../shared/data';

const opened = openWorkbench();

const core = (name: string) => readQuery(join(QUERIES_FOLDER, 'core', `${name}.sql`));

async function inMemory<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(':memory:');
  try {
    await createStatisticsMacros(database);
    return await work(database);
  } finally {
    database.close();
  }
}

describe('lung cancer data of R survival', () => {
  const quantiles = (strata: string) =>
    inMemory(async (database) => {
      await database.run(
        `create table survival_observations as
         select 'lung' as curve, ${strata} as stratum, 0.0 as entry, time::double as duration, status - 1 as outcome
         from read_csv($path)`,
        { path: join(DATA, 'survival/lung.csv') },
      );
      await createTable(database, core('survival_curves'));
      await createTable(database, core('survival_quantiles'));
      const found = await database.read(
        'select median, median_low, median_high from survival_quantiles order by stratum',
      );
      const limits = await database.read(
        `select
           min(duration) filter (where survival * exp(-1.959964 * sqrt(variance_sum)) <= 0.5) as low,
           min(duration) filter (where survival * exp(1.959964 * sqrt(variance_sum)) <= 0.5) as high
         from survival_curves`,
      );
      return { found: found.objects(), logLimits: limits.objects() };
    });

  test('the median is 310 days, 95 % 284 to 361 (lifelines, log-log) or 285 to 363 (R, log)', async () => {
    const { found, logLimits } = await quantiles("'all'");
    expect(found).toEqual([{ median: 310, median_low: 284, median_high: 361 }]);
    expect(logLimits).toEqual([{ low: 285, high: 363 }]);
  });

  test('the medians of men and women are 270 and 426 days (R), limits as lifelines', async () => {
    expect((await quantiles('sex::varchar')).found).toEqual([
      { median: 270, median_low: 210, median_high: 306 },
      { median: 426, median_low: 345, median_high: 524 },
    ]);
  });
});

test('the medians of the aml data are 31 and 23, their lower limits 18 and 8 (R survival, conf.type log)', async () => {
  const found = await inMemory(async (database) => {
    await database.run(
      `create table survival_observations as
       select 'aml' as curve, x as stratum, 0.0 as entry, time::double as duration, status as outcome
       from read_csv($path)`,
      { path: join(DATA, 'survival/aml.csv') },
    );
    await createTable(database, core('survival_curves'));
    const rows = await database.read(
      `select stratum, max(at_risk)::integer as n, sum(event_count)::integer as events,
         min(duration) filter (where survival <= 0.5 + 1e-12) as median,
         min(duration) filter (where survival * exp(-1.959964 * sqrt(variance_sum)) <= 0.5) as low
       from survival_curves group by stratum order by stratum`,
    );
    return rows.objects();
  });
  expect(found).toEqual([
    { stratum: 'Maintained', n: 11, events: 7, median: 31, low: 18 },
    { stratum: 'Nonmaintained', n: 12, events: 11, median: 23, low: 8 },
  ]);
});

type HoursCase = {
  Name: string;
  StartDateTimeString: string;
  EndDateTimeString: string;
  TimeZone: string;
  ExpectedResult: { AbsoluteSeconds: number };
  WorkingHoursConfig?: Record<string, (string | number)[]>;
  VacationDaysConfig?: Record<string, Record<string, string>>;
};

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

describe('the 28 working-time cases of OTOBO', () => {
  const text = readFileSync(join(DATA, 'hours/bizhours-otobo-delta-working-time.json'), 'utf8');
  const cases = JSON.parse(text) as HoursCase[];
  const calendarOf = (example: HoursCase) =>
    example.WorkingHoursConfig
      ? example
      : (cases.find((c) => c.Name.startsWith('2h via')) ?? example);

  test('there are 28', () => expect(cases.length).toBe(28));
  const isSwapped = ({ Name }: HoursCase) => Name.includes('swapped');

  // OTOBO gives 0; no answer of ours stands before its question, so that nothing asks for it.
  test.each(cases.filter(isSwapped))('$Name: the calendar counts back as far', async (example) => {
    expect(await businessSeconds(example, calendarOf(example))).toBe(
      -(((2 * 24 + 8) * 60 + 59) * 60 + 59),
    );
  });

  const inOrder = cases.filter((example) => !isSwapped(example));
  test.each(inOrder)('$Name, $TimeZone, $StartDateTimeString', async (example) => {
    expect(await businessSeconds(example, calendarOf(example))).toBe(
      example.ExpectedResult.AbsoluteSeconds,
    );
  });
});

const NO_EXAMPLE = { name: '', path: '', helpers: [], parameters: [], expected: '' };

/** Lets the query of the waits measure one wait from the case's start to its end, in tables as the model has them. */
async function businessSeconds(example: HoursCase, calendar: HoursCase): Promise<number> {
  const { TimeZone: zone, StartDateTimeString: asked, EndDateTimeString: answered } = example;
  const day = (text: string) => `'${text.slice(0, 10)}'`;
  const instant = (text: string) => `timezone('UTC', timezone('${zone}', timestamp '${text}'))`;
  const hours = workingHours(calendar).map(
    ([weekday, hour]) => `('0001-01-01', '9999-12-31', ${weekday}, '${hour}:00', '${hour + 1}:00')`,
  );
  const days = holidays(calendar, example).map((holiday) => `('${holiday}')`);
  const given = [
    inserted('opening_hours (valid_from, valid_until, weekday, opens, closes)', hours),
    inserted('closing_days (closed_on)', days),
    `insert into customer_keys (customer_key, customer_id) values (1, 'k')`,
    `insert into customers (customer_id, is_known) values ('k', true)`,
    `insert into conversation_firsts (conversation_id, customer_key) values (3, 1)`,
    `insert into wait_messages (
       message_id, conversation_id, customer_key, channel, sent_at, sent_on, asks_nothing,
       answer_message_id, answered_at, is_off_thread)
     values (5, 3, 1, 'email', ${instant(asked)}, ${day(asked)}, false, 6, ${instant(answered)}, false)`,
  ].filter((statement) => statement !== '');
  const queries = ['messages_end', 'working_intervals', 'working_hours', 'waits'].map(core);
  const [first = '', last = ''] = [asked, answered].map((text) => text.slice(0, 10)).sort();
  const settings = [`timezone=${zone}`, `as_of=${last}`, `first_day=${first}`];
  const workbench = await opened;
  const { database } = workbench;
  return inEmptyDatabase(workbench, async () => {
    await giveTables(workbench, { ...NO_EXAMPLE, settings, given }, queries);
    for (const query of queries) await createTable(database, query);
    const found = await database.read('select working_seconds from waits');
    return Number(found.get('working_seconds', 0));
  });
}

function inserted(table: string, rows: string[]): string {
  return rows.length > 0 ? `insert into ${table} values ${rows.join(', ')}` : '';
}

function workingHours(calendar: HoursCase): [number, number][] {
  return Object.entries(calendar.WorkingHoursConfig ?? {}).flatMap(([day, hours]) =>
    hours.map((hour): [number, number] => [WEEKDAYS.indexOf(day) + 1, Number(hour)]),
  );
}

function holidays(calendar: HoursCase, example: HoursCase): string[] {
  const years = [
    Number(example.StartDateTimeString.slice(0, 4)),
    Number(example.EndDateTimeString.slice(0, 4)),
  ];
  return [...new Set(years)].flatMap((year) =>
    Object.entries(calendar.VacationDaysConfig ?? {}).flatMap(([month, days]) =>
      Object.keys(days).map((day) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
    ),
  );
}

describe('the running example of process mining (van der Aalst 2016; figures of pm4py)', () => {
  const followed = () =>
    inMemory(async (database) => {
      await database.run(
        `create table path_states as
         select "case:concept:name" as customer_id, 1 as loss_number, "concept:name" as state,
           "time:timestamp"::timestamptz as entered_on,
           row_number() over (partition by "case:concept:name" order by "time:timestamp"::timestamptz) as state_number
         from read_csv($path, all_varchar = true)`,
        { path: join(DATA, 'journeys/running-example.csv') },
      );
      await createTable(database, readQuery(join(QUERIES_FOLDER, 'metrics', 'path_steps.sql')));
      const counts = await database.read(
        `select count(*) as event_count, count(distinct customer_id) as case_count, count(distinct state) as activity_count,
           (select count(distinct way) from (
             select list(state order by state_number) as way from path_states group by customer_id)) as variant_count,
           (select list(seconds order by case_number) from (
             select customer_id::integer as case_number, epoch(max(entered_on)) - epoch(min(entered_on)) as seconds
             from path_states group by customer_id)) as case_seconds
         from path_states`,
      );
      const steps = await database.read(
        `select from_state, to_state, step_count, round(days_mean * 24, 3) as hours_mean, round(days_median * 24, 3) as hours_median
         from path_steps`,
      );
      return { counts: counts.objects(), steps: steps.objects() };
    });

  test('has its events, cases, ways and steps', async () => {
    const { counts, steps } = await followed();
    expect(counts).toEqual([
      {
        event_count: 42,
        case_count: 6,
        activity_count: 8,
        variant_count: 6,
        case_seconds: [703320, 779580, 1368780, 520920, 1576440, 852300],
      },
    ]);
    const step = (from_state: string, to_state: string) =>
      steps.find(
        (row) =>
          'from_state' in row &&
          row.from_state === from_state &&
          'to_state' in row &&
          row.to_state === to_state,
      );
    expect(step('check ticket', 'decide')).toMatchObject({
      step_count: 6,
      hours_mean: 50.544,
      hours_median: 35.917,
    });
    expect(step('decide', 'pay compensation')).toMatchObject({
      step_count: 3,
      hours_mean: 142.822,
    });
    expect(step('register request', 'examine casually')).toMatchObject({
      step_count: 3,
      hours_mean: 8.956,
    });
  });
});
