import type { Tables } from '../../read/read.ts';
import type { Context } from '../kit/context.ts';
import { whyUnknown } from '../kit/known-figures.ts';
import { perhapsText } from '../kit/perhaps.ts';
import { sentence, spelled } from '../kit/words.ts';
import { responseLimit } from '../response/response-limits.ts';
import type { ResponseMonth } from '../response/response-months.ts';
import { answeredReplies } from '../win-back/answered-replies.ts';
import type { Overview } from './summary-overview.ts';

/** Tells the month in three sentences: how we answered, who waits, who left and came back. */
export function summarySentences(overview: Overview, tables: Tables, context: Context): string {
  const { hasMessages, hasBusiness } = overview.known;
  const { t } = context;
  return [
    ...(hasMessages
      ? [
          answered(overview, tables, context),
          ...perhaps(overview, context),
          waits(overview, context),
        ]
      : [
          t('{why}: who waits for our answer is not known.', {
            why: whyUnknown(tables, 'questions', context),
          }),
        ]),
    hasBusiness
      ? left(overview, tables, context)
      : t('{why}: who is a regular is not known.', {
          why: whyUnknown(tables, 'business', context),
        }),
  ].join(' ');
}

function answered({ responses }: Overview, tables: Tables, context: Context): string {
  const { t, formats } = context;
  const { now } = responses;
  const values = {
    month: formats.month(context.settings.period_start_on),
    count: now?.opened_count ?? 0,
    spelled: spelled(now?.opened_count ?? 0, context),
  };
  if (!now || now.opened_count === 0) return t('No customer asked us anything in {month}.', values);
  if (now.wait_seconds_median === null) {
    return sentence(
      t(
        '{count, plural, one {one customer question arrived in {month} and has no answer yet} other {{spelled} customer questions arrived in {month}, and more than half of them have no answer yet}}.',
        values,
      ),
    );
  }
  const median = formats.duration(now.wait_seconds_median);
  const compared = comparedWith(responses, responseLimit(tables)?.signal, context);
  return sentence(
    t(
      '{count, plural, one {one customer question arrived in {month}, and was answered within {median}} other {{spelled} customer questions arrived in {month}, and half were answered within {median}}}{isCompared, select, true {: {compared}} other {}}.',
      { ...values, median, compared, isCompared: compared !== '' },
    ),
  );
}

function perhaps({ responses: { now } }: Overview, context: Context): string[] {
  const text = perhapsText(now?.possible_count ?? 0, now?.opened_count ?? 0, context);
  return text === '' ? [] : [text];
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

function waits({ waiting }: Overview, context: Context): string {
  const { t } = context;
  const [now, before] = [waiting.now?.customer_count ?? 0, waiting.before?.customer_count];
  if (now === 0) return t('Nobody waits for our answer: well done.');
  const sure = waiting.now?.sure_customer_count ?? now;
  if (sure < now) {
    return t(
      '{sure, number} to {now, number} customers wait for our answer: of {rest, plural, one {one customer} other {# customers}} the last word may be a bare thank-you that was not read, or the sender nobody we know.',
      { sure, now, rest: now - sure },
    );
  }
  const difference = now - (before ?? now);
  return sentence(
    t(
      '{now, plural, one {one customer{hasValue, select, true { worth {value} a year} other {}} waits} other {{spelled} customers{hasValue, select, true { worth {value} a year} other {}} wait}} for our answer{trend, select, unknown {} same {, as many as a month before} fewer {, {difference} fewer than a month before} other {, {difference} more than a month before}}.',
      {
        now,
        spelled: spelled(now, context),
        hasValue: !context.unknown.business && (waiting.now?.annual_value ?? 0) > 0,
        value: roundly(waiting.now?.annual_value ?? 0, context),
        trend: before === undefined ? 'unknown' : trendOf(difference),
        difference: Math.abs(difference) === 1 ? t('one') : spelled(Math.abs(difference), context),
      },
    ),
  );
}

/** As one says it: three digits that count; the figure below is exact. */
function roundly(value: number, { t, formats }: Context): string {
  const rounded = Number(value.toPrecision(3));
  const text = formats.money(rounded);
  return text === formats.money(value) ? text : t('about {value}', { value: text });
}

function trendOf(difference: number): 'fewer' | 'same' | 'more' {
  if (difference === 0) return 'same';
  return difference < 0 ? 'fewer' : 'more';
}

function left({ known, regulars }: Overview, tables: Tables, context: Context): string {
  const { t } = context;
  const { now, before, yearBefore } = regulars;
  const values = {
    lost: now?.left_count ?? 0,
    lostSpelled: spelled(now?.left_count ?? 0, context),
    earlier: earlierLosses(before, yearBefore, context),
    returned: now?.returned_count ?? 0,
    returnedSpelled: spelled(now?.returned_count ?? 0, context),
  };
  const gone = t(
    '{lost, plural, =0 {no regular left} one {one regular left} other {{lostSpelled} regulars left}}{earlier}, {returned, plural, =0 {no lost customer returned} one {one lost customer returned} other {{returnedSpelled} lost customers returned}}',
    values,
  );
  return `${sentence([gone, ...(known.hasMessages ? repliesText(tables, context) : [])].join('; '))}.`;
}

function earlierLosses(
  before: { left_count: number } | undefined,
  yearBefore: { left_count: number } | undefined,
  context: Context,
): string {
  const { t } = context;
  const values = (count: number) => ({ count, spelled: spelled(count, context) });
  const known = [
    before &&
      t(
        '{count, plural, =0 {none} one {one} other {{spelled}}} the month before',
        values(before.left_count),
      ),
    yearBefore &&
      t(
        '{count, plural, =0 {none} one {one} other {{spelled}}} a year before',
        values(yearBefore.left_count),
      ),
  ].filter(Boolean);
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}

function repliesText(tables: Tables, context: Context): string[] {
  const { count: answers = 0, total: replies = 0 } = answeredReplies(tables, 'this') ?? {};
  if (replies === 0) return [];
  const all = answers === replies ? 'all' : 'some';
  return [
    context.t(
      '{extent, select, none {{replies, plural, one {the one reply to our win-back attempts in twelve months has no answer} other {none of the {spelled} replies to our win-back attempts in twelve months has an answer}}} all {{replies, plural, one {the one reply to our win-back attempts in twelve months is answered} other {all {spelled} replies to our win-back attempts in twelve months are answered}}} other {of {spelled} replies to our win-back attempts in twelve months we answered {answers, plural, one {one} other {{answersSpelled}}}}}',
      {
        extent: answers === 0 ? 'none' : all,
        replies,
        spelled: spelled(replies, context),
        answers,
        answersSpelled: spelled(answers, context),
      },
    ),
  ];
}
