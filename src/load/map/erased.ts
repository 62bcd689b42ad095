import type { Config } from '../../config/config.ts';
import type { ErasedList, ErasedName } from '../../config/erased-list.ts';
import type { Database } from '../../database/database.ts';
import { literal } from '../../database/queries.ts';

/** What names a customer in a row of a table: columns by the kind of name. */
const NAMES: Record<string, Partial<Record<ErasedName['kind'], string[]>>> = {
  customers: { customer: ['customer_id', 'merged_into_customer_id'] },
  contacts: { customer: ['customer_id'], contact: ['contact_id'] },
  contracts: { customer: ['customer_id'], contract: ['contract_id'] },
  orders: { customer: ['customer_id'], address: ['customer_id'] },
  activities: {
    customer: ['customer_id', 'related_id'],
    contact: ['contact_id'],
    contract: ['related_id'],
    phone: ['phone'],
  },
  tickets: { customer: ['customer_id'], address: ['email', 'customer_id'] },
  sends: { contact: ['contact_id'], address: ['email'] },
  trials: { customer: ['customer_id'], address: ['email'] },
  messages: { address: ['from_address', 'sender_address', 'original_from_address'] },
};

/** Gives the select of the numbers of customers in the archive that are on the list; where there are none, of what else names one that is. Only names that `erase` takes out for certain. */
export function erasedNamesSql(): string {
  const named = Object.entries(NAMES).flatMap(([table, kinds]) =>
    Object.entries(kinds).flatMap(([kind, columns]) =>
      columns
        .filter((column) => kind !== 'contract' && (kind !== 'address' || column !== 'customer_id'))
        .map(
          (column) => `select distinct '${kind}' as kind, ${column} as name from imports.${table}`,
        ),
    ),
  );
  return `
    with named as (${named.join(' union ')})
    select name from named
    where erased_hash(kind || ':' || name) in (select unnest(${HASHES}))
    group by name
    qualify bool_or(kind = 'customer') or not bool_or(bool_or(kind = 'customer')) over ()
    order by name`;
}

const HASHES = "getvariable('erased_hashes')";
const BLOCK = 64;

/** Makes `erased_hash(text)` and the list of hashes known to SQL; HMAC (RFC 2104) is two hashes, one around the other. */
export async function createErased(
  database: Database,
  list: ErasedList | undefined,
  { domains, addresses }: Config['own'],
): Promise<void> {
  const key = Buffer.alloc(BLOCK);
  key.set(Buffer.from(list?.key ?? '', 'hex'));
  const padded = (byte: number) =>
    `from_hex(${literal(Buffer.from(key.map((one) => one ^ byte)).toString('hex'))})`;
  await database.run(`
    create or replace temp macro erased_hash(text) as
      sha256(${padded(0x5c)} || unhex(sha256(${padded(0x36)} || encode(text))));
    create or replace temp macro is_erased_address(address) as
      list_contains(${HASHES}, erased_hash('address:' || address))
        or contains(address, '@') and list_has_any(
          ${HASHES},
          list_transform(
            range(1, len(string_split(split_part(address, '@', -1), '.'))),
            lambda depth: erased_hash('domain:' || array_to_string(string_split(split_part(address, '@', -1), '.')[depth:], '.'))));
    set variable erased_hashes = ${list && list.hashes.length > 0 ? listOf(list.hashes) : 'null'};
    set variable own_names = ${listOf([...domains, ...addresses])}`);
}

function listOf(texts: string[]): string {
  return `cast([${texts.map(literal).join(', ')}] as varchar[])`;
}

export type ErasedRows = { condition: string; replaced: Map<string, string> };

/**
 * Gives the condition under which a row of `typed` is of a customer who was erased, and what stands in place of columns
 * that name such a one beside others; null where nobody was erased.
 */
export async function erasedRows(
  database: Database,
  target: { table: string; columns: { name: string }[] },
): Promise<ErasedRows | null> {
  const { table } = target;
  const columns = target.columns.map(({ name }) => name);
  const known = await database.read(`select ${HASHES} is not null as has_erased`);
  if (known.get('has_erased', 0) !== true) return null;
  const named = Object.entries(NAMES[table] ?? {}).flatMap(([kind, names]) =>
    names.filter((name) => columns.includes(name)).map((name) => isErased(kind, name)),
  );
  if (table === 'contacts' && columns.includes('email')) {
    named.push(
      columns.includes('customer_id')
        ? `customer_id is null and ${isErased('address', 'email')}`
        : isErased('address', 'email'),
    );
  }
  const lists = (LISTS[table] ?? []).filter((name) => columns.includes(name));
  if (table === 'messages') named.push(...askingForReplies(columns));
  if (lists.length > 0) named.push(ofNobodyElse(lists));
  return {
    condition: named.map((one) => `coalesce(${one}, false)`).join(' or ') || 'false',
    replaced: new Map(lists.map((name) => [name, others(name)])),
  };
}

/** Columns that name several at once: recipients of a mail, who was at a meeting. */
const LISTS: Record<string, string[]> = {
  messages: ['to_addresses', 'cc_addresses'],
  activities: ['addresses', 'declined_addresses'],
};

function isErased(kind: string, column: string): string {
  if (kind === 'address') return `is_erased_address(${column})`;
  return `list_contains(${HASHES}, erased_hash('${kind}:' || ${column}))`;
}

function others(column: string): string {
  return `list_filter(${column}, lambda address: not is_erased_address(address))`;
}

/** Those who are neither erased nor ours, as far as the configuration says who is. */
function third(column: string): string {
  return `list_filter(${others(column)}, lambda address: not list_has_any(getvariable('own_names'), [address, split_part(address, '@', -1)]))`;
}

/** A mail that asks for replies to one who was erased. */
function askingForReplies(columns: string[]): string[] {
  const name = 'reply_to_addresses';
  if (!columns.includes(name)) return [];
  return [`len(${name}) > 0 and len(${others(name)}) < len(${name})`];
}

/** What names one who was erased and nobody else but us. */
function ofNobodyElse(lists: string[]): string {
  const sum = (of: (column: string) => string) =>
    lists.map((column) => `coalesce(len(${of(column)}), 0)`).join(' + ');
  return `${sum(others)} < ${sum((column) => column)} and ${sum(third)} = 0`;
}
