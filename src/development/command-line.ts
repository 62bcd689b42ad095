import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runProgram } from '../commands/program.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const program = join(root, 'dist', 'cli.js');

/** Folder of the sample company's exports. */
export const SAMPLES = join(root, 'data', 'samples');

export type Ended = { stdout: string; stderr: string; exitCode: number | null };

/** Runs the program within this process, in a folder, and gives what it wrote. */
export async function regularsHere(folder: string, ...flags: string[]): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const outlet = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const outside = { stdout: outlet('stdout'), stderr: outlet('stderr'), env: {} };
  const before = process.cwd();
  process.chdir(folder);
  try {
    const exitCode = await runProgram(flags, outside);
    return { ...written, exitCode };
  } finally {
    process.chdir(before);
  }
}

/** Runs the compiled program in a folder until it ends, as a process of its own. */
export function regulars(folder: string, ...flags: string[]): Ended {
  return regularsWithin(Number.POSITIVE_INFINITY, folder, ...flags);
}

/** The same, but ends it after so many seconds; without an exit code then. */
export function regularsWithin(seconds: number, folder: string, ...flags: string[]): Ended {
  requireProgram();
  const timeout = Number.isFinite(seconds) ? seconds * 1000 : undefined;
  const ending = { timeout, killSignal: 'SIGKILL', maxBuffer: 2 ** 28 } as const;
  const options = { cwd: folder, encoding: 'utf8', env: environment(), ...ending } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...flags], options);
  return { stdout, stderr, exitCode: status };
}

/** Gives a module of the compiled program, which reads exports by the same rules as that in another process, and is taken for the same version. */
export function compiledModule(path: string): Promise<unknown> {
  requireProgram();
  return import(pathToFileURL(join(root, 'dist', path)).href);
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
