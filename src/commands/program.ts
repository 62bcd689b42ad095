import { existsSync, readFileSync } from 'node:fs';
import yargs, { type Argv } from 'yargs';
import { setPatience } from '../database/opening.ts';
import { setOwnTime } from '../database/own-time.ts';
import { removeLeftTemporary } from '../disk/temporary-folder.ts';
import { setTemporaryPlace } from '../disk/temporary-place.ts';
import { UserError } from '../errors.ts';
import { WRITTEN_LANGUAGE } from '../locales/languages.ts';
import { failureOf } from '../terminal/failure.ts';
import { type StepReporter, stepReporter } from '../terminal/step-reporter.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { nearest } from '../text/nearest.ts';
import { forTerminal } from '../text/printable.ts';
import { checkCommand } from './check.ts';
import { eraseCommand } from './erase.ts';
import { exportCommand } from './export.ts';
import { checkFlags, type GlobalFlags, globalFlags, millisecondsOf } from './flags.ts';
import { forgetCommand } from './forget.ts';
import { initCommand } from './init.ts';
import { journeyCommand } from './journey.ts';
import { loadCommand } from './load.ts';
import { queryCommand } from './query.ts';
import { renderCommand } from './render.ts';
import { reportCommand } from './report.ts';
import { runCommand } from './run.ts';
import { sampleCommand } from './sample.ts';
import { snapshotCommand } from './snapshot.ts';
import { sourcesCommand } from './sources.ts';
import { unloadCommand } from './unload.ts';

const WIDTH = 100;

/** What the program writes to. */
export type Outlet = {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
};

/** What the program has from outside: the streams of a process, or stand-ins that keep what is written. */
export type Outside = { stdout: Outlet; stderr: Outlet; env: NodeJS.ProcessEnv };

/** Runs the words of a command line, and gives the exit code. */
export async function runProgram(words: string[], outside: Outside): Promise<number> {
  const call: Call = { words, outside, reporter: undefined };
  try {
    await program(call).parseAsync(withValues(words), {}, (_error, _flags, output) => {
      if (output) outside.stdout.write(`${forTerminal(output)}\n`);
    });
    call.reporter?.end();
    return 0;
  } catch (thrown) {
    call.reporter?.end();
    const failure = failureOf(thrown, words.includes('--verbose'));
    outside.stderr.write(`${forTerminal(failure.message)}\n`);
    return failure.exitCode;
  }
}

/** One run of the program; its reporter is there once its flags are read. */
type Call = { words: string[]; outside: Outside; reporter: StepReporter | undefined };

/** What follows --sql is its value, even if it begins with a dash, as comments do, or is the dash of stdin. */
function withValues(words: string[]): string[] {
  const at = words.indexOf('--sql');
  const joined = at < 0 ? words : words.toSpliced(at, 2, `--sql=${words[at + 1] ?? ''}`);
  if (joined.includes('-'))
    throw new UserError('Exports are not read from stdin. Name files and folders.');
  return joined;
}

function program(call: Call) {
  const flagged = withFlags(call);
  return flagged
    .command(runCommand)
    .command(loadCommand)
    .command(reportCommand)
    .command(renderCommand)
    .command(queryCommand)
    .command(journeyCommand)
    .command(checkCommand)
    .command(exportCommand)
    .command(initCommand)
    .command(sourcesCommand)
    .command(sampleCommand)
    .command(eraseCommand)
    .command(forgetCommand)
    .command(unloadCommand)
    .command(snapshotCommand)
    .demandCommand(1, 'Name a command.')
    .recommendCommands()
    .strict()
    .locale(WRITTEN_LANGUAGE)
    .version(version())
    .wrap(Math.min(call.outside.stdout.columns ?? WIDTH, WIDTH))
    .exitProcess(false)
    .fail((message, error) => {
      throw (
        error ??
        new UserError(`${message}${suggestion(message, flagged, call)}\nSee 'regulars --help'.`)
      );
    });
}

/** yargs suggests commands only, and tells a flag of two words twice; its options are those of the command named. */
function suggestion(message: string, flagged: unknown, { words }: Call): string {
  const [, unknown = ''] = /^Unknown arguments?: (.*)$/.exec(message) ?? [];
  const { key } = (flagged as { getOptions(): { key: Record<string, unknown> } }).getOptions();
  const known = Object.keys(key).filter((name) => !/[A-Z]/.test(name));
  return unknown
    .split(', ')
    .filter((name) => words.some((word) => word.split('=')[0] === `--${name}`))
    .flatMap((name) => nearest(name, known) ?? [])
    .map((meant) => `. Did you mean --${meant}?`)
    .slice(0, 1)
    .join('');
}

function withFlags(call: Call): Argv<GlobalFlags> {
  const flagged: unknown = yargs()
    .scriptName('regulars')
    .usage(
      '$0 <command>\n\nWho waits for our answer, which regulars have left, and who tried to win them back.',
    )
    .parserConfiguration({ 'boolean-negation': false })
    .options(globalFlags)
    .check((flags) => checkFlags(flags) ?? true, true)
    .middleware(async (flags) => {
      const terminal = terminalFor(flags, call);
      Object.assign(flags, { terminal });
      if (flags.temp !== undefined) setTemporaryPlace(flags.temp);
      setOwnTime(millisecondsOf(flags.queryTime));
      removeLeftTemporary();
      setPatience({ milliseconds: millisecondsOf(flags.wait), tell: terminal.remark });
      await restoreReports(flags);
    });
  return flagged as Argv<GlobalFlags>;
}

/** What a killed command has left of a report comes back with the next one, whichever it is. */
async function restoreReports(flags: object): Promise<void> {
  const reports = 'reports' in flags ? String(flags.reports) : 'reports';
  if (!existsSync(reports)) return;
  const { restoreFolders } = await import('../disk/swap-folder.ts');
  const { ownFilesIn } = await import('../deliver/own-files.ts');
  try {
    restoreFolders(reports, ownFilesIn);
  } catch {
    // Who may only read leaves it to who may write, and is told so then.
  }
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

type Noise = { quiet: boolean; verbose: boolean; 'no-color': boolean };

function terminalFor(flags: Noise, call: Call): Terminal {
  const { quiet: isQuiet, verbose: isVerbose, 'no-color': noColor } = flags;
  const { stdout, stderr, env } = call.outside;
  const reporter = stepReporter({
    write: (text) => stderr.write(text),
    isTerminal: stderr.isTTY === true,
    isQuiet,
    isVerbose,
    width: stderr.columns ?? WIDTH,
  });
  call.reporter = reporter;
  const hasColor = stdout.isTTY === true && !noColor && !env.NO_COLOR;
  return {
    print: (text) => stdout.write(`${forTerminal(text, hasColor)}\n`),
    remark: (text) => {
      if (!isQuiet) stderr.write(`${forTerminal(text)}\n`);
    },
    progress: reporter,
    hasColor,
  };
}
