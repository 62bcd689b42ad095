import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { regularsHere, SAMPLES } from '../development/command-line.ts';
import type { Diff } from '../editions/diff.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-diff-'));
const here = (...flags: string[]) => regularsHere(folder, ...flags);
const report = (...parts: string[]) => join(folder, 'reports', ...parts);
const EXPORTS = [
  'regulars.yaml',
  'mailbox/inbox.mbox',
  'mailbox/sent.mbox',
  'customers.csv',
  'contacts.csv',
  'contracts.csv',
];
/** The line of a term of a customer who waits: its value is put right. */
const CORRECTED = 160;
const HEADINGS =
  'contract_id,customer_id,product,status,offered_on,decided_on,started_on,ended_on,annual_value,currency';

async function differences(...names: string[]): Promise<Diff> {
  const { stdout, stderr } = await here('diff', ...names, '--json');
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Diff;
}

function corrected(from: string, to: string) {
  const path = join(folder, 'exports', 'contracts.csv');
  const lines = readFileSync(path, 'utf8').split('\n');
  const before = lines[CORRECTED - 1] ?? '';
  expect(before).toContain(from);
  lines[CORRECTED - 1] = before.replace(from, to);
  writeFileSync(path, lines.join('\n'));
}

describe('a month that was built anew after a correction', () => {
  let first: string;
  beforeAll(async () => {
    for (const name of EXPORTS) cpSync(join(SAMPLES, name), join(folder, 'exports', name));
    await here('run', 'exports', '--month', '2012-10');
    first = readFileSync(report('2012-10', 'index.html'), 'utf8');
    corrected('18400.00', '19400.00');
    const late = 'L1,K10005,Basis,signed,2012-09-01,2012-09-20,2012-10-01,2013-09-30,5000.00,EUR';
    const unseen = 'L2,K10005,Basis,signed,2012-11-02,2012-11-03,2012-12-01,2013-11-30,500.00,EUR';
    writeFileSync(join(folder, 'exports', 'late.csv'), [HEADINGS, late, unseen].join('\n'));
    await here('run', 'exports', '--month', '2012-10');
  });

  test('is a new edition; the one that was sent stays as it was', () => {
    expect(readdirSync(report('editions', '2012-10')).sort()).toEqual(['1', '2']);
    expect(readFileSync(report('editions', '2012-10', '1', 'index.html'), 'utf8')).toBe(first);
    const [edition, page] = [report('editions', '2012-10', '2'), report('2012-10')].map((place) =>
      readFileSync(join(place, 'index.html'), 'utf8'),
    );
    expect(edition).toBe(page);
    expect(page).not.toBe(first);
  });

  test('its difference names the figure, the file and the row', async () => {
    const { figures, files, rows, named, settings } = await differences('2012-10');
    expect(figures).toContainEqual({
      figure: 'valueWaiting',
      month: '2012-10',
      before: expect.any(Number),
      after: expect.any(Number),
    });
    expect(files).toEqual([
      {
        path: 'contracts.csv',
        table: 'contracts',
        change: 'changed',
        rowsBefore: 309,
        rowsAfter: 309,
      },
      { path: 'late.csv', table: 'contracts', change: 'added', rowsBefore: 0, rowsAfter: 2 },
    ]);
    expect(rows).toEqual([
      { table: 'contracts', added: 1, late: 1, changed: 1, gone: 0, unseen: 1 },
    ]);
    const change = named.find((row) => row.change === 'changed');
    expect(change).toMatchObject({ path: 'contracts.csv', line: CORRECTED, fileStands: true });
    expect(change?.row).toMatchObject({
      customer_id: 'K10001',
      annual_value: expect.stringMatching(/^19400/),
    });
    expect(settings).toEqual([]);
    const { stdout } = await here('diff', '2012-10');
    expect(stdout).toContain(`contracts.csv:${CORRECTED} changed: what it said before`);
    expect(stdout).toContain('contract_id V000014');
    expect(stdout).toMatch(
      /contracts\.csv:\d+ changed: what it said before is kept nowhere, .*, annual_value 19400/,
    );
    expect(stdout).toMatch(/Value of the customers waiting +2012-10 +[\d,]+ +[\d,]+/);
    expect((await here('diff')).stdout).toBe(stdout);
  });

  test('and the value that it had, where the file of before still stands beside the correction', async () => {
    corrected('19400.00', '18400.00');
    await here('run', 'exports', '--month', '2012-10');
    const row =
      'V000014,K10001,Wartung Premium,signed,2010-11-08,2010-11-22,2011-01-01,2011-12-31,';
    writeFileSync(
      join(folder, 'exports', 'zz-correction.csv'),
      [HEADINGS, `${row}17400.00,EUR`].join('\n'),
    );
    await here('run', 'exports', '--month', '2012-10');
    const { stdout } = await here('diff', '2012-10');
    expect(stdout).toMatch(
      /zz-correction\.csv:2 changed: contract_id V000014, .*annual_value 18400(\.0)? → 17400/,
    );
  });

  test('built once more, it is the same edition, and the run says so', async () => {
    const before = readdirSync(report('editions', '2012-10'));
    const { stdout } = await here('run', 'exports', '--month', '2012-10');
    expect(readdirSync(report('editions', '2012-10'))).toEqual(before);
    expect(stdout).toContain('nothing: this is edition 4 of 2012-10 again');
  });

  test('a setting is told; of another month, what stands beside each other', async () => {
    const config = join(folder, 'exports', 'regulars.yaml');
    const text = readFileSync(config, 'utf8').replace(
      'thresholds:',
      'thresholds:\n  grace_days: 44',
    );
    writeFileSync(config, text);
    const { stdout: run } = await here('run', 'exports');
    expect(run).toMatch(/Changed +since edition 4 of 2012-10: no file new, 0 changed, 0 gone/);
    expect(run).toMatch(/customers? waits? newly/);
    const { settings, beside, files } = await differences('2012-10', '2012-11');
    expect(settings).toContainEqual({ name: 'thresholds.grace_days', before: '30', after: '44' });
    expect(beside).toContainEqual(expect.objectContaining({ figure: 'waiting', month: '2012-11' }));
    expect(files).toEqual([]);
    expect(readFileSync(report('index.html'), 'utf8')).toContain('in edition 3');
  });

  test('without the database the rows are told by their places, and an edition without rows says that they are not known', async () => {
    const { stdout } = await here('diff', '2012-10/1', '2012-10/2', '--database', 'none.duckdb');
    expect(stdout).toContain(`contracts.csv:${CORRECTED} changed: what it said is kept nowhere`);
    rmSync(report('editions', '2012-10', '1', 'rows.parquet'));
    expect((await differences('2012-10/1', '2012-10/2')).rows).toBeNull();
    expect((await here('diff', '2012-10/1', '2012-10/2')).stdout).toContain('is not known');
  });

  test('two reports are named by their files, and what is not there is told', async () => {
    const [one, other] = ['1', '2'].map((number) =>
      join('reports', 'editions', '2012-10', number, 'report.json'),
    );
    expect((await differences(one ?? '', other ?? '')).figures).not.toEqual([]);
    expect(await here('diff', '2011-01')).toMatchObject({ exitCode: 1 });
    expect((await here('diff', '2012-10/9', '2012-10')).stderr).toContain(
      'but of that period 1, 2',
    );
    expect((await here('diff', 'nowhere.json', '2012-10')).stderr).toContain('no saved report');
  });
});
