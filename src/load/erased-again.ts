import type { Config } from '../config/config.ts';
import type { ErasedList } from '../config/erased-list.ts';
import type { Database } from '../database/database.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { createErased, erasedNamesSql } from './map/erased.ts';

const MOST_TOLD = 5;

/** A copy of the database from before an erasure holds who was erased since; UserError that names them, as nothing else would tell. */
export async function requireErasedGone(
  database: Database,
  { erased, config }: { erased?: ErasedList | undefined; config: Config },
): Promise<void> {
  if (erased === undefined || erased.hashes.length === 0) return;
  await createErased(database, erased, config.own);
  const found = await database.read(erasedNamesSql());
  const names = found.array('name') as string[];
  const [first] = names;
  if (first === undefined) return;
  throw new UserError(
    inWords(
      "The database holds who was erased ({names}{more, plural, =0 {} other {, and {more, number} more}}), as a copy from before does. Erase them again, one after another: ''regulars erase {first} --yes''. Or delete the database and load all exports anew.",
      {
        names: names.slice(0, MOST_TOLD).join(', '),
        more: Math.max(0, names.length - MOST_TOLD),
        first: /[^\w@.-]/.test(first) ? `"${first}"` : first,
      },
    ),
  );
}
