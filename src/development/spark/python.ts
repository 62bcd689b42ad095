import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';

/** What is installed from PyPI: the translator, and the engine, which brings 500 MB. Java 17 has to be there. */
const VERSIONS = { sqlglot: '30.30.0', pyspark: '4.3.0' };

/** Gives the folder of the engines, outside the clone's own files; another one by the variable ENGINES. */
export function enginesFolder(): string {
  return resolve(env.ENGINES ?? 'node_modules/.cache/engines');
}

/** Gives a Python with the packages named, and installs what is missing. */
export function pythonWith(...packages: (keyof typeof VERSIONS)[]): string {
  const folder = enginesFolder();
  const python = join(folder, 'bin', 'python');
  if (!existsSync(python)) run('python3', ['-m', 'venv', folder]);
  const wanted = packages.map((name) => `${name}==${VERSIONS[name]}`);
  const installed = execFileSync(python, ['-m', 'pip', 'freeze'], { encoding: 'utf8' }).split('\n');
  const missing = wanted.filter((requirement) => !installed.includes(requirement));
  if (missing.length > 0) {
    console.log(`installing ${missing.join(', ')} into ${folder}`);
    run(python, ['-m', 'pip', 'install', '--quiet', ...missing]);
  }
  return python;
}

function run(program: string, words: string[]): void {
  execFileSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Where the Python of this folder stands, whether this runs compiled or not. */
export function translatorFolder(): string {
  return import.meta.dirname.replace(/\bdist\b(?=[\\/]development)/, 'src');
}
