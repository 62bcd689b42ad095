import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, TableBlock } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { renewalRisks } from './renewal-risk.ts';

export type RenewalDue = Rows['renewals_due'];

/** The contracts that end soon with nothing signed beyond them; says why where that is not known. */
export function renewalsDue(tables: Tables, context: Context): Block[] {
  const { t } = context;
  if (!sourcesKnown(tables).hasContracts) {
    const text = t('No contracts were loaded: which of them end soon is not known.');
    return [{ type: 'text', text }];
  }
  const rows = rowsOf(tables, 'renewals_due');
  const text = { type: 'text' as const, text: dueText(tables, context), source: 'renewals_due' };
  return rows.length === 0 ? [text] : [text, dueTable(tables, rows, context)];
}

function dueText(tables: Tables, { t, formats, settings }: Context): string {
  const weeks = rowsOf(tables, 'renewals_due_by_week');
  return t(
    'In the {days, number} days after {day}, {count, plural, =0 {no contract ends} one {one contract worth {value} a year ends} other {# contracts worth {value} a year end}} without a signed one to follow.',
    {
      days: settings.renewal_days,
      day: formats.day(settings.as_of_on),
      count: weeks.reduce((sum, week) => sum + week.contract_count, 0),
      value: formats.money(weeks.reduce((sum, week) => sum + week.annual_value, 0)),
    },
  );
}

function dueTable(tables: Tables, rows: RenewalDue[], context: Context): TableBlock {
  const { t, formats } = context;
  const risk = renewalRisks(tables, context);
  return {
    type: 'table',
    source: 'renewals_due',
    file: t('renewals'),
    isShortened: true,
    columns: [
      { title: t('Customer') },
      { title: t('Contract ends') },
      { title: t('Days left'), align: 'right' },
      { title: t('Annual value'), align: 'right', currency: context.settings.currency },
      ...(risk ? [{ title: t('Chance not to be renewed') }] : []),
    ],
    rows: rows.map((row) => [
      context.customer(row.customer_id, row.name),
      { text: formats.shortDay(row.ended_on), value: row.ended_on },
      { text: formats.number(row.days_left), value: row.days_left },
      { text: formats.money(row.annual_value), value: row.annual_value },
      ...(risk ? [risk(row.customer_id, row.ended_on)] : []),
    ]),
  };
}
