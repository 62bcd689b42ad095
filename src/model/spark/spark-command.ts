import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { env } from 'node:process';
import { createInterface } from 'node:readline';
import { endWithUs } from '../../disk/called-programs.ts';
import { UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import { FaultHeard, scriptFault } from './script-fault.ts';
import { tableMade } from './spark-script.ts';

/** Gives the words of the command that runs a script: the one configured, else the `spark-sql` that is found. UserError if there is none. */
export function sparkCommand(configured: string | undefined, environment = env): string[] {
  if (configured) return commandWords(configured);
  const home = environment.SPARK_HOME ? [join(environment.SPARK_HOME, 'bin')] : [];
  const folders = [...home, ...(environment.PATH ?? '').split(delimiter)];
  const found = folders.map((folder) => join(folder, 'spark-sql')).find((path) => existsSync(path));
  if (found) return [found, '-f', '{script}'];
  throw new UserError(
    inWords(
      "There is no ''spark-sql'' in SPARK_HOME or on the PATH. Install Spark 4.1 or newer, or name the command that runs a script as ''engine.command'' in regulars.yaml: \"spark-sql --master yarn -f '{'script'}'\".",
    ),
  );
}

/** Gives the words of a command as it is configured; what stands in quotes, within a word too, is not parted. */
export function commandWords(configured: string): string[] {
  const words = configured.match(/(?:"[^"]*"|'[^']*'|\S)+/g) ?? [];
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}

/** Gives the words that run one script. */
export function withScript(command: string[], script: string): string[] {
  return command.map((word) => word.replaceAll('{script}', script));
}

/** Runs a script, and says of each table that it stands. UserError with what Spark said, and at which table, where it fails. */
export async function runScript(
  command: string[],
  script: string,
  say: (table: string) => void,
): Promise<void> {
  const [program = '', ...words] = withScript(command, script);
  // Spark leaves folders of its own where it is called.
  const child = spawn(program.includes('/') ? resolve(program) : program, words, {
    cwd: dirname(script),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const release = endWithUs(child.pid);
  let last = '';
  const fault = new FaultHeard();
  createInterface(child.stdout).on('line', (line) => {
    const table = tableMade(line);
    if (table === undefined || table === last) return;
    last = table;
    say(last);
  });
  createInterface(child.stderr).on('line', (line) => fault.hear(line));
  const code = await new Promise<number | string>((end) => {
    child.on('error', (error) => end((error as NodeJS.ErrnoException).code ?? error.message));
    child.on('close', (status, signal) => end(status ?? String(signal)));
  });
  release();
  if (code === 0) return;
  if (code === 'ENOENT')
    throw new UserError(
      inWords(
        "The program {program}, which ''engine.command'' names, was not found. The script is {script}.",
        { program, script },
      ),
    );
  throw scriptFault({ script, code: String(code), last, fault: fault.told() });
}
