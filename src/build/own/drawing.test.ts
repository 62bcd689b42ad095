import { expect, test } from 'vitest';
import { drawingOf } from './drawing.ts';
import type { Plain } from './result-columns.ts';

function drawn(columns: string, ...rows: Plain[][]) {
  const names = columns.split(' ');
  const found = drawingOf({ columns: names, rows });
  if (!found) return undefined;
  const { form, x, label = [], series, figures } = found;
  const named = (places: (number | undefined)[]) =>
    places.map((place) => names[place ?? -1]).filter(Boolean);
  return [form, ...named([x, series, ...label]), '|', ...named(figures)].join(' ');
}

const days = (...rows: Plain[][]) =>
  rows.map((row, place): Plain[] => [`2012-1${place}-01`, ...row]);

test.each([
  ['a number over time is a line', 'month sent', days([1], [2]), 'line month | sent'],
  [
    'several of one unit are lines beside each other',
    'month open_count kept_count value',
    days([1, 2, 9], [2, 3, 9]),
    'line month | open_count kept_count',
  ],
  [
    'a few categories over time are lines of their own',
    'month region sent',
    [
      ['2012-10-01', 'a', 1],
      ['2012-10-01', 'b', 2],
      ['2012-11-01', 'a', 3],
    ],
    'line month region | sent',
  ],
  [
    'of figures the one that has an interval is drawn',
    'month n share share_low share_high',
    days([9, 0.5, 0.4, 0.6], [9, 0.7, 0.6, 0.8]),
    'line month | share',
  ],
  [
    'years are places, and no figures',
    'year sent',
    [
      [2011, 4],
      [2012, 5],
    ],
    'line year | sent',
  ],
  [
    'a number of a name is a bar',
    'region sent',
    [
      ['a', 1],
      ['b', null],
    ],
    'bars region | sent',
  ],
  [
    'two names tell rows apart that one does not',
    'region kind sent',
    [
      ['a', 'x', 1],
      ['a', 'y', 2],
      ['b', 'x', 2],
    ],
    'bars region kind | sent',
  ],
  [
    'a customer is named by the name, whatever days the row has too',
    'customer_id name opened_at days',
    [
      ['K1', 'A', '2012-11-01T10:00:00Z', 3],
      ['K2', 'B', '2012-11-02T10:00:00Z', 2],
    ],
    'bars name | days',
  ],
  [
    'nor are several rows of a customer a course of time',
    'customer_id name opened_at days',
    [
      ['K1', 'A', '2012-11-01T10:00:00Z', 3],
      ['K1', 'A', '2012-11-02T10:00:00Z', 2],
    ],
    'bars name customer_id opened_at | days',
  ],
  [
    'low and high of a name are a rule',
    'kind gain low high',
    [
      ['a', 2, 1, 3],
      ['b', 3, 1, 4],
    ],
    'intervals kind | gain',
  ],
  [
    'two numbers are points',
    'waited value',
    [
      [1, 2],
      [1, 3],
    ],
    'points waited | value',
  ],
  [
    'one row is a bar a figure',
    'a_count b_count c_value',
    [[1, 2, 3]],
    'columns | a_count b_count',
  ],
  [
    'without a number rows are counted',
    'name kind',
    [
      ['x', 'a'],
      ['y', 'a'],
    ],
    'counts kind |',
  ],
  ['nothing known is not drawn', 'a', [[null]], undefined],
] as const)('%s', (_, columns, rows, expected) => {
  expect(drawn(columns, ...(rows as unknown as Plain[][]))).toBe(expected);
});
