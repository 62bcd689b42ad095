import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';

/** Of the customers whose first order fell into a month, how many ordered again within 30, 90, 180 and 365 days; nothing while no days are over. */
export function repeatOrders(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'repeat_orders_by_cohort').filter((row) => row.customer_count > 0);
  if (rows.length === 0) return [];
  const months = [...new Set(rows.map((row) => row.cohort_month))];
  const windows = [...new Set(rows.map((row) => row.window_days))].sort((a, b) => a - b);
  return [
    {
      type: 'table',
      caption: t('Who ordered again, by the month of the first order'),
      source: 'repeat_orders_by_cohort',
      columns: [
        { title: t('First order in') },
        ...windows.map((days) => ({
          title: t('again within {days}', { days: formats.days(days) }),
          align: 'right' as const,
        })),
      ],
      rows: months.map((month) => [
        formats.month(month),
        ...windows.map((days) => {
          const row = rows.find((one) => one.cohort_month === month && one.window_days === days);
          return shareText(row && rateOf(row, 'again', row.customer_count), context);
        }),
      ]),
    },
    {
      type: 'text',
      tone: 'note',
      text: t(
        'The first order is the first in the data: where the shop is older than these, the first months hold older customers too. Only those for whom the days are over.',
      ),
    },
  ];
}
