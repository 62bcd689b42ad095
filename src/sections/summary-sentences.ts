import type { Tables } from '../read.ts';
import type { Context } from '../report/context.ts';
import { rateOf } from '../report/rows.ts';
import { responseLimit } from './response-limits.ts';
import type { ResponseMonth } from './response-months.ts';
import type { Overview } from './summary-overview.ts';

/** Tells the month in three sentences: how we answered, who waits, who left and came back. */
export function summarySentences(overview: Overview, tables: Tables, context: Context): string {
  const { hasMessages, hasBusiness } = overview.known;
  const { t } = context;
  return [
    ...(hasMessages
      ? [answered(overview, tables, context), waits(overview, context)]
      : [t('No messages were loaded: who waits for our answer is not known.')]),
    hasBusiness
      ? left(overview, tables, context)
      : t('No contracts or orders were loaded: who is a regular is not known.'),
  ].join(' ');
}

function answered({ responses }: Overview, tables: Tables, context: Context): string {
  const { t, formats } = context;
  const { now } = responses;
  const values = {
    month: formats.month(context.settings.period_start_on),
    count: now?.opened_count ?? 0,
  };
  if (!now || now.opened_count === 0) return t('No customer asked us anything in {month}.', values);
  if (now.wait_seconds_median === null) {
    return t(
      '{count, plural, one {One customer question} other {# customer questions}} arrived in {month}, and more than half of them have no answer yet.',
      values,
    );
  }
  const median = formats.duration(now.wait_seconds_median);
  const compared = comparedWith(responses, responseLimit(tables)?.signal, context);
  if (compared === '') {
    return t(
      '{count, plural, one {One customer question} other {# customer questions}} arrived in {month}, and half were answered within {median}.',
      { ...values, median },
    );
  }
  return t(
    '{count, plural, one {One customer question} other {# customer questions}} arrived in {month}, and half were answered within {median}: {compared}.',
    { ...values, median, compared },
  );
}

/** Where enough months are known, only what lies outside their usual variation is called a change. */
function comparedWith(
  { now, before, yearBefore }: Overview['responses'],
  signal: 'slower' | 'faster' | null | undefined,
  context: Context,
): string {
  const { t, formats } = context;
  if (signal === undefined) {
    return formats.list(
      [
        comparison(now, before, 'month', context),
        comparison(now, yearBefore, 'year', context),
      ].filter((text) => text !== ''),
    );
  }
  const earlier = [
    before?.wait_seconds_median == null
      ? []
      : t('{median} the month before', { median: formats.duration(before.wait_seconds_median) }),
    yearBefore?.wait_seconds_median == null
      ? []
      : t('{median} a year before', { median: formats.duration(yearBefore.wait_seconds_median) }),
  ].flat();
  return t(
    '{signal, select, slower {slower than the usual variation} faster {faster than the usual variation} other {no change beyond the usual variation}}{known, plural, =0 {} other { ({earlier})}}',
    { signal: signal ?? 'none', known: earlier.length, earlier: earlier.join(', ') },
  );
}

/** Medians within a tenth of each other count as the same. */
function comparison(
  now: ResponseMonth | undefined,
  then: ResponseMonth | undefined,
  span: 'month' | 'year',
  { t, formats }: Context,
): string {
  const [median, earlier] = [now?.wait_seconds_median, then?.wait_seconds_median];
  if (median == null || earlier == null) return '';
  const verdict = median < earlier * 0.9 ? 'faster' : median > earlier * 1.1 ? 'slower' : 'same';
  return t(
    '{verdict, select, faster {faster than} slower {slower than} other {about as fast as}} {span, select, month {the month before} other {a year before}} ({earlier})',
    {
      verdict,
      span,
      earlier: formats.duration(earlier),
    },
  );
}

function waits({ waiting }: Overview, { t, formats }: Context): string {
  const [now, before] = [waiting.now?.customer_count ?? 0, waiting.before?.customer_count ?? 0];
  if (now === 0) return t('Nobody waits for our answer: well done.');
  return t(
    '{now, plural, one {One customer{hasValue, select, true { worth {value} a year} other {}} waits} other {# customers{hasValue, select, true { worth {value} a year} other {}} wait}} for our answer, {trend, select, fewer {fewer than} more {more than} other {as many as}} a month before ({before, number}).',
    {
      now,
      before,
      hasValue: (waiting.now?.annual_value ?? 0) > 0,
      value: formats.money(waiting.now?.annual_value ?? 0),
      trend: now < before ? 'fewer' : now > before ? 'more' : 'same',
    },
  );
}

function left({ regulars }: Overview, tables: Tables, { t }: Context): string {
  const { now, before, yearBefore } = regulars;
  const replies = rateOf(tables, 'win_back_replies', 'this');
  const earlier = [
    ...(before ? [t('{count, number} the month before', { count: before.lost_count })] : []),
    ...(yearBefore ? [t('{count, number} a year before', { count: yearBefore.lost_count })] : []),
  ];
  const values = {
    lost: now?.lost_count ?? 0,
    earlier: earlier.length === 0 ? '' : ` (${earlier.join(', ')})`,
    returned: now?.returned_count ?? 0,
    replied: replies?.denominator ?? 0,
    answered: replies?.numerator ?? 0,
  };
  const gone = t(
    '{lost, plural, =0 {No regular left} one {One regular left} other {# regulars left}}{earlier} and {returned, plural, =0 {no lost customer returned} one {one lost customer returned} other {# lost customers returned}}',
    values,
  );
  if (values.replied === 0) return `${gone}.`;
  return `${gone}; ${t('of {replied, plural, one {one reply} other {# replies}} to our win-back attempts in twelve months, {answered, plural, =0 {none has} one {one has} other {# have}} our answer.', values)}`;
}
