import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { regularsHere } from '../development/command-line.ts';
import { copiedSampleRun } from '../development/sample-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-journey-'));
const here = (...flags: string[]) => regularsHere(folder, ...flags);

beforeAll(() => copiedSampleRun(folder));

test('finds by number, part of a name and address; several matches are listed', async () => {
  expect((await here('journey', 'thode')).stdout).toMatch(/^Buchbinderei Thode/);
  const { stdout, stderr } = await here('journey', 'gmbh');
  expect(stdout).toMatch(/^customer +name +addresses/);
  expect(stderr).toMatch(/^\d+ customers match/);
});

test('no customer is erased by a part of its name, nor where the reports cannot be read', async () => {
  const part = await here('erase', 'thode', '--yes');
  expect(part).toMatchObject({ exitCode: 1, stdout: '' });
  expect(part.stderr).toMatch(/^'thode' is only a part of what names K10001/);
  const file = join(folder, 'regulars.duckdb');
  expect((await here('erase', 'K10001', '--yes', '--reports', file)).exitCode).toBe(1);
  expect((await here('erase', 'thode')).stdout).toMatch(/^Would be erased with --yes/);
});

test('a report of a day is named after the day', async () => {
  const run = await here('run', '--as-of', '2012-11-28');
  expect(run.stdout).toContain('reports/2012-11-28/index.html');
  const page = readFileSync(join(folder, 'reports', '2012-11-28', 'index.html'), 'utf8');
  const facts = ['335 days after the refusal', '384 days of our turn', '5 January 2015'];
  for (const fact of [...facts, '24 January 2016']) expect(page).toContain(fact);
});
