import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { notLoaded } from '../kit/not-loaded.ts';
import { rowsOf } from '../kit/rows.ts';
import { tableName } from '../kit/table-names.ts';
import { shortName } from '../kit/what-is-missing.ts';

type Source = Rows['coverage_by_source'];

/** Tables whose rows have a day. */
const TABLES = ['messages', 'activities', 'tickets', 'contracts', 'orders', 'sends', 'campaigns'];

/** From when to when each source reaches, and what is missing in it; nothing where none has a day. */
export function sourceCoverage(tables: Tables, context: Context): Block[] {
  const { t, formats, settings } = context;
  const rows = rowsOf(tables, 'coverage_by_source');
  if (rows.length === 0) return [];
  const right = 'right' as const;
  const table: Block = {
    type: 'table',
    caption: t('How far each source reaches'),
    source: 'coverage_by_source',
    columns: [
      { title: t('Source') },
      { title: t('First day') },
      { title: t('Last day') },
      { title: t('Rows a month (median)'), align: right },
      {
        title: t('Rows in {month}', { month: formats.month(settings.period_start_on) }),
        align: right,
      },
      { title: t('Usual gap'), align: right },
      { title: t('Known') },
    ],
    rows: rows.map((row) => [
      sourceText(row, tables, context),
      formats.shortDay(row.first_on),
      formats.shortDay(row.last_on),
      formats.number(row.median_month_row_count),
      formats.number(row.month_row_count),
      row.usual_gap_days === null ? t('too few rows to tell') : formats.days(row.usual_gap_days),
      stateText(row, context),
    ]),
  };
  const note = t(
    'A source is taken to be whole from its first day to its last, and for as long after it as 95% of its own gaps are. What rests on one that ends too early is not known from there on; freshness in regulars.yaml says how old each may be, or that it has ended.',
  );
  return [table, { type: 'text', text: note, tone: 'note' }, ...notLoaded(tables, TABLES, context)];
}

function sourceText(row: Source, tables: Tables, context: Context): string {
  const table = tableName(row.table_name, context.t);
  return [table, shortName(row, tables, context)].filter(Boolean).join(': ');
}

function stateText(row: Source, { t, formats }: Context): string {
  const parts = [];
  if (row.is_stale && row.covered_until_on)
    parts.push(t('only to {day}', { day: formats.shortDay(row.covered_until_on) }));
  if (row.ended_on)
    parts.push(
      t(
        'ended on {day}{rule, select, owner { (its owner left)} setting { (freshness in regulars.yaml)} successor { (another one goes on)} other { (before these months)}}',
        { day: formats.shortDay(row.ended_on), rule: row.ended_rule ?? 'before' },
      ),
    );
  if (row.hole_from_on && row.hole_to_on)
    parts.push(
      t('not from {from} to {to}', {
        from: formats.shortDay(row.hole_from_on),
        to: formats.shortDay(row.hole_to_on),
      }),
    );
  return parts.length > 0 ? parts.join('; ') : t('to the end');
}
