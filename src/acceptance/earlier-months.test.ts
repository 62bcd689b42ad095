import { expect, test } from 'vitest';
import { sampleTables } from '../development/sample-tables.ts';

test.each(['2012-04', '2012-08'])(
  'who waited at the end of %s, and what they were worth, is what a report of that month has',
  async (month) => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    const lastOn = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
    const now = await sampleTables('2012-11-28');
    const then = await sampleTables(lastOn);
    const rowOf = ({ waiting_by_month: rows = [] }: typeof now.tables) =>
      rows.flatMap(({ role, ...row }) => (row.month === `${month}-01` ? [row] : []));
    expect(rowOf(now.tables)).toEqual(rowOf(then.tables));
    expect(rowOf(now.tables)).toEqual([
      expect.objectContaining({ customer_count: expect.any(Number) }),
    ]);
  },
);
