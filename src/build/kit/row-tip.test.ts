import { expect, test } from 'vitest';
import { rowTip } from './row-tip.ts';

const table = {
  type: 'table' as const,
  columns: [{ title: 'Month' }, { title: 'new' }, { title: 'left' }],
  rows: [
    ['November', { text: '5', value: 5 }, '2'],
    ['December', '1', '0'],
  ],
};

test('a row is told with each figure after its heading', () => {
  expect(rowTip(table, 0)).toBe('November: new 5, left 2');
});

test('a part of a row is told by its heading alone', () => {
  expect(rowTip(table, 1, 'left')).toBe('December: left 0');
});
