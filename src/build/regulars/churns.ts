import type { Translate } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, TableBlock } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { word } from '../kit/words.ts';

export type Churn = Rows['churns_in_year'];

/** Who left in the month; in a report of a year, who left in it. */
export function churns(tables: Tables, context: Context): Block[] {
  const { t, formats, settings, year } = context;
  const { rows, inPeriod, earlier, hasEvents } = partsOf(tables);
  if (year !== undefined) {
    const inYear = rows.filter(({ churned_on }) => churned_on >= `${year}-01-01`);
    const isCut = [inPeriod, earlier].some((part) => totalOf(part) > part.length);
    const total = isCut ? undefined : inYear.length;
    return churnList(inYear, { when: t('in {year}', { year }), total, hasEvents }, context);
  }
  const when = t('in {period}', { period: formats.month(settings.period_start_on) });
  return [
    ...churnList(inPeriod, { when, total: totalOf(inPeriod), hasEvents }, context),
    ...graceNote(tables, context),
  ];
}

/** Who left in the twelve months to the day of the report, before its month; nothing in a report of a year. */
export function earlierChurns(tables: Tables, context: Context): Block[] {
  const { t, formats, settings, year } = context;
  if (year !== undefined) return [];
  const { earlier, hasEvents } = partsOf(tables);
  const day = formats.day(settings.as_of_on);
  const when = t('earlier in the twelve months to {day}', { day });
  return churnList(earlier, { when, total: totalOf(earlier), hasEvents }, context);
}

function partsOf(tables: Tables) {
  const rows = rowsOf(tables, 'churns_in_year');
  return {
    rows,
    inPeriod: rows.filter((row) => row.is_in_period),
    earlier: rows.filter((row) => !row.is_in_period),
    hasEvents:
      sourcesKnown(tables).hasMessages && rows.some(({ last_event }) => last_event !== 'unknown'),
  };
}

/** Why the report of a month later may count more for this one. */
function graceNote(tables: Tables, { t, formats, config }: Context): Block[] {
  if (!sourcesKnown(tables).hasContracts) return [];
  const days = formats.days(config.thresholds.grace_days);
  return [
    {
      type: 'text',
      tone: 'note',
      text: t(
        'Customers who let a contract end have left only once {days} have passed without a new one: a later report may count more for this month.',
        { days },
      ),
    },
  ];
}

function totalOf(part: Churn[]): number {
  return part[0]?.part_count ?? 0;
}

/** `total` is how many left, where that is known: the query lists some only where they are many. */
type Listed = { when: string; total: number | undefined; hasEvents: boolean };

function churnList(rows: Churn[], { when, total, hasEvents }: Listed, context: Context): Block[] {
  const { t } = context;
  const isCut = total !== rows.length;
  const note = t('Listed are {count, number}: regulars first, then by value.', {
    count: rows.length,
  });
  return [
    { type: 'heading', text: isCut ? cutTitle(when, total, t) : churnTitle(rows, when, t) },
    ...(rows.length > 0 ? [churnTable(rows, hasEvents, context)] : []),
    ...(isCut ? [{ type: 'text' as const, text: note, tone: 'note' as const }] : []),
  ];
}

function cutTitle(when: string, total: number | undefined, t: Translate): string {
  if (total === undefined) return t('Customers who left {when}', { when });
  return t('{total, number} customers left {when}', { total, when });
}

function churnTitle(rows: Churn[], when: string, t: Translate): string {
  const regulars = rows.filter((row) => row.was_regular).length;
  return t(
    '{count, plural, =0 {Nobody left} one {One customer left} other {# customers left}} {when}{count, plural, =0 {} one {, {regulars, plural, =0 {not a regular} other {a regular}}} other {, {regulars, plural, =0 {none of them a regular} one {one of them a regular} other {{isAll, select, true {all} other {{regulars, number}}} of them regulars}}}}',
    { when, count: rows.length, regulars, isAll: regulars === rows.length },
  );
}

function churnTable(rows: Churn[], hasEvents: boolean, context: Context): TableBlock {
  const { t, formats } = context;
  return {
    type: 'table',
    source: 'churns_in_year',
    columns: [
      { title: t('Customer') },
      { title: t('Since') },
      { title: t('Left on') },
      ...(hasEvents ? [{ title: t('Last event before') }] : []),
      { title: t('Annual value'), align: 'right' },
    ],
    rows: rows.map((row) => [
      context.customer(row.customer_id, row.name),
      `${row.customer_since_on.slice(0, 4)}${row.was_regular ? `, ${t('regular')}` : ''}`,
      row.returned_on
        ? t('{day}, back on {returned}', {
            day: formats.shortDay(row.churned_on),
            returned: formats.shortDay(row.returned_on),
          })
        : formats.shortDay(row.churned_on),
      ...(hasEvents ? [lastEvent(row, context)] : []),
      formats.money(row.annual_value),
    ]),
  };
}

function lastEvent(row: Churn, context: Context): string {
  const event = word(row.last_event, context);
  return row.last_event_on ? `${event} (${context.formats.shortDay(row.last_event_on)})` : event;
}
