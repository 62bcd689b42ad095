import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../database/database.ts';
import { literal, quoted } from '../../database/queries.ts';
import { QUERIES_FOLDER } from '../../database/query.ts';
import { REASON_TYPE, reasonTextMacro } from '../../reasons/reason-sql.ts';
import { dayInFigures } from '../../text/day-in-figures.ts';
import { internationalAddress } from '../../text/international-address.ts';
import { internationalPhone } from '../../text/international-phone.ts';
import { zoneMinutes } from '../readers/time-zones.ts';
import { allowedValues, type CanonicalColumn, dayFlagOf, isNumber, isTime } from './canonical.ts';
import type { Mapped } from './mapped.ts';
import { missingReasons, type RowReason, reasonsOf, typedName } from './reasons.ts';
import type { Format, Reading } from './survey.ts';
import { isDayInForms, timeInForms } from './time-forms.ts';

/**
 * Makes the macros that turn texts into values, and those that sources share, for this connection. Telephone numbers without
 * their country are of that of the region (DE-BY).
 */
export async function createTypingMacros(database: Database, region = ''): Promise<void> {
  database.textFunction('international_address', internationalAddress);
  database.textFunction('international_phone', internationalPhone(region.slice(0, 2)));
  database.textFunction('day_in_figures', dayInFigures);
  database.textFunction('zone_minutes', zoneMinutes);
  database.textFunction('time_zone_of', await knownZones(database));
  await database.run(`${macrosText()}\n${reasonTextMacro()}`);
}

/** Gives the definitions of the macros, on which what is made of an export depends. */
export function macrosText(): string {
  const files = [
    'typing.sql',
    'mail_words.sql',
    'traces.sql',
    'campaign_names.sql',
    'desk_words.sql',
    'phone_words.sql',
    'salesforce_words.sql',
    'order_exports.sql',
  ];
  return files.map((file) => readFileSync(join(QUERIES_FOLDER, file), 'utf8')).join('\n');
}

/** Gives '' for a zone that the database does not know: asked for one, it would end the query. */
async function knownZones(database: Database): Promise<(zone: string) => string> {
  const found = await database.read('select name from pg_timezone_names()');
  const zones = new Set(found.array('name') as string[]);
  return (zone) => (zones.has(zone) ? zone : '');
}

/** Texts of an export: a select, and those canonical columns that it has. */
export type Texts = { sql: string; columns: CanonicalColumn[] };

/**
 * Gives what a source makes as texts: export_row, set_aside, and those canonical columns that the source
 * gives, trimmed; times as they stand where their form is named, else with their months in figures.
 */
export function textsOf(
  { table, types }: Mapped,
  canonical: CanonicalColumn[],
  hasNamedForm = false,
): Texts {
  const columns = canonical.filter(({ name }) => types.has(name));
  const kept = ['export_row', 'set_aside'];
  const trimmed = columns.map((column) => `${trimmedOf(column, types)} as ${quoted(column.name)}`);
  const setAside = `${setAsideOf(types.get('set_aside'))} as set_aside`;
  const texts = columns.map(
    (column) => `${textOf(column, hasNamedForm)} as ${quoted(column.name)}`,
  );
  // What one step makes the next may name often: in one step, each macro would write the others out anew.
  const sql = `select ${[...kept, ...texts].join(', ')}
    from (select ${[...kept, ...columns.flatMap(bareOf)].join(', ')}
    from (select ${['export_row', setAside, ...trimmed].join(', ')} from ${table}))`;
  return { sql, columns };
}

/**
 * Gives the select of the values of `texts`: export_row, the canonical columns in their types, `is_good`, and `reasons`,
 * why the row cannot be used: of good ones they are not to be asked for, as that takes time.
 */
export function typedSql(
  canonical: CanonicalColumn[],
  { reading, format }: { reading: Reading; format: Format },
): string {
  const { texts, columns, table } = reading;
  const values = columns.map(
    (column) => `${typedValue(column, reading, format)} as ${typedName(column)}`,
  );
  const names = columns.map((column) => `${typedName(column)} as ${quoted(column.name)}`);
  names.push(...dayFlags(reading, format).map(({ flag, value }) => `${value} as ${flag}`));
  const reasons = canonical.flatMap((column) =>
    reasonsOf(column, {
      table,
      isMapped: columns.includes(column),
      dayOrder: dayOrderOf(column, format),
    }),
  );
  reasons.push(...missingReasons(table, new Set(columns.map(({ name }) => name))));
  return `select export_row, ${names.join(', ')},
      set_aside is null and (${conditionOf(reasons)}) is not true as is_good,
      ${allOf(reasons)} as reasons
    from (select *, ${values.join(', ')} from (${texts}) as texts)`;
}

/** A source of the user's may say in plain text why it sets a row aside. */
function setAsideOf(type: string | undefined): string {
  if (type === undefined) return `null::${REASON_TYPE}`;
  if (type.startsWith('STRUCT')) return 'set_aside';
  return "case when set_aside is not null then reason_told('own', null, set_aside, null) end";
}

function conditionOf(reasons: RowReason[]): string {
  return ['false', ...reasons.map(({ when }) => `(${when})`)].join(' or ');
}

/** What the source says comes before what is wrong with the values. */
function allOf(reasons: RowReason[]): string {
  const told = reasons.map(({ when, reason }) => `case when ${when} then ${reason} end`);
  return `case
        when set_aside is not null then [set_aside]
        else list_filter([${['null', ...told].join(', ')}], lambda told: told is not null)
      end`;
}

/** Gives the columns that say of a time whether the export names the day alone, and their values. */
function dayFlags({ table, columns, dateForms }: Reading, { midnights }: Format) {
  return columns.flatMap(({ name }) => {
    const flag = dayFlagOf(table, name);
    if (flag === null) return [];
    if (dateForms) return [{ flag, value: isDayInForms(quoted(name), dateForms) }];
    return [{ flag, value: midnights.has(name) ? 'true' : `is_day(${quoted(name)})` }];
  });
}

function trimmedOf({ name }: CanonicalColumn, types: Map<string, string>): string {
  const isList = types.get(name)?.endsWith(']');
  return `text_of(${isList ? `to_json(${quoted(name)})` : quoted(name)}::varchar)`;
}

/** Gives an address without what stands around it, and beside what may be an address whether it is one. */
function bareOf({ name, type }: CanonicalColumn): string[] {
  const text = quoted(name);
  const bare = `${type === 'VARCHAR[]' ? 'bare_addresses_of' : 'bare_address_of'}(lower(${text}))`;
  if (isLowerCase(name)) return [`${bare} as ${text}`];
  if (!MAY_BE_ADDRESSES.includes(name)) return [text];
  const isAddress = `contains(${text}, '@') and regexp_full_match(${text}, '${ADDRESS_ALONE}')`;
  return [
    `${isAddress} as ${isAddressName(name)}`,
    `case when ${isAddress} then ${bare} else ${text} end as ${text}`,
  ];
}

function isAddressName(name: string): string {
  return quoted(`is address ${name}`);
}

function textOf(column: CanonicalColumn, hasNamedForm: boolean): string {
  const text = quoted(column.name);
  if (isTime(column)) {
    // Most begin with a figure that says something.
    const isSaid = `(${text} >= '1' and ${text} < ':' or not regexp_matches(${text}, '^[0.: -]+$'))`;
    return `case when ${isSaid} then ${hasNamedForm ? text : `in_figures(${text})`} end`;
  }
  if (isPhone(column.name)) return `coalesce(phone_of(${text}), ${text})`;
  if (column.name === 'currency') return `currency_of(${text})`;
  if (isLowerCase(column.name)) return `address_of(${text})`;
  if (!MAY_BE_ADDRESSES.includes(column.name)) return text;
  return `case when ${isAddressName(column.name)} then address_of(${text}) else ${text} end`;
}

const BARE = '(mailto:)?[^\\s@<>(),;:"\\[\\]]+@[^\\s@<>(),;:"\\[\\]]+\\.[^\\s@<>(),;:"\\[\\]]+';

/** An address, alone or with a name (`Vera <vera@a.example>`); in `1000:vera@a.example` or `1000 <vera@a.example>` it is a part of a number. */
const ADDRESS_ALONE = `${BARE}( \\([^@]*\\))?|([^@]*\\p{L}[^@]*)?[<(\\[]${BARE}[>)\\]]`;

/** Where programs know nobody by a number they have the address in its place. */
const MAY_BE_ADDRESSES = ['customer_id', 'contact_id', 'person_id'];

/** Whether a column holds addresses or domains: the model compares them as they stand. */
export function isLowerCase(name: string): boolean {
  return /(^|_)(email|domain|address|addresses|directory_name|list_id)$/.test(name);
}

function dayOrderOf({ name }: CanonicalColumn, { dayOrders }: Format): string {
  return dayOrders.get(name) ?? 'null';
}

/** What is no number that can be dialled from outside stays as it is. */
function isPhone(name: string): boolean {
  return /(^|_)phone$/.test(name);
}

function typedValue(column: CanonicalColumn, reading: Reading, format: Format): string {
  const text = quoted(column.name);
  const zone = literal(reading.timezone);
  if (isNumber(column)) {
    return `try_cast(number_of(${text}, ${format.decimalMarks.get(column.name)}) as ${column.type})`;
  }
  if (isTime(column) && reading.dateForms) {
    return timeInForms(column, { forms: reading.dateForms, zone });
  }
  if (format.excelDays.has(column.name)) {
    const moment = `excel_moment_of(${text})`;
    return column.type === 'DATE' ? `${moment}::date` : `instant_of(${moment}, '', ${zone})`;
  }
  if (format.wholeIds.has(column.name)) return `left(${text}, length(${text}) - 2)`;
  if (column.type === 'DATE')
    return `local_day_of(${text}, ${dayOrderOf(column, format)}, ${zone})`;
  if (column.type === 'TIMESTAMP')
    return `moment_of(${text}, ${dayOrderOf(column, format)}, ${zone})`;
  if (column.type === 'BOOLEAN') return `truth_of(${text})`;
  if (column.type === 'VARCHAR[]') return `list_of(${text})`;
  return allowedValues(reading.table, column.name) ? `lower(${text})` : text;
}
