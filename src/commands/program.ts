import { existsSync } from 'node:fs';
import yargs, { type Argv } from 'yargs';
import { saidLanguage } from '../config/said-language.ts';
import { setPatience } from '../database/opening.ts';
import { setOwnTime } from '../database/own-time.ts';
import { removeLeftTemporary } from '../disk/temporary-folder.ts';
import { setTemporaryPlace } from '../disk/temporary-place.ts';
import { UserError } from '../errors.ts';
import { WRITTEN_LANGUAGE } from '../locales/languages.ts';
import { inWords, speak } from '../locales/spoken.ts';
import { failureOf } from '../terminal/failure.ts';
import { fitted, setLineWidth } from '../terminal/line-width.ts';
import { type LogReporter, logReporter } from '../terminal/log-reporter.ts';
import { type StepReporter, stepReporter } from '../terminal/step-reporter.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { forTerminal } from '../text/printable.ts';
import { programVersion } from '../version.ts';
import { callFault, FAULT_STRINGS } from './call-fault.ts';
import { catalogueCommand } from './catalogue.ts';
import { checkCommand } from './check.ts';
import { COMPLETE, completionCommand, completions } from './completion.ts';
import { diffCommand } from './diff.ts';
import { eraseCommand } from './erase.ts';
import { exportCommand } from './export.ts';
import {
  type Command,
  checkFlags,
  type GlobalFlags,
  globalFlags,
  millisecondsOf,
} from './flags.ts';
import { forgetCommand } from './forget.ts';
import { described, helpStrings, withoutTypes } from './help-words.ts';
import { initCommand } from './init.ts';
import { journeyCommand } from './journey.ts';
import { letterCommand } from './letter.ts';
import { listCommand } from './list.ts';
import { loadCommand } from './load.ts';
import { modelCommand } from './model.ts';
import { queryCommand } from './query.ts';
import { renderCommand } from './render.ts';
import { reportCommand } from './report.ts';
import { runCommand } from './run.ts';
import { sampleCommand } from './sample.ts';
import { schemaCommand } from './schema.ts';
import { snapshotCommand } from './snapshot.ts';
import { sourcesCommand } from './sources.ts';
import { trialCommand } from './trial.ts';
import { unloadCommand } from './unload.ts';

const WIDTH = 100;

/** In the order of the help. */
const COMMANDS = [
  runCommand,
  loadCommand,
  modelCommand,
  reportCommand,
  renderCommand,
  letterCommand,
  diffCommand,
  queryCommand,
  journeyCommand,
  checkCommand,
  exportCommand,
  listCommand,
  catalogueCommand,
  trialCommand,
  initCommand,
  schemaCommand,
  sourcesCommand,
  sampleCommand,
  eraseCommand,
  forgetCommand,
  unloadCommand,
  snapshotCommand,
  completionCommand,
] as unknown as Command[];

const USAGES = COMMANDS.map(({ command }) => String(command));
const NAMES = USAGES.map((usage) => usage.split(' ')[0] ?? '');

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
  const call: Call = { words, outside, reporter: undefined, log: logOf(words, outside) };
  running = call;
  const { language, isSaid } = languageOf(call);
  speak(language, { isSaid });
  try {
    if (words[0] === COMPLETE) {
      const found = await completions(words.slice(1), program(call));
      outside.stdout.write(`${found.join('\n')}\n`);
      return 0;
    }
    await program(call).parseAsync(withValues(words), {}, (_error, _flags, output) => {
      if (output) outside.stdout.write(`${forTerminal(withoutTypes(output))}\n`);
    });
    call.reporter?.end();
    call.log?.end();
    return 0;
  } catch (thrown) {
    call.reporter?.end();
    const failure = failureOf(thrown, words.includes('--verbose'));
    if (call.log) call.log.end(failure);
    else
      outside.stderr.write(`${fitted(forTerminal(failure.message), columnsOf(outside.stderr))}\n`);
    return failure.exitCode;
  } finally {
    running = undefined;
  }
}

/** Lets the log of the command that runs end with the signal that ends it. */
export function tellSignal(signal: string): void {
  running?.log?.end({ signal });
}

let running: Call | undefined;

/** One run of the program; its reporter is there once its flags are read, with `--log json` the log from the first word. */
type Call = {
  words: string[];
  outside: Outside;
  reporter: StepReporter | undefined;
  log: LogReporter | undefined;
};

/** The log that was asked for, also where the words themselves are wrong. */
function logOf(words: string[], { stderr }: Outside): LogReporter | undefined {
  if (givenTo('--log', words) !== 'json') return undefined;
  return logReporter({
    write: (text) => stderr.write(text),
    command: words.find((word) => NAMES.includes(word)) ?? 'regulars',
    isQuiet: words.includes('--quiet'),
  });
}

function givenTo(flag: string, words: string[]): string | undefined {
  const at = words.findIndex((word) => word.split('=')[0] === flag);
  return at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
}

/** The language that is spoken from the first word on, even where the words themselves are wrong. */
function languageOf({ words, outside }: Call) {
  const said = (flag: string) => givenTo(flag, words);
  const [command = '', ...named] = words.filter((word) => !word.startsWith('-'));
  const flag = said('--language');
  const language = saidLanguage({
    language: flag,
    config: said('--config'),
    reports: said('--reports') ?? 'reports',
    exports: ['run', 'load', 'init'].includes(command) ? named : [],
    env: outside.env,
  });
  return { language, isSaid: flag === language };
}

/** What follows --sql is its value, even if it begins with a dash, as comments do, or is the dash of stdin. */
function withValues(words: string[]): string[] {
  const at = words.indexOf('--sql');
  const joined = at < 0 ? words : words.toSpliced(at, 2, `--sql=${words[at + 1] ?? ''}`);
  if (joined.includes('-'))
    throw new UserError(inWords('Exports are not read from stdin. Name files and folders.'));
  return joined;
}

function program(call: Call) {
  const flagged = withFlags(call);
  for (const command of COMMANDS) {
    flagged.command({ ...command, describe: inWords(String(command.describe)) });
  }
  return flagged
    .demandCommand(1)
    .strict()
    .locale(WRITTEN_LANGUAGE)
    .updateStrings({ ...helpStrings(), ...FAULT_STRINGS })
    .version(programVersion())
    .wrap(Math.min(call.outside.stdout.columns ?? WIDTH, WIDTH))
    .exitProcess(false)
    .fail((code, error) => {
      // What the parser itself finds, it throws.
      if (error && error.name !== 'YError') throw error;
      throw callFault(error?.message ?? code, call.words, knownTo(flagged));
    });
}

/** The flags of the command named with their choices, and all commands. */
function knownTo(flagged: unknown) {
  type Options = { key: Record<string, unknown>; choices: Record<string, string[]> };
  const { key, choices } = (flagged as { getOptions(): Options }).getOptions();
  return {
    choices,
    flags: Object.keys(key).filter((name) => !/[A-Z]/.test(name)),
    commands: USAGES.map((usage, at) => ({ name: NAMES[at] ?? '', usage })),
  };
}

function withFlags(call: Call): Argv<GlobalFlags> {
  const about = inWords(
    'Who waits for our answer, which regulars have left, and who tried to win them back.',
  );
  const flagged: unknown = yargs()
    .scriptName('regulars')
    .usage(`$0 <${inWords('command')}>\n\n${about}`)
    .parserConfiguration({ 'boolean-negation': false })
    .options(described(globalFlags))
    .check((flags) => checkFlags(flags) ?? true, true)
    .middleware(async (flags) => {
      const terminal = terminalFor(flags, call);
      Object.assign(flags, { terminal, env: call.outside.env });
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

type Noise = { quiet: boolean; verbose: boolean; 'no-color': boolean; json: boolean } & {
  format?: string;
};

/** How wide a line is where it is seen; what goes into a file or another program has no end. */
function columnsOf({ isTTY, columns }: Outlet): number {
  return isTTY === true ? (columns ?? WIDTH) : Number.POSITIVE_INFINITY;
}

function terminalFor(flags: Noise, call: Call): Terminal {
  const { quiet: isQuiet, verbose: isVerbose, 'no-color': noColor } = flags;
  const { stdout, stderr, env } = call.outside;
  // A terminal that can do nothing but show letters is written to as a file is.
  const isDumb = env.TERM === 'dumb';
  const reporter = stepReporter({
    write: (text) => stderr.write(text),
    isTerminal: stderr.isTTY === true && !isDumb,
    isQuiet,
    isVerbose,
    width: stderr.columns ?? WIDTH,
  });
  call.reporter = call.log ? undefined : reporter;
  const width = columnsOf(stdout);
  setLineWidth(width);
  // What another program is to read has no width.
  const isForPeople = !flags.json && !['csv', 'json', 'markdown'].includes(flags.format ?? '');
  const narrowed = (text: string) => (isForPeople ? fitted(text, width) : text);
  const hasColor = stdout.isTTY === true && !isDumb && !noColor && !env.NO_COLOR;
  return {
    print: (text) => stdout.write(`${narrowed(forTerminal(text, hasColor))}\n`),
    remark: (text) => {
      if (call.log) call.log.remark(text);
      else if (!isQuiet) stderr.write(`${fitted(forTerminal(text), columnsOf(stderr))}\n`);
    },
    progress: call.log ?? reporter,
    hasColor,
  };
}
