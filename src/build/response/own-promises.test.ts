import { expect, test } from 'vitest';
import { given } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import type { Rows } from '../../read/rows.ts';
import { ownPromises, ownPromisesByKind } from './own-promises.ts';

const ALL: Partial<Rows['own_promises_by_kind']> = {
  promise_kind: 'all',
  due_count: 10,
  kept_count: 8,
  kept_share: 0.8,
  kept_share_low: 0.49,
  kept_share_high: 0.943,
  late_count: 1,
  open_count: 1,
  not_due_count: 2,
};

function lines(rows: Partial<Rows['own_promises_by_kind']>[], reads_promises: boolean): string[] {
  const { tables, context } = given({
    own_promises_by_kind: rows,
    settings: [{ reads_promises }],
  });
  const blocks = [...ownPromises(tables, context), ...ownPromisesByKind(tables, context)];
  return told({ id: 'promises', title: 'Promises', blocks });
}

test('what became of days promised is told only where mails of ours are read for them', () => {
  expect(lines([ALL], false)).toEqual([]);
  const found = lines([ALL, { ...ALL, promise_kind: 'weekday' }], true);
  expect(found[0]).toBe(
    'Promised in our own mails to answer, call or send something by a day, in twelve months: kept 8 of 10: 80% (49% to 94%); 1 late, 1 open, 2 not due yet. By later words of ours to the customer; a rule reads the days, and misses some.',
  );
  expect(found).toContain('a day of the week | 8 of 10: 80% (49% to 94%) | 1 | 1 | 2');
});

test('where none was read it is not said that none was made', () => {
  expect(lines([], true)).toEqual([
    'Of no mail of ours from the last twelve months could we read that it promises an answer by a day.',
  ]);
});
