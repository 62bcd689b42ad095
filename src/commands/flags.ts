import type { CommandModule, InferredOptionTypes, Options } from 'yargs';
import { UserError } from '../errors.ts';
import { languageCodes } from '../locales/languages.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Flags that every command knows. */
export const globalFlags = {
  database: {
    type: 'string',
    default: 'regulars.duckdb',
    describe: message('Database: the file that holds the exports and what is made of them'),
  },
  config: {
    type: 'string',
    describe: message('Configuration; else ./regulars.yaml, else the first one beside the exports'),
  },
  month: {
    type: 'string',
    describe: message('Month to report on, for example 2012-11'),
    conflicts: 'as-of',
  },
  'as-of': { type: 'string', describe: message('Last day to be seen, for example 2012-11-28') },
  language: { choices: languageCodes(), describe: message('Language of the report') },
  wait: {
    type: 'string',
    describe: message('How long to wait for a database in use, for example 10m'),
  },
  temp: { type: 'string', describe: message('Folder for temporary files') },
  'memory-limit': {
    type: 'string',
    describe: message('Memory that the database may use, for example 4GB'),
  },
  'query-time': {
    type: 'string',
    default: '10m',
    describe: message('How long each query of your own may take'),
  },
  json: { type: 'boolean', default: false, describe: message('Print results as JSON') },
  quiet: { type: 'boolean', default: false, describe: message('No progress and no remarks') },
  verbose: {
    type: 'boolean',
    default: false,
    describe: message('Every step with its time; stack of a bug'),
  },
  log: {
    choices: ['text', 'json'] as const,
    default: 'text',
    describe: message('Progress and faults on stderr as text, or as lines of JSON'),
  },
  'no-color': { type: 'boolean', default: false, describe: message('No colours') },
} as const satisfies Record<string, Options>;

export type GlobalFlags = InferredOptionTypes<typeof globalFlags> & {
  asOf?: string | undefined;
  memoryLimit?: string | undefined;
  queryTime: string;
  terminal: Terminal;
  env: NodeJS.ProcessEnv;
};

/** One command with its own flags; heavy parts are imported in its handler, so that --help stays quick. */
export type Command<Own = object> = CommandModule<GlobalFlags, GlobalFlags & Own>;

const VALUED = new Set(
  'month as-of year compare config temp wait database archive reports warehouse write memory-limit query-time output out sql'.split(
    ' ',
  ),
);

/** What yargs gives as a list (array: true, and words that are no flags); elsewhere a list is a flag given twice. */
const LISTS = new Set(['_', 'exports', 'param']);

/** Checks the flags that have a form to keep. UserError says what is expected. */
export function checkFlags(flags: {
  month?: unknown;
  compare?: unknown;
  year?: unknown;
  asOf?: unknown;
  memoryLimit?: unknown;
  wait?: unknown;
  queryTime?: unknown;
  database?: unknown;
}): void {
  const twice = Object.keys(flags).find(
    (name) => Array.isArray(flags[name as keyof typeof flags]) && !LISTS.has(name),
  );
  if (twice)
    throw new UserError(inWords('--{flag} is given twice. Give it once.', { flag: kebab(twice) }));
  const empty = Object.entries(flags).find(([name, value]) => value === '' && VALUED.has(name));
  if (empty)
    throw new UserError(
      inWords('--{flag} has no value. Give it one, or leave it out.', { flag: empty[0] }),
    );
  if (flags.database === ':memory:')
    throw new UserError(inWords('--database :memory: would keep nothing. Name a file.'));
  const { month, compare, year, asOf, memoryLimit, wait, queryTime } = flags;
  const asked = { year, month, compare, 'as-of': asOf, 'memory-limit': memoryLimit, wait };
  for (const [flag, given] of Object.entries({ ...asked, 'query-time': queryTime })) {
    const { isOne, told } = FORMS[flag] ?? {};
    if (given === undefined || !isOne || isOne(String(given))) continue;
    throw new UserError(inWords(told ?? '', { flag, given: String(given) }));
  }
}

const TIME = /^(\d+)(s|m|h)$/;
const UNIT_MS: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000 };

/** What has a form to keep: how that is told from others, and what is said of them. */
const FORMS: Record<string, { isOne: (given: string) => boolean; told: string }> = {
  year: {
    isOne: (given) => /^\d{4}$/.test(given),
    told: message('--{flag} {given} is not a year. Write it as 2012.'),
  },
  month: { isOne: isMonth, told: message('--{flag} {given} is not a month. Write it as 2012-11.') },
  compare: {
    isOne: isMonth,
    told: message('--{flag} {given} is not a month. Write it as 2012-11.'),
  },
  'as-of': {
    isOne: isDay,
    told: message('--{flag} {given} is not a day. Write it as 2012-11-28.'),
  },
  'memory-limit': {
    isOne: (given) => /^\d+(\.\d+)?\s*([KMGT]i?B|%)$/i.test(given),
    told: message('--{flag} {given} is not a size. Write it as 4GB.'),
  },
  wait: {
    isOne: (given) => TIME.test(given),
    told: message('--{flag} {given} is no time. Write it as 10m, 30s or 1h.'),
  },
  'query-time': {
    isOne: (given) => millisecondsOf(given) > 0,
    told: message('--{flag} {given} is no time. Write it as 10m, 30s or 1h.'),
  },
};

/** Gives the milliseconds of `10m`; none of what is no time. */
export function millisecondsOf(time: string | undefined): number {
  const [, count, unit = ''] = TIME.exec(time ?? '') ?? [];
  return Number(count ?? 0) * (UNIT_MS[unit] ?? 0);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** True of a day that the calendar has, such as 2012-11-28. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
