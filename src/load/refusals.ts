import type { Database } from '../database/database.ts';
import { quoted } from '../database/queries.ts';
import { NotAnExport } from './staging.ts';

type Spoiled = { value: string; line: number | null };

/** Refuses an export whose numbers of things Excel has rounded, or whose addresses are hashed: nothing can be joined by them. */
export async function refuseSpoiled(database: Database): Promise<void> {
  const names = (await database.read('describe mapped')).array('column_name') as string[];
  for (const name of names.filter((name) => name.endsWith('_id'))) {
    const [found] = await rounded(database, name);
    if (found) throw new NotAnExport(roundedText(name, found));
  }
  for (const name of names.filter((name) => ['email', 'from_address'].includes(name))) {
    const [found] = await hashed(database, name);
    if (found) throw new NotAnExport(hashedText(name, found));
  }
}

/** Excel shows long numbers as 1.03006E+13 and saves what it shows. */
async function rounded(database: Database, name: string): Promise<Spoiled[]> {
  const rows = await database.read(`
    select mapped.${quoted(name)}::varchar as value, staged_rows.line
    from mapped
    inner join staged_rows on staged_rows.export_row = mapped.export_row
    where regexp_full_match(mapped.${quoted(name)}::varchar, '\\d[.,]\\d+E\\+\\d{2}')
    order by mapped.export_row
    limit 1`);
  return rows.objects() as Spoiled[];
}

/** MD5, SHA-1 or SHA-256 in hexadecimal, in every row that has anything. */
async function hashed(database: Database, name: string): Promise<Spoiled[]> {
  const rows = await database.read(`
    select min(mapped.${quoted(name)}::varchar) as value, null as line
    from mapped
    having bool_and(regexp_full_match(mapped.${quoted(name)}::varchar, '[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}'))`);
  return rows.objects() as Spoiled[];
}

function roundedText(name: string, { value, line }: Spoiled): string {
  const place = line === null ? '' : ` (line ${line})`;
  return `its ${name} was rounded by Excel: ${value}${place} may be any of many numbers. Export it anew, and do not save it from Excel before it is loaded`;
}

function hashedText(name: string, { value }: Spoiled): string {
  return `its ${name} holds hashes such as ${value} in place of addresses, which match no customer. Export it with plain addresses`;
}
