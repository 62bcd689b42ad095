import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBInstance,
  DuckDBScalarFunction,
  type DuckDBValue,
  VARCHAR,
} from '@duckdb/node-api';
import type { ColumnTable } from 'arquero';
import { temporaryRoot } from '../disk/temporary-folder.ts';
import { temporaryPlace } from '../disk/temporary-place.ts';
import { makeFolder } from '../make-folder.ts';

import { damageOf } from './damaged-database.ts';
import { literal } from './names.ts';
import { opened } from './opening.ts';
import { isEmpty, requireDatabaseFile, requireOurs } from './own-database.ts';
import { type Plain, plain, tableFrom } from './read.ts';
import { parameterTypes } from './typed-list.ts';
import { removeSpilled, removeUnfinished } from './unfinished.ts';

/** Values for `$name` parameters; never spliced into the SQL text. */
export type Parameters = Record<string, DuckDBValue>;

/** One open DuckDB database and a connection to it. */
export type Database = {
  readonly path: string;
  /** Runs one or more statements, and gives how many rows the last one changed. */
  run(sql: string, parameters?: Parameters): Promise<number>;
  /** Runs one query and gives its rows as an arquero table of plain values. */
  read(sql: string, parameters?: Parameters): Promise<ColumnTable>;
  /** Runs one query and gives its rows some thousand at a time, so that there may be any number of them. */
  stream(sql: string): AsyncIterable<Record<string, Plain>[]>;
  /** Runs `work` inside one transaction: all of it stays, or nothing. */
  transaction<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Runs `work` inside one transaction of which nothing stays. */
  rehearsal<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Lets queries of this connection call a function of ours, text to text; null stays null. */
  textFunction(name: string, give: (text: string) => string): void;
  /** Opens an appender on a table, for rows that a reader makes. */
  appender(schema: string, table: string): Promise<DuckDBAppender>;
  /** Gives one more connection, which sees what is committed, and where unqualified names mean the same; to be closed before this one. */
  beside(): Promise<Database>;
  /** Ends the statement that is running, which then fails. */
  interrupt(): void;
  close(): void;
};

export type DatabaseOptions = {
  readOnly?: boolean | undefined;
  /** As DuckDB writes it, for example `4GB`. */
  memoryLimit?: string | undefined;
  threads?: number | undefined;
};

/** Opens (and unless read-only, creates) a database file; `:memory:` for none. UserError if it cannot. */
export async function openDatabase(path: string, options: DatabaseOptions = {}): Promise<Database> {
  const instance = await ourInstance(path, options);
  const connection = await instance.connect();
  await connection.run("set global timezone = 'UTC'");
  // DuckDB knows no size of tables made in the same transaction, takes them for small, and would loop.
  await connection.run('set global asof_loop_join_threshold = 0');
  if (path !== ':memory:' && !options.readOnly) {
    await removeUnfinished(path);
    removeSpilled(path);
  }
  return databaseOf(path, connection, instance, () => instance.closeSync());
}

/** What is not ours is not opened for writing: DuckDB would write its log and its version into it. */
async function ourInstance(path: string, options: DatabaseOptions): Promise<DuckDBInstance> {
  if (path === ':memory:') return createInstance(path, options);
  requireDatabaseFile(path);
  // A run that was killed at once leaves an empty file, which DuckDB would not take.
  if (!options.readOnly && isEmpty(path)) rmSync(path);
  if (!existsSync(path)) return createInstance(path, options);
  const reading = await readingInstance(path, options);
  if (options.readOnly) return reading;
  reading.closeSync();
  return createInstance(path, options);
}

/** UserError if the file is damaged or not ours. */
async function readingInstance(path: string, options: DatabaseOptions): Promise<DuckDBInstance> {
  const instance = await createInstance(path, { ...options, readOnly: true });
  try {
    const connection = await instance.connect();
    await requireOurs(path, connection);
    connection.closeSync();
    return instance;
  } catch (error) {
    instance.closeSync();
    throw damageOf(path, error) ?? error;
  }
}

/** With less the process of a million messages takes 7 % more time; with more, of three million within 400 MB, 100 MB more. */
const FREED_AT_MOST = '16MB';

async function createInstance(path: string, options: DatabaseOptions): Promise<DuckDBInstance> {
  const settings: Record<string, string> = {
    // Extensions would come from the network.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // The allocator gives back what a step has freed; by itself it keeps up to 128 MB a thread, beyond the memory limit.
    allocator_flush_threshold: FREED_AT_MOST,
    allocator_bulk_deallocation_flush_threshold: FREED_AT_MOST,
  };
  if (options.readOnly) settings.access_mode = 'READ_ONLY';
  if (options.memoryLimit) settings.memory_limit = options.memoryLimit;
  if (options.threads) settings.threads = String(options.threads);
  if (path === ':memory:' || temporaryPlace())
    settings.temp_directory = join(temporaryRoot(), 'duckdb');
  return opened(path, async () => {
    if (path !== ':memory:' && !options.readOnly) makeFolder(dirname(path));
    return DuckDBInstance.create(path, settings);
  });
}

function databaseOf(
  path: string,
  connection: DuckDBConnection,
  instance: DuckDBInstance,
  end: () => void,
): Database {
  const run = async (sql: string, parameters?: Parameters) => {
    const types = parameterTypes(parameters ?? {});
    const result = await asTold(connection.run(sql, parameters, types));
    return result.rowsChanged;
  };
  const asTold = <Result>(work: Promise<Result>) =>
    work.catch((error: unknown) => {
      throw (path !== ':memory:' && damageOf(path, error)) || error;
    });
  const read = async (sql: string, parameters?: Parameters) =>
    tableFrom(
      await asTold(connection.runAndReadAll(sql, parameters, parameterTypes(parameters ?? {}))),
    );
  return {
    path,
    run,
    read,
    stream: async function* (sql) {
      const result = await asTold(connection.stream(sql));
      for await (const rows of result.yieldRowObjects()) yield rows.map(plainRow);
    },
    transaction: (work) => inTransaction(run, work, 'commit'),
    rehearsal: (work) => inTransaction(run, work, 'rollback'),
    textFunction: (name, give) => connection.registerScalarFunction(textFunction(name, give)),
    appender: (schema, table) => connection.createAppender(table, schema),
    beside: async () => {
      const other = databaseOf(path, await instance.connect(), instance, () => undefined);
      const named = await read("select current_setting('search_path') as schemas");
      await other.run(`set search_path = ${literal(String(named.get('schemas', 0)))}`);
      return other;
    },
    interrupt: () => connection.interrupt(),
    close: () => {
      connection.closeSync();
      end();
    },
  };
}

function plainRow(row: Record<string, DuckDBValue>): Record<string, Plain> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
}

function textFunction(name: string, give: (text: string) => string): DuckDBScalarFunction {
  return DuckDBScalarFunction.create({
    name,
    returnType: VARCHAR,
    parameterTypes: [VARCHAR],
    mainFunction: (_, input, output) => {
      const texts = input.getColumnVector(0);
      for (let row = 0; row < input.rowCount; row++) {
        const text = texts.getItem(row);
        output.setItem(row, typeof text === 'string' ? give(text) : null);
      }
      output.flush();
    },
  });
}

async function inTransaction<Result>(
  run: (sql: string) => Promise<unknown>,
  work: () => Promise<Result>,
  end: 'commit' | 'rollback',
): Promise<Result> {
  await run('begin transaction');
  try {
    const result = await work();
    await run(end);
    return result;
  } catch (error) {
    await run('rollback').catch(() => undefined);
    throw error;
  }
}
