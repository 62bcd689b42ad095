import { allowedValues, type CanonicalColumn } from '../map/canonical.ts';
import { type ColumnProfile, isListed } from './column-profile.ts';
import { controls, headings, marks, meanings, summaries } from './headings.ts';

/** Where a canonical column may come from; what is not sure is for the person to uncomment. */
export type SuggestedColumn = {
  name: string;
  from: ColumnProfile;
  isSure: boolean;
  why: string;
  /** What the values mean, where the table allows only some; null for one that is not known. */
  values?: Map<string, string | null>;
  /** What all other values mean. */
  other?: string;
};

export type Suggestion = {
  table: string;
  columns: SuggestedColumn[];
  /** Columns with the same value in every row, for example `is_opportunity: true`. */
  constants: Map<string, string>;
  unused: string[];
  /** False where a column that every row needs is not sure. */
  isSure: boolean;
  remarks: string[];
};

/** Columns of each canonical table. */
export type CanonicalTables = Map<string, CanonicalColumn[]>;

/**
 * Gives the table and columns that fit best, and of a list of companies and their people the other of the two
 * tables besides; a text says why none does.
 */
export function suggestionsOf(
  profiles: ColumnProfile[],
  tables: CanonicalTables,
  hasHeader: boolean,
): Suggestion[] | string {
  const named = profiles.map(({ name }) => plainHeading(name));
  const summary = summaries.find(([needed]) => needed.every((heading) => named.includes(heading)));
  if (summary) return summary[1];
  if (!hasHeader) return suggestionByLooks(profiles);
  const fits = [...tables].flatMap(([table, canonical]) => fitOf(table, canonical, profiles) ?? []);
  fits.sort((a, b) => b.columns.length - a.columns.length);
  const [best] = fits;
  if (!best)
    return 'no table fits its columns: nothing in it says which customer did what, and when';
  const beside = fits.find((fit) => isBeside(fit, best));
  return beside ? [best, beside].map((fit) => withoutUsed(fit, [best, beside])) : [best];
}

/** Companies and people share their number, and have names of their own. */
function isBeside(fit: Suggestion, best: Suggestion): boolean {
  const isPair = [fit.table, best.table].sort().join() === 'contacts,customers';
  const nameIn = ({ columns }: Suggestion) =>
    columns.find(({ name }) => name === 'name')?.from.name;
  return isPair && fit.isSure && nameIn(fit) !== undefined && nameIn(fit) !== nameIn(best);
}

function withoutUsed(fit: Suggestion, all: Suggestion[]): Suggestion {
  const used = all.flatMap(({ columns }) => columns.map(({ from }) => from.name));
  return { ...fit, unused: fit.unused.filter((name) => !used.includes(name)) };
}

function fitOf(
  table: string,
  canonical: CanonicalColumn[],
  profiles: ColumnProfile[],
): Suggestion | null {
  const columns = canonical.flatMap((column) => columnFor(table, column, profiles) ?? []);
  const single = columns.filter((column, index) => isFirstUse(columns, column, index));
  const names = single.map(({ name }) => name);
  const isMarked = (marks[table] ?? []).some((all) => all.every((name) => names.includes(name)));
  if (!isMarked) return null;
  const required = canonical.slice(1).filter(({ isRequired }) => isRequired);
  const supplied = suppliedBy(table, names);
  const known = [...names, ...supplied.keys(), 'channel', 'kind_rule'];
  if (required.some(({ name }) => table !== 'messages' && !known.includes(name))) return null;
  const isSupplied = supplied.has('status') || supplied.has('campaign_id');
  const isSure =
    !isSupplied &&
    single.every(
      ({ name, isSure }) => isSure || !canonical.some((c) => c.name === name && c.isRequired),
    );
  const used = single.map(({ from }) => from.name);
  const unused = profiles.filter(({ name }) => !used.includes(name)).map(({ name }) => name);
  const remarks = remarksOn(table, single);
  return { table, columns: single, constants: supplied, unused, isSure, remarks };
}

/** A name may stand for a number where there is none, and a group says which one is left alone; else a column is used once. */
function isFirstUse(columns: SuggestedColumn[], column: SuggestedColumn, index: number): boolean {
  const earlier = columns.findIndex(({ from }) => from.name === column.from.name);
  const isNumbersName = column.name === 'name' && columns[earlier]?.name.endsWith('_id') === true;
  return earlier === index || isNumbersName || column.name === 'is_control';
}

function columnFor(
  table: string,
  column: CanonicalColumn,
  profiles: ColumnProfile[],
): SuggestedColumn | null {
  const synonyms = headings[table]?.[column.name] ?? [];
  const ranked = profiles
    .map((from) => ({ from, rank: synonyms.indexOf(plainHeading(from.name)) }))
    .filter(({ from, rank }) => rank >= 0 && looksLike(column, from))
    .sort((a, b) => a.rank - b.rank);
  const from = ranked[0]?.from ?? columnLike(column.name, profiles);
  if (!from) return null;
  const plain = { name: column.name, from, isSure: true, why: 'by its heading' };
  if (table === 'trials' && column.name === 'is_control') {
    const values = new Map(
      from.values.filter((value) => controls.test(value)).map((value) => [value, 'true']),
    );
    return { ...plain, why: 'by its values', values, other: 'false' };
  }
  const allowed = allowedValues(table, column.name);
  return allowed ? translated(plain, `${table}.${column.name}`, allowed) : plain;
}

/** What has no heading of its own: the group of a trial says which one is left alone. */
function columnLike(name: string, profiles: ColumnProfile[]): ColumnProfile | null {
  if (name !== 'is_control') return null;
  return (
    profiles.find((from) => isListed(from) && from.values.some((value) => controls.test(value))) ??
    null
  );
}

function translated(
  column: SuggestedColumn,
  key: string,
  allowed: string[],
): SuggestedColumn | null {
  const { from } = column;
  if (!isListed(from)) return null;
  const meaningOf = (value: string) => {
    const plain = value.toLowerCase();
    if (allowed.includes(plain)) return plain;
    const found = Object.entries(meanings[key] ?? {}).find(([, values]) => values.includes(plain));
    return found?.[0] ?? null;
  };
  const values = new Map(from.values.map((value) => [value, meaningOf(value)]));
  return [...values.values()].every((meaning) => meaning === null) ? null : { ...column, values };
}

/** True if the values may stand in such a column. */
function looksLike({ name, type }: CanonicalColumn, from: ColumnProfile): boolean {
  if (from.filled === 0) return false;
  if (type === 'DATE' || type === 'TIMESTAMP') return from.dates > 0.8;
  if (type === 'DOUBLE' || type.startsWith('DECIMAL')) return from.numbers > 0.8;
  if (type === 'BOOLEAN') return from.truths > 0.9;
  if (/(^|_)(email|address)$/.test(name)) return from.addresses > 0.5;
  return from.dates < 0.5 || name.endsWith('_id');
}

function suppliedBy(table: string, names: string[]): Map<string, string> {
  const supplied = new Map<string, string>();
  if (table === 'contracts' && !names.includes('status')) supplied.set('status', 'signed');
  if (table === 'contracts' && !names.includes('started_on') && names.includes('status'))
    supplied.set('is_opportunity', 'true');
  if (table === 'trials' && !names.includes('campaign_id')) supplied.set('campaign_id', 'trial');
  return supplied;
}

function remarksOn(table: string, columns: SuggestedColumn[]): string[] {
  const id = columns.find(({ name }) => name === 'ticket_id')?.from;
  if (table !== 'tickets' || !id || id.distinct > id.filled * 0.9) return [];
  return [
    `${id.name} is repeated: an event log. Of each ticket its first row counts, the others are duplicates.`,
  ];
}

/** Without headings only the values speak: enough to ask, never to be sure. */
function suggestionByLooks(profiles: ColumnProfile[]): Suggestion[] | string {
  const date = profiles.find(({ dates }) => dates > 0.8);
  const rest = profiles.filter((profile) => profile !== date);
  const customer = rest.find(({ decimals, distinct }) => decimals < 0.5 && distinct > 1);
  if (!date || !customer)
    return 'it has no headings, and no column that looks like a day beside one that may be a customer';
  const value = rest.find(({ decimals }) => decimals > 0.5);
  const quantity = rest.findLast(
    (profile) => profile !== value && profile !== customer && profile.numbers > 0.9,
  );
  const perhaps = (name: string, from: ColumnProfile, why: string) => ({
    name,
    from,
    isSure: false,
    why,
  });
  const columns = [
    perhaps(
      'customer_id',
      customer,
      `${customer.distinct} different ones, such as ${customer.values[0]}`,
    ),
    perhaps('ordered_at', date, `days, such as ${date.values[0]}`),
    ...(value ? [perhaps('value', value, `amounts, such as ${value.values[0]}`)] : []),
    ...(quantity ? [perhaps('quantity', quantity, `numbers, such as ${quantity.values[0]}`)] : []),
  ];
  const used = columns.map(({ from }) => from.name);
  const unused = profiles.filter(({ name }) => !used.includes(name)).map(({ name }) => name);
  return [{ table: 'orders', columns, constants: new Map(), unused, isSure: false, remarks: [] }];
}

function plainHeading(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
