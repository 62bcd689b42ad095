import type { Tables } from '../../read/read.ts';
import type { Block, Cell, Chapter, Trend } from '../../report/blocks.ts';
import { addDays } from '../kit/add-days.ts';
import type { Context } from '../kit/context.ts';
import { isBeforeKnown, knownDaysOf } from '../kit/known-days.ts';
import { type FigureKind, isKnown } from '../kit/known-figures.ts';
import { perhapsNote } from '../kit/perhaps.ts';
import { rangeText } from '../kit/range.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesLoaded } from '../kit/sources-known.ts';
import type { ResponseMonth } from '../response/response-months.ts';
import { years } from './years.ts';

type Month = { month: string; role: string | null };
/** A figure of each of the thirteen months; null where it is not known. */
type Measure = {
  title: string;
  as: Trend['as'];
  months: Month[];
  values: (number | null)[];
  /** The least that it can be, where texts of mails that are not read leave it open; else the same. */
  lows: (number | null)[];
  /** Whether what it rests on is known of the month. */
  known: boolean[];
  format(value: number): string;
};

/** The month beside its twelve predecessors, figure by figure, and the years side by side. */
export function months(tables: Tables, context: Context): Chapter {
  const { t, formats, settings } = context;
  const month = formats.month(settings.period_start_on);
  const { hasMessages, hasBusiness } = sourcesLoaded(tables);
  const measures = [
    ...(hasMessages ? answers(tables, context) : []),
    ...(hasBusiness ? business(tables, context) : []),
    ...mailings(tables, context),
  ].filter(({ values }) => values.some((value) => value));
  const right = 'right' as const;
  const roles = ['this', 'before', 'year_before'];
  const named = roles.flatMap(
    (role) => measures[0]?.months.find((month) => month.role === role) ?? [],
  );
  const chapter = {
    id: 'months',
    title: t('Months: {month} beside the twelve before it', { month }),
  };
  if (measures.length === 0)
    return { ...chapter, blocks: [{ type: 'text', text: t('Nothing is known of these months.') }] };
  return {
    ...chapter,
    blocks: [
      ...(context.year === undefined ? [] : years(tables, context)),
      {
        type: 'table',
        columns: [
          { title: t('Figure') },
          { title: t('Thirteen months') },
          ...named.map(({ month }) => ({ title: formats.shortMonth(month), align: right })),
          { title: t('Range of the previous 12'), align: right },
        ],
        rows: measures.map((measure) => measureRow(measure, named, context)),
      },
      {
        type: 'text',
        tone: 'note',
        text: t(
          'Each small picture has its own scale and begins at zero; the last column of it is {month}. Under “range of the previous 12” are the least and the most of those months of which anything is known.',
          { month },
        ),
      },
      ...partOfMonth(context),
      ...seenToday({ hasMessages, hasBusiness }, context),
      ...(hasMessages ? perhaps(tables, context) : []),
    ],
    details: context.year === undefined ? years(tables, context) : [],
  };
}

/** A month that is not over stands beside whole ones. */
function partOfMonth({ t, formats, settings }: Context): Block[] {
  const { as_of_on: asOf } = settings;
  if (addDays(asOf, 1).slice(0, 7) !== asOf.slice(0, 7)) return [];
  const text = t(
    '{month} is not over: it is seen to {day}, and its counts stand beside those of whole months.',
    { month: formats.month(`${asOf.slice(0, 7)}-01`), day: formats.day(asOf) },
  );
  return [{ type: 'text', tone: 'note', text }];
}

/** Which figures of earlier months are as they were then, and why others are not. */
function seenToday(
  { hasMessages, hasBusiness }: { hasMessages: boolean; hasBusiness: boolean },
  { t, formats, config }: Context,
): Block[] {
  if (!hasMessages && !hasBusiness) return [];
  const text = t(
    '{hasMessages, select, true {Who waited, and what they were worth, is as it was at the end of each month; times of answers are those known today. } other {}}{hasBusiness, select, true {Who had left is known only later ({days} after the end of a contract, or after the silence that orders allow): earlier months are counted with what is known today, and a report of that month itself (--compare) may count fewer.} other {}}',
    { hasMessages, hasBusiness, days: formats.days(config.thresholds.grace_days) },
  ).trim();
  return [{ type: 'text', tone: 'note', text }];
}

/** Shares and medians of questions that may be none are told of all of them. */
function perhaps(tables: Tables, context: Context): Block[] {
  const rows = rowsOf(tables, 'responses_by_month');
  const sum = (figure: (row: ResponseMonth) => number) =>
    rows.reduce((total, row) => total + figure(row), 0);
  return perhapsNote(
    sum((row) => row.possible_count),
    sum((row) => row.opened_count),
    context,
  );
}

function answers(tables: Tables, context: Context): Measure[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'responses_by_month');
  const waiting = rowsOf(tables, 'waiting_by_month');
  const share = ({ opened_count: opened, answered_in_month_count: answered }: ResponseMonth) =>
    opened === 0 ? null : answered / opened;
  const { questions_from_on: from } = knownDaysOf(tables);
  const measures: Measure[] = [
    measure(
      t('Questions that arrived'),
      rows,
      (row) => row.opened_count,
      formats.number,
      (row) => row.opened_count - row.possible_count,
    ),
    {
      ...measure(t('Answered within the month, share'), rows, share, formats.percent),
      as: 'points',
    },
    measure(t('Half answered within'), rows, (row) => row.wait_seconds_median, formats.duration),
    measure(
      t('Customers waiting at the end'),
      waiting,
      (row) => row.customer_count,
      formats.number,
      (row) => row.sure_customer_count,
    ),
    measure(
      t('Value waiting'),
      waiting,
      (row) => row.annual_value,
      formats.money,
      (row) => row.sure_annual_value,
    ),
  ];
  return measures.map((one) => knownFrom(knownOf(tables, one, ['questions']), from));
}

function business(tables: Tables, { t, formats }: Context): Measure[] {
  const rows = rowsOf(tables, 'regulars_by_month');
  return [
    measure(t('Regulars at the end'), rows, (row) => row.regular_count, formats.number),
    measure(t('Regulars who left'), rows, (row) => row.left_count, formats.number),
    measure(t('Customers who returned'), rows, (row) => row.returned_count, formats.number),
  ].map((one) =>
    knownFrom(knownOf(tables, one, ['business']), knownDaysOf(tables).business_from_on),
  );
}

/** A month that not all sources cover has no figure. */
function knownOf(tables: Tables, one: Measure, kinds: FigureKind[]): Measure {
  const known = one.months.map(({ month }) => kinds.every((kind) => isKnown(tables, kind, month)));
  return { ...one, known, values: one.values.map((value, place) => (known[place] ? value : null)) };
}

/** A month that ends before anything is known has no figure. */
function knownFrom(one: Measure, from: string | null): Measure {
  const first = from === null ? null : `${from.slice(0, 7)}-01`;
  const isUnknown = one.months.map(({ month }) => isBeforeKnown(month, first));
  return { ...one, values: one.values.map((value, place) => (isUnknown[place] ? null : value)) };
}

function mailings(tables: Tables, { t, formats }: Context): Measure[] {
  const rows = rowsOf(tables, 'mixed_messages_by_month');
  const waited = measure(
    t('of these, customers who waited for us'),
    rows,
    (row) => row.owed_count,
    formats.number,
    (row) => row.sure_owed_count,
  );
  return [
    knownOf(
      tables,
      measure(t('Mass mailings to customers'), rows, (row) => row.mailing_count, formats.number),
      ['mailings'],
    ),
    knownOf(
      tables,
      measure(t('Customers who got one'), rows, (row) => row.customer_count, formats.number),
      ['mailings'],
    ),
    knownOf(tables, waited, ['mailings', 'questions']),
  ];
}

function measure<Row extends Month>(
  title: string,
  rows: Row[],
  figure: (row: Row) => number | null,
  format: (value: number) => string,
  least: (row: Row) => number | null = figure,
): Measure {
  const [values, lows] = [rows.map(figure), rows.map(least)];
  return { title, as: 'columns', months: rows, values, lows, known: rows.map(() => true), format };
}

function measureRow(measure: Measure, named: Month[], context: Context): Cell[] {
  const { t, formats } = context;
  const { title, as, months: rows, values, lows, known, format } = measure;
  const text = (place: number) => {
    const value = values[place];
    if (known[place] === false) return t('not known');
    return value == null ? '–' : rangeText(lows[place] ?? value, value, format, context);
  };
  const told = rows.map((row, place) => `${formats.shortMonth(row.month)} ${text(place)}`);
  const earlier = values.slice(0, -1).filter((value) => value !== null);
  const least = lows.slice(0, -1).filter((_, place) => values[place] !== null);
  const low = Math.min(...least.map((value) => value ?? 0));
  const trend = { as, values, text: t('By month: {months}', { months: told.join(', ') }) };
  return [
    title,
    { text: trend.text, value: null, trend },
    ...named.map(({ month }) => text(rows.findIndex((row) => row.month === month))),
    earlier.length === 0 ? '–' : rangeText(low, Math.max(...earlier), format, context),
  ];
}
