import { expect, test } from 'vitest';
import { type GivenRows, given } from '../../development/given-tables.ts';
import { comparisonsOf } from './comparisons.ts';

const MONTHS = Array.from({ length: 13 }, (_, place) => ({
  month: new Date(Date.UTC(2011, 10 + place, 1)).toISOString().slice(0, 10),
  role: place === 12 ? ('this' as const) : null,
}));

const leftIn = (counts: number[]): GivenRows => ({
  regulars_by_month: MONTHS.map((month, place) => ({ ...month, left_count: counts[place] ?? 0 })),
});
const repliesOf = (now: [number, number], before: [number, number]): GivenRows => ({
  win_back_replies: [
    { role: 'this', answered_count: now[0], replied_count: now[1] },
    { role: 'before', answered_count: before[0], replied_count: before[1] },
  ],
});
const events = (rows: [string, number, number][]): GivenRows => ({
  churn_odds_by_event: rows.map(([event, left, stayed]) => ({
    event,
    odds_ratio: 1,
    last_left_count: left,
    last_left_total_count: 23,
    last_kept_count: stayed,
    last_kept_total_count: 60,
  })),
});
const verdict = (rows: GivenRows, name: string) => given(rows).context.verdict(name);
const chance = (rows: GivenRows, name: string) =>
  comparisonsOf(given(rows).tables).find((one) => one.name === name)?.chance;

test('two against one in each month before is chance, ten against none to three is not', () => {
  expect(verdict(leftIn([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]), 'left')).toBeUndefined();
  expect(verdict(leftIn([0, 1, 0, 0, 3, 0, 1, 2, 1, 0, 0, 1, 10]), 'left')).toBe('more');
});

test('a month is compared with at least six, and outside what these do anyway', () => {
  const wide = [300, 340, 260, 310, 370, 250, 330, 280, 350, 270, 320, 290, 380];
  expect(verdict(leftIn(wide), 'left')).toBeUndefined();
  const few = { regulars_by_month: (leftIn(wide).regulars_by_month ?? []).slice(-6) };
  expect(chance(few, 'left')).toBeUndefined();
});

test('a month that is not over has fewer days to lose somebody', () => {
  const counts = [9, 10, 11, 10, 9, 11, 10, 9, 10, 11, 10, 10, 2];
  const half = { ...leftIn(counts), settings: [{ as_of_on: '2012-11-12' }] };
  expect(chance(leftIn(counts), 'left')).toBeLessThan(0.05);
  expect(chance(half, 'left')).toBeGreaterThan(0.2);
});

test('six of eight against three of three is chance (R: fisher.test gives 1)', () => {
  expect(chance(repliesOf([6, 8], [3, 3]), 'replies')).toBeCloseTo(1, 10);
  expect(verdict(repliesOf([6, 8], [3, 3]), 'replies')).toBeUndefined();
  expect(verdict(repliesOf([10, 80], [60, 80]), 'replies')).toBe('less');
});

test('nine of eighteen are no majority beyond chance, and 190 of 200 are', () => {
  const month = (count: number, total: number): GivenRows => ({
    responses_by_month: [{ role: 'this', looked_after_count: count, customer_count: total }],
  });
  expect(verdict(month(9, 18), 'lookedAfter')).toBeUndefined();
  expect(verdict(month(190, 200), 'lookedAfter')).toBe('more');
});

test('of an event before two of 23 who left and of none who stayed nothing is told', () => {
  const rows = events([
    ['changed_terms', 11, 5],
    ['account_manager_change', 2, 0],
    ['complaint', 2, 0],
  ]);
  expect(verdict(rows, 'event changed_terms')).toBe('more');
  expect(verdict(rows, 'event account_manager_change')).toBeUndefined();
});

test('the more is compared, the less chance leaves to each: one of twenty stands alone, not among many', () => {
  const share: [string, number, number] = ['refusal', 4, 1];
  const alone = events([share]);
  expect(chance(alone, 'event refusal')).toBeLessThan(0.05);
  expect(verdict(alone, 'event refusal')).toBe('more');
  const among = events([share, ['complaint', 3, 2], ['changed_terms', 5, 9]]);
  expect(verdict(among, 'event refusal')).toBeUndefined();
});

test('medians are told apart by their intervals, and not where one has none', () => {
  const groups = (low: number | null): GivenRows => ({
    responses_by_group: [
      { dimension: 'standing', wait_group: 'regular', ...median([50, low, 60]) },
      { dimension: 'standing', wait_group: 'other', ...median([20, 15, 25]) },
    ],
  });
  expect(verdict(groups(40), 'regulars')).toBe('more');
  expect(verdict(groups(10), 'regulars')).toBeUndefined();
  expect(verdict(groups(null), 'regulars')).toBeUndefined();
});

test('the slowest weekday is picked from 21 pairs: intervals that part by little tell nothing', () => {
  const days = (high: number): GivenRows => ({
    responses_by_group: [1, 2, 3, 4, 5, 6, 7].map((day) => ({
      dimension: 'weekday' as const,
      wait_group: String(day),
      ...(day === 5 ? median([48, 36, 64]) : median([27, 20, high])),
    })),
  });
  expect(verdict(days(35), 'weekday')).toBeUndefined();
  expect(verdict(days(29), 'weekday')).toBe('more');
});

test('a month that the control chart calls slower is told only if its own interval lies off what is usual', () => {
  const month = (low: number): GivenRows => ({
    responses_by_month: [{ role: 'this', ...median([40, low, 90]) }],
    response_limits: [{ role: 'this', usual_seconds: 20 * 3600, signal: 'slower' }],
  });
  expect(verdict(month(30), 'median')).toBe('more');
  expect(verdict(month(12), 'median')).toBeUndefined();
});

function median([value, low, high]: [number, number | null, number]) {
  return {
    wait_seconds_median: value * 3600,
    wait_seconds_median_low: low === null ? null : low * 3600,
    wait_seconds_median_high: high * 3600,
  };
}
