import { expect, test } from 'vitest';
import { type Database, openDatabase } from '../database/database.ts';
import { writeFittedModels } from './fitted-models.ts';

const EMPTY = `
create table order_histories (customer_id varchar, repeat_count bigint, last_week integer, age_weeks integer, log_gap_sum double);
create table renewals (entry_terms bigint default 0, term_number bigint, has_left boolean);
create table first_replies (customer_id varchar, loss_number bigint, answer_days integer, return_days integer, followed_days integer, is_open boolean, annual_value decimal(18, 2));`;

async function fitted<Result>(given: string, work: (database: Database) => Promise<Result>) {
  const database = await openDatabase(':memory:');
  try {
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

// Two delays: the fit is exact, 2 to 1 at once and 1 to 2 after two weeks, and the variance of the log odds ratio is the sum of the reciprocals (Woolf 1955).
test('a further week costs what the odds of a return fell by, with those who wait now', async () => {
  const given = `insert into first_replies
    select i, 1, 14 * (i // 30), case when i % 30 < 20 - 10 * (i // 30) then 100 end, 900, false, 100 from range(60) as t (i)
    union all select 100, 1, null, null, 0, true, 1000
    union all select 101, 1, null, null, 14, true, 7777
    union all select 102, 1, 5, null, 300, false, 7777;`;
  const found = await fitted(given, (database) =>
    rows(
      database,
      "select name, estimate, estimate_high from fitted_estimates where model = 'return'",
    ),
  );
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
});
