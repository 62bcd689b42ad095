import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { temporaryPlace } from './temporary-place.ts';

/** What a machine may refuse, however Node, DuckDB or a library says it. */
type Refusal = {
  codes: string[];
  words: RegExp;
  /** Whether it is of one file alone, so that others may fare better. */
  isOfFile?: boolean;
  told(fault: Fault): string;
};

type Fault = { message: string; path: string | undefined };

const REFUSALS: Refusal[] = [
  {
    codes: ['ENOSPC'],
    words: /No space left|There is not enough space|max_temp_directory_size/i,
    told: (fault) =>
      `The disk is full${at(fault)}${freeAt(fault)}. Make room there${orElsewhere(fault)}.`,
  },
  {
    codes: ['EDQUOT'],
    words: /quota exceeded/i,
    told: (fault) =>
      `Your quota of the disk is used up${at(fault)}. Make room there${orElsewhere(fault)}.`,
  },
  {
    codes: ['EFBIG'],
    words: /File too large/i,
    told: (fault) =>
      `A file may not grow further${at(fault)}. Raise the limit (ulimit -f)${orElsewhere(fault)}.`,
  },
  {
    codes: ['EROFS'],
    words: /read-only file ?system/i,
    told: (fault) =>
      `The place may only be read${at(fault)}. Make it writable${orElsewhere(fault)}.`,
  },
  {
    codes: ['EACCES', 'EPERM'],
    isOfFile: true,
    words: /Permission denied|Operation not permitted/i,
    told: (fault) =>
      `There is no right to this${at(fault)}. Give yourself the right${orElsewhere(fault)}.`,
  },
  {
    codes: ['EIO'],
    isOfFile: true,
    words: /Input\/output error/i,
    told: (fault) => `The disk fails${at(fault)}. Check it${orElsewhere(fault)}.`,
  },
  {
    codes: ['EMFILE', 'ENFILE'],
    words: /Too many open files/i,
    told: () => 'Too many files are open. Raise the limit (ulimit -n).',
  },
  {
    codes: [],
    words: /^Out of Memory Error: (?!Allocation failure)/,
    told: ({ message }) => `${firstLine(message)}. Allow more with --memory-limit 8GB.`,
  },
  {
    codes: ['ENOMEM', 'EAGAIN'],
    words: /Allocation failure|bad_alloc|Cannot allocate memory|Resource temporarily unavailable/i,
    told: () =>
      'There is too little memory: that of the machine, or what this process may have (ulimit -v, a container). Allow it more, or close other programs.',
  },
];

const KEPT = 'What stood there before is as it was: then run it again.';

/** Says what the machine refused, where, and what to do; undefined where the fault is another. What caused a fault is asked too. */
export function machineFault(thrown: unknown): string | undefined {
  const refused = refusedIn(thrown);
  return refused && `${refused.refusal.told(refused.fault)} ${KEPT}`;
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

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/\.$/, '');
}

/** Node says the path beside the message, DuckDB in it. */
function pathIn(error: Error): string | undefined {
  const { path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  return path ?? dest ?? /"([^"]+)"/.exec(error.message)?.[1];
}

function at({ path }: Fault): string {
  return path === undefined ? '' : `: ${path}`;
}

/** The system says of each disk what is free; of a quota it does not. */
function freeAt({ path }: Fault): string {
  if (path === undefined) return '';
  try {
    const { bavail, bsize } = statfsSync(standing(resolve(path)));
    return ` (${((bavail * bsize) / 1_000_000).toFixed(1)} MB are free there)`;
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
  if (isTemporary) return ', or name another place for temporary files with --temp';
  if (/\.duckdb\b|\.wal$/.test(path)) return ', or name another place with --database';
  return ', or name another place';
}
