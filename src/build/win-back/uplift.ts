import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { valueWithLimits } from '../kit/with-interval.ts';

type Uplift = Rows['uplift_by_campaign'];

const outcomes: Record<string, string> = {
  response: message('responded'),
  conversion: message('ordered or returned'),
};

/** What campaigns caused, where chance decided who was left alone; nothing where there is no such campaign. */
export function uplift(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const rows = rowsOf(tables, 'uplift_by_campaign');
  if (rows.length === 0) return [];
  return [
    { type: 'heading', text: t('What campaigns caused') },
    {
      type: 'table',
      source: 'uplift_by_campaign',
      columns: [
        { title: t('Campaign') },
        { title: t('Group') },
        { title: t('Outcome') },
        { title: t('with the campaign'), align: 'right' },
        { title: t('left alone'), align: 'right' },
        { title: t('Difference'), align: 'right' },
        { title: t('Value per customer'), align: 'right' },
      ],
      rows: rows.map((row) => cells(row, context)),
    },
    {
      type: 'text',
      tone: 'note',
      text: t(
        'Chance decided whom the campaign went to and who was left alone, so that the difference is what it caused. An interval that holds zero shows no effect. 95% intervals: Wilson for shares, Newcombe for their difference, Welch for values.',
      ),
    },
  ];
}

function cells(row: Uplift, context: Context): string[] {
  const { t } = context;
  return [
    row.campaign,
    armText(row, context),
    t(outcomes[row.outcome] ?? row.outcome),
    shareCell(row, 'treated', context),
    shareCell(row, 'control', context),
    difference(row, context),
    value(row, context),
  ];
}

/** Of calls, with how many of each group we spoke at all: groups are compared as chance drew them. */
function armText(row: Uplift, { t }: Context): string {
  const { arm, treated_called_count: called, control_called_count: others } = row;
  if (called === null || others === null) return arm;
  return t(
    '{arm} (we spoke with {called, number} of {total, number}, and with {others, number} of the {othersTotal, number} others)',
    { arm, called, total: row.treated_total, others, othersTotal: row.control_total },
  );
}

function shareCell(row: Uplift, side: 'treated' | 'control', { t, formats }: Context): string {
  return t('{count, number} of {total, number}: {share}% ({low} to {high})', {
    count: row[`${side}_count`],
    total: row[`${side}_total`],
    share: points(row[`${side}_share`], formats),
    low: points(row[`${side}_share_low`], formats),
    high: points(row[`${side}_share_high`], formats),
  });
}

function difference(row: Uplift, { t, formats }: Context): string {
  return t('{value} ({low} to {high}) points', {
    value: points(row.difference, formats),
    low: points(row.difference_low, formats),
    high: points(row.difference_high, formats),
  });
}

function value(row: Uplift, { t, formats }: Context): string {
  const { value_difference: value, value_difference_low: low, value_difference_high: high } = row;
  return valueWithLimits({ value, low, high }, formats.precise, t);
}

function points(share: number, formats: Context['formats']): string {
  return formats.precise(share * 100);
}
