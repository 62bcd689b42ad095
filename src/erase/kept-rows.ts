import type { Kept } from '../build/journey/journey-copy.ts';
import type { Database } from '../database/database.ts';
import { quoted } from '../database/queries.ts';
import { wordsOf } from '../load/map/set-aside-words.ts';
import { hidingInPaths } from '../read/hidden-paths.ts';
import type { Hide } from '../read/hidden-staff.ts';
import { hidingStaff } from '../read/hiding-staff.ts';
import type { FoundCustomer } from '../read/journey.ts';
import { printable } from '../text/printable.ts';
import { ADDRESS_LISTS, BELONGS, ERASED, nameErased } from './erased-rows.ts';

/** Gives all rows that are kept of a customer, by table: those that an erasure takes or takes it out of, and of what was set aside those with a number or address of it. Without people of ours, and without addresses of others beside its own. */
export async function keptRows(database: Database, customer: FoundCustomer): Promise<Kept[]> {
  await nameErased(database, customer, 'main');
  const hide = await hidingStaff(database);
  const hideInPath = hidingInPaths(hide);
  const settings = await database.read('select people_shown from main.settings');
  const addresses = await database.read('select address from erased_addresses');
  const shown: Shown = {
    hide,
    left: settings.get('people_shown', 0) === 'names' ? OURS : [...OURS, ...OF_PEOPLE],
    addresses: new Set(addresses.array('address') as string[]),
  };
  const plain = { ...shown, hide: (text: string) => text };
  const kept: Kept[] = [];
  for (const [table, sql] of Object.entries(selects())) {
    const found = (await database.read(sql)).objects() as Found[];
    const rows = found.map(({ path, line, content }) => ({
      source: line === null ? hideInPath(path) : `${hideInPath(path)}:${line}`,
      text: textOf(JSON.parse(content) as Content, OF_CUSTOMER.has(table) ? plain : shown),
    }));
    if (rows.length > 0) kept.push({ table, rows });
  }
  return kept;
}

type Found = { path: string; line: number | null; content: string };
type Content = Record<string, unknown>;
type Shown = { hide: Hide; left: string[]; addresses: Set<string> };

/** Who is named there is the customer. */
const OF_CUSTOMER = new Set(['customers', 'contacts']);

/** Numbers of our own; where a row came from stands beside it. */
const OURS = ['file_id', 'line', 'message_key', 'line_key', 'decision_id', 'reasons', 'file'];

/** Numbers of people of ours, who are shown as nobody. */
const OF_PEOPLE = ['person_id', 'owner_person_id'];

/** A select of file, line and content, as JSON, for each table that may hold something of the customer. */
function selects(): Record<string, string> {
  const tables = Object.entries(BELONGS).map(([table, belongs]) => {
    const lists = ADDRESS_LISTS[table] ?? [];
    const isAmong = lists.map((column) => `list_has_any(coalesce(${column}, []), ${ERASED})`);
    return [table, archived(table, [belongs, ...isAmong].join(' or '))];
  });
  return {
    ...Object.fromEntries(tables),
    decisions: `
      select rows.file as path, rows.line, to_json(rows) as content
      from (from main.decisions_read where customer_id in (from erased_customers)) as rows
      order by path, rows.line`,
    quarantine: archived('quarantine', NUMBERED),
  };
}

function archived(table: string, belongs: string): string {
  return `
    select files.path, rows.line, to_json(rows) as content
    from (from imports.${quoted(table)} where ${belongs}) as rows
    inner join imports.files as files on files.file_id = rows.file_id
    order by files.path, rows.line`;
}

/** True for a row set aside that holds a number or address of the customer; a name alone may be another's. */
const NUMBERED = `list_has_any(
  ${wordsOf("concat_ws(' ', reason, content, lower(content))")},
  (select list(name) from (
    from erased_customers union from erased_contacts union from erased_relations
    union from erased_addresses union from erased_phones) as names (name)))`;

function textOf(content: Content, { hide, left, addresses }: Shown): string {
  const lists = Object.values(ADDRESS_LISTS).flat();
  return Object.entries(content)
    .filter(([column, value]) => value !== null && !left.includes(column))
    .map(([column, value]) => {
      const others = (one: unknown) => (addresses.has(String(one)) ? String(one) : '…');
      const values = [value].flat().map(lists.includes(column) ? others : String);
      return `${column}: ${hide(printable(values.join(', ')))}`;
    })
    .join(' · ');
}
