import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { regularsHere } from '../development/command-line.ts';
import { sampleRun } from '../development/sample-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-catalogue-'));
afterAll(() => rmSync(folder, { recursive: true }));
const page = (name = 'catalogue.html') => readFileSync(join(folder, name), 'utf8');

describe('regulars catalogue', () => {
  let sample: string;
  beforeAll(async () => {
    sample = (await sampleRun()).folder;
  });

  test('needs no database, and says that it has none', async () => {
    const ended = await regularsHere(folder, 'catalogue');
    expect(ended).toEqual({ stdout: 'catalogue.html\n', stderr: '', exitCode: 0 });
    expect(page()).toContain('without a database: no numbers of rows');
    expect(page()).not.toContain(' rows</small>');
    expect(existsSync(join(folder, 'regulars.duckdb'))).toBe(false);
  });

  test('says of a database how many rows each table has, in the language of its report', async () => {
    const database = join(sample, 'regulars.duckdb');
    const words = ['--database', database, '--output', 'katalog.html', '--language', 'de'];
    expect(await regularsHere(folder, 'catalogue', ...words)).toMatchObject({ exitCode: 0 });
    expect(page('katalog.html')).toContain('Zeilenzahlen zum 30. November 2012.');
    expect(page('katalog.html')).toMatch(/>imports\.orders <small>Tabelle · 1\.924 Zeilen</);
    expect(page('katalog.html')).toMatch(/>customers <small>Tabelle · 120 Zeilen</);
  });

  test('holds nothing of the customers of a database', async () => {
    const database = join(sample, 'regulars.duckdb');
    await regularsHere(folder, 'catalogue', '--database', database, '--output', 'counted.html');
    const examples = readFileSync(join(import.meta.dirname, '../../queries/examples.json'), 'utf8');
    const { stdout } = await regularsHere(
      sample,
      ...['query', '--json', '--quiet', '--sql', 'select distinct name from customers'],
    );
    const names = (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name);
    const others = names.filter((name) => !examples.includes(JSON.stringify(name).slice(1, -1)));
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((name) => page('counted.html').includes(name))).toEqual([]);
  });

  test('is written without numbers, and says so, where the database is none', async () => {
    writeFileSync(join(folder, 'letter.txt'), 'no database');
    const ended = await regularsHere(folder, 'catalogue', '--database', 'letter.txt');
    expect(ended.exitCode).toBe(0);
    expect(ended.stderr).toContain('The catalogue has no numbers of rows.');
    expect(page()).toContain('without a database');
  });

  test.skipIf(process.platform === 'win32')('is for its owner alone', async () => {
    const mask = process.umask(0o077);
    await regularsHere(folder, 'catalogue', '--output', 'mine.html');
    process.umask(mask);
    expect(statSync(join(folder, 'mine.html')).mode & 0o777).toBe(0o600);
  });

  test('of a folder that is not there is a fault that tells so', async () => {
    const ended = await regularsHere(folder, 'catalogue', '--output', 'nowhere/catalogue.html');
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).not.toContain('bug in regulars');
  });
});

test.each([
  ['as it stands', []],
  ['of another month, which is made in memory', ['--month', '2012-10']],
])('the list of tables, %s, says how many rows each has, and of what', async (_, words) => {
  const { folder: sample } = await sampleRun();
  const { stdout } = await regularsHere(sample, 'export', ...words, '--json', '--quiet');
  const tables = JSON.parse(stdout) as { table_name: string; row_count: number; rows: string }[];
  const counted = tables.find(({ table_name }) => table_name === 'customers');
  expect(counted).toMatchObject({ row_count: 120, rows: expect.stringMatching(/^One row per /) });
});
