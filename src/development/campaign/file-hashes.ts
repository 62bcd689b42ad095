import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder: a hash of each, by its path there. */
export type Files = Map<string, string>;

/** Gives the files below a folder, none where it is not there; what a killed command has left beside its place is not counted. */
export function filesIn(folder: string): Files {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.includes('.regulars-'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  return new Map(paths.map((path) => [path, hashOf(join(folder, path))]));
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/**
 * Says which files keep a folder from being one of some states; undefined where each of its reports is whole one of them, and so is
 * each file above them.
 */
export function mixed(found: Files, states: Files[]): string | undefined {
  const units = new Set([found, ...states].flatMap((files) => [...files.keys()].map(unitOf)));
  for (const unit of units) {
    const faults = states.map((state) => differing(found, state, unit));
    if (faults.every((paths) => paths.length > 0)) return faults[0]?.slice(0, 5).join(', ');
  }
  return undefined;
}

/** The folder of a report, or a file that stands above them. */
function unitOf(path: string): string {
  return path.split(/[\\/]/)[0] ?? path;
}

function differing(found: Files, state: Files, unit: string): string[] {
  const paths = new Set([...found.keys(), ...state.keys()].filter((path) => unitOf(path) === unit));
  return [...paths].filter((path) => found.get(path) !== state.get(path));
}
