import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { regulars, regularsHere, startRegulars } from '../command-line.ts';
import { filesIn, mixed } from './file-hashes.ts';
import type { Kind, Try } from './kind.ts';
import { changedProject, PERIOD_FOLDER, smallProject } from './project.ts';

/** Commands that are killed, with what they change. */
const COMMANDS = {
  load: ['load', 'exports'],
  run: ['run', 'exports'],
  report: ['report', '--language', 'de'],
  erase: ['erase', 'K10001', '--yes'],
} as const;

export const killKinds: Kind[] = [
  ...Object.entries(COMMANDS).map(([name, command]) => ({
    name: `kill ${name}`,
    tries: 40,
    prepare: (folder: string) => killed(folder, command),
  })),
  { name: 'kill render', tries: 40, prepare: killedRender },
];

/** A command is killed at any moment of it: the report is the old one or the new one, the database opens, and the next run gives what it gives when nothing was killed. */
async function killed(folder: string, command: readonly string[]): Promise<Try> {
  const { before, whole } = await projects(folder);
  const fresh = await endOf(before, join(folder, 'fresh'), command);
  const milliseconds = fresh.milliseconds;
  const states = [join(before, 'reports'), join(folder, 'fresh', 'reports')].map(filesIn);
  const expected = filesIn(join(whole, 'reports'));
  return async (place, pick) => {
    cpSync(before, place, { recursive: true });
    await killedAfter(place, command, pick(Math.ceil(milliseconds)));
    const query = await regularsHere(place, 'query', 'overview', '--json');
    if (query.exitCode !== 0) return `the database does not open: ${query.stderr}`;
    const found = filesIn(join(place, 'reports'));
    const fault = mixed(found, states);
    if (fault) return `the report is neither the old nor the new one: ${fault}`;
    if (command[0] === 'erase') return undefined;
    const next = regulars(place, 'run', 'exports');
    if (next.exitCode !== 0) return `the next run fails: ${next.stderr}`;
    const differing = mixed(filesIn(join(place, 'reports')), [expected]);
    return differing && `the next run gives another report: ${differing}`;
  };
}

/** The project before, and as it is after a run that nothing has killed. */
async function projects(folder: string) {
  const first = smallProject(join(folder, 'first'));
  const before = changedProject(first, join(folder, 'before'));
  const whole = join(folder, 'whole');
  await endOf(before, whole, COMMANDS.run);
  return { before, whole };
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
  const first = smallProject(join(folder, 'first'));
  const report = join(first, PERIOD_FOLDER);
  rmSync(join(first, 'regulars.duckdb'));
  manyJourneys(report);
  if (regulars(first, 'render', PERIOD_FOLDER).exitCode !== 0) throw new Error('render fails');
  const command = ['render', PERIOD_FOLDER, '--static'];
  const { milliseconds } = await endOf(first, join(folder, 'fresh'), command);
  const states = [first, join(folder, 'fresh')].map((place) => filesIn(join(place, 'reports')));
  return async (place, pick) => {
    cpSync(first, place, { recursive: true });
    await killedAfter(place, command, pick(Math.ceil(milliseconds)));
    await regularsHere(place, 'sources');
    const fault = mixed(filesIn(join(place, 'reports')), states);
    if (fault) return `the pages are neither the old nor the new ones: ${fault}`;
    const next = regulars(place, ...command);
    if (next.exitCode !== 0) return `the next command fails: ${next.stderr}`;
    const differing = mixed(filesIn(join(place, 'reports')), states.slice(1));
    return differing && `the next command gives other pages: ${differing}`;
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
