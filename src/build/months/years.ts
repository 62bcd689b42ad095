import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { isBeforeKnown, knownDaysOf } from '../kit/known-days.ts';
import { type FigureKind, isKnown } from '../kit/known-figures.ts';
import { perhapsNote } from '../kit/perhaps.ts';
import { rangeText } from '../kit/range.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';
import { sourcesLoaded } from '../kit/sources-known.ts';

export type Year = Rows['figures_by_year'];

/** The years side by side; nothing where less than two are known. */
export function years(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'figures_by_year');
  if (rows.length < 2) return [];
  const { hasMessages, hasBusiness } = sourcesLoaded(tables);
  const { questions_from_on: asked, business_from_on: began } = knownDaysOf(tables);
  // What happened in a year that ends before anything is known is not nought.
  const from = (kind: FigureKind) => (kind === 'business' ? began : asked);
  const isYearKnown = (row: Year, kinds: FigureKind[]) =>
    kinds.every(
      (kind) =>
        isKnown(tables, kind, row.year, 'year') &&
        (kind === 'mailings' || !isBeforeKnown(row.last_on, from(kind))),
    );
  const line = (title: string, text: (row: Year) => string, ...kinds: FigureKind[]) => [
    title,
    ...rows.map((row) => (isYearKnown(row, kinds) ? text(row) : t('not known'))),
  ];
  const count = (title: string, figure: (row: Year) => number, ...kinds: FigureKind[]) =>
    line(title, (row) => formats.number(figure(row)), ...kinds);
  const range = (low: number, high: number) => rangeText(low, high, formats.number, context);
  const share = (row: Year, name: 'answered_in_day' | 'waiting') =>
    row.sure_opened_count === row.opened_count
      ? shareText(rateOf(row, name, row.opened_count), context)
      : range(row[`sure_${name}_count`], row[`${name}_count`]);
  const messages = [
    line(
      t('Questions that arrived'),
      (row) => range(row.sure_opened_count, row.opened_count),
      'questions',
    ),
    line(t('answered within a day'), (row) => share(row, 'answered_in_day'), 'questions'),
    line(t('still without an answer'), (row) => share(row, 'waiting'), 'questions'),
  ];
  const left = ({ left_count: lost, left_value: value }: Year) =>
    lost === 0 ? formats.number(0) : `${formats.number(lost)} (${formats.money(value)})`;
  const business = [
    count(t('Regulars at the end'), (row) => row.regular_count ?? 0, 'business'),
    line(t('Regulars who left'), left, 'business'),
    count(t('Customers who returned'), (row) => row.returned_count, 'business'),
  ];
  return [
    { type: 'heading', text: t('The years side by side') },
    {
      type: 'table',
      source: 'figures_by_year',
      columns: [
        { title: t('Figure') },
        ...rows.map((row) => ({ title: yearTitle(row, context), align: 'right' as const })),
      ],
      rows: [
        ...(hasMessages ? messages : []),
        ...(hasBusiness ? business : []),
        ...(hasMessages && hasBusiness
          ? [
              count(
                t('Our personal attempts to win customers back'),
                (row) => row.attempt_count,
                'questions',
                'business',
              ),
            ]
          : []),
        ...(rows.some((row) => row.mixed_count > 0)
          ? [
              line(
                t('Customers who got mass mailings while they waited'),
                (row) => range(row.sure_mixed_count, row.mixed_count),
                'mailings',
                'questions',
              ),
            ]
          : []),
      ],
    },
    ...partOfYear(
      rows,
      { asked: hasMessages ? asked : null, began: hasBusiness ? began : null },
      context,
    ),
    ...perhapsNote(
      sum(rows, (row) => row.opened_count - row.sure_opened_count),
      sum(rows, (row) => row.opened_count),
      context,
    ),
  ];
}

type Beginnings = { asked: string | null; began: string | null };

/** Years of which only a part is seen stand beside whole ones. */
function partOfYear(rows: Year[], { asked, began }: Beginnings, context: Context): Block[] {
  const { t, formats } = context;
  const isPart = (from: string | null) =>
    from !== null &&
    !from.endsWith('-01-01') &&
    rows.some((row) => row.year.slice(0, 4) === from.slice(0, 4));
  const last = rows.at(-1)?.last_on ?? '';
  const parts = [
    ...(isPart(asked)
      ? [t('questions are known from {day} on', { day: formats.day(asked ?? '') })]
      : []),
    ...(isPart(began)
      ? [t('contracts and orders from {day} on', { day: formats.day(began ?? '') })]
      : []),
    ...(last.endsWith('-12-31')
      ? []
      : [t('the last year is seen to {day}', { day: formats.day(last) })]),
  ];
  if (parts.length === 0) return [];
  const text = t('Not whole years: {parts}. Their counts stand beside those of whole ones.', {
    parts: formats.list(parts),
  });
  return [{ type: 'text', tone: 'note', text }];
}

function sum(rows: Year[], figure: (row: Year) => number): number {
  return rows.reduce((total, row) => total + figure(row), 0);
}

/** A year that is not over says until when it is seen. */
function yearTitle({ year, last_on: last }: Year, { t, formats }: Context): string {
  const name = year.slice(0, 4);
  return last.endsWith('-12-31')
    ? name
    : t('{year}, to {day}', { year: name, day: formats.shortDay(last) });
}
