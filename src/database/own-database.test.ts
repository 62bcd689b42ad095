import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { regularsHere } from '../development/command-line.ts';
import { openDatabase } from './database.ts';
import { FORMAT, WRITE_FORMAT } from './format.ts';
import { readTables } from './read-tables.ts';
import { createSchema } from './schema.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes a database of ours, runs a statement in it, and gives its path. */
async function ours(sql = ''): Promise<string> {
  const path = join(folder, 'ours.duckdb');
  const database = await openDatabase(path);
  await createSchema(database);
  if (sql !== '') await database.run(sql);
  database.close();
  return path;
}

/** What is said when the file is opened; it stays as it is. */
async function refusal(path: string): Promise<string> {
  const before = readFileSync(path);
  const said: string[] = [];
  for (const readOnly of [true, false]) {
    const opened = openDatabase(path, { readOnly });
    said.push(await opened.then(() => 'opened').catch((error: Error) => error.message));
  }
  expect(said[1]).toBe(said[0]);
  expect(readFileSync(path).equals(before)).toBe(true);
  return said[1] ?? '';
}

/** Gives a database with another version in its head, and the checksum of that: the words' hashes, combined by exclusive or. */
function ofVersion(file: Buffer, version: bigint): Buffer {
  const hashes = (bytes: Buffer) =>
    hashOf(bytes.readBigUInt64LE(8)) ^ hashOf(bytes.readBigUInt64LE(16));
  const result = Buffer.from(file);
  result.writeBigUInt64LE(version, 12);
  const checksum = file.readBigUInt64LE(0) ^ hashes(file) ^ hashes(result);
  result.writeBigUInt64LE(checksum, 0);
  return result;
}

/** As DuckDB hashes a word of a block. */
function hashOf(word: bigint): bigint {
  return BigInt.asUintN(64, word * 0xbf58476d1ce4e5b9n);
}

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const ORDERS = 'order_id,customer_id,ordered_at\n1,K1,2012-10-05\n2,K1,2012-11-05\n';

describe('what is not ours is named and not opened for writing', () => {
  test.each([
    ['a SQLite database', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4096)])],
    ['a text', 'customer_id,name\nK1,Werft\n'],
    ['a file of another program', Buffer.from([1, 2, 3, 0, 200])],
  ])('%s', async (kind, content) => {
    expect(await refusal(written('a.duckdb', content))).toContain(`is ${kind}`);
  });

  test('a DuckDB database of another program', async () => {
    const path = join(folder, 'other.duckdb');
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    await connection.run('create table sales (day date)');
    connection.closeSync();
    instance.closeSync();
    expect(await refusal(path)).toContain('a DuckDB database of another program');
  });

  test('a database of a newer version of regulars', async () => {
    const path = await ours('alter table imports.files add column mood varchar');
    expect(await refusal(path)).toContain(
      'was made by a newer version of regulars: it has imports.files.mood',
    );
  });

  test.each([
    [
      'a macro lower()',
      `create macro main.lower(x) as (select max(content) from read_text('$secret'))`,
    ],
    [
      'a macro lower()',
      `create macro imports.lower(x) as (select max(content) from read_text('$secret'))`,
    ],
    ['a macro range()', `create macro main.range(x) as table from read_text('$secret')`],
    [
      'a view imports.orders',
      `drop table imports.orders;
      create view imports.orders as select content as order_id from read_text('$secret')`,
    ],
  ])('a database of ours with %s of somebody else', async (what, sql) => {
    const secret = written('secret.csv', 'nobody-may-read-this\n');
    const path = await ours(sql.replaceAll('$secret', secret));
    expect(await refusal(path)).toContain(`holds ${what}, which regulars does not make`);
    written('orders.csv', 'order_id,customer_id,ordered_at\n1,K1,2012-10-05\n');
    const ended = await regularsHere(folder, 'run', 'orders.csv', '--database', path);
    expect(ended).toMatchObject({ exitCode: 1, stdout: '' });
    expect(readFileSync(path).includes('nobody-may-read-this')).toBe(false);
  });

  test('a macro of somebody else that is called like one of ours is ours again before it runs', async () => {
    const secret = written('secret.csv', 'nobody-may-read-this\n');
    const path = await ours();
    await regularsHere(folder, 'run', written('orders.csv', ORDERS), '--database', path);
    const database = await openDatabase(path);
    const macros = await database.read(
      `select distinct function_name as name, parameters from duckdb_functions() where not internal and database_name = current_database()`,
    );
    const found = macros.objects() as { name: string; parameters: string[] }[];
    expect(found.length).toBeGreaterThan(2);
    for (const { name, parameters } of found)
      await database.run(
        `create or replace macro main."${name}"(${parameters.join(', ')}) as (select max(content) from read_text('${secret}'))`,
      );
    database.close();
    written('orders.csv', `${ORDERS}3,K3,2012-10-06\n`);
    const ended = await regularsHere(folder, 'run', 'orders.csv', '--database', path);
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(readFileSync(path).includes('nobody-may-read-this')).toBe(false);
  });

  test('a database of a newer version whose columns are the same', async () => {
    const path = await ours(WRITE_FORMAT.replace(`${FORMAT}'`, `${FORMAT + 1}'`));
    expect(await refusal(path)).toContain(
      `was made by a newer version of regulars: its format is ${FORMAT + 1}, and this one knows ${FORMAT}`,
    );
    const ended = await regularsHere(folder, 'run', '.', '--database', path);
    expect(ended).toMatchObject({ exitCode: 1, stdout: '' });
  });

  test('a database of before there were numbers is opened as ever, and has its number then', async () => {
    const path = await ours('comment on sequence imports.file_ids is null');
    const database = await openDatabase(path);
    await createSchema(database);
    const found = await database.read(
      `select comment from duckdb_sequences() where schema_name = 'imports'`,
    );
    database.close();
    expect(found.get('comment', 0)).toMatch(new RegExp(` ${FORMAT}$`));
  });

  test('a database of a newer DuckDB', async () => {
    const path = await ours();
    writeFileSync(path, ofVersion(readFileSync(path), 999n));
    expect(await refusal(path)).toContain('was written by a newer version of DuckDB');
  });

  test('an empty file is nothing, and becomes a database', async () => {
    const path = written('empty.duckdb', '');
    await expect(openDatabase(path, { readOnly: true })).rejects.toThrow('There is no database');
    (await openDatabase(path)).close();
  });

  test.each(['imports.duckdb', 'Imports.db', 'imports.old.duckdb', 'model_1.duckdb', 'archive'])(
    'nor by a name that a part of it has: %s',
    async (name) => {
      written('orders.csv', ORDERS);
      const ended = await regularsHere(folder, 'load', 'orders.csv', '--database', name);
      expect(ended.exitCode).toBe(1);
      expect(ended.stderr).toContain(`Call it regulars-${name}.`);
      expect(existsSync(join(folder, name))).toBe(false);
    },
  );

  test.each(['temp', `a "b" o'c`])('any other name is one: %s', async (name) => {
    const database = await openDatabase(join(folder, `${name}.duckdb`));
    await createSchema(database);
    await database.run("insert into imports.files (file_id, path) values (1, 'a.csv')");
    expect((await database.read('from imports.files')).numRows()).toBe(1);
    database.close();
  });

  test.each(['a.json', 'a.csv', 'a.parquet', 'a.csv.gz', 'md:a', 'sqlite:a.db', ':memory:'])(
    '--database %s, in which nothing would be kept',
    async (name) => {
      writeFileSync(join(folder, 'customers.csv'), 'customer_id,name\nK1,Werft\n');
      const ended = await regularsHere(folder, 'load', 'customers.csv', '--database', name);
      expect(ended).toMatchObject({ exitCode: 1, stdout: '' });
      expect(ended.stderr).toMatch(/would be a table|nothing would be kept|would keep nothing/);
    },
  );
});

describe('a damaged database is told as damaged', () => {
  const FILL = `insert into imports.files (file_id, path) select row, md5(row::varchar) from range(200000) as t (row)`;

  /** Changes some bytes, from a place on that is a share of the file. */
  function damage(path: string, place: number): void {
    const bytes = readFileSync(path);
    for (let at = place; at < place + 32; at++) bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
    writeFileSync(path, bytes);
  }

  test('where its beginning is, which is no lock', async () => {
    const path = await ours();
    damage(path, 40);
    expect(await refusal(path)).toMatch(/is damaged \(.*checksum.*load them anew/);
  });

  test('where it was cut off', async () => {
    const path = await ours(FILL);
    writeFileSync(path, readFileSync(path).subarray(0, 300_000));
    expect(await refusal(path)).toMatch(/is damaged/);
  });

  test('where a table is: whoever reads it is told, and check --blocks says which', async () => {
    const path = await ours(FILL);
    damage(path, Math.floor(readFileSync(path).length / 2));
    const database = await openDatabase(path, { readOnly: true });
    await expect(database.read('select max(path) from imports.files')).rejects.toThrow(
      /^The database .* is damaged/,
    );
    const tables = await readTables(database, () => {});
    database.close();
    expect(tables.filter(({ fault }) => fault !== null)).toMatchObject([{ name: 'imports.files' }]);
    const checked = await regularsHere(folder, 'check', '--blocks', '--database', path);
    expect(checked.exitCode).toBe(3);
    expect(checked.stdout).toContain('imports.files: ');
    expect(checked.stderr).toContain('load the exports anew');
  });

  test('and one that is whole is read whole', async () => {
    const path = await ours(FILL);
    const checked = await regularsHere(folder, 'check', '--blocks', '--database', path);
    expect(checked.exitCode).toBe(0);
    expect(checked.stdout).toMatch(/^(\d+) of \1 tables can be read to the end: 200,000 rows/);
  });
});
