import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { damagedBytes } from '../binary-damage.ts';
import { regularsWithin } from '../command-line.ts';
import { filesIn, mixed } from './file-hashes.ts';
import type { Kind, Try } from './kind.ts';
import { smallProject } from './project.ts';

/** A database with changed bytes is told as damaged or gives what it gave; without it the exports give the same report. */
export const damagedDatabases: Kind = {
  name: 'damaged databases',
  tries: 50,
  prepare: async (folder) => damagedDatabase(smallProject(join(folder, 'first'))),
};

const COMMANDS = [
  ['query', 'overview'],
  ['check', '--blocks'],
  ['run', 'exports'],
];
const SECONDS = 180;

function damagedDatabase(project: string): Try {
  const expected = [filesIn(join(project, 'reports'))];
  return async (place, pick) => {
    cpSync(project, place, { recursive: true });
    const path = join(place, 'regulars.duckdb');
    writeFileSync(path, damagedBytes(readFileSync(path), pick));
    for (const command of COMMANDS) {
      const { exitCode, stderr } = regularsWithin(SECONDS, place, ...command);
      if (exitCode === null) return `${command.join(' ')} takes too long`;
      if (exitCode === 2) return `${command.join(' ')}: ${stderr.slice(-300)}`;
    }
    const kept = mixed(filesIn(join(place, 'reports')), expected);
    if (kept) return `the report is another one: ${kept}`;
    rmSync(path);
    rmSync(`${path}.wal`, { force: true });
    const anew = regularsWithin(SECONDS, place, 'run', 'exports');
    if (anew.exitCode !== 0) return `the next run fails: ${anew.stderr.slice(-300)}`;
    return mixed(filesIn(join(place, 'reports')), expected);
  };
}
