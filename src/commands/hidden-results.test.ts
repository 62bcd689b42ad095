import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { regularsHere, SAMPLES } from '../development/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-hidden-'));
const here = (...flags: string[]) => regularsHere(folder, ...flags);
const NAMES = /behnke|petersen|\brix\b|r(ö|oe|o)pke|lindemann|ulrike|@nordufer\.example/i;

beforeAll(async () => {
  const exports = join(folder, 'exports');
  cpSync(SAMPLES, exports, { recursive: true });
  appendFileSync(
    join(exports, 'customers.csv'),
    'K99001,Buchhandlung Behnke,company,,DE,,,M002,2012-01-01\n',
  );
  renameSync(join(exports, 'mailbox/inbox.mbox'), join(exports, 'mailbox/ulrike.mbox'));
  appendFileSync(
    join(exports, 'activities.csv'),
    'A9,K10014,,Ulrike Behnke,call,outbound,2012-11-20T09:00:00Z,Frau Behnke rief an\n',
  );
  mkdirSync(join(exports, 'queries/chapters'), { recursive: true });
  writeFileSync(
    join(exports, 'queries/chapters/staff.sql'),
    `-- One row per person.\n-- title: Staff\nselect people.name as label, [people.email] as mails from people`,
  );
  const ended = await here('run', 'exports');
  expect([ended.exitCode, ended.stderr]).toEqual([0, expect.anything()]);
});

describe('a query of any kind names nobody of ours', () => {
  const SQL = `select activities.subject, [people.name] as names, {'field': people.email, 'n': 1} as both, 9007199254740993 as big
    from activities, people where activities.subject = 'Frau Behnke rief an' order by all`;
  test.each([
    ['table', ['query', '--sql', SQL]],
    ['csv', ['query', '--sql', SQL, '--format', 'csv']],
    ['json', ['query', '--sql', SQL, '--json']],
    ['people', ['export', 'people', '--format', 'csv']],
    ['senders', ['export', 'mails', '--format', 'csv', '--output', 'mails.csv']],
  ])('%s', async (_, flags) => {
    const { stdout, stderr, exitCode } = await here(...flags);
    const written = flags.includes('--output')
      ? readFileSync(join(folder, 'mails.csv'), 'utf8')
      : '';
    expect(exitCode).toBe(0);
    expect(stderr).toContain('People of ours are hidden (…)');
    expect(`${stdout}${written}`).toContain('…');
    expect(`${stdout}${written}`).not.toMatch(NAMES);
  });

  test('parquet, whose types stay', async () => {
    const ended = await here('query', '--sql', SQL, '--output', 'rows.parquet');
    expect(ended).toMatchObject({ exitCode: 0 });
    const memory = await openDatabase(':memory:');
    const rows = await memory.read(`from '${join(folder, 'rows.parquet')}'`);
    const types = await memory.read(`describe from '${join(folder, 'rows.parquet')}'`);
    memory.close();
    expect(types.array('column_type')).toEqual([
      'VARCHAR',
      'VARCHAR[]',
      'STRUCT(field VARCHAR, n INTEGER)',
      'BIGINT',
    ]);
    expect(rows.numRows()).toBe(12);
    expect(rows.object(0)).toEqual({
      subject: 'Frau … rief an',
      names: ['…'],
      both: { field: '…', n: 1 },
      big: '9007199254740993',
    });
  });
});

test.each(['waiting', 'renewals', 'lost', 'calls'])(
  'the list %s names nobody of ours',
  async (name) => {
    for (const output of ['list.csv', 'list.xlsx']) {
      const ended = await here('list', name, '--output', output);
      expect(ended).toMatchObject({ stdout: '', exitCode: 0 });
    }
    const sheets = await readWorkbook(join(folder, 'list.xlsx'));
    const written = [JSON.stringify(sheets), readFileSync(join(folder, 'list.csv'), 'utf8')];
    expect(sheets).toHaveLength(1);
    expect(NAMES.exec(written.join('').replaceAll('Buchhandlung Behnke', ''))).toBeNull();
  },
);

test('customers are named, by number, name and address', async () => {
  const sql = `select customer_id, name from customers where name like '%Behnke'`;
  const { stdout } = await here('query', '--sql', sql, '--json');
  expect(JSON.parse(stdout)).toEqual([{ customer_id: 'K99001', name: 'Buchhandlung Behnke' }]);
});

test('a file is named on the terminal and not in what is written', async () => {
  const sql = `select path from imports.files where path like '%ulrike%'`;
  expect((await here('query', '--sql', sql)).stdout).toContain('ulrike.mbox');
  await here('query', '--sql', sql, '--output', 'paths.csv');
  expect(readFileSync(join(folder, 'paths.csv'), 'utf8')).toMatch(/^path\n.*mailbox\/…\.mbox\n$/);
});

test('a chapter of the user names nobody, nor does a source on the page', () => {
  const report = readFileSync(join(folder, 'reports/2012-11/report.json'), 'utf8');
  expect(report.includes('"Staff"')).toBe(true);
  expect(NAMES.exec(report)).toBeNull();
});

test('with privacy.people at names nobody is hidden', async () => {
  writeFileSync(join(folder, 'names.yaml'), 'privacy: {people: names, agreement: BV 7}\n');
  const flags = ['--config', 'names.yaml', '--database', 'names.duckdb'];
  await here('run', 'exports', ...flags);
  const { stdout } = await here('export', 'people', '--format', 'csv', ...flags);
  expect(stdout).toContain('Behnke');
});
