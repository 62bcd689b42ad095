import { table } from 'arquero';
import { expect, test } from 'vitest';
import { formatted, json } from './formatted.ts';

const rows = table({
  name: ['Alpha', '=HYPERLINK("http://x")', 'a|b\nc', '\u001b[2J\u202eevil', null],
  value: [-5, 1.5, null, 0, 3],
  note: ['-12.5', '+49 40 1', '@x', '<b>', '"q", r'],
});

test('a text that a spreadsheet would run as a formula is defused, a number is not', () => {
  expect(formatted(rows, 'csv').split('\n')).toEqual([
    'name,value,note',
    'Alpha,-5,-12.5',
    `"'=HYPERLINK(""http://x"")",1.5,+49 40 1`,
    '"a|b',
    'c",,\'@x',
    '[2Jevil,0,<b>',
    ',3,"""q"", r"',
  ]);
});

test('Markdown cells cannot break out of their cell or become HTML', () => {
  expect(formatted(rows, 'markdown').split('\n')).toEqual([
    '| name | value | note |',
    '| --- | ---: | --- |',
    '| Alpha | -5 | -12.5 |',
    '| =HYPERLINK("http://x") | 1.5 | +49 40 1 |',
    '| a\\|b c |  | @x |',
    '| \\[2Jevil | 0 | \\<b\\> |',
    '|  | 3 | "q", r |',
  ]);
});

test('a terminal table shows no control characters and sets numbers to the right', () => {
  const text = formatted(rows, 'table');
  expect(text).not.toContain('\u001b');
  expect(text).not.toContain('\u202e');
  expect(text.split('\n')[1]).toBe('Alpha                      -5  -12.5');
});

test('JSON keeps every character, but none that steers a terminal stands in it raw', () => {
  const text = json({ name: 'a\u009b31m\u202eb' });
  expect(text).toContain('\\u009b');
  expect(JSON.parse(text)).toEqual({ name: 'a\u009b31m\u202eb' });
});

test('a table without rows has its headings in every format but JSON', () => {
  const empty = table({ name: [] });
  expect(formatted(empty, 'csv')).toBe('name');
  expect(formatted(empty, 'json')).toBe('[]');
  expect(formatted(empty, 'markdown')).toContain('| name |');
  expect(formatted(empty, 'table')).toContain('name');
});
