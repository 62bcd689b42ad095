import { basename } from 'node:path';
import { isShortage } from '../disk/machine-fault.ts';
import { messageOf, UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';

/** What DuckDB says where the bytes of its file are not those that it wrote. */
const SIGNS = /Corrupt database file|stored checksum|Serialization Error|Failed to deserialize/i;
/** The same while it opens the file; later on it may be a fault of a query. */
const OPENING_SIGNS = /INTERNAL Error|replaying WAL/i;

/** Gives the error for a database that is damaged, if that is what was thrown; else null. */
export function damageOf(path: string, thrown: unknown, isOpening = false): UserError | null {
  if (isShortage(thrown)) return null;
  const message = messageOf(thrown);
  const isShort = message.includes('not read enough bytes') && message.includes(basename(path));
  const isSigned = SIGNS.test(message) || (isOpening && OPENING_SIGNS.test(message));
  return isSigned || isShort ? damaged(path, thrown) : null;
}

/** Says what to do. */
function damaged(path: string, cause: unknown): UserError {
  const told = messageOf(cause).split('\n')[0] ?? '';
  return new UserError(
    inWords(
      "The database {path} is damaged ({told}). Nothing is lost that the exports still hold: put it away, and load them anew with ''regulars run''. ''regulars check --blocks'' says which tables are damaged.",
      { path, told },
    ),
    { cause },
  );
}
