import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { type Ended, regulars, SAMPLES } from '../development/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-cli-'));
const founding = 'Buchbinderei Thode';

let first: Ended;

beforeAll(() => {
  first = regulars(folder, 'run', SAMPLES);
});

describe('run', () => {
  test('on mail that was set aside whole says so, with the first reason', () => {
    const mail = join(folder, 'broken.eml');
    writeFileSync(mail, 'From: jo@werft.example\nDate: not a date\nSubject: x\n\nhello\n');
    const { stderr, exitCode } = regulars(folder, 'run', mail, '--database', 'broken.duckdb');
    expect(stderr).toMatch(/Rows set aside: 1; the first is .*broken\.eml:1: .*is not a date/);
    expect(exitCode).toBe(1);
  });

  test('takes several files, and says why rows were set aside', () => {
    const [broken, empty] = ['undated.eml', 'headless.eml'].map((name) => join(folder, name));
    writeFileSync(`${broken}`, 'From: jo@werft.example\nDate: not a date\nSubject: x\n\nhello\n');
    writeFileSync(`${empty}`, 'no header\n');
    const exports = [`${broken}`, join(SAMPLES, 'bestellungen.csv'), `${empty}`];
    const { stdout } = regulars(folder, 'run', ...exports, '--database', 'several.duckdb');
    expect(stdout).toMatch(/^messages +2 +0 +0 +2$/m);
    expect(stdout).toMatch(/^orders +\d{2,}/m);
    expect(stdout).toMatch(/^By +.*regulars\.yaml$/m);
    expect(stdout).toMatch(/^Aside +1 of messages: .*is not a date \(.*undated\.eml:1\)$/m);
    const loaded = regulars(folder, 'load', ...exports, '--database', 'several.duckdb');
    expect(loaded.stdout.match(/unchanged$/gm)).toHaveLength(3);
    expect(loaded.stdout).toMatch(/^Set aside so far\n1 of messages: /m);
  });

  test('without mail, calls and tickets does not say that nobody waits', () => {
    const orders = join(SAMPLES, 'bestellungen.csv');
    const { stdout } = regulars(folder, 'run', orders, '--database', 'orders.duckdb');
    expect(stdout).toContain('no messages were loaded, so that who waits');
    expect(stdout).not.toContain('nobody waits');
  });

  test('says what was read, found and written', () => {
    const { stdout, stderr, exitCode } = first;
    expect(stderr).not.toMatch(/bug|Error/);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Rows +read +loaded +duplicates +set aside$/m);
    expect(stdout).toMatch(/^Found +as of 2012-11-30: \d+ customers wait for our answer/m);
    expect(stdout).toMatch(/^Report +reports\/2012-11\/index\.html$/m);
  });

  test('accounts for every row: read = loaded + duplicates + set aside', () => {
    const { stdout } = regulars(folder, 'report', '--json');
    const { overview } = JSON.parse(stdout) as { overview: { tables: Record<string, number>[] } };
    expect(overview.tables.length).toBeGreaterThan(8);
    for (const {
      read_count = 0,
      loaded_count = 0,
      duplicate_count = 0,
      quarantine_count = 0,
    } of overview.tables) {
      expect(read_count).toBe(loaded_count + duplicate_count + quarantine_count);
    }
  });

  test('twice on the same files gives the same bytes, in any time zone', () => {
    const page = join(folder, 'reports', '2012-11', 'index.html');
    const before = readFileSync(page, 'utf8');
    const elsewhere = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const again = regulars(folder, 'run', SAMPLES);
    if (elsewhere === undefined) delete process.env.TZ;
    else process.env.TZ = elsewhere;
    expect(again.exitCode).toBe(0);
    expect(readFileSync(page, 'utf8')).toBe(before);
  });

  test('writes the report in German, with the configuration found beside the exports', () => {
    const german = ['report', '--language', 'de', '--reports', 'berichte', '--json'];
    const { stdout } = regulars(folder, ...german);
    expect(JSON.parse(stdout)).toMatchObject({ configPath: join(SAMPLES, 'regulars.yaml') });
    const page = readFileSync(join(folder, 'berichte', '2012-11', 'index.html'), 'utf8');
    expect(page).toContain('<html lang="de"');
  });
});

describe('the database', () => {
  test('has a comment on every table and column, so that anyone can read it', async () => {
    const database = await openDatabase(join(folder, 'regulars.duckdb'), { readOnly: true });
    const silent = await database.read(`
      select concat(schema_name, '.', table_name) as name from duckdb_tables() where comment is null
      union all
      select concat(schema_name, '.', table_name, '.', column_name) as name
      from duckdb_columns() where comment is null and not internal and schema_name <> 'checks'
      order by name`);
    database.close();
    expect(silent.array('name')).toEqual([]);
  });
});

describe('query', () => {
  test('takes SQL that begins with a comment', () => {
    const { stdout } = regulars(folder, 'query', '--sql', '-- two\nselect 2 as two', '--json');
    expect(JSON.parse(stdout)).toEqual([{ two: 2 }]);
  });

  test('writes the format that the ending of the file says, and no Parquet into a folder', () => {
    regulars(folder, 'query', 'waiting', '--output', 'waiting.csv');
    expect(readFileSync(join(folder, 'waiting.csv'), 'utf8')).toMatch(/^customer_id,name,/);
    const flags = ['export', 'waits', '--format', 'parquet', '--output', '.'];
    expect(regulars(folder, ...flags).stderr).toMatch(/^\. is a folder/);
  });

  test('sees what was loaded since the last run, as a run would', () => {
    const count = () => {
      const sql = 'select count(*) as count from customers';
      const flags = ['--database', 'grown.duckdb', '--json'];
      const { stdout } = regulars(folder, 'query', '--sql', sql, ...flags);
      return (JSON.parse(stdout) as { count: number }[])[0]?.count ?? 0;
    };
    const orders = join(folder, 'orders.csv');
    writeFileSync(orders, 'order_id,customer_id,ordered_at\n1,K1,2012-11-05\n');
    regulars(folder, 'run', orders, '--database', 'grown.duckdb');
    expect(count()).toBe(1);
    writeFileSync(orders, 'order_id,customer_id,ordered_at\n1,K1,2012-11-05\n2,K2,2012-11-06\n');
    regulars(folder, 'load', orders, '--database', 'grown.duckdb');
    expect(count()).toBe(2);
  });

  test('lists the named queries with their parameters', () => {
    const { stdout } = regulars(folder, 'query');
    expect(stdout).toContain('waiting\n    One row per open wait');
    expect(stdout).toContain('--param min_days=0   least age in days');
  });

  test('runs every named query on the sample', () => {
    const queries = JSON.parse(regulars(folder, 'query', '--json').stdout) as { name: string }[];
    for (const { name } of queries) {
      const { stderr, exitCode } = regulars(folder, 'query', name, '--format', 'json');
      expect(stderr).toBe('');
      expect(exitCode).toBe(0);
    }
  });

  test('takes parameters and gives CSV', () => {
    const flags = ['waiting', '--param', 'min_days=30', '--format', 'csv', '--as-of', '2012-11-28'];
    const lines = regulars(folder, 'query', ...flags)
      .stdout.trim()
      .split('\n');
    expect(lines[0]).toMatch(/^customer_id,name,opened_at,days/);
    expect(lines.find((line) => line.includes(founding))).toMatch(/,49,/);
  });

  test('another day is modelled beside the database, which stays at its own', () => {
    const sql = ['--sql', 'select as_of_on from settings', '--format', 'csv'];
    expect(regulars(folder, 'query', ...sql, '--as-of', '2012-11-28').stdout).toContain(
      '2012-11-28',
    );
    expect(regulars(folder, 'query', ...sql).stdout).toContain('2012-11-30');
  });
});

describe('journey', () => {
  test('tells the founding story, every value of it', () => {
    const { stdout } = regulars(folder, 'journey', founding, '--as-of', '2012-11-28');
    const facts = [
      /^Terms +4 terms, 1 Jan 2008 to 31 Dec 2011$/m,
      /^Our refusal +10 Nov 2011, on changed terms$/m,
      /^Left on +1 Jan 2012$/m,
      /^First personal win-back attempt +10 Oct 2012, 335 days after the refusal, 283 days after the/m,
      /^Term offered in it +82 days left: a stale offer$/m,
      /^The customer replied +the same day, yes, on a condition$/m,
      /^We answered +not in 49 days, still open$/m,
      /^Mixed messages +4 mass mailings while we owed an answer, one of them a win-back mailing/m,
      /^Pace +one step of ours in 384 days of our turn/m,
      /^2: answer, contract +5 January 2015 /m,
      /^3: answer, offer, contract +24 January 2016 /m,
    ];
    for (const fact of facts) expect(stdout).toMatch(fact);
    expect(stdout).toContain('335 days without a word');
    expect(stdout).toContain('still waits for our answer: 49 days');
  });

  test('and so does the page of the report, which is named after the day', () => {
    const run = regulars(folder, 'run', '--as-of', '2012-11-28');
    expect(run.stdout).toContain('reports/2012-11-28/index.html');
    const page = readFileSync(join(folder, 'reports', '2012-11-28', 'index.html'), 'utf8');
    const facts = ['335 days after the refusal', '384 days of our turn', '5 January 2015'];
    for (const fact of [...facts, '24 January 2016']) expect(page).toContain(fact);
    expect(regulars(folder, 'report', '--month', '2012-11').exitCode).toBe(0);
  });

  test('finds by number, part of a name and address; several matches are listed', () => {
    expect(regulars(folder, 'journey', 'thode').stdout).toMatch(/^Buchbinderei Thode/);
    const { stdout, stderr } = regulars(folder, 'journey', 'gmbh');
    expect(stdout).toMatch(/^customer +name +addresses/);
    expect(stderr).toMatch(/^\d+ customers match/);
  });

  test('no customer is erased by a part of its name, nor where the reports cannot be read', () => {
    const part = regulars(folder, 'erase', 'thode', '--yes');
    expect(part).toMatchObject({ exitCode: 1, stdout: '' });
    expect(part.stderr).toMatch(/^'thode' is only a part of what names K10001/);
    const file = join(folder, 'regulars.duckdb');
    expect(regulars(folder, 'erase', 'K10001', '--yes', '--reports', file).exitCode).toBe(1);
    expect(regulars(folder, 'erase', 'thode').stdout).toMatch(/^Would be erased with --yes/);
  });
});

describe('check, export and init', () => {
  test('the sample holds what the checks say', () => {
    const { stdout, exitCode } = regulars(folder, 'check');
    expect(stdout).toMatch(/^ok: rows_unaccounted: /m);
    expect(exitCode).toBe(0);
  });

  test("a check of the user's own is run too, and ends with code 3 where something is wrong", () => {
    const own = join(folder, 'own', 'queries', 'checks');
    mkdirSync(own, { recursive: true });
    copyFileSync(join(SAMPLES, 'regulars.yaml'), join(folder, 'own', 'regulars.yaml'));
    const rule = '-- One row per customer whose name is too long for our labels.';
    const sql = `${rule}\nselect name from customers where length(name) > 30\n`;
    writeFileSync(join(own, 'long_names.sql'), sql);
    const flags = ['--config', 'own/regulars.yaml', '--database', 'own.duckdb'];
    expect(regulars(folder, 'run', SAMPLES, ...flags).exitCode).toBe(0);
    const { stdout, stderr, exitCode } = regulars(folder, 'check', ...flags);
    expect(stdout).toMatch(/^\d+ found: long_names: One row per customer/m);
    expect(stderr).toContain('1 of');
    expect(exitCode).toBe(3);
  });

  test('a table is exported whole', () => {
    const lines = regulars(folder, 'export', 'regulars', '--format', 'csv')
      .stdout.trim()
      .split('\n');
    const count = regulars(
      folder,
      'query',
      '--sql',
      'select count(*) as n from regulars',
      '--json',
    );
    expect(JSON.parse(count.stdout)).toEqual([{ n: lines.length - 1 }]);
  });

  test('init suggests mappings for a folder, with which it loads', () => {
    mkdirSync(join(folder, 'shop'));
    writeFileSync(
      join(folder, 'shop', 'a.csv'),
      'Kunden-Nr.;Bestelldatum;Umsatz\nK1;28.11.2012;9,50\n',
    );
    const { stdout, exitCode } = regulars(folder, 'init', 'shop', '--quiet');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('a.csv     1  orders? by a mapping, to be looked over');
    expect(stdout).toContain('shop/regulars.yaml holds one mapping to look over.');
    const loaded = regulars(folder, 'load', 'shop', '--database', 'shop.duckdb');
    expect(loaded.stderr).not.toContain('not recognised');
    expect(loaded.exitCode).toBe(0);
    expect(regulars(folder, 'init', 'shop').exitCode).toBe(1);
  });

  test('init writes a configuration and does not overwrite it', () => {
    expect(regulars(folder, 'init', 'fresh').exitCode).toBe(0);
    const again = regulars(folder, 'init', 'fresh');
    expect(again.exitCode).toBe(1);
    expect(again.stderr).toContain('is there already');
    expect(regulars(folder, 'init', 'fresh', '--force', '--language', 'de').exitCode).toBe(0);
    expect(readFileSync(join(folder, 'fresh', 'regulars.yaml'), 'utf8')).toMatch(/^language: de$/m);
  });
});

describe('bad input', () => {
  const place = mkdtempSync(join(tmpdir(), 'regulars-bad-'));
  mkdirSync(join(place, 'empty'));
  mkdirSync(join(place, 'unknown'));
  writeFileSync(join(place, 'unknown', 'colours.csv'), 'hue,shade\n1,2\n');
  writeFileSync(join(place, 'text.duckdb'), 'this is no database\n');
  writeFileSync(
    join(place, 'encoded.yaml'),
    'mappings: [{files: x.csv, table: orders, encoding: utf-99, columns: {order_id: A}}]\n',
  );
  writeFileSync(join(place, 'broken.yaml'), 'language: fr\nthresholds:\n  grace_day: 3\n');

  test.each<[string, string[], RegExp]>([
    ['a missing file', ['run', 'nowhere.csv'], /nowhere\.csv/],
    ['a folder without exports', ['run', 'empty'], /empty/],
    ['a CSV with unknown columns', ['run', 'unknown'], /hue.*shade|colours\.csv/s],
    [
      'a database that is none',
      ['run', 'empty', '--database', 'text.duckdb'],
      /text\.duckdb cannot be opened/,
    ],
    ['a month that is none', ['run', '--month', '2012-13'], /--month 2012-13 is not a month/],
    ['a day that is none', ['run', '--as-of', '2012-02-30'], /--as-of 2012-02-30 is not a day/],
    [
      'a month and a day',
      ['run', '--month', '2012-11', '--as-of', '2012-11-28'],
      /mutually exclusive/,
    ],
    [
      'a fault of the configuration',
      ['run', SAMPLES, '--config', 'broken.yaml'],
      /broken\.yaml:1:11: language.*\nbroken\.yaml:3:3: thresholds\.grace_day.*grace_days\?/,
    ],
    [
      'a configuration that is not there',
      ['run', SAMPLES, '--config', 'no.yaml'],
      /no configuration no\.yaml/,
    ],
    ['nothing to run on', ['run', '--database', 'new.duckdb'], /no exports named and no database/],
    ['no database yet', ['journey', 'x', '--database', 'new.duckdb'], /no database at new\.duckdb/],
    ['an unknown command', ['rum'], /Did you mean run\?/],
    ['an unknown flag', ['run', '--speed'], /Unknown argument: speed\n/],
    [
      'a misspelt flag of all commands',
      ['run', '--mnoth', '2012-11'],
      /Unknown argument: mnoth. Did you mean --month\?/,
    ],
    [
      'a misspelt flag of two words',
      ['run', '--as-off=2012-11-28'],
      /as-off.* Did you mean --as-of\?/,
    ],
    ['a word too many', ['journey', 'Hansen', 'Json'], /Unknown argument: Json\n/],
    [
      'a misspelt flag of one command',
      ['query', 'waiting', '--parm', 'a=b'],
      /Did you mean --param\?/,
    ],
    [
      'a flag given twice',
      ['run', '--month', '2012-10', '--month', '2012-11'],
      /--month is given twice/,
    ],
    ['SQL in place of a name', ['query', 'select 1'], /select 1 is SQL .* Write --sql before it/],
    ['exports from stdin', ['run', '-'], /not read from stdin/],
    [
      'a parameter given twice',
      ['query', 'waiting', '--param', 'min_days=1', '--param', 'min_days=2'],
      /min_days is given twice/,
    ],
    [
      'an encoding that is none',
      ['run', SAMPLES, '--config', 'encoded.yaml'],
      /encoded\.yaml:1:\d+: .*is no encoding/,
    ],
    ['an unknown query', ['query', 'wating'], /no query wating\. Did you mean waiting\?/],
    ['no command', [], /Name a command/],
  ])('%s gives one clear message, exit code 1 and no stack', (_name, flags, message) => {
    const { stdout, stderr, exitCode } = regulars(place, ...flags);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at |bug/m);
    expect(stdout).toBe('');
    expect(exitCode).toBe(1);
  });

  test.each<[string, string[], RegExp]>([
    ['a month after the data', ['report', '--month', '2031-01'], /2031-01.*data reach from/],
    [
      'an unknown customer',
      ['journey', 'Buchbindrei Thode'],
      /no customer.*Did you mean Buchbinderei Thode\?/,
    ],
    [
      'an unknown parameter',
      ['query', 'waiting', '--param', 'days=3'],
      /no parameter days\. It has min_days/,
    ],
    [
      'a value of the wrong type',
      ['query', 'waiting', '--param', 'min_days=x'],
      /"x" is not of type integer/,
    ],
    ['an unknown table', ['export', 'wait'], /no table wait\. Did you mean waits\?/],
    ['a query that writes', ['query', '--sql', 'drop table waits'], /must be one select/],
  ])('%s is told with what there is instead', (_name, flags, message) => {
    const { stderr, exitCode } = regulars(folder, ...flags);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(1);
  });

  test('a database that another program holds is told, not waited for', async () => {
    const path = join(place, 'held.duckdb');
    const script = `import { DuckDBInstance } from '@duckdb/node-api';
      const instance = await DuckDBInstance.create(${JSON.stringify(path)});
      const connection = await instance.connect();
      console.log('held'); setInterval(() => connection, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script]);
    try {
      await new Promise((resolve) => holder.stdout.once('data', resolve));
      const { stderr, exitCode } = regulars(place, 'run', SAMPLES, '--database', path);
      expect(stderr).toMatch(/held\.duckdb is in use by another program/);
      expect(exitCode).toBe(1);
    } finally {
      holder.kill();
    }
  });
});
