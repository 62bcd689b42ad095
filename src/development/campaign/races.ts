import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { regulars, regularsHere, startRegulars } from '../command-line.ts';
import { filesIn, mixed } from './file-hashes.ts';
import type { Kind, Try } from './kind.ts';
import { projectToRun } from './project.ts';

export const races: Kind = { name: 'race', tries: 20, prepare: raced };

/** What may meet a run on the same database: with and without patience, and readers. */
const OTHERS = [
  ['run', 'exports'],
  ['run', 'exports', '--wait', '5m'],
  ['report'],
  ['load', 'exports', '--wait', '5m'],
  ['query', 'overview', '--json'],
  ['journey', 'K10001', '--wait', '5m'],
  ['snapshot', 'copy.duckdb', '--wait', '5m'],
];

/** Two commands on one database: each ends well or says who holds it, and the report is that of a run alone. */
async function raced(folder: string): Promise<Try> {
  const before = projectToRun(folder);
  const whole = join(folder, 'whole');
  cpSync(before, whole, { recursive: true });
  const run = regulars(whole, 'run', 'exports');
  if (run.exitCode !== 0) throw new Error(run.stderr);
  const states = [join(before, 'reports'), join(whole, 'reports')].map(filesIn);
  return async (place, pick) => {
    cpSync(before, place, { recursive: true });
    const other = OTHERS[pick(OTHERS.length)] ?? [];
    const first = ended(place, ['run', 'exports', '--wait', '5m']);
    await wait(pick(3000));
    const second = await ended(place, other);
    const firstEnd = await first;
    if (firstEnd.exitCode !== 0) return `the run that waits fails: ${firstEnd.stderr}`;
    const mayEnd =
      !other.includes('--wait') && /is in use by another program, /.test(second.stderr);
    if (second.exitCode !== 0 && !mayEnd) return `${other.join(' ')} fails: ${second.stderr}`;
    const fault = mixed(filesIn(join(place, 'reports')), states.slice(1));
    if (fault) return `after ${other.join(' ')} the report is another: ${fault}`;
    const query = await regularsHere(place, 'query', 'overview', '--json');
    return query.exitCode === 0 ? undefined : `the database does not open: ${query.stderr}`;
  };
}

async function ended(place: string, command: readonly string[]) {
  const child = startRegulars(place, ...command);
  let stderr = '';
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  child.stdout?.resume();
  const [exitCode] = await once(child, 'close');
  return { exitCode, stderr };
}
