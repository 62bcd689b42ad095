import type { CommandModule, InferredOptionTypes, Options } from 'yargs';
import { UserError } from '../errors.ts';
import { languageCodes } from '../locales/languages.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Flags that every command knows. */
export const globalFlags = {
  database: {
    type: 'string',
    default: 'regulars.duckdb',
    describe: 'DuckDB file that holds the exports and what is made of them',
  },
  config: {
    type: 'string',
    describe: 'Configuration; else ./regulars.yaml, else the first one beside the exports',
  },
  month: {
    type: 'string',
    describe: 'Month to report on, for example 2012-11',
    conflicts: 'as-of',
  },
  'as-of': { type: 'string', describe: 'Last day to be seen, for example 2012-11-28' },
  language: { choices: languageCodes(), describe: 'Language of the report' },
  wait: { type: 'string', describe: 'How long to wait for a database in use, for example 10m' },
  temp: { type: 'string', describe: 'Folder for temporary files' },
  'memory-limit': { type: 'string', describe: 'Memory that DuckDB may use, for example 4GB' },
  'query-time': {
    type: 'string',
    default: '10m',
    describe: 'How long each query of your own may take',
  },
  json: { type: 'boolean', default: false, describe: 'Print results as JSON' },
  quiet: { type: 'boolean', default: false, describe: 'No progress and no remarks' },
  verbose: {
    type: 'boolean',
    default: false,
    describe: 'Every step with its time; stack of a bug',
  },
  'no-color': { type: 'boolean', default: false, describe: 'No colours' },
} as const satisfies Record<string, Options>;

export type GlobalFlags = InferredOptionTypes<typeof globalFlags> & {
  asOf?: string | undefined;
  memoryLimit?: string | undefined;
  queryTime: string;
  terminal: Terminal;
};

/** One command with its own flags; heavy parts are imported in its handler, so that --help stays quick. */
export type Command<Own = object> = CommandModule<GlobalFlags, GlobalFlags & Own>;

const VALUED = new Set(
  'month as-of year compare config temp wait database reports memory-limit query-time output out sql'.split(
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
  if (twice) throw new UserError(`--${kebab(twice)} is given twice. Give it once.`);
  const empty = Object.entries(flags).find(([name, value]) => value === '' && VALUED.has(name));
  if (empty) throw new UserError(`--${empty[0]} has no value. Give it one, or leave it out.`);
  if (flags.database === ':memory:')
    throw new UserError('--database :memory: would keep nothing. Name a file.');
  const { month, compare, year, asOf, memoryLimit, wait, queryTime } = flags;
  if (year !== undefined && !/^\d{4}$/.test(String(year))) {
    throw new UserError(`--year ${year} is not a year. Write it as 2012.`);
  }
  for (const [flag, value] of Object.entries({ month, compare })) {
    if (value !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(String(value))) {
      throw new UserError(`--${flag} ${value} is not a month. Write it as 2012-11.`);
    }
  }
  if (asOf !== undefined && !isDay(String(asOf))) {
    throw new UserError(`--as-of ${asOf} is not a day. Write it as 2012-11-28.`);
  }
  if (memoryLimit !== undefined && !/^\d+(\.\d+)?\s*([KMGT]i?B|%)$/i.test(String(memoryLimit))) {
    throw new UserError(`--memory-limit ${memoryLimit} is not a size. Write it as 4GB.`);
  }
  if (wait !== undefined && !TIME.test(String(wait))) {
    throw new UserError(`--wait ${wait} is no time to wait. Write it as 10m, 30s or 1h.`);
  }
  if (queryTime !== undefined && !(millisecondsOf(String(queryTime)) > 0)) {
    throw new UserError(`--query-time ${queryTime} is no time. Write it as 10m, 30s or 1h.`);
  }
}

const TIME = /^(\d+)(s|m|h)$/;
const UNIT_MS: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000 };

/** Gives the milliseconds of `10m`; none of what is no time. */
export function millisecondsOf(time: string | undefined): number {
  const [, count, unit = ''] = TIME.exec(time ?? '') ?? [];
  return Number(count ?? 0) * (UNIT_MS[unit] ?? 0);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
