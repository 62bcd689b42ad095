import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { regulars, regularsHere, startRegulars } from '../command-line.ts';
import { filesIn, mixed } from './file-hashes.ts';
import type { Kind, Try } from './kind.ts';
import { PERIOD_FOLDER, projectToRun } from './project.ts';

/** Commands that are killed, with what they change. */
const COMMANDS = {
  load: ['load', 'exports'],
  run: ['run', 'exports'],
  report: ['report', '--language', 'de'],
  erase: ['erase', 'K10001', '--yes'],
} as const;

/** So many kills follow one another in one place: what one has left is what the next one finds. */
const CHAIN = 5;

export const killKinds: Kind[] = [
  ...Object.entries(COMMANDS).map(([name, command]) => ({
    name: `kill ${name}`,
    tries: 40,
    batch: CHAIN,
    prepare: (folder: string) => killed(folder, command),
  })),
  { name: 'kill render', tries: 40, batch: CHAIN, prepare: killedRender },
];

/** A command is killed at any moment of it, several times: the report is the old one or the new one, the database opens, and the command, when nothing kills it, leads to what it leads to by itself. */
async function killed(folder: string, command: readonly string[]): Promise<Try> {
  const before = projectToRun(folder);
  const whole = join(folder, 'whole');
  const { milliseconds } = await endOf(before, whole, command);
  const states = [before, whole].map((place) => filesIn(join(place, 'reports')));
  await completed(whole);
  const expected = filesIn(join(whole, 'reports'));
  return async (place, pick) => {
    cpSync(before, place, { recursive: true });
    for (let kills = 0; kills < CHAIN; kills++) {
      await killedAfter(place, command, pick(Math.ceil(milliseconds)));
      const query = await regularsHere(place, 'query', 'overview', '--json');
      if (query.exitCode !== 0) return `the database does not open: ${query.stderr}`;
      const fault = mixed(filesIn(join(place, 'reports')), states);
      if (fault) return `the report is neither the old nor the new one: ${fault}`;
    }
    const { exitCode, stderr } = regulars(place, ...command);
    if (exitCode !== 0 && !/0 customers match/.test(stderr)) return `then it fails: ${stderr}`;
    const fault = await completed(place);
    if (fault) return fault;
    const differing = mixed(filesIn(join(place, 'reports')), [expected]);
    const left = leftIn(place);
    return (differing && `the next run gives another report: ${differing}`) ?? left;
  };
}

/** Lets a run end what a command has begun. */
async function completed(place: string): Promise<string | undefined> {
  const { exitCode, stderr } = regulars(place, 'run', 'exports');
  return exitCode === 0 ? undefined : `the next run fails: ${stderr}`;
}

/** Says what was left unfinished beside database and reports, and among temporary files. */
function leftIn(place: string): string | undefined {
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' });
  const own = `regulars-process-${process.pid}-`;
  const left = [
    ...names.filter((name) => /\.regulars-|\.unfinished|\.wal$/.test(name)),
    ...readdirSync(tmpdir()).filter((name) => !name.startsWith(own)),
  ];
  return left.length > 0 ? `what is left: ${left.join(', ')}` : undefined;
}

async function endOf(from: string, place: string, command: readonly string[]) {
  cpSync(from, place, { recursive: true });
  const start = performance.now();
  const { exitCode, stderr } = regulars(place, ...command);
  if (exitCode !== 0) throw new Error(`${command.join(' ')} fails by itself: ${stderr}`);
  return { milliseconds: performance.now() - start };
}

const PAGES = 300;

/** Pages of many customers are rendered anew, with the script and without, and killed on the way. */
async function killedRender(folder: string): Promise<Try> {
  const first = join(folder, 'pages');
  cpSync(projectToRun(folder), first, { recursive: true });
  const report = join(first, PERIOD_FOLDER);
  rmSync(join(first, 'regulars.duckdb'));
  manyJourneys(report);
  if (regulars(first, 'render', PERIOD_FOLDER).exitCode !== 0) throw new Error('render fails');
  const command = ['render', PERIOD_FOLDER, '--static'];
  const { milliseconds } = await endOf(first, join(folder, 'fresh'), command);
  const states = [first, join(folder, 'fresh')].map((place) => filesIn(join(place, 'reports')));
  return async (place, pick) => {
    cpSync(first, place, { recursive: true });
    for (let kills = 0; kills < CHAIN; kills++) {
      await killedAfter(place, command, pick(Math.ceil(milliseconds)));
      await regularsHere(place, 'sources');
      const fault = mixed(filesIn(join(place, 'reports')), states);
      if (fault) return `the pages are neither the old nor the new ones: ${fault}`;
    }
    const next = regulars(place, ...command);
    if (next.exitCode !== 0) return `the next command fails: ${next.stderr}`;
    const differing = mixed(filesIn(join(place, 'reports')), states.slice(1));
    return (differing && `the next command gives other pages: ${differing}`) ?? leftIn(place);
  };
}

/** Makes of the customers' pages of a report so many that they stand beside it. */
function manyJourneys(report: string): void {
  const path = join(report, 'journeys.json');
  const journeys = JSON.parse(readFileSync(path, 'utf8')) as { id: string }[];
  const many = Array.from({ length: PAGES }, (_, index) => {
    const journey = journeys[index % journeys.length];
    if (!journey) throw new Error(`${path} has no journeys`);
    return { ...journey, id: `${journey.id}-${index}` };
  });
  writeFileSync(path, `${JSON.stringify(many)}\n`);
}

async function killedAfter(place: string, command: readonly string[], milliseconds: number) {
  const child = startRegulars(place, ...command);
  const ended = once(child, 'exit');
  await Promise.race([wait(milliseconds), ended]);
  child.kill('SIGKILL');
  await ended;
}
