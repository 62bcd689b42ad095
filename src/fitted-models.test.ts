import { expect, test } from 'vitest';
import { type Database, openDatabase } from './database/database.ts';
import { writeFittedModels } from './fitted-models.ts';

const EMPTY = `
create table order_histories (customer_id varchar, repeat_count bigint, last_week integer, age_weeks integer, log_gap_sum double);
create table renewals (term_number bigint, has_left boolean);`;

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
    'sbg too_few',
  ]);
  expect([found.estimates, found.outlooks]).toEqual([[], []]);
});

// Fader and Hardie (2007): 1000, 869, 743, 653, 593, 551, 517, 491 survivors; .378 are projected after twelve terms.
test('yearly terms are projected as Fader and Hardie do', async () => {
  const survivors = [1000, 869, 743, 653, 593, 551, 517, 491];
  const left = survivors.slice(1).map((count, i) => [i + 1, (survivors[i] ?? 0) - count, true]);
  const groups = [...left, [7, 491, false]].map((group) => `(${group.join(', ')})`);
  const given = `insert into renewals select term, has_left
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
