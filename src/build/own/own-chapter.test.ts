import { expect, test } from 'vitest';
import { given } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import type { OwnChapter } from '../../read/own-chapter.ts';
import { ownChapter } from './own-chapter.ts';

const OWN: OwnChapter = {
  name: 'waits_by_region',
  title: 'Who waits, by region',
  text: 'Customers who wait.',
  chart: undefined,
  alternative: undefined,
  columns: ['Region', 'Since', 'Customers'],
  rows: [{ region: 'Nord', since: '2012-11-05', customers: 1200 }],
  rowCount: 1,
  spec: undefined,
};

const { context } = given({});

test('rows are a table, with numbers and days as the report writes them', () => {
  expect(told(ownChapter(OWN, context))).toEqual([
    'Customers who wait.',
    'Region | Since | Customers',
    'Nord | 5 Nov 2012 | 1,200',
  ]);
});

test('no row is said to be none', () => {
  expect(told(ownChapter({ ...OWN, rows: [] }, context)).at(-1)).toBe('The query gave no row.');
});

test('of many rows the first are shown, and it is said', () => {
  const rows = Array.from({ length: 201 }, (_, place) => ({ region: `R${place}` }));
  const found = told(ownChapter({ ...OWN, columns: ['Region'], rows, rowCount: 201 }, context));
  expect(found.at(-1)).toBe('The first 200 of 201 rows.');
  expect(found.at(-2)).toBe('R199');
});

test('a chart has the rows as its data; those of different labels are told by their marks', () => {
  const rows = [
    { label: 'Nord', waiting: 3 },
    { label: 'Süd', waiting: 1 },
  ];
  const chapter = ownChapter(
    { ...OWN, columns: ['Region', 'Waiting'], rows, rowCount: 2, spec: { mark: 'bar' } },
    context,
  );
  const [, chart] = chapter.blocks;
  expect(chart).toMatchObject({
    type: 'chart',
    title: 'Who waits, by region',
    note: '2 rows of the query.',
    spec: {
      mark: 'bar',
      data: {
        values: [
          { label: 'Nord', waiting: 3, tip: 'Nord: Waiting 3' },
          { label: 'Süd', waiting: 1, tip: 'Süd: Waiting 1' },
        ],
      },
    },
  });
});

test('one whose chart cannot be drawn says so beside its rows', () => {
  const fault = 'queries/chapters/waits_by_region.json:1 is not JSON';
  const [, chart] = ownChapter({ ...OWN, fault }, context).blocks;
  expect(chart).toMatchObject({
    type: 'chart',
    fault,
    spec: {},
    data: { rows: [['Nord', '5 Nov 2012', '1,200']] },
  });
});

test('a column named by a number stands where the query has it, and a structure is told with its fields', () => {
  const rows = [{ region: 'Nord', '2012': 5, s: Object.fromEntries([['__proto__', 'in']]) }];
  const named = { columns: ['Region', '2012', 's'], names: ['region', '2012', 's'], rows };
  expect(told(ownChapter({ ...OWN, ...named }, context)).at(-1)).toBe(
    'Nord | 5 | {"__proto__":"in"}',
  );
});
