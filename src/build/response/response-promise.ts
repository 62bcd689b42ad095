import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { knownIn } from '../kit/known-figures.ts';
import { rowsOf } from '../kit/rows.ts';
import { valueWithLimits } from '../kit/with-interval.ts';
import { hasClasses, promiseChannels } from './promise-channels.ts';

type PromiseMonth = Rows['promises_by_month'];

/** How much of what was promised was kept in the month; nothing without a promise in the configuration. */
export function promisesKept(tables: Tables, context: Context): Block[] {
  const months = knownMonths(tables);
  if (months.length === 0) return [];
  const text = `${promiseName(context)}. ${promiseText(months, context)}`;
  return [{ type: 'text', text, source: 'promises_by_month' }];
}

/** What is promised, and how much of it was kept in the month, in a few words; nothing without a promise of one time for all. */
export function promiseBeside(tables: Tables, context: Context): string[] {
  const { t, formats, settings } = context;
  const month = knownMonths(tables).find(({ role }) => role === 'this');
  if (!month || settings.promise_seconds === null || hasClasses(context)) return [];
  return [
    t('promised within {time}, kept for {kept, number} of {decided, number}', {
      time: formats.duration(settings.promise_seconds),
      kept: month.kept_count,
      decided: month.kept_count + month.broken_count,
    }),
  ];
}

/** Whether the promised time of answer was kept, by month and channel; nothing without a promise. */
export function responsePromise(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const months = knownMonths(tables);
  if (months.length === 0) return [];
  const count = (title: string) => ({ title, align: 'right' as const });
  return [
    { type: 'heading', text: promiseName(context) },
    {
      type: 'table',
      source: 'promises_by_month',
      columns: [
        { title: t('Questions that arrived in') },
        count(t('opened')),
        count(t('kept')),
        count(t('broken')),
        count(t('can still be kept')),
        count(t('settled by the customer')),
        count(t('kept, of those decided')),
      ],
      rows: months.map((month) => [
        formats.month(month.month),
        formats.number(month.opened_count),
        formats.number(month.kept_count),
        formats.number(month.broken_count),
        formats.number(month.keepable_count),
        formats.number(month.settled_count),
        keptShare(month, context),
      ]),
    },
    ...promiseChannels(tables, context),
  ];
}

function knownMonths(tables: Tables): PromiseMonth[] {
  return rowsOf(tables, 'promises_by_month').filter(knownIn(tables, 'promises_by_month'));
}

function promiseName(context: Context): string {
  const { t, formats, settings } = context;
  if (hasClasses(context)) return t('Our promises of an answer, by channel and class of customer');
  if (settings.promise_seconds === null) return t('Our promises of an answer, by channel');
  return t(
    'Our promise: an answer within {time}{working, select, true { of working time} other {}}',
    {
      time: formats.duration(settings.promise_seconds),
      working: String(settings.promise_in_working_time),
    },
  );
}

function keptShare(month: PromiseMonth, { t, formats }: Context): string {
  const { kept_share: value, kept_share_low: low, kept_share_high: high } = month;
  return valueWithLimits({ value, low, high }, formats.percent, t);
}

function promiseText(months: PromiseMonth[], context: Context): string {
  const month = months.find(({ role }) => role === 'this');
  const values = {
    kept: month?.kept_count ?? 0,
    decided: (month?.kept_count ?? 0) + (month?.broken_count ?? 0),
    keepable: month?.keepable_count ?? 0,
    month: context.formats.month(context.settings.period_start_on),
    share: month ? keptShare(month, context) : '–',
  };
  if (values.decided === 0)
    return context.t('Of the questions of {month} none has been decided yet.', values);
  return context.t(
    'Kept for {kept, number} of {decided, plural, one {# question} other {# questions}} of {month}: {share}{keepable, plural, =0 {.} one {; one more can still be answered in time.} other {; # more can still be answered in time.}}',
    values,
  );
}
