import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database/database.ts';
import { createStatisticsMacros } from '../database/queries.ts';
import { simulatedCustomer, uniformFrom } from '../development/simulated-customer.ts';
import { writeFittedModels } from './fitted-models.ts';
import type { Holdout } from './order-holdouts.ts';

const EMPTY = `
create table settings as select date '2012-11-28' as as_of_on;
create table order_days (customer_id varchar, ordered_on date, gap_days bigint);
create table order_histories (customer_id varchar, repeat_count bigint, last_week integer, age_weeks integer, log_gap_sum double);
create table renewals (entry_terms bigint default 0, term_number bigint, has_left boolean);
create table renewal_features (customer_id varchar, ended_on date, lead_days integer, looked_on date, is_running boolean, decided_on date, kept_on date, terms double, orders double, open_wait double, slow_answers double, refusal double, changed_terms double, silence double);
create table first_replies (customer_id varchar, loss_number bigint, answer_days integer, return_days integer, followed_days integer, is_open boolean, annual_value decimal(18, 2));`;

async function fitted<Result>(given: string, work: (database: Database) => Promise<Result>) {
  const database = await openDatabase(':memory:');
  try {
    await createStatisticsMacros(database);
    await database.run(EMPTY + given);
    await writeFittedModels(database);
    return await work(database);
  } finally {
    database.close();
  }
}

const rows = (database: Database, sql: string) => database.read(sql).then((t) => t.objects());

test('with too few customers every model says so, and nothing is estimated', async () => {
  const found = await fitted('', async (database) => ({
    models: await rows(database, 'select model, reason from fitted_models order by model'),
    estimates: await rows(database, 'from fitted_estimates'),
    outlooks: await rows(database, 'from order_outlooks'),
  }));
  expect(found.models.map((row) => Object.values(row).join(' '))).toEqual([
    'bg too_few',
    'mbg too_few',
    'return too_few',
    'sbg too_few',
  ]);
  expect([found.estimates, found.outlooks]).toEqual([[], []]);
});

// Fader and Hardie (2007): 1000, 869, 743, 653, 593, 551, 517, 491 survivors; .378 are projected after twelve terms.
test('yearly terms are projected as Fader and Hardie do', async () => {
  const survivors = [1000, 869, 743, 653, 593, 551, 517, 491];
  const left = survivors.slice(1).map((count, i) => [i + 1, (survivors[i] ?? 0) - count, true]);
  const groups = [...left, [7, 491, false]].map((group) => `(${group.join(', ')})`);
  const given = `insert into renewals (term_number, has_left) select term, has_left
    from (values ${groups.join(', ')}) as t (term, number, has_left), range(number);`;
  const [last] = await fitted(given, (database) =>
    rows(database, "select round(estimate, 3) as s from fitted_estimates where name = 'stayed_12'"),
  );
  expect(last).toEqual({ s: 0.378 });
});

// 300 customers of one order and 100 who ordered weekly for a while and then no more.
test('a customer who ordered once is alive for ever by BG and doubtful by MBG', async () => {
  const given = `insert into order_histories
    select i, 0, 0, 100, 0 from range(300) as t (i)
    union all select 1000 + i, 5 + i % 10, 5 + i % 10, 100, 0 from range(100) as t (i)
    union all select 2000 + i, 60 + i % 9, 100 - i % 3, 100, 0 from range(50) as t (i);`;
  const found = await fitted(given, async (database) => ({
    once: await rows(database, 'from order_outlooks where repeat_count = 0'),
    sums: await rows(
      database,
      `select estimate - (select sum(expected_order_count) from order_histories inner join order_outlooks using (repeat_count, last_week, age_weeks)) as difference
       from fitted_estimates where name = 'order_count'`,
    ),
  }));
  const once = found.once[0] as { alive_share: number; alive_share_bg: number };
  expect(once.alive_share_bg).toBe(1);
  expect(once.alive_share).toBeLessThan(0.5);
  expect((found.sums[0] as { difference: number }).difference).toBeCloseTo(0, 6);
});

// Own simulation: customers who live by one of the two families, first orders over two years, seen for four.
describe.each(['mbg', 'bg'] as const)('of customers who live by %s', (dropout) => {
  const parameters = { r: 0.8, alpha: 8, a: 1.2, b: 2 };
  const uniform = uniformFrom(7);
  const days = Array.from({ length: 11_000 }, (_, number) => {
    const first = Math.floor(730 * uniform());
    const end = (1460 - first) / 7;
    const times = simulatedCustomer(parameters, { dropout, k: 1 }, { uniform, end });
    const after = new Set([first, ...times.map((time) => first + Math.ceil(time * 7))]);
    return [...after].map((day) => ({ number, day }));
  });
  const given = `insert into order_days
    select number, date '2008-11-29' + day, day - lag(day) over (partition by number order by day)
    from (select unnest(from_json('${JSON.stringify(days.flat())}', '[{"number": "INTEGER", "day": "INTEGER"}]'), recursive := true)) where day < 1460;
    drop table order_histories; create table order_histories as ${readFileSync('queries/core/order_histories.sql', 'utf8')};`;
  const found = fitted(given, async (database) => ({
    models: await rows(database, "from fitted_models where model in ('mbg', 'bg')"),
    holdouts: await rows(database, 'from fitted_holdouts order by model, weeks_before'),
    orders: await rows(database, "from fitted_estimates where name = 'order_count'"),
  }));

  test('all are fitted, and the family leads that expected best what was held out', async () => {
    expect((await found).models).toEqual([
      expect.objectContaining({
        model: 'mbg',
        customer_count: 11_000,
        is_leading: dropout === 'mbg',
      }),
      expect.objectContaining({
        model: 'bg',
        customer_count: 11_000,
        is_leading: dropout === 'bg',
      }),
    ]);
  });

  test('three years are held out, and what their own family expected of them came', async () => {
    const holdouts = (await found).holdouts as Holdout[];
    expect(holdouts.map(({ model, weeks_before }) => `${model} ${weeks_before}`)).toEqual(
      ['bg', 'mbg'].flatMap((model) => [52, 104, 156].map((weeks) => `${model} ${weeks}`)),
    );
    for (const { expected_order_count, order_count } of holdouts.filter(
      ({ model }) => model === dropout,
    ))
      expect(Math.abs(expected_order_count / order_count - 1)).toBeLessThan(0.1);
  });

  // Misses of 15 % on public data, twice each, are in the limits however well a model fits these orders.
  test('the limits of the orders expected know that models miss', async () => {
    for (const row of (await found).orders) {
      const { estimate, estimate_low, estimate_high } = row as Record<string, number>;
      expect(Number(estimate_low) / Number(estimate)).toBeLessThan(0.85);
      expect(Number(estimate_high) / Number(estimate)).toBeGreaterThan(1.15);
    }
  });
});

// Two delays: the fit is exact, 2 to 1 at once and 1 to 2 after two weeks, and the variance of the log odds ratio is the sum of the reciprocals (Woolf 1955).
test('a further week costs what the odds of a return fell by, with those who wait now', async () => {
  const given = `insert into first_replies
    select i, 1, 14 * (i // 30), case when i % 30 < 20 - 10 * (i // 30) then 100 end, 900, false, 100 from range(60) as t (i)
    union all select 100, 1, null, null, 0, true, 1000
    union all select 101, 1, null, null, 14, true, 7777
    union all select 102, 1, 5, null, 300, false, 7777;`;
  const { found, gains } = await fitted(given, async (database) => ({
    found: await rows(
      database,
      "select name, estimate, estimate_high from fitted_estimates where model = 'return'",
    ),
    gains: await rows(database, 'from answer_gains'),
  }));
  const row = (name: string) =>
    found.find((estimate) => 'name' in estimate && estimate.name === name) as {
      estimate: number;
      estimate_high: number;
    };
  expect(row('odds').estimate).toBeCloseTo(2, 4);
  expect(row('ratio').estimate).toBeCloseTo(0.5, 4);
  const error = Math.sqrt(1 / 20 + 1 / 10 + 1 / 10 + 1 / 20) / 2;
  expect(row('ratio').estimate_high).toBeCloseTo(0.5 * Math.exp(1.959964 * error), 4);
  expect(row('week_value').estimate).toBeCloseTo(1000 * (2 / 3 - 1 / 2), 2);
  expect(gains).toEqual([
    expect.objectContaining({ customer_id: '100', gain: row('week_value').estimate }),
  ]);
});

// Of the replies answered after w weeks 25, 15, 9, 5 in 30 returned: the odds fall clearly.
const FALLING = `insert into first_replies
    select 100 * w + i, 1, 7 * w, case when i < [25, 15, 9, 5][w + 1] then 7 * w + 100 end, 900, false, 100
    from range(4) as weeks (w), range(30) as t (i)`;

test.each([1, 2, 3])(
  'what a week is worth with each who waits adds up to the cent to what is said of all (company %i)',
  async (seed) => {
    const uniform = uniformFrom(seed);
    const open = Array.from(
      { length: 40 },
      (_, i) =>
        `(${9000 + i}, 1, null, null, ${Math.floor(40 * uniform())}, true, ${(50_000 * uniform()).toFixed(2)})`,
    );
    const [sum] = await fitted(
      `${FALLING}; insert into first_replies values ${open};`,
      (database) =>
        rows(
          database,
          `select sum(gain) as gains, bool_and(gain_low < gain and gain < gain_high) as is_within,
           count(*) as count, any_value(value.estimate) as week_value, any_value(customers.estimate) as customers
         from answer_gains
           inner join fitted_estimates as value on value.name = 'week_value'
           inner join fitted_estimates as customers on customers.name = 'week_customers'`,
        ),
    );
    const { gains, week_value, count, customers, is_within } = sum as Record<string, number>;
    expect(is_within).toBe(true);
    expect(count).toBe(customers);
    expect(count).toBeGreaterThan(5);
    expect(Math.abs(Number(gains) - Number(week_value))).toBeLessThan(0.005);
  },
);

test('where the odds do not clearly fall by the week, nobody is said to lose by one', async () => {
  const level = FALLING.replace('[25, 15, 9, 5]', '[15, 16, 14, 15]');
  const gains = await fitted(
    `${level}; insert into first_replies values (9000, 1, null, null, 3, true, 1000);`,
    (database) => rows(database, 'from answer_gains'),
  );
  expect(gains).toEqual([]);
});
