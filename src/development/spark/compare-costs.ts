import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProject } from '../../config/project.ts';
import { openDatabase } from '../../database/database.ts';
import { load } from '../../load/load.ts';
import { model } from '../../model/model.ts';
import { sparkEngine } from '../../model/spark/spark-engine.ts';
import { silent } from '../../progress.ts';
import { sample } from '../../sample/sample.ts';
import { alignedText } from '../../terminal/text-table.ts';
import { type Timing, timedModel } from '../model-bench.ts';
import { type TableCost, tableCosts } from './event-log.ts';
import { sparkSql } from './spark-sql.ts';

const MEGABYTE = 1e6;

/** Models a company of so many customers on both engines, and gives what each table cost on them, the dearest on Spark first. */
export async function comparedCosts(
  customers: number,
  folder: string,
  master: string,
): Promise<string> {
  const exports = join(folder, 'exports');
  await sample({ seed: 1, customers, folder: exports, format: 'parquet', progress: silent });
  const [duckdb, spark] = [join(folder, 'duckdb.duckdb'), join(folder, 'spark.duckdb')];
  const database = await openDatabase(duckdb);
  const { config } = await findProject(database, { exports: [exports] });
  await load(database, [exports], { config, progress: silent });
  database.close();
  copyFileSync(duckdb, spark);
  const here = await openDatabase(duckdb);
  const timings = await timedModel(here, config, 1);
  here.close();
  const events = join(folder, 'events');
  mkdirSync(events);
  const command = `"${sparkSql(folder, { 'spark.master': master, ...logIn(events) })}" -f {script}`;
  const { timezone } = config;
  const engine = sparkEngine({ warehouse: join(folder, 'warehouse'), timezone, command });
  const there = await openDatabase(spark);
  await model(there, { config, engine, progress: silent });
  there.close();
  return costTable(await costsIn(events), timings);
}

function logIn(folder: string): Record<string, string> {
  return {
    'spark.eventLog.enabled': 'true',
    'spark.eventLog.dir': folder,
    'spark.eventLog.rolling.enabled': 'false',
    'spark.eventLog.compress': 'false',
  };
}

/** Gives what the tables cost whose making is logged in a folder (`spark.eventLog.dir`), as JSON. Error where a log is compressed, as Spark leaves it by itself. */
export async function costsIn(folder: string): Promise<TableCost[]> {
  const logs = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const packed = logs.find((name) => /\.(zstd|lz4|lzf|snappy)(\.|$)/.test(name));
  if (packed)
    throw new Error(`${packed} is compressed: unpack it, or set spark.eventLog.compress=false`);
  return (await Promise.all(logs.map((log) => tableCosts(join(folder, log))))).flat();
}

/** Prints costs as a table; of stages the number, of how many there is one task alone, and how many ran on several executors. */
export function costTable(costs: TableCost[], timings: Timing[] = []): string {
  const rows = costs
    .toSorted((a, b) => b.seconds - a.seconds)
    .map((cost) => {
      const timing = timings.find(({ query }) => query === cost.table);
      return [
        cost.table,
        cost.writtenRows,
        rounded(cost.writtenBytes / MEGABYTE),
        rounded(cost.seconds),
        rounded(cost.cpuSeconds),
        timing ? rounded(timing.seconds) : '',
        timing ? rounded(timing.cpuSeconds) : '',
        cost.stages.length,
        cost.stages.filter(({ taskCount }) => taskCount === 1).length,
        cost.stages.filter(({ executorCount }) => executorCount > 1).length,
        rounded(cost.shuffledBytes / MEGABYTE),
        rounded(cost.spilledBytes / MEGABYTE),
      ];
    });
  return alignedText(HEAD, rows);
}

const HEAD = [
  'table',
  'rows',
  'MB',
  'Spark s',
  'CPU s',
  'DuckDB s',
  'CPU s',
  'stages',
  'of one task',
  'on several executors',
  'MB shuffled',
  'MB spilled',
];

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
