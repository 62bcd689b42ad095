import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { queriesOf } from '../../database/queries.ts';
import { SESSION } from '../../model/spark/spark-script.ts';
import {
  isForSpark,
  SPARK_LAYERS,
  sparkFunctions,
  sparkPath,
} from '../../model/spark/spark-texts.ts';
import { TODAY } from '../of-today.ts';
import { examplesOf } from '../query-examples/example.ts';
import { openWorkbench, TIMEZONE, type Workbench } from '../query-examples/workbench.ts';
import { pairedSpellings, spellingsNotRefused } from './compare-spellings.ts';
import { surplusRows } from './compared-rows.ts';
import { type PairedExample, pairedExample } from './example-jobs.ts';
import { pythonWith, translatorFolder } from './python.ts';
import { SMALL_SPARK } from './small-spark.ts';

/** What Spark says to a job of `run_jobs.py`. */
type Answer = { name: string; rows?: string[]; fault?: string; seconds: number };

/**
 * Runs the examples of queries, all of them and the spellings where none is named, on both engines, tells what differs as
 * soon as it is known, and gives how many were run and how many differ. Where minutes are few, as many as they allow,
 * beginning each day with others.
 */
export async function compareExamples(
  names: string[],
  tell: (fault: string) => void,
  minutes?: number,
): Promise<{ count: number; faultCount: number }> {
  const workbench = await openWorkbench();
  const spellings = names.length === 0 || names.includes('spellings');
  const all = [
    ...(spellings ? await pairedSpellings(workbench) : []),
    ...(await pairsOf(workbench, names)),
  ];
  const notRefused = spellings ? await spellingsNotRefused(workbench) : [];
  for (const fault of notRefused) tell(fault);
  const pairs = minutes === undefined ? all : startingToday(all);
  let [count, faultCount] = [0, notRefused.length];
  for await (const answer of answersTo(pairs, minutes)) {
    const fault = faultOf(pairs[count], answer);
    count += 1;
    if (fault === undefined) continue;
    faultCount += 1;
    tell(fault);
  }
  // A Spark that ends early has said nothing of the rest; few minutes allow for one at least.
  for (const { job } of pairs.slice(count, minutes === undefined ? undefined : 1)) {
    count += 1;
    faultCount += 1;
    tell(`${job.name}: no answer`);
  }
  return { count, faultCount };
}

/** A fifth further on each day, so that what a day has no time for has its turn within the week. */
function startingToday(pairs: PairedExample[]): PairedExample[] {
  const start = Math.floor((pairs.length / 5) * (TODAY % 5));
  return [...pairs.slice(start), ...pairs.slice(0, start)];
}

async function pairsOf(workbench: Workbench, names: string[]): Promise<PairedExample[]> {
  const queries = SPARK_LAYERS.flatMap((layer) => queriesOf(layer)).filter(isForSpark);
  const asked = queries.filter(({ name }) => names.length === 0 || names.includes(name));
  const texts = new Map(
    queries.map((query) => [query.name, readFileSync(sparkPath(query), 'utf8')]),
  );
  const pairs: PairedExample[] = [];
  for (const { path } of asked) {
    const examples = path.replace(/\.sql$/, '.test.sql');
    if (!existsSync(examples)) continue;
    for (const example of examplesOf(examples)) {
      pairs.push(await pairedExample(workbench, example, texts));
    }
  }
  return pairs;
}

/** One session of Spark does all jobs, one after another, or begins none after so many minutes. */
async function* answersTo(pairs: PairedExample[], minutes?: number): AsyncGenerator<Answer> {
  const settings = {
    conf: { ...SMALL_SPARK, ...SESSION },
    seconds: minutes && minutes * 60,
    functions: sparkFunctions(TIMEZONE),
  };
  const lines = [settings, ...pairs.map(({ job }) => job)].map((line) => JSON.stringify(line));
  const program = join(translatorFolder(), 'run_jobs.py');
  const spark = spawn(pythonWith('sqlglot', 'pyspark'), [program], {
    stdio: 'pipe',
  });
  let said = '';
  spark.stderr.on('data', (text: Buffer) => {
    said += text;
  });
  const ended = once(spark, 'close');
  spark.stdin.end(lines.join('\n'));
  for await (const line of createInterface(spark.stdout)) {
    if (line.startsWith('{')) yield JSON.parse(line) as Answer;
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`run_jobs.py ended with ${code}: ${said}`);
}

function faultOf(pair: PairedExample | undefined, answer: Answer): string | undefined {
  if (!pair || !answer.rows) return `${answer.name}: ${answer.fault}`;
  const missing = surplusRows(pair.rows, answer.rows);
  const surplus = surplusRows(answer.rows, pair.rows);
  if (missing.length + surplus.length === 0) return undefined;
  return `${answer.name}:\n  DuckDB alone ${missing.join('\n    ')}\n  Spark alone ${surplus.join('\n    ')}`;
}
