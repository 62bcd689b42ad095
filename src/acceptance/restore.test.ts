import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { regularsHere } from '../development/command-line.ts';

const place = mkdtempSync(join(tmpdir(), 'regulars-restore-'));
const here = (...flags: string[]) => regularsHere(place, ...flags);
const page = () => readFileSync(join(place, 'reports/2012-11/index.html'), 'utf8');
const restore = () => copyFileSync(join(place, 'snapshot.duckdb'), join(place, 'regulars.duckdb'));

let before: string;

beforeAll(async () => {
  await here('sample', '--out', 'exports', '--customers', '10');
  await here('run', 'exports');
  before = page();
  expect((await here('snapshot', 'snapshot.duckdb')).exitCode).toBe(0);
});

test('a lost database and its reports come back from a snapshot, the exports gone or not', async () => {
  rmSync(join(place, 'regulars.duckdb'));
  rmSync(join(place, 'reports'), { recursive: true });
  restore();
  expect(await here('report')).toMatchObject({ exitCode: 0 });
  expect(page()).toBe(before);
  expect(await here('run', 'exports')).toMatchObject({ exitCode: 0 });
  expect(page()).toBe(before);
});

test('a snapshot from before an erasure brings nobody back unnoticed', async () => {
  expect(await here('erase', 'K10002', '--yes')).toMatchObject({ exitCode: 0 });
  expect(await here('erase', 'K10003', '--yes')).toMatchObject({ exitCode: 0 });
  expect(await here('run', 'exports')).toMatchObject({ exitCode: 0 });
  const erased = page();
  restore();
  const showing = [['query', 'waiting'], ['journey', 'K10004'], ['check'], ['export', 'customers']];
  for (const words of [['run', 'exports'], ['report'], ['load', 'exports'], ...showing]) {
    const refused = await here(...words);
    expect(refused).toMatchObject({ exitCode: 1 });
    expect(refused.stderr).toMatch(
      /holds who was erased \(K10002, K10003\).*regulars erase K10002 --yes/,
    );
  }
  for (const customer of ['K10002', 'K10003']) {
    expect(await here('erase', customer, '--yes')).toMatchObject({ exitCode: 0 });
  }
  expect(await here('run', 'exports')).toMatchObject({ exitCode: 0 });
  expect(page()).toBe(erased);
  expect(existsSync(join(place, 'exports/erased.txt'))).toBe(true);
});
