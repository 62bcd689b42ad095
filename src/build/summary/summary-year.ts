import type { Tables } from '../../read/read.ts';
import type { Block, Chapter, Figure, Trend } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { isKnown, whyUnknown } from '../kit/known-figures.ts';
import { perhapsText } from '../kit/perhaps.ts';
import { rangeText } from '../kit/range.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesLoaded } from '../kit/sources-known.ts';
import { sentence, spelled } from '../kit/words.ts';
import type { Year } from '../months/years.ts';
import { summaryDecisions } from './summary-decisions.ts';

/** The first screen of a year's report: the year in sentences, its figures, and what needs a decision at its end. */
export function yearSummary(tables: Tables, context: Context): Chapter {
  const { t, formats, settings } = context;
  const rows = rowsOf(tables, 'figures_by_year');
  const [before, now] = rows.length > 1 ? rows.slice(-2) : [undefined, rows[0]];
  const loaded = sourcesLoaded(tables);
  const isOf = (kind: 'questions' | 'business', year: Year | undefined) =>
    year === undefined || isKnown(tables, kind, year.year, 'year');
  const hasMessages = loaded.hasMessages && isOf('questions', now);
  const hasBusiness = loaded.hasBusiness && isOf('business', now);
  const told: Block[] = now
    ? [
        {
          type: 'text',
          tone: 'lead',
          text: [
            hasMessages
              ? asked(now, isOf('questions', before) ? before : undefined, context)
              : t('{why}: what was asked and answered in {year} is not known.', {
                  why: whyUnknown(tables, 'questions', context, now.year),
                  year: now.year.slice(0, 4),
                }),
            hasMessages ? perhaps(now, context) : '',
            hasBusiness
              ? left(now, isOf('business', before) ? before : undefined, context)
              : t('{why}: who left and returned in {year} is not known.', {
                  why: whyUnknown(tables, 'business', context, now.year),
                  year: now.year.slice(0, 4),
                }),
          ]
            .filter((sentence) => sentence !== '')
            .join(' '),
        },
        {
          type: 'figures',
          figures: [
            ...(hasMessages
              ? [askedFigure(rows, now, (year) => isOf('questions', year), context)]
              : []),
            ...(hasBusiness
              ? businessFigures(rows, now, (year) => isOf('business', year), context)
              : []),
          ],
        },
      ]
    : [];
  const decisions =
    loaded.hasMessages || loaded.hasBusiness ? summaryDecisions(tables, context) : [];
  const ahead: Block = {
    type: 'text',
    text: t(
      'The chapters that follow are as of {day}: they show {month} beside the months before it, and what the last twelve or 24 months add up to. The years are side by side in the chapter Months.',
      {
        day: formats.day(settings.as_of_on),
        month: formats.month(settings.period_start_on),
      },
    ),
  };
  return {
    id: 'summary',
    title: t('The year at a glance'),
    blocks: [...told, ...decisions, ahead],
  };
}

function asked(now: Year, before: Year | undefined, { t, formats }: Context): string {
  const share = ({ answered_in_day_count: count, opened_count: total }: Year) =>
    formats.percent(total === 0 ? 0 : count / total);
  return t(
    'In {year}, {count, plural, =0 {no customer asked us anything} one {one customer question arrived, and was {answered, plural, =0 {not answered} other {answered}} within a day} other {# customer questions arrived, and {answered, number} of them ({share}) were answered within a day}}{known, plural, =0 {} other {; the year before, {shareBefore} of #}}.',
    {
      year: yearText(now, { t, formats }),
      count: now.opened_count,
      answered: now.answered_in_day_count,
      share: share(now),
      known: before?.opened_count ?? 0,
      shareBefore: before ? share(before) : '',
    },
  );
}

function perhaps({ opened_count: total, sure_opened_count: sure }: Year, context: Context): string {
  return perhapsText(total - sure, total, context);
}

function left(now: Year, before: Year | undefined, context: Context): string {
  const values = {
    lost: now.left_count,
    lostSpelled: spelled(now.left_count, context),
    isKnown: before !== undefined,
    before: before?.left_count ?? 0,
    beforeSpelled: spelled(before?.left_count ?? 0, context),
    returned: now.returned_count,
    returnedSpelled: spelled(now.returned_count, context),
  };
  return sentence(
    context.t(
      '{lost, plural, =0 {no regular left} one {one regular left} other {{lostSpelled} regulars left}}{isKnown, select, true { ({before, plural, =0 {none} one {one} other {{beforeSpelled}}} the year before)} other {}}, {returned, plural, =0 {no lost customer returned} one {one lost customer returned} other {{returnedSpelled} lost customers returned}}.',
      values,
    ),
  );
}

/** A year that is not over says until when it is seen. */
function yearText(
  { year, last_on: last }: Year,
  { t, formats }: Pick<Context, 't' | 'formats'>,
): string {
  const name = year.slice(0, 4);
  if (last.endsWith('-12-31')) return name;
  return t('{year} (to {day})', { year: name, day: formats.day(last) });
}

type Known = (year: Year) => boolean;

function askedFigure(rows: Year[], now: Year, isYearKnown: Known, context: Context): Figure {
  const { t, formats } = context;
  const values = { count: now.answered_in_day_count, total: now.opened_count };
  const shares = rows.map((year) =>
    year.opened_count === 0 || !isYearKnown(year)
      ? null
      : year.answered_in_day_count / year.opened_count,
  );
  return {
    name: 'answeredInDay',
    label: t('questions answered within a day'),
    value: now.opened_count === 0 ? '–' : t('{count, number} of {total, number}', values),
    detail: t('{count, plural, =0 {all of them ended} other {{range} still without an answer}}', {
      count: now.waiting_count,
      range: rangeText(now.sure_waiting_count, now.waiting_count, formats.number, context),
    }),
    trend: yearsTrend('points', rows, shares, (value) => formats.percent(value), t),
  };
}

function businessFigures(
  rows: Year[],
  now: Year,
  isYearKnown: Known,
  { t, formats }: Context,
): Figure[] {
  const columns = (figure: (year: Year) => number) =>
    yearsTrend(
      'columns',
      rows,
      rows.map((year) => (isYearKnown(year) ? figure(year) : null)),
      formats.number,
      t,
    );
  return [
    {
      name: 'left',
      label: t('{count, plural, one {regular} other {regulars}} left in this period', {
        count: now.left_count,
      }),
      value: formats.number(now.left_count),
      detail: t('worth {value} a year', { value: formats.money(now.left_value) }),
      trend: columns((row) => row.left_count),
    },
    {
      name: 'regulars',
      label: now.last_on.endsWith('-12-31')
        ? t('regulars at the end of the year')
        : t('regulars on {day}', { day: formats.day(now.last_on) }),
      value: formats.number(now.regular_count ?? 0),
      detail: t(
        '{count, plural, =0 {no lost customer returned} one {one lost customer returned} other {# lost customers returned}}',
        {
          count: now.returned_count,
        },
      ),
      trend: columns((row) => row.regular_count ?? 0),
    },
  ];
}

function yearsTrend(
  as: Trend['as'],
  rows: Year[],
  values: (number | null)[],
  format: (value: number) => string,
  t: Context['t'],
): Trend {
  const years = rows.map((row, place) => {
    const value = values[place] ?? null;
    return `${row.year.slice(0, 4)} ${value === null ? '–' : format(value)}`;
  });
  return { as, values, text: t('By year: {years}', { years: years.join(', ') }) };
}
