import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import { temporaryPlace } from './temporary-place.ts';

/** What a machine may refuse, however Node, DuckDB or a library says it. */
type Refusal = {
  codes: string[];
  words: RegExp;
  /** Whether it is of one file alone, so that others may fare better. */
  isOfFile?: boolean;
  /** What is wrong, and what helps; where, what is free there, and elsewhere are added. */
  told: string;
};

type Fault = { message: string; path: string | undefined };

const REFUSALS: Refusal[] = [
  {
    codes: ['ENOSPC'],
    words: /No space left|There is not enough space|max_temp_directory_size/i,
    told: message('The disk is full{at}{free}. Make room there{elsewhere}.'),
  },
  {
    codes: ['EDQUOT'],
    words: /quota exceeded/i,
    told: message('Your quota of the disk is used up{at}. Make room there{elsewhere}.'),
  },
  {
    codes: ['EFBIG'],
    words: /File too large/i,
    told: message('A file may not grow further{at}. Raise the limit (ulimit -f){elsewhere}.'),
  },
  {
    codes: ['EROFS'],
    words: /read-only file ?system/i,
    told: message('The place may only be read{at}. Make it writable{elsewhere}.'),
  },
  {
    codes: ['EACCES', 'EPERM'],
    isOfFile: true,
    words: /Permission denied|Operation not permitted/i,
    told: message('There is no right to this{at}. Give yourself the right{elsewhere}.'),
  },
  {
    codes: ['EIO'],
    isOfFile: true,
    words: /Input\/output error/i,
    told: message('The disk fails{at}. Check it{elsewhere}.'),
  },
  {
    codes: ['EMFILE', 'ENFILE'],
    words: /Too many open files/i,
    told: message('Too many files are open. Raise the limit (ulimit -n).'),
  },
  {
    codes: [],
    words: /^Out of Memory Error: (?!Allocation failure)/,
    told: message(
      'The database needs more memory than it may use{limit}. Allow more with --memory-limit 8GB.',
    ),
  },
  {
    codes: ['ENOMEM', 'EAGAIN'],
    words: /Allocation failure|bad_alloc|Cannot allocate memory|Resource temporarily unavailable/i,
    told: message(
      'There is too little memory: that of the machine, or what this process may have (ulimit -v, a container). Allow it more, or close other programs.',
    ),
  },
];

const KEPT = message('What stood there before is as it was: then run it again.');

/** Says what the machine refused, where, and what to do; undefined where the fault is another. What caused a fault is asked too. */
export function machineFault(thrown: unknown): string | undefined {
  const refused = refusedIn(thrown);
  if (refused === undefined) return undefined;
  const { refusal, fault } = refused;
  const told = {
    at: at(fault),
    free: freeAt(fault),
    elsewhere: orElsewhere(fault),
    limit: limitIn(fault),
  };
  return `${inWords(refusal.told, told)} ${inWords(KEPT)}`;
}

/** True where the machine has run out of something, so that no other file would fare better. */
export function isShortage(thrown: unknown): boolean {
  const refused = refusedIn(thrown);
  return refused !== undefined && !refused.refusal.isOfFile;
}

function refusedIn(thrown: unknown): { refusal: Refusal; fault: Fault } | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { code = '', message } = thrown as NodeJS.ErrnoException;
  const refusal = REFUSALS.find(
    ({ codes, words }) => codes.includes(code) || (isOfMachine(thrown) && words.test(message)),
  );
  if (refusal === undefined) return refusedIn(thrown.cause);
  return { refusal, fault: { message, path: pathIn(thrown) } };
}

/** Texts of others, such as the name of a column, may hold any words: a message is asked where DuckDB or the system begins it. */
function isOfMachine({ message }: Error): boolean {
  return /^((TransactionContext|FATAL|IO|Out of Memory|INTERNAL) Error|E[A-Z]+:|std::bad_alloc)/.test(
    message,
  );
}

/** Node says the path beside the message, DuckDB in it. */
function pathIn(error: Error): string | undefined {
  const { path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  return path ?? dest ?? /"([^"]+)"/.exec(error.message)?.[1];
}

function at({ path }: Fault): string {
  return path === undefined ? '' : `: ${path}`;
}

/** What DuckDB may use, as it says it itself. */
function limitIn({ message }: Fault): string {
  const [, limit] = /\/([\d.]+ \w+) used\)/.exec(message) ?? [];
  return limit === undefined ? '' : ` (${limit})`;
}

/** The system says of each disk what is free; of a quota it does not. */
function freeAt({ path }: Fault): string {
  if (path === undefined) return '';
  try {
    const { bavail, bsize } = statfsSync(standing(resolve(path)));
    const size = ((bavail * bsize) / 1_000_000).toFixed(1);
    return ` (${inWords('{size} MB are free there', { size })})`;
  } catch {
    return '';
  }
}

function standing(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : standing(dirname(path));
}

function orElsewhere({ path = '', message }: Fault): string {
  const isTemporary =
    /\.tmp[\\/]|duckdb_temp_|max_temp_directory_size/.test(`${path} ${message}`) ||
    [tmpdir(), temporaryPlace()].some((place) => place && resolve(path).startsWith(resolve(place)));
  if (isTemporary) return inWords(', or name another place for temporary files with --temp');
  if (/\.duckdb\b|\.wal$/.test(path)) return inWords(', or name another place with --database');
  return inWords(', or name another place');
}
