import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build/build.ts';
import { findProject } from '../config/project.ts';
import { openDatabase } from '../database/database.ts';
import { load } from '../load/load.ts';
import { model } from '../model/model.ts';
import { silent } from '../progress.ts';
import { read } from '../read/read.ts';
import { render } from '../render/render.ts';
import { sample } from '../sample/sample.ts';
import { alignedText } from '../terminal/text-table.ts';
import { hasChromium } from './chromium.ts';
import { firstView } from './first-view.ts';

const customers = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'));
const exports = join(folder, 'exports');
const timings: [step: string, seconds: number, megabytes: number | null][] = [];

try {
  await bench();
  const memory = `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
  console.log(`${customers} customers, ${cpus().length} cores, Node ${process.version}, ${memory}`);
  console.log(alignedText(['step', 'seconds', 'MB after it'], timings));
} finally {
  rmSync(folder, { recursive: true });
}

async function bench(): Promise<void> {
  const format = customers > 10_000 ? 'parquet' : 'csv';
  await timed('sample', () =>
    sample({ seed: 1, customers, folder: exports, format, progress: silent }),
  );
  const database = await openDatabase(join(folder, 'bench.duckdb'));
  const { config } = await findProject(database, { exports: [exports] });
  await timed('load', () => load(database, [exports], { config, progress: silent }));
  await timed('model', () => model(database, { config, progress: silent }));
  const tables = await timed('read', () => read(database));
  database.close();
  const report = await timed('build', async () => build(tables, config));
  const html = await timed('render', () => render(report));
  if (!hasChromium()) return;
  const path = join(folder, 'index.html');
  writeFileSync(path, html);
  const milliseconds = await firstView(path);
  timings.push(['first view', Math.round(milliseconds / 10) / 100, null]);
}

async function timed<Result>(step: string, work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  const result = await work();
  const seconds = Math.round((performance.now() - started) / 10) / 100;
  timings.push([step, seconds, Math.round(process.memoryUsage().rss / 2 ** 20)]);
  return result;
}
