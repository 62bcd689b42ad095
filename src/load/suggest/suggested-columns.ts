import { inWords } from '../../locales/spoken.ts';
import { ORDER_WORDS } from '../../vocabulary/order-words.ts';
import { allowedValues, type CanonicalColumn, isNumber, isTime } from '../map/canonical.ts';
import { type ColumnProfile, isListed } from './column-profile.ts';
import { withAddress } from './customer-by-address.ts';
import { isKey } from './essentials.ts';
import { headings } from './headings.ts';
import { controls, meanings } from './meanings.ts';
import { withAmounts } from './order-lines.ts';
import { plainHeading, plainHeadings } from './plain-heading.ts';
import type { SuggestedColumn } from './suggested-column.ts';

/** A mapping to a table, as far as it is known. */
export type Suggestion = {
  table: string;
  columns: SuggestedColumn[];
  /** Columns with the same value in every row, for example `is_opportunity: true`. */
  constants: Map<string, string>;
  unused: string[];
  /** What only a person can say; while there is one, the mapping is a comment. */
  questions: string[];
  remarks: string[];
};

/** Gives the columns of the table that the file has, each from the column whose heading fits best and whose values do. */
export function suggestedColumns(
  table: string,
  canonical: CanonicalColumn[],
  profiles: ColumnProfile[],
): SuggestedColumn[] {
  const columns: SuggestedColumn[] = [];
  for (const column of canonical) {
    const isFree = ({ name }: ColumnProfile) => isShared(column.name, name, columns);
    const found = columnFor(table, column, profiles.filter(isFree));
    if (found) columns.push(found);
  }
  const placed = withAddress(table, columns, profiles);
  return table === 'orders' ? withAmounts(placed, profiles) : placed;
}

/** A name may stand for a number where there is none, and a group says which one is left alone; else a column is used once. */
function isShared(name: string, heading: string, columns: SuggestedColumn[]): boolean {
  const [user] = columns.filter((column) => headingsIn(column).includes(heading));
  if (!user || name === 'is_control') return true;
  return name === 'name' && user.name.endsWith('_id');
}

/** Gives the headings of a file that a suggested column takes. */
export function headingsIn({ from, also, times }: SuggestedColumn): string[] {
  return [from, ...(also ?? []), ...(times ? [times] : [])].map(({ name }) => name);
}

function columnFor(
  table: string,
  column: CanonicalColumn,
  profiles: ColumnProfile[],
): SuggestedColumn | null {
  if (column.name === 'is_control') return controlColumn(table, profiles);
  const ranked = byHeading(table, column, profiles);
  if (ranked[0]) return withClock(column, translated(table, ranked[0]), profiles);
  if (column.name === 'name') return joinedName(table, profiles);
  return column.name === 'currency' ? currencyColumn(profiles) : null;
}

function byHeading(
  table: string,
  column: CanonicalColumn,
  profiles: ColumnProfile[],
): SuggestedColumn[] {
  const known = headings().get(table)?.get(column.name) ?? new Map<string, number>();
  const { name } = column;
  return profiles
    .filter((from) => looksLike(column, from))
    .flatMap((from) => {
      const rank = plainHeadings(from.name).flatMap((heading) => known.get(heading) ?? [])[0];
      return rank === undefined ? [] : [{ name, from, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
}

const CLOCK_HEADING = /^(uhrzeit|zeit|time|timeofday|anrufzeit|calltime|startzeit|starttime)$/;
const CLOCK = /^\d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?( uhr)?$/i;

/** A day whose time of day stands in the column behind it is both. */
function withClock(
  { type }: CanonicalColumn,
  column: SuggestedColumn | null,
  profiles: ColumnProfile[],
): SuggestedColumn | null {
  if (column === null || type !== 'TIMESTAMP') return column;
  const { number, values } = column.from;
  const clock = profiles.find((profile) => profile.number === number + 1);
  if (!clock || !CLOCK_HEADING.test(plainHeading(clock.name))) return column;
  const isClock = clock.values.length > 0 && clock.values.every((value) => CLOCK.test(value));
  const hasTime = values.some((value) => value.includes(':'));
  return isClock && !hasTime ? { ...column, also: [clock] } : column;
}

/** What has no heading of its own: the group of a trial says which one is left alone. */
function controlColumn(table: string, profiles: ColumnProfile[]): SuggestedColumn | null {
  const isControl = (value: string) => controls.test(value);
  const from = profiles.find((profile) => isListed(profile) && profile.values.some(isControl));
  if (table !== 'trials' || !from) return null;
  const values = new Map(from.values.filter(isControl).map((value) => [value, 'true']));
  return {
    name: 'is_control',
    from,
    rank: 0,
    why: inWords('by its values'),
    values,
    other: 'false',
  };
}

/** A column of nothing but currencies says what it is, whatever its heading. */
function currencyColumn(profiles: ColumnProfile[]): SuggestedColumn | null {
  const [from, ...others] = profiles.filter(({ currencies }) => currencies > 0.95);
  return from && others.length === 0
    ? { name: 'currency', from, rank: 99, why: inWords('by its values') }
    : null;
}

const FIRST = /^(first|given|fore|vor|contactfirst|kontaktvor|customerfirst)names?$|^vname$/;
const LAST =
  /^(last|sur|family|nach|familien|zu|contactlast|kontaktnach|customerlast)names?$|^nname$/;

function joinedName(table: string, profiles: ColumnProfile[]): SuggestedColumn | null {
  const of = (pattern: RegExp) =>
    profiles.find((from) => from.filled > 0 && pattern.test(plainHeading(from.name)));
  const [first, last] = [of(FIRST), of(LAST)];
  if (!['customers', 'contacts', 'people'].includes(table) || !last) return null;
  return first
    ? { name: 'name', from: first, also: [last], rank: 0 }
    : { name: 'name', from: last, rank: 0 };
}

/** Values that the table allows only some of are translated; null where none of them is known. */
function translated(table: string, column: SuggestedColumn): SuggestedColumn | null {
  const { name, from } = column;
  const known = meanings[`${table}.${name}`];
  const allowed = allowedValues(table, name) ?? Object.keys(known ?? {});
  if (allowed.length === 0) return column;
  if (!isListed(from)) return null;
  const meaningOf = (value: string) => {
    const plain = value.toLowerCase().replace(/\s+/g, ' ');
    if (allowed.includes(plain)) return plain;
    const found = Object.entries(known ?? {}).find(([, values]) => values.includes(plain));
    return found?.[0] ?? (isOrderState(table, name, plain) ? plain : null);
  };
  const values = new Map(from.values.map((value) => [value, meaningOf(value)]));
  return [...values.values()].every((meaning) => meaning === null) ? null : { ...column, values };
}

/** States of orders that the model itself knows need no translation. */
function isOrderState(table: string, name: string, value: string): boolean {
  const words: readonly string[] = [...ORDER_WORDS.no_purchase, ...ORDER_WORDS.purchase];
  return table === 'orders' && name === 'status' && words.includes(value.replace(/[-_]/g, ' '));
}

/** True if the values may stand in such a column. */
function looksLike(column: CanonicalColumn, from: ColumnProfile): boolean {
  const { name, type } = column;
  if (from.filled === 0) return false;
  if (isTime(column)) return from.dates > 0.8 || from.excelDays > 0.95 || from.foreignDates > 0.8;
  if (isNumber(column)) return from.numbers > 0.8;
  if (type === 'BOOLEAN') return from.truths > 0.9;
  if (/(^|_)(email|address|addresses)$/.test(name)) return from.addresses > 0.5;
  if (name === 'currency') return from.currencies > 0.9;
  if (name.endsWith('_id')) return isKey(from);
  if (name === 'name') return from.names > 0.5;
  return from.dates < 0.5;
}
