import { expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { createStatisticsMacros, createTable } from '../database/queries.ts';
import { programQuery } from '../database/query.ts';
import { randomFrom } from '../development/random.ts';
import { type Candidate, draw } from './draw.ts';

/** A firm that customers have left: their values, and how likely each returns by itself. */
function firm(seed: number, count: number): (Candidate & { chance: number })[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, place) => {
    const annual_value = 100 + random(40_000);
    return { customer_id: `K${place}`, annual_value, chance: annual_value > 20_000 ? 0.45 : 0.25 };
  });
}

test('the same seed draws the same, in whatever order the customers come, and another seed others', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const candidates = firm(seed, 3 + seed);
    const calls = 1 + (seed % candidates.length);
    const groups = (given: Candidate[], of: number) =>
      draw(given, { seed: of, calls }).map(({ customer_id: id, isCalled }) => `${id} ${isCalled}`);
    const once = groups(candidates, seed).sort();
    expect(groups(candidates.toReversed(), seed).sort()).toEqual(once);
    expect(once.filter((one) => one.endsWith('true'))).toHaveLength(calls);
  }
  const [one, other] = [1, 2].map((seed) => draw(firm(9, 60), { seed, calls: 30 }));
  expect(one).not.toEqual(other);
});

test('of each third of value the same share is called, but for one customer', () => {
  for (const calls of [1, 2, 10, 17, 31]) {
    const drawn = draw(firm(calls, 32), { seed: calls, calls });
    const counts = [1, 2, 3].map((third) => {
      const members = drawn.filter(({ stratum }) => stratum === third);
      return { all: members.length, called: members.filter(({ isCalled }) => isCalled).length };
    });
    for (const { all, called } of counts)
      expect(Math.abs(called - (calls * all) / 32)).toBeLessThan(1);
    const values = (third: number) =>
      drawn.filter(({ stratum }) => stratum === third).map((one) => one.annual_value);
    expect(Math.min(...values(1))).toBeGreaterThanOrEqual(Math.max(...values(2)));
  }
});

test('who has the same value as all others is called as often as any of them', () => {
  const called = new Array<number>(9).fill(0);
  const same = called.map((_, place) => ({ customer_id: `K${place}`, annual_value: 1 }));
  for (let seed = 0; seed < 3000; seed += 1)
    for (const one of draw(same, { seed, calls: 4 }))
      if (one.isCalled)
        called[Number(one.customer_id.slice(1))] =
          (called[Number(one.customer_id.slice(1))] ?? 0) + 1;
  // 3,000 tries at 4 of 9: 1,333, give or take 27.
  for (const count of called) expect(Math.abs(count - 1333)).toBeLessThan(4 * 27);
});

test('without any effect of calls 2 to 6.5 % of 1,000 firms are told one, by the query that the report asks', async () => {
  const rows = Array.from({ length: 1000 }, (_, seed) => {
    const random = randomFrom(1_000_000 + seed);
    const candidates = firm(seed, 80);
    return draw(candidates, { seed, calls: 40 }).map(({ isCalled, chance }) => ({
      campaign_id: `firm ${seed}`,
      arm: isCalled ? 'now' : 'later',
      is_control: !isCalled,
      has_converted: random(1_000_000) < chance * 1_000_000,
    }));
  });
  const found = await upliftOf(rows.flat());
  expect(found).toHaveLength(1000);
  const alarms = found.filter(({ low, high }) => low > 0 || high < 0).length;
  expect(alarms / found.length).toBeGreaterThanOrEqual(0.02);
  expect(alarms / found.length).toBeLessThanOrEqual(0.065);
});

async function upliftOf(rows: object[]): Promise<{ low: number; high: number }[]> {
  const database = await openDatabase(':memory:', { threads: 1 });
  try {
    await createStatisticsMacros(database);
    await database.run(
      `create table trials as
      select row.*, null::varchar as customer_id, 'call' as contacted_by, null::boolean as has_responded,
        null::decimal(38, 2) as value
      from (select unnest(from_json($rows::json,
        '[{"campaign_id": "VARCHAR", "arm": "VARCHAR", "is_control": "BOOLEAN", "has_converted": "BOOLEAN"}]')) as row)`,
      { rows: JSON.stringify(rows) },
    );
    await database.run('create table trial_calls (campaign_id varchar, customer_id varchar)');
    await database.run('create table campaigns (campaign_id varchar, name varchar)');
    await createTable(database, programQuery('metrics/uplift_by_campaign'));
    const table = await database.read(
      'select difference_low as low, difference_high as high from uplift_by_campaign',
    );
    return table.objects() as { low: number; high: number }[];
  } finally {
    database.close();
  }
}
