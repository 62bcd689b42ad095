#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import yargs, { type Argv } from 'yargs';
import { checkCommand } from './commands/check.ts';
import { eraseCommand } from './commands/erase.ts';
import { exportCommand } from './commands/export.ts';
import { checkFlags, type GlobalFlags, globalFlags } from './commands/flags.ts';
import { initCommand } from './commands/init.ts';
import { journeyCommand } from './commands/journey.ts';
import { loadCommand } from './commands/load.ts';
import { queryCommand } from './commands/query.ts';
import { renderCommand } from './commands/render.ts';
import { reportCommand } from './commands/report.ts';
import { runCommand } from './commands/run.ts';
import { sampleCommand } from './commands/sample.ts';
import { sourcesCommand } from './commands/sources.ts';
import { UserError } from './errors.ts';
import { WRITTEN_LANGUAGE } from './locales/languages.ts';
import { failureOf } from './terminal/failure.ts';
import { type StepReporter, stepReporter } from './terminal/step-reporter.ts';
import type { Terminal } from './terminal/terminal.ts';
import { nearest } from './text/nearest.ts';

const WIDTH = 100;

let reporter: StepReporter | undefined;
const isVerbose = process.argv.includes('--verbose');

// Who reads only the head of the output (`| head`) has seen enough: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await program().parseAsync(withValues(process.argv.slice(2)));
  reporter?.end();
} catch (thrown) {
  reporter?.end();
  const failure = failureOf(thrown, isVerbose);
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}

/** What follows --sql is its value, even if it begins with a dash, as comments do, or is the dash of stdin. */
function withValues(words: string[]): string[] {
  const at = words.indexOf('--sql');
  const joined = at < 0 ? words : words.toSpliced(at, 2, `--sql=${words[at + 1] ?? ''}`);
  if (joined.includes('-'))
    throw new UserError('Exports are not read from stdin. Name files and folders.');
  return joined;
}

function program() {
  const flagged = withFlags();
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
    .demandCommand(1, 'Name a command.')
    .recommendCommands()
    .strict()
    .locale(WRITTEN_LANGUAGE)
    .version(version())
    .wrap(Math.min(process.stdout.columns ?? WIDTH, WIDTH))
    .exitProcess(false)
    .fail((message, error) => {
      throw (
        error ?? new UserError(`${message}${suggestion(message, flagged)}\nSee 'regulars --help'.`)
      );
    });
}

/** yargs suggests commands only, and tells a flag of two words twice; its options are those of the command named. */
function suggestion(message: string, flagged: unknown): string {
  const [, unknown = ''] = /^Unknown arguments?: (.*)$/.exec(message) ?? [];
  const { key } = (flagged as { getOptions(): { key: Record<string, unknown> } }).getOptions();
  const known = Object.keys(key).filter((name) => !/[A-Z]/.test(name));
  return unknown
    .split(', ')
    .filter((name) => process.argv.some((word) => word.split('=')[0] === `--${name}`))
    .flatMap((name) => nearest(name, known) ?? [])
    .map((meant) => `. Did you mean --${meant}?`)
    .slice(0, 1)
    .join('');
}

function withFlags(): Argv<GlobalFlags> {
  const flagged: unknown = yargs()
    .scriptName('regulars')
    .usage(
      '$0 <command>\n\nWho waits for our answer, which regulars have left, and who tried to win them back.',
    )
    .parserConfiguration({ 'boolean-negation': false })
    .options(globalFlags)
    .check((flags) => checkFlags(flags) ?? true, true)
    .middleware((flags) => {
      Object.assign(flags, { terminal: terminalFor(flags) });
    });
  return flagged as Argv<GlobalFlags>;
}

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

type Noise = { quiet: boolean; verbose: boolean; 'no-color': boolean };

function terminalFor({ quiet, verbose, 'no-color': noColor }: Noise): Terminal {
  const isTerminal = process.stderr.isTTY === true;
  reporter = stepReporter({
    write: (text) => process.stderr.write(text),
    isTerminal,
    isQuiet: quiet,
    isVerbose: verbose,
    width: process.stderr.columns ?? WIDTH,
  });
  return {
    print: (text) => process.stdout.write(`${text}\n`),
    remark: (text) => {
      if (!quiet) process.stderr.write(`${text}\n`);
    },
    progress: reporter,
    hasColor: process.stdout.isTTY === true && !noColor && !process.env.NO_COLOR,
  };
}
