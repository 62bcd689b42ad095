import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import { binomialTest } from '../../stats/binomial-test.ts';
import { fisherTest } from '../../stats/fisher-test.ts';
import { type Estimate, limitsTest } from '../../stats/limits-test.ts';
import { type Comparison, comparedMonth } from './compared-month.ts';
import { fittedEstimate } from './fitted.ts';
import { knownIn } from './known-figures.ts';
import { rowsOf } from './rows.ts';

/** Gives all comparisons of which the page may state more than the figures. */
export function comparisonsOf(tables: Tables): Comparison[] {
  return [
    ...waiting(tables),
    ...left(tables),
    ...replies(tables),
    ...median(tables),
    ...halves(tables),
    ...standing(tables),
    ...weekdays(tables),
    ...events(tables),
    ...week(tables),
    ...silence(tables),
  ];
}

/** Of those of whom it is not sure that they wait, no number is known to compare. */
function waiting(tables: Tables): Comparison[] {
  const rows = rowsOf(tables, 'waiting_by_month').filter(knownIn(tables, 'waiting_by_month'));
  if (rows.some((row) => row.sure_customer_count < row.customer_count)) return [];
  return comparedMonth('waiting', rows, ({ customer_count }) => customer_count);
}

function left(tables: Tables): Comparison[] {
  const rows = rowsOf(tables, 'regulars_by_month').filter(knownIn(tables, 'regulars_by_month'));
  const [settings] = rowsOf(tables, 'settings');
  const lastOn = settings?.as_of_on;
  return comparedMonth('left', rows, ({ left_count }) => left_count, lastOn);
}

function replies(tables: Tables): Comparison[] {
  const [now, before] = (['this', 'before'] as const).map((wanted) =>
    rowsOf(tables, 'win_back_replies').find(({ role }) => role === wanted),
  );
  if (!now?.replied_count || !before?.replied_count) return [];
  const [one, other] = [now, before].map(({ answered_count: count, replied_count: total }) => ({
    count,
    total,
  }));
  return one && other ? [comparedShares('replies', one, other)] : [];
}

/** A month that its control chart calls a change, and whose own interval lies off what is usual. */
function median(tables: Tables): Comparison[] {
  const isThis = ({ role }: { role: string | null }) => role === 'this';
  const month = rowsOf(tables, 'responses_by_month').find(isThis);
  const limit = rowsOf(tables, 'response_limits').find(isThis);
  const usual = limit?.usual_seconds;
  if (month?.wait_seconds_median == null || usual == null) return [];
  const one = logEstimate(month);
  const other = sure(logOf(usual));
  const direction = one.value > other.value ? 'more' : 'less';
  return [{ name: 'median', direction, chance: limit?.signal ? limitsTest(one, other) : 1 }];
}

/** Whether most, or only a minority, of the month's questions and customers were served. */
function halves(tables: Tables): Comparison[] {
  const [month] = rowsOf(tables, 'responses_by_month').filter(({ role }) => role === 'this');
  if (!month) return [];
  return [
    comparedWithHalf('answeredInMonth', month.answered_in_month_count, month.opened_count),
    comparedWithHalf('lookedAfter', month.looked_after_count, month.customer_count),
  ];
}

type Group = Rows['responses_by_group'];

function standing(tables: Tables): Comparison[] {
  const [mine, theirs] = ['regular', 'other'].map((name) =>
    groupsOf(tables, 'standing').find(({ wait_group }) => wait_group === name),
  );
  return mine && theirs ? [comparedMedians('regulars', mine, theirs)] : [];
}

/** The slowest against the fastest: picked from all pairs, it has as many chances as there are pairs. */
function weekdays(tables: Tables): Comparison[] {
  const days = groupsOf(tables, 'weekday').sort(
    (a, b) => (a.wait_seconds_median ?? 0) - (b.wait_seconds_median ?? 0),
  );
  const [fastest, slowest] = [days[0], days.at(-1)];
  if (!fastest || !slowest || fastest === slowest) return [];
  const compared = comparedMedians('weekday', slowest, fastest);
  const pairs = (days.length * (days.length - 1)) / 2;
  return [{ ...compared, chance: Math.min(1, compared.chance * pairs) }];
}

function groupsOf(tables: Tables, wanted: string): Group[] {
  return rowsOf(tables, 'responses_by_group').filter(
    ({ dimension, wait_seconds_median: value }) => dimension === wanted && value !== null,
  );
}

/** By the last end of each customer, as the terms of one are not independent of each other. */
function events(tables: Tables): Comparison[] {
  return rowsOf(tables, 'churn_odds_by_event')
    .filter(({ event, odds_ratio }) => !['any', 'none'].includes(event) && odds_ratio !== null)
    .map((row) =>
      comparedShares(
        `event ${row.event}`,
        { count: row.last_left_count, total: row.last_left_total_count },
        { count: row.last_kept_count, total: row.last_kept_total_count },
      ),
    );
}

/** Whether the odds of a return change with each week until our answer. */
function week(tables: Tables): Comparison[] {
  const ratio = fittedEstimate(tables, 'return', 'ratio');
  if (!ratio?.estimate || !ratio.estimate_low || !ratio.estimate_high) return [];
  const one = {
    value: Math.log(ratio.estimate),
    low: Math.log(ratio.estimate_low),
    high: Math.log(ratio.estimate_high),
  };
  const direction = one.value > 0 ? 'more' : 'less';
  return [{ name: 'week', direction, chance: limitsTest(one, sure(0)) }];
}

/** Whether those who were silent for long left more often within a year than those who were not. */
function silence(tables: Tables): Comparison[] {
  const [row] = rowsOf(tables, 'silence_counts');
  if (!row || row.flagged_count === 0 || row.other_count === 0) return [];
  const one = { count: row.flagged_left_count, total: row.flagged_count };
  return [comparedShares('silence', one, { count: row.other_left_count, total: row.other_count })];
}

type Counted = { count: number; total: number };

function comparedShares(name: string, one: Counted, other: Counted): Comparison {
  const isMore = one.count * other.total > other.count * one.total;
  return { name, direction: isMore ? 'more' : 'less', chance: fisherTest(one, other) };
}

function comparedWithHalf(name: string, count: number, total: number): Comparison {
  const direction = count * 2 > total ? 'more' : 'less';
  return { name, direction, chance: binomialTest(count, total, 0.5) };
}

function comparedMedians(name: string, one: Group, other: Group): Comparison {
  const [first, second] = [logEstimate(one), logEstimate(other)];
  const direction = first.value > second.value ? 'more' : 'less';
  return { name, direction, chance: limitsTest(first, second) };
}

type Median = Pick<
  Group,
  'wait_seconds_median' | 'wait_seconds_median_low' | 'wait_seconds_median_high'
>;

/** Durations differ by factors: intervals are far more even on the logarithm. */
function logEstimate(row: Median): Estimate {
  return {
    value: logOf(row.wait_seconds_median ?? 0),
    low: row.wait_seconds_median_low === null ? null : logOf(row.wait_seconds_median_low),
    high: row.wait_seconds_median_high === null ? null : logOf(row.wait_seconds_median_high),
  };
}

function logOf(seconds: number): number {
  return Math.log(Math.max(1, seconds));
}

function sure(value: number): Estimate {
  return { value, low: value, high: value };
}
