import type { Tables } from '../../read/read.ts';
import type { Block, Chapter } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { findings } from '../kit/findings.ts';
import { missingEarlier, whyUnknown } from '../kit/known-figures.ts';
import { perhapsText } from '../kit/perhaps.ts';
import { rangeText } from '../kit/range.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { toneOf } from '../kit/verdicts.ts';
import { durationWithInterval, withInterval } from '../kit/with-interval.ts';
import { answersByPeople } from './answers-by-people.ts';
import { ownPromises, ownPromisesByKind } from './own-promises.ts';
import { responseArrivals } from './response-arrivals.ts';
import { responseCourses } from './response-courses.ts';
import { responseCurves } from './response-curves.ts';
import { customersAtStake, responseCustomers } from './response-customers.ts';
import { responseGroups } from './response-groups.ts';
import { responseMedians } from './response-medians.ts';
import { byRole, type ResponseMonth } from './response-months.ts';
import { promisesKept, responsePromise } from './response-promise.ts';
import { responseReopened } from './response-reopened.ts';
import { resolvedText } from './response-resolutions.ts';
import { speeds } from './speeds.ts';

/** How fast the month's questions were answered, those that still wait included. */
export function response(tables: Tables, context: Context): Chapter {
  const { t } = context;
  const months = rowsOf(tables, 'responses_by_month');
  const chapter = { id: 'response', title: t('Response: how long our answer takes') };
  const isKnown = sourcesKnown(tables).hasMessages;
  if (months.every((month) => month.opened_count === 0) || !isKnown) {
    return {
      ...chapter,
      blocks: [
        { type: 'text', text: nothingAsked(tables, context) },
        ...(isKnown ? [] : earlierMonths(tables, context)),
      ],
    };
  }
  const groups = responseGroups(tables, context);
  const blocks = [
    ...missingEarlier(tables, ['questions'], context),
    inMonth(tables, context),
    ...promisesKept(tables, context),
    ...ownPromises(tables, context),
    monthsTable(tables, context),
    ...responseMedians(tables, context),
    ...speeds(tables, context),
    // Where no difference can be told there is no finding.
    ...(context.verdict('regulars') ? findings(groups) : []),
    ...customersAtStake(tables, context),
  ];
  const details = [
    ...responsePromise(tables, context),
    ...ownPromisesByKind(tables, context),
    ...responseCurves(tables, context),
    ...groups,
    ...responseArrivals(tables, context),
    ...responseCustomers(tables, context),
    ...responseCourses(tables, context),
    ...responseReopened(tables, context),
    ...answersByPeople(tables, context),
  ];
  return { ...chapter, blocks, details };
}

/** What is known of the months before one of which it is not. */
function earlierMonths(tables: Tables, context: Context): Block[] {
  const medians = responseMedians(tables, context);
  if (medians.length === 0) return [];
  const text = context.t('The months before, as far as messages reach:');
  return [{ type: 'text', text }, ...medians];
}

function nothingAsked(tables: Tables, context: Context): string {
  const { t } = context;
  if (sourcesKnown(tables).hasMessages) {
    return t('No customer asked us anything in these thirteen months.');
  }
  const why = whyUnknown(tables, 'questions', context);
  return t('{why}: how long our answers take is not known.', { why });
}

function inMonth(tables: Tables, context: Context): Block {
  const { t, formats, settings } = context;
  const month = formats.month(settings.period_start_on);
  const { now } = byRole(tables, 'responses_by_month');
  const rate = now && rateOf(now, 'answered_in_month', now.opened_count);
  if (!rate || rate.share === null || rate.low === null || rate.high === null) {
    return { type: 'text', text: t('No question arrived in {month}.', { month }) };
  }
  const told = t(
    '{opened, plural, one {The one question of {month} was {answered, plural, =0 {not } other {}}answered within the month} other {{answered, number} of # questions of {month} {answered, plural, one {was} other {were}} answered within the month: {share} (95% interval {low} to {high})}}.',
    {
      month,
      answered: rate.count,
      opened: rate.total,
      share: formats.percent(rate.share),
      low: formats.percent(rate.low),
      high: formats.percent(rate.high),
    },
  );
  const text = `${told} ${perhapsText(now.possible_count, rate.total, context)}`.trim();
  const tone = toneOf(context.verdict('answeredInMonth'), 'good');
  return tone === 'neutral' ? { type: 'text', text } : { type: 'text', text, tone };
}

function monthsTable(tables: Tables, context: Context): Block {
  const { t, formats, settings } = context;
  const { now, before, yearBefore } = byRole(tables, 'responses_by_month');
  const months = [now, before, yearBefore].filter((month) => month !== undefined);
  const line = (title: string, cell: (month: ResponseMonth) => string) => [
    title,
    ...months.map(cell),
  ];
  return {
    type: 'table',
    source: 'responses_by_month',
    columns: [
      { title: t('Questions that arrived in') },
      ...months.map((month) => ({ title: formats.month(month.month), align: 'right' as const })),
    ],
    rows: [
      line(t('opened'), (month) => formats.number(month.opened_count)),
      line(t('answered within the month'), (month) =>
        formats.number(month.answered_in_month_count),
      ),
      line(t('answered so far'), (month) => formats.number(month.answered_count)),
      line(t('settled by the customer'), (month) => formats.number(month.settled_count)),
      line(t('still waiting'), (month) => formats.number(month.waiting_count)),
      line(t('longest wait'), ({ oldest_wait_seconds: age }) =>
        age === null ? '–' : formats.duration(age),
      ),
      line(t('half answered within (Kaplan-Meier median)'), (month) =>
        month.opened_count === 0 ? '–' : withInterval(month, 'median', context),
      ),
      line(t('nine in ten answered within'), (month) =>
        month.opened_count === 0 ? '–' : withInterval(month, 'p90', context),
      ),
      line(t('half answered within, working time only'), (month) =>
        month.opened_count === 0 ? '–' : inWorkingTime(month, context),
      ),
      line(
        t('not asked again within {days} of our answer', {
          days: formats.days(settings.resolution_days),
        }),
        ({ month }) => resolvedText(month, tables, context),
      ),
      line(t('mean of the answered ones only (biased)'), (month) =>
        month.answered_only_seconds_mean === null
          ? '–'
          : formats.duration(month.answered_only_seconds_mean),
      ),
      line(
        t(
          '{reads, select, true {thank-yous (not counted above)} other {thank-yous (texts are not read: those possible are counted above)}}',
          { reads: settings.reads_bodies },
        ),
        (month) =>
          rangeText(
            month.courtesy_count,
            month.courtesy_count + month.possible_count,
            formats.number,
            context,
          ),
      ),
    ],
  };
}

function inWorkingTime(month: ResponseMonth, context: Context): string {
  const { working_seconds_median: value } = month;
  const { working_seconds_median_low: low, working_seconds_median_high: high } = month;
  return durationWithInterval({ value, low, high }, context);
}
