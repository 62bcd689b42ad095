import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byHand } from './script-runners.ts';
import { tableMade } from './spark-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-by-hand-'));

/** Has a script run by hand, and gives what comes of it. */
function handed(number: number, text: string, tables: string[] = []): Promise<string> {
  const script = { folder, number, text, tables, say: () => undefined };
  return byHand(join(folder, 'scripts'))(script).then(
    () => 'goes on',
    (error: Error) => error.name,
  );
}

test('a script for others is written once, is a fault until its tables stand whole, and then work goes on', async () => {
  const table = join(folder, 'mails');
  expect(await handed(1, 'one', [table])).toBe('ScriptWaits');
  expect(readFileSync(join(folder, 'scripts', '1.sql'), 'utf8')).toBe('one');
  expect(await handed(1, 'one', [table])).toBe('UserError');
  mkdirSync(table);
  expect(await handed(1, 'one', [table])).toBe('UserError');
  writeFileSync(join(table, '_SUCCESS'), '');
  expect(await handed(1, 'one', [table])).toBe('goes on');
});

test('a script of another model takes those behind it away', async () => {
  const lacking = [join(folder, 'lacking')];
  await handed(1, 'old', lacking);
  await handed(2, 'old', lacking);
  await handed(1, 'new', lacking);
  expect(readdirSync(join(folder, 'scripts')).toSorted()).toEqual(['1.sql', 'README.md']);
  expect(existsSync(join(folder, 'scripts', '2.sql'))).toBe(false);
});

test('a table that stands is heard from spark-sql and from the frame of beeline, and not from the statement that it repeats', () => {
  expect(tableMade('table made: mails')).toBe('mails');
  expect(tableMade('| table made: mails  |')).toBe('mails');
  expect(tableMade("0: jdbc:hive2://host:10000> select 'table made: mails';")).toBeUndefined();
});
