import { expect, test } from 'vitest';
import { sayIn } from '../build/kit/say.ts';
import { usedFiles } from './used-files.ts';

const file = (path: string, source: string | null, rows: number) => ({
  path,
  source,
  table: source,
  read: source === null ? 0 : rows,
  accepted: 0,
  quarantined: 0,
  unchanged: false,
  ...(source === null && rows > 0 ? { unusedRows: rows } : {}),
});
const english = sayIn('en', 'EUR');
const place = { exports: ['src', 'docs'], configPath: undefined };

test('a folder of which all is used needs no words', () => {
  expect(usedFiles([file('a.csv', 'orders', 9)], place, english)).toEqual([]);
});

test('what was not used is counted in files and rows, with the way to use it', () => {
  const files = [file('a.csv', 'orders', 1200), file('b.csv', null, 300)];
  expect(usedFiles(files, place, english)).toEqual([
    "1 of 2 files, 1,200 of 1,500 rows; 'regulars init FOLDER' looks at the others, and writes mappings for them",
  ]);
  expect(usedFiles(files, { ...place, exports: ['src'] }, english)[0]).toContain(
    "'regulars init src'",
  );
  expect(usedFiles(files, { ...place, configPath: 'regulars.yaml' }, english)[0]).toContain(
    'regulars.yaml has no mapping for the others yet',
  );
});

test('of what no mapping helps none is promised', () => {
  expect(usedFiles([file('a.csv', 'orders', 1), file('b.pdf', null, 0)], place, english)).toEqual([
    '1 of 2 files; what the others are is said below',
  ]);
});
