import { execFile } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findProject } from '../config/project.ts';
import { openDatabase } from '../database/database.ts';
import { literal } from '../database/queries.ts';
import { load } from '../load/load.ts';
import { silent } from '../progress.ts';
import { alignedText } from '../terminal/text-table.ts';

// How fast tables of orders are loaded, and in how much memory: each in a process of its own.
const rows = Number(process.argv[2] ?? 1_000_000);
const [, , mode, exportFolder = '', databasePath = ''] = process.argv;

type Measured = { seconds: number; cpuSeconds: number; peakMegabytes: number };

if (mode === '--load') console.log(JSON.stringify(await measuredLoad()));
else await bench();

async function measuredLoad(): Promise<Measured> {
  const database = await openDatabase(databasePath);
  const { config } = await findProject(database, { exports: [exportFolder] });
  await load(database, [exportFolder], { config, progress: silent });
  database.close();
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    seconds: performance.now() / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
  };
}

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'));
  try {
    const files = await exportsIn(folder);
    const lines = [];
    for (const path of files) lines.push(await lineOf(path, join(folder, 'bench.duckdb')));
    console.log(`${rows} orders, ${availableParallelism()} cores, Node ${process.version}`);
    console.log(
      alignedText(['table', 'MB', 's', 'CPU s', 'rows/s', 'rows/CPU s', 'peak MB'], lines),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function lineOf(path: string, database: string): Promise<string[]> {
  const program = fileURLToPath(import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    '--load',
    path,
    database,
  ]);
  rmSync(database);
  const { seconds, cpuSeconds, peakMegabytes } = JSON.parse(stdout) as Measured;
  const megabytes = statSync(path).size / 1e6;
  const numbers = [megabytes, seconds, cpuSeconds, rows / seconds, rows / cpuSeconds];
  return [
    path.replace(/^.*\./, ''),
    ...numbers.map((number, index) => number.toFixed(index === 1 || index === 2 ? 1 : 0)),
    peakMegabytes.toFixed(0),
  ];
}

/** Writes the orders as CSV, and the same as NDJSON and Parquet. */
async function exportsIn(folder: string): Promise<string[]> {
  const paths = ['csv', 'ndjson', 'parquet'].map((ending) => {
    mkdirSync(join(folder, ending));
    return join(folder, ending, `orders.${ending}`);
  });
  const [csv = '', json = '', parquet = ''] = paths;
  await pipeline(orderTexts(), createWriteStream(csv));
  const database = await openDatabase(':memory:');
  const table = `from read_csv(${literal(csv)}, all_varchar = true)`;
  await database.run(`copy (${table}) to ${literal(json)} (format json)`);
  await database.run(`copy (${table}) to ${literal(parquet)} (format parquet)`);
  database.close();
  return paths;
}

function* orderTexts(): Generator<string> {
  yield 'order_id,customer_id,ordered_at,value,currency,quantity,status\n';
  for (let number = 0; number < rows; number++) {
    const at = new Date(Date.UTC(2005, 0, 1, 0, number)).toISOString().slice(0, 19);
    const value = ((number % 90_000) / 100 + 5.25).toFixed(2);
    yield `B${100_000_000 + number},K${number % 250_000},${at}Z,${value},EUR,${(number % 9) + 1},delivered\n`;
  }
}
