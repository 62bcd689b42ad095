import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';

/** Of the customers who began in a year, how many are still there one, two, three ... years later. */
export function cohorts(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const rows = rowsOf(tables, 'cohort_retention');
  if (rows.length === 0) return [];
  const cohortYears = [...new Set(rows.map(({ cohort_year }) => cohort_year))];
  const ages = [...new Set(rows.map(({ year_number }) => year_number))].sort((a, b) => a - b);
  return [
    {
      type: 'text',
      text: t(
        'Of the customers whose first contract or order fell into a year, those still there after a number of years, with Wilson’s 95% interval; only those who began that long ago count. Customers older than the data are left out: of them only those who stayed are known.',
      ),
    },
    {
      type: 'table',
      source: 'cohort_retention',
      columns: [
        { title: t('Began in') },
        ...ages.map((years) => ({
          title: t('after {years, plural, one {one year} other {# years}}', { years }),
          align: 'right' as const,
        })),
      ],
      rows: cohortYears.map((year) => [
        String(year),
        ...ages.map((years) => {
          const row = rows.find((one) => one.cohort_year === year && one.year_number === years);
          return shareText(row && rateOf(row, 'staying', row.customer_count), context);
        }),
      ]),
    },
  ];
}
