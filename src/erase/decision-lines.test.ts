import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeOut, withoutRecords } from './decision-lines.ts';

test('rows are taken out as a whole, and the others stay byte for byte', () => {
  const text = 'customer,why\r\nA,"one\r\ntwo ""x"""\r\nB,x\r\nA,y';
  expect(withoutRecords(text, new Set([2, 5]))).toBe('customer,why\r\nB,x\r\n');
  expect(withoutRecords(text, new Set([4]))).toBe('customer,why\r\nA,"one\r\ntwo ""x"""\r\nA,y');
});

test('where no row begins on the line, nothing is touched', () => {
  expect(withoutRecords('customer,why\nA,"one\ntwo"\n', new Set([3]))).toBeUndefined();
});

test('a list keeps its encoding; workbooks and lists of two bytes a letter are left to people', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-lines-'));
  const [list, wide, book] = ['decisions.csv', 'entscheidungen.csv', 'decisions.xlsx'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  writeFileSync(list, Buffer.from('kunde;was\nMüller;a\nK2;b\n', 'latin1'));
  writeFileSync(wide, Buffer.from('kunde;was\nK1;a\n', 'utf16le'));
  writeFileSync(book, 'PK');
  const taken = takeOut([`${list}:3`, `${wide}:2`, `${book}:2`]);
  expect(taken).toEqual({ removed: [`${list}:3`], left: [`${wide}:2`, `${book}:2`] });
  expect(readFileSync(list, 'latin1')).toBe('kunde;was\nMüller;a\n');
});
