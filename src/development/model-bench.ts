import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Config } from '../config/config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { model } from '../model/model.ts';
import { alignedText } from '../terminal/text-table.ts';
import { benchCompanyIn } from './bench-company.ts';
import { mostMovedOut } from './most-on-disk.ts';

const LIMITS = { memoryLimit: '4GB', threads: 2 };
const SHOWN = 25;

/** What a query of the model took. */
export type Timing = { query: string; seconds: number; cpuSeconds: number };

/**
 * Models a company of about so many messages on two threads within 4 GB, and prints what that took, then what each query takes where
 * they run one by one. The company is made by a process of its own, whose memory would else be this one's too.
 */
export async function benchModel(messages: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'));
  const program = fileURLToPath(new URL('bench.js', import.meta.url));
  try {
    const flags = ['--messages', String(messages), '--company', folder];
    await promisify(execFile)(process.execPath, [program, ...flags]);
    await benchMadeCompany(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same with a company that was made before; its model stays there, and is made anew the next time. */
export async function benchMadeCompany(folder: string): Promise<void> {
  const { database: path, config } = benchCompanyIn(folder);
  const loaded = statSync(path).size;
  const database = await openDatabase(path, LIMITS);
  const movedOut = mostMovedOut(path);
  const asked = JSON.parse(readFileSync(config, 'utf8')) as Config;
  console.log(totals('side by side', await timedModel(database, asked)));
  console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  await database.run('checkpoint');
  const sizes = [loaded, statSync(path).size, movedOut()].map(megabytes);
  console.log(
    `database before ${sizes[0]} MB, after ${sizes[1]} MB, moved out of memory at most ${sizes[2]} MB`,
  );
  const oneByOne = await timedModel(database, asked, 1);
  console.log(await dearest(database, oneByOne));
  console.log(totals('one by one', oneByOne));
  database.close();
}

/** What is told first ends when the next is told: on one thread each query is timed without the model knowing of it, on more all of them together. */
export async function timedModel(
  database: Database,
  config: Config,
  threads?: number,
): Promise<Timing[]> {
  const marks: Timing[] = [];
  const mark = (query: string) => {
    const { user, system } = process.cpuUsage();
    marks.push({ query, seconds: performance.now() / 1e3, cpuSeconds: (user + system) / 1e6 });
  };
  await model(database, { config, threads, progress: { step: mark, detail: mark } });
  mark('end');
  return marks.slice(0, -1).map(({ query, seconds, cpuSeconds }, index) => ({
    query,
    seconds: (marks[index + 1]?.seconds ?? 0) - seconds,
    cpuSeconds: (marks[index + 1]?.cpuSeconds ?? 0) - cpuSeconds,
  }));
}

async function dearest(database: Database, timings: Timing[]): Promise<string> {
  const sizes = await database.read(
    `select table_name, estimated_size::double as row_count from duckdb_tables() where schema_name like 'model_%'
     union all
     select 'imports.' || table_name, estimated_size::double from duckdb_tables()
     where schema_name = 'imports' and table_name in ('customers', 'messages', 'sends', 'orders', 'contracts')`,
  );
  const counts = new Map(sizes.objects().map((row) => Object.values(row) as [string, number]));
  const company = [...counts].filter(([name]) => name.startsWith('imports.'));
  const rows = timings
    .toSorted((a, b) => b.cpuSeconds - a.cpuSeconds)
    .map(({ query, seconds, cpuSeconds }) => [
      query,
      rounded(seconds),
      rounded(cpuSeconds),
      counts.get(query) ?? '',
    ]);
  return [
    company.map(([name, count]) => `${count} ${name.slice('imports.'.length)}`).join(', '),
    alignedText(['query', 'seconds', 'CPU seconds', 'rows'], rows.slice(0, SHOWN)),
  ].join('\n');
}

function totals(how: string, timings: Timing[]): string {
  const total = (of: 'seconds' | 'cpuSeconds') =>
    rounded(timings.reduce((sum, timing) => sum + timing[of], 0));
  return `all ${timings.length} ${how}: ${total('seconds')} s, ${total('cpuSeconds')} s of CPU`;
}

function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
