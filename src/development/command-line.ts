import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const program = join(root, 'dist', 'cli.js');

/** Folder of the sample company's exports. */
export const SAMPLES = join(root, 'data', 'samples');

export type Ended = { stdout: string; stderr: string; exitCode: number | null };

/** Runs the compiled program in a folder until it ends. */
export function regulars(folder: string, ...flags: string[]): Ended {
  requireProgram();
  const options = { cwd: folder, encoding: 'utf8', env: environment() } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...flags], options);
  return { stdout, stderr, exitCode: status };
}

/** Starts the compiled program in a folder. */
export function startRegulars(folder: string, ...flags: string[]): ChildProcess {
  requireProgram();
  const options = { cwd: folder, env: environment() };
  return spawn(process.execPath, [program, ...flags], options);
}

function requireProgram(): void {
  if (!existsSync(program)) throw new Error(`${program} is not there: run 'npm run build' first`);
}

function environment(): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
  return rest;
}
