import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';

export type Silence = Rows['early_silences'];

/** Regulars by orders who are silent beyond their own rhythm and not yet lost; nothing where nobody orders. */
export function earlySilences(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const [rhythm] = rowsOf(tables, 'order_rhythm');
  if (!rhythm || rhythm.customer_count === 0) return [];
  const rows = rowsOf(tables, 'early_silences');
  const heading: Block = { type: 'heading', text: t('Early silence: quiet beyond their rhythm') };
  const [first] = rows;
  if (!first) {
    const text = t('No regular who orders is quiet for longer than the own rhythm explains.');
    return [heading, { type: 'text', text }];
  }
  const text = t(
    '{count, plural, one {One} other {#}} of {total, number} regulars who order {count, plural, one {is} other {are}} quiet for longer than nine in ten of their own gaps between orders, and not yet counted as lost{listed, plural, =0 {} other { (the # worth most are listed)}}.',
    {
      count: first.quiet_count,
      total: first.regular_count,
      listed: first.quiet_count > rows.length ? rows.length : 0,
    },
  );
  return [heading, { type: 'text', text }, silenceTable(rows, context)];
}

function silenceTable(rows: Silence[], context: Context): Block {
  const { t, formats } = context;
  const right = 'right' as const;
  return {
    type: 'table',
    source: 'early_silences',
    columns: [
      { title: t('Customer') },
      { title: t('Last order') },
      { title: t('Quiet for'), align: right },
      { title: t('Usual gap'), align: right },
      { title: t('Counts as lost on') },
      { title: t('Still a customer'), align: right },
      { title: t('Annual value'), align: right },
    ],
    rows: rows.map((row) => [
      context.customer(row.customer_id, row.name),
      formats.shortDay(row.last_ordered_on),
      formats.days(row.quiet_days),
      formats.days(Math.round(row.usual_gap_days)),
      formats.shortDay(row.lost_on),
      row.alive_share === null ? '–' : formats.percent(row.alive_share),
      formats.money(row.annual_value),
    ]),
  };
}
