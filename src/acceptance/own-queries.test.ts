import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { regularsHere } from '../development/command-line.ts';

// A project folder is passed from hand to hand: what somebody else's queries may do on this machine.
const folder = mkdtempSync(join(tmpdir(), 'regulars-theirs-'));
const secret = join(mkdtempSync(join(tmpdir(), 'regulars-secret-')), 'secret.csv');
const here = (...words: string[]) => regularsHere(folder, ...words);

beforeAll(async () => {
  writeFileSync(secret, 'name,password\nroot,nobody-may-read-this\n');
  put(
    'exports/orders.csv',
    'order_id,customer_id,ordered_at\n1,K1,2012-10-05\n2,K1,2012-11-05\n3,K2,2012-10-06\n4,K1,2012-12-05\n',
  );
  expect(await here('run', 'exports')).toMatchObject({ exitCode: 0 });
});
afterAll(() => {
  for (const path of [folder, dirname(secret)]) rmSync(path, { recursive: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function expectNothing(ended: { stdout: string; stderr: string; exitCode: number | null }): void {
  expect(ended.stdout + ended.stderr).not.toContain('nobody-may-read-this');
  expect(ended.stderr).not.toContain('bug in regulars');
  expect(ended.exitCode).toBe(1);
}

/** Makes a copy of the database, under a name, in which somebody has put a view in the place of the checks. */
async function copyWithChecks(name: string, view: string): Promise<void> {
  const database = await openDatabase(join(folder, `${name}.duckdb`));
  await database.run(`attach '${join(folder, 'regulars.duckdb')}' as mine (read_only);
    copy from database mine to ${name};
    drop table main.checks; create view main.checks as ${view}`);
  database.close();
}

const OTHER_DAY = ['--as-of', '2012-11-20'];

test.each([
  ['chapters', 'run', 'exports'],
  ['chapters', 'report', '--month', '2012-11', '--compare', '2012-10'],
  ['rules', 'report', '--month', '2012-11'],
  ['metrics', 'query', '--sql', 'from waits', ...OTHER_DAY],
  ['metrics', 'journey', 'K1', ...OTHER_DAY],
  ['checks', 'check', ...OTHER_DAY],
  ['checks', 'export', 'waits', ...OTHER_DAY],
  ['metrics', 'erase', 'K2', '--yes'],
])('a query of theirs in queries/%s reaches nothing in %s %s', async (place, ...words) => {
  const path = `queries/${place}/of_theirs.sql`;
  put(path, `-- What is there.\nselect content from read_text('${secret}')\n`);
  try {
    const ended = await here(...words);
    expectNothing(ended);
    expect(ended.stderr).toMatch(/of_theirs\.sql:2: read_text\(\) is not for queries of your own/);
  } finally {
    rmSync(join(folder, 'queries'), { recursive: true });
    // An erasure that was ordered and did not end would be asked for again by every command.
    rmSync(join(folder, 'erased.txt'), { force: true });
  }
});

const ENDLESS =
  'select sum(one * two) as n from range(10000000) as a (one), range(10000000) as b (two)';

test.each([
  ['metrics', '-- view: to be read later\n', 'run', 'exports'],
  ['checks', '', 'check', ...OTHER_DAY],
  ['chapters', '-- view: to be drawn\n', 'report'],
  ['rules', '', 'report'],
])(
  'a query of theirs in queries/%s (%j) takes the time that it may in %s %s, and no more',
  async (place, head, ...words) => {
    put(`queries/${place}/of_theirs.sql`, `-- All.\n${head}${ENDLESS}\n`);
    // A view of a metric is nothing until somebody reads it.
    if (place === 'metrics' && head)
      put('queries/checks/reads_it.sql', '-- All.\nfrom of_theirs\n');
    try {
      const ended = await here(...words, '--query-time', '1s');
      expectNothing(ended);
      expect(ended.stderr).toMatch(
        /queries.\w+.(of_theirs|reads_it)\.sql: it takes longer than 1 s, and was ended\./,
      );
    } finally {
      rmSync(join(folder, 'queries'), { recursive: true });
    }
  },
);

test('a source of theirs takes the time that it may, and no more', async () => {
  put('theirs/slow.csv', 'slow_id,slow_customer\n1,K1\n2,K2\n');
  put(
    'queries/sources/theirs__orders.sql',
    `-- Orders.
select export_row, slow_id as order_id, slow_customer as customer_id, (${ENDLESS})::varchar as ordered_at from export`,
  );
  try {
    const ended = await here('load', 'theirs', '--query-time', '1s');
    expectNothing(ended);
    expect(ended.stderr).toMatch(/theirs__orders\.sql: it takes longer than 1 s/);
  } finally {
    rmSync(join(folder, 'queries'), { recursive: true });
  }
});

test.each([
  ['--sql', ['query', '--sql', `${ENDLESS};`]],
  ['--sql', ['query', '--sql', ENDLESS, '--output', 'all.parquet']],
  ['queries.analyst.of_theirs.sql', ['query', 'of_theirs']],
])('what is asked directly takes the time that it may, and no more: %s', async (name, words) => {
  put('queries/analyst/of_theirs.sql', `-- All.\n${ENDLESS}\n`);
  try {
    const ended = await here(...words, '--query-time', '1s');
    expectNothing(ended);
    expect(ended.stderr).toMatch(new RegExp(`${name}: it takes longer than 1 s, and was ended`));
    expect(existsSync(join(folder, 'all.parquet'))).toBe(false);
  } finally {
    rmSync(join(folder, 'queries'), { recursive: true });
  }
});

test('in a database of theirs nothing takes longer, whichever command reads it', async () => {
  await copyWithChecks(
    'slow',
    `select 'a' as name, 'b' as rule, n as problem_count from (${ENDLESS})`,
  );
  for (const words of [
    ['check'],
    ['export', 'checks'],
    ['export', 'checks', '--output', 'c.parquet'],
  ]) {
    const ended = await here(...words, '--database', 'slow.duckdb', '--query-time', '1s');
    expectNothing(ended);
    expect(ended.stderr).toMatch(/it takes longer than 1 s, and was ended/);
  }
});

test('a source of theirs takes it where it is only tried, too', async () => {
  put('theirs/slow.csv', 'slow_id,slow_customer\n1,K1\n2,K2\n');
  const slow = 'list_sum(list_transform(range(20000000), x -> x % 7))';
  put(
    'queries/sources/theirs__orders.sql',
    `-- Orders.\nselect export_row, slow_id as order_id, slow_customer as customer_id, (${slow})::varchar as ordered_at from export`,
  );
  try {
    const ended = await here('load', 'theirs', '--query-time', '1s');
    expectNothing(ended);
    expect(ended.stderr).toMatch(/theirs__orders\.sql: it takes longer than 1 s/);
  } finally {
    rmSync(join(folder, 'queries'), { recursive: true });
  }
});

test('one that wants more memory than there is, is named: that is no fault of the machine', async () => {
  put('queries/metrics/of_theirs.sql', '-- All.\nselect list(range) as l from range(1000000000)\n');
  try {
    const ended = await here('report', '--memory-limit', '300MB');
    expectNothing(ended);
    expect(ended.stderr).toMatch(/of_theirs\.sql: it needs more memory than the database may use/);
  } finally {
    rmSync(join(folder, 'queries'), { recursive: true });
  }
});

test('a harmless one is run in every command, and the model is as without it', async () => {
  for (const place of ['chapters', 'metrics', 'checks'])
    put(`queries/${place}/mine_in_${place}.sql`, '-- What is there.\nselect 1 as one from waits\n');
  try {
    const words = ['report', '--month', '2012-11', '--compare', '2012-10'];
    expect(await here(...words)).toMatchObject({ exitCode: 0 });
    for (const words of [['check'], ['journey', 'K1'], ['export', 'mine_in_metrics']])
      expect(await here(...words, ...OTHER_DAY)).toMatchObject({ exitCode: 0 });
    const written = ['--format', 'parquet', '--output', 'orders.parquet'];
    expect(await here('export', 'orders', ...OTHER_DAY, ...written)).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(folder, 'orders.parquet'))).toBe(true);
  } finally {
    rmSync(join(folder, 'queries'), { recursive: true });
  }
});

test('a view that stands in a database of theirs reaches nothing either', async () => {
  await copyWithChecks(
    'theirs',
    `select 'a' as name, 'b' as rule, 1 as problem_count;
    create or replace view checks.a as from read_csv('${secret}')`,
  );
  for (const words of [['check'], ['export', 'checks.a']])
    expectNothing(await here(...words, '--database', 'theirs.duckdb'));
});

test.each([
  ['command: touch {script}', 'runs a program'],
  ['address: 127.0.0.1:1', 'calls a server'],
])('%s of a configuration beside exports is not obeyed', async (said, told) => {
  put('given/regulars.yaml', `engine:\n  ${said}\n`);
  put('given/orders.csv', 'order_id,customer_id,ordered_at\n1,K1,2012-10-05\n');
  const words = ['run', 'given', '--database', 'given.duckdb', '--engine', 'spark'];
  const ended = await here(...words, '--warehouse', 'warehouse');
  expectNothing(ended);
  expect(ended.stderr).toMatch(/given.regulars\.yaml lies beside the exports/);
  expect(ended.stderr).toContain(told);
  expect(existsSync(join(folder, 'warehouse'))).toBe(false);
});
