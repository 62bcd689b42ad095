import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { machineFault } from '../disk/machine-fault.ts';
import { messageOf, UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { printable } from '../text/printable.ts';
import { damageOf } from './damaged-database.ts';
import { isEmpty } from './own-database.ts';

/** How long this process waits for a database that another holds, and how it says so. */
export type Patience = { milliseconds: number; tell(text: string): void };

let patience: Patience = { milliseconds: 0, tell: () => undefined };

/** Lets this process wait for databases that others hold. */
export function setPatience(given: Patience): void {
  patience = given;
}

const PAUSE_MS = 250;

/** Runs what opens a database, again and again while another program holds it, as long as this one may wait. UserError if it cannot. */
export async function opened<Result>(path: string, open: () => Promise<Result>): Promise<Result> {
  const until = performance.now() + patience.milliseconds;
  let told = '';
  for (;;) {
    try {
      return await open();
    } catch (error) {
      const holder = holderIn(messageOf(error));
      if (holder === undefined || performance.now() >= until) throw openingError(path, error);
      if (holder !== told)
        patience.tell(
          inWords('{path} is in use by another program{holder}: waiting', { path, holder }),
        );
      told = holder;
      await wait(PAUSE_MS);
    }
  }
}

/** Gives who holds a database, as far as the system says it; undefined where the fault is another. */
function holderIn(message: string): string | undefined {
  if (!/Could not set lock on file|being used by another process/.test(message)) return undefined;
  const [, program, pid] = /held in (.+?) \(PID (\d+)\)/.exec(message) ?? [];
  if (program === undefined || pid === undefined) return '';
  const reads = /open this database in read-only mode/.test(message)
    ? `, ${inWords('which reads it')}`
    : '';
  const named = inWords('{program} (process {pid})', { program: commandOf(pid) ?? program, pid });
  return `, ${named}${reads}`;
}

const LONGEST_COMMAND = 100;

/** The words that a process was started with, where the system shows them. */
function commandOf(pid: string): string | undefined {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
    return words ? printable(words).slice(0, LONGEST_COMMAND) : undefined;
  } catch {
    return undefined;
  }
}

function openingError(path: string, cause: unknown): UserError {
  const message = messageOf(cause);
  const holder = holderIn(message);
  if (holder !== undefined) {
    return new UserError(
      inWords(
        'The database {path} is in use by another program{holder}. Close it there, wait for it with --wait 10m, or name another with --database.',
        { path, holder },
      ),
      { cause },
    );
  }
  const refused = machineFault(cause);
  if (refused)
    return new UserError(
      `${inWords('The database {path} cannot be opened.', { path })} ${refused}`,
      { cause },
    );
  if (/version number/i.test(message)) {
    return new UserError(
      inWords(
        'The database {path} was written by a newer version of DuckDB. Install a newer version of regulars, or name another with --database and load the exports there.',
        { path },
      ),
      { cause },
    );
  }
  if (/does not exist|No such file/i.test(message) || isEmpty(path)) {
    return new UserError(
      inWords(
        "There is no database at {path} yet. Make one with ''regulars load'' or ''regulars run''.",
        { path },
      ),
      { cause },
    );
  }
  return (
    damageOf(path, cause, true) ??
    new UserError(
      inWords('The database {path} cannot be opened: {fault}. Name another with --database.', {
        path,
        fault: message.split('\n')[0] ?? '',
      }),
      { cause },
    )
  );
}
