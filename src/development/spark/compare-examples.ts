import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { queriesOf } from '../../database/queries.ts';
import { SESSION } from '../../model/spark/spark-script.ts';
import {
  isForSpark,
  SPARK_LAYERS,
  sparkFunctions,
  sparkPath,
} from '../../model/spark/spark-texts.ts';
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
 * Runs the examples of queries, all of them and the spellings where none is named, on both engines, and gives how many were
 * run and what differs. Where minutes are few, as many as they allow, beginning each day with others.
 */
export async function compareExamples(
  names: string[],
  minutes?: number,
): Promise<{ count: number; faults: string[] }> {
  const workbench = await openWorkbench();
  const spellings = names.length === 0 || names.includes('spellings');
  const all = [
    ...(spellings ? await pairedSpellings(workbench) : []),
    ...(await pairsOf(workbench, names)),
  ];
  const notRefused = spellings ? await spellingsNotRefused(workbench) : [];
  if (minutes === undefined) return compared(all, answersOf(all), notRefused);
  const pairs = startingToday(all);
  const answers = answersOf(pairs, minutes * 60);
  return compared(pairs.slice(0, Math.max(1, answers.length)), answers, notRefused);
}

/** A fifth further on each day, so that what a day has no time for has its turn within the week. */
function startingToday(pairs: PairedExample[]): PairedExample[] {
  const day = Math.floor(Date.now() / 86_400_000);
  const start = Math.floor((pairs.length / 5) * (day % 5));
  return [...pairs.slice(start), ...pairs.slice(0, start)];
}

function compared(pairs: PairedExample[], answers: Answer[], notRefused: string[]) {
  const faults = [...notRefused, ...pairs.flatMap((pair, place) => faultOf(pair, answers[place]))];
  return { count: pairs.length, faults };
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

/** One session of Spark does all jobs, or begins none after so many seconds. */
function answersOf(pairs: PairedExample[], seconds?: number): Answer[] {
  const settings = {
    conf: { ...SMALL_SPARK, ...SESSION },
    seconds,
    functions: sparkFunctions(TIMEZONE),
  };
  const lines = [settings, ...pairs.map(({ job }) => job)].map((line) => JSON.stringify(line));
  const told = execFileSync(
    pythonWith('sqlglot', 'pyspark'),
    [join(translatorFolder(), 'run_jobs.py')],
    {
      input: lines.join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  const answers = told.split('\n').filter((line) => line.startsWith('{'));
  return answers.map((line) => JSON.parse(line) as Answer);
}

function faultOf({ job, rows }: PairedExample, answer: Answer | undefined): string[] {
  if (!answer?.rows) return [`${job.name}: ${answer?.fault ?? 'no answer'}`];
  const missing = surplusRows(rows, answer.rows);
  const surplus = surplusRows(answer.rows, rows);
  if (missing.length + surplus.length === 0) return [];
  return [
    `${job.name}:\n  DuckDB alone ${missing.join('\n    ')}\n  Spark alone ${surplus.join('\n    ')}`,
  ];
}
