import type { Database } from '../../database/database.ts';
import { quoted } from '../../database/queries.ts';
import type { Reason } from '../../reasons/reason.ts';
import { NotAnExport } from '../files/not-an-export.ts';
import type { Signs, Survey } from './survey.ts';

const ADDRESSES = ['email', 'from_address'];

/** Excel shows long numbers as 1.03006E+13 and saves what it shows. */
const ROUNDED = '\\d[.,]\\d+E\\+\\d{2}';

/** MD5, SHA-1 or SHA-256 in hexadecimal. */
const HASH = '[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}';

/** Gives what shows that an export is spoiled: the first rounded number of each column, and hashes alone. */
export function spoiledSigns(names: string[]): Signs {
  const signs: Signs = {};
  for (const name of names.filter((name) => name.endsWith('_id'))) {
    signs[`rounded ${name}`] =
      `min(export_row) filter (contains(${quoted(name)}, 'E+') and regexp_full_match(${quoted(name)}, '${ROUNDED}'))`;
  }
  for (const name of names.filter((name) => ADDRESSES.includes(name))) {
    signs[`hashed ${name}`] =
      `case when bool_and(regexp_full_match(${quoted(name)}, '${HASH}')) then min(${quoted(name)}) end`;
  }
  return signs;
}

/** The texts of an export, as a select, and whether its rows have lines. */
type Shown = { texts: string; hasLines: boolean };

/** Refuses an export whose numbers of things Excel has rounded, or whose addresses are hashed: nothing can be joined by them. */
export async function refuseSpoiled(
  database: Database,
  { signs }: Pick<Survey, 'signs'>,
  shown: Shown,
): Promise<void> {
  for (const [sign, found] of Object.entries(signs)) {
    if (found === null) continue;
    const [kind, name = ''] = sign.split(' ');
    if (kind === 'hashed')
      throw new NotAnExport({ code: 'addresses_hashed', column_name: name, value: String(found) });
    if (kind === 'rounded') throw new NotAnExport(await rounded(database, name, shown));
  }
}

async function rounded(
  database: Database,
  name: string,
  { texts, hasLines }: Shown,
): Promise<Reason> {
  const rows = await database.read(`
    select min_by(${quoted(name)}, export_row) as value, line_of(min(export_row)) as line
    from (${texts}) as texts
    where regexp_full_match(${quoted(name)}, '${ROUNDED}')`);
  const found = { column_name: name, value: String(rows.get('value', 0)) };
  return hasLines
    ? { code: 'number_rounded_at', ...found, others: String(rows.get('line', 0)) }
    : { code: 'number_rounded', ...found };
}
