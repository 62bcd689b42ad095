import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { regularsHere, SAMPLES } from '../development/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-run-'));
const here = (...flags: string[]) => regularsHere(folder, ...flags);

test('on mail that was set aside whole says so, with the first reason', async () => {
  const mail = join(folder, 'broken.eml');
  writeFileSync(mail, 'From: jo@werft.example\nDate: not a date\nSubject: x\n\nhello\n');
  const { stderr, exitCode } = await here('run', mail, '--database', 'broken.duckdb');
  expect(stderr).toMatch(/Rows set aside: 1; the first is .*broken\.eml:1: .*is not a date/);
  expect(exitCode).toBe(1);
});

test('takes several files, says why rows were set aside, and twice on the same files gives the same bytes', async () => {
  const [broken, empty] = ['undated.eml', 'headless.eml'].map((name) => join(folder, name));
  writeFileSync(`${broken}`, 'From: jo@werft.example\nDate: not a date\nSubject: x\n\nhello\n');
  writeFileSync(`${empty}`, 'no header\n');
  const exports = [`${broken}`, join(SAMPLES, 'bestellungen.csv'), `${empty}`];
  const flags = ['--database', 'several.duckdb', '--reports', 'several'];
  const { stdout } = await here('run', ...exports, ...flags);
  expect(stdout).toMatch(/^messages +2 +0 +0 +2$/m);
  expect(stdout).toMatch(/^orders +\d{2,}/m);
  expect(stdout).toMatch(/^By +.*regulars\.yaml$/m);
  expect(stdout).toMatch(/^Aside +1 of messages: .*is not a date \(.*undated\.eml:1\)$/m);
  const page = join(folder, 'several', '2012-11', 'index.html');
  const before = readFileSync(page, 'utf8');
  expect((await here('run', ...exports, ...flags)).exitCode).toBe(0);
  expect(readFileSync(page, 'utf8')).toBe(before);
  const loaded = await here('load', ...exports, '--database', 'several.duckdb');
  expect(loaded.stdout.match(/unchanged$/gm)).toHaveLength(3);
  expect(loaded.stdout).toMatch(/^Set aside so far\n1 of messages: /m);
});

test('without mail, calls and tickets does not say that nobody waits', async () => {
  const orders = join(SAMPLES, 'bestellungen.csv');
  const { stdout } = await here('run', orders, '--database', 'orders.duckdb');
  expect(stdout).toContain(
    'who asked, what was answered and who waits is not known: No messages were loaded',
  );
  expect(stdout).not.toContain('nobody waits');
});

test('a file that may be an export and is not recognised is a remark at the end, and a fault of a strict run', async () => {
  const exports = join(folder, 'strict');
  mkdirSync(exports);
  copyFileSync(join(SAMPLES, 'bestellungen.csv'), join(exports, 'bestellungen.csv'));
  writeFileSync(join(exports, 'other.csv'), 'a,b\n1,2\n');
  writeFileSync(
    join(exports, 'Hinweise.txt'),
    'Hinweise\n\nDie Bestellungen kommen am Ersten aus dem Shop\n',
  );
  writeFileSync(join(exports, 'desktop.ini'), '[.ShellClassInfo]\r\nIconIndex=0\r\n');
  writeFileSync(join(exports, 'Thumbs.db'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  const told = await here('run', 'strict', '--database', 'strict.duckdb');
  expect(told.exitCode).toBe(0);
  expect(told.stdout.trimEnd().split('\n').at(-1)).toBe(
    'Remark   1 file was not recognised: with --strict the exit code is 3',
  );
  const strict = await here('run', 'strict', '--database', 'strict.duckdb', '--strict');
  expect([strict.exitCode, strict.stderr]).toEqual([3, expect.stringContaining('1 file was')]);
}, 60_000);
