import { basename } from 'node:path';
import picomatch from 'picomatch';
import type { Config, MappedColumn, Mapping } from '../../config/config.ts';
import { literal, quoted } from '../../database/queries.ts';
import { inWords } from '../../locales/spoken.ts';
import { didYouMean } from '../../text/nearest.ts';
import { ZONES } from '../readers/time-zones.ts';
import { boundedPattern } from './bounded-pattern.ts';
import { businessYearOf, formWithYear, lacksYear, withYear } from './business-year.ts';
import { type CanonicalColumn, isTime } from './canonical.ts';
import { constantsOf, madeId } from './made-id.ts';
import { checkColumn, faultAt } from './mapping-checks.ts';
import { productSql } from './products.ts';
import { reasonAt } from './reasons.ts';

/**
 * Gives the first mapping of the configuration whose glob fits the path, or its last part, and those that say the
 * same glob for other tables: one file may hold rows of several.
 */
export function mappingsOf(config: Config, path: string): Mapping[] {
  const first = config.mappings.find(({ files }) => fits(files, path));
  const same = config.mappings.filter(({ files }) => files === first?.files);
  return same.filter(({ table }, index) => same.findIndex((m) => m.table === table) === index);
}

const FEW_STARS = 3;

/** A glob with few stars ends soon on any path, and is asked for every file. */
function fits(files: string, path: string): boolean {
  const options = { basename: !files.includes('/') };
  if (files.split('*').length - 1 <= FEW_STARS) return picomatch(files, options)(path);
  const matched = options.basename ? basename(path) : path;
  const place = { text: files, path: 'regulars.yaml' };
  return boundedPattern(picomatch.makeRe(files, options), place).test(matched);
}

type MappedFile = {
  path: string;
  columns: string[];
  /** What stands before the headings, by line. */
  head?: string[][] | undefined;
  /** SQL of the decimal marks of the columns that are multiplied; see `factorMarks`. */
  marks?: ReadonlyMap<string, string>;
};

/** Gives the query that a mapping stands for. UserError for a column that the table or the file lacks. */
export function mappingSql(
  mapping: Mapping,
  file: MappedFile,
  canonical: CanonicalColumn[],
): string {
  const columns = Object.entries(mapping.columns).map(([name, mapped]) => {
    checkColumn({ mapping, name, mapped, canonical });
    const { sql, fault } = columnSql(mapped, name, { mapping, file });
    const column = canonical.find((column) => column.name === name);
    const dated = column && isTime(column) ? datedSql(sql, { mapping, file }) : sql;
    const isMoment = column?.type === 'TIMESTAMP';
    return { name, fault, sql: isMoment ? zonedSql(dated, mapped, { mapping, file }) : dated };
  });
  const selected = columns.map(({ name, sql }) => `${sql} as ${quoted(name)}`);
  const id = canonical[0]?.name ?? '';
  if (!Object.hasOwn(mapping.columns, id))
    selected.unshift(`${madeId(file.columns, constantsOf(mapping))} as ${quoted(id)}`);
  const faults = [
    ...leftOutFaults({ mapping, file }),
    ...columns.flatMap(({ fault }) => fault ?? []),
    ...undated(mapping, columns),
  ];
  if (faults.length > 0) selected.push(`coalesce(${faults.join(', ')}) as set_aside`);
  if (mapping.table === 'orders' && !('line_key' in mapping.columns))
    selected.push('export_key as line_key');
  return `select export_row, ${[...selected, ...presets(mapping), ...saidOfAmount(mapping)].join(', ')} from export`;
}

/** Gives the zone of the times of a mapped file that do not say it themselves; null where each row, or nothing, does. */
export function mappedZone(mapping: Mapping | null): string | null {
  return typeof mapping?.timezone === 'string' ? mapping.timezone : null;
}

/** Days without a year are of the business year that the file names. */
function datedSql(sql: string, { mapping, file }: Place): string {
  const form = mapping.date?.find(lacksYear);
  if (form === undefined) return sql;
  const begin = businessYearOf(file.head ?? []);
  if (begin !== null) return withYear(sql, form, begin);
  throw faultAt(
    mapping,
    ['date'],
    inWords(
      'has the form {form}, which names no year, and {path} does not say it in its first line, as DATEV does.',
      { form, path: file.path },
    ),
  );
}

/** Gives the forms of times of a mapping, as they are once each has its year. */
export function mappedForms(mapping: Mapping | null): string[] | undefined {
  return mapping?.date?.map(formWithYear);
}

/** A heading such as `Created (UTC)` says the zone of what stands below it. */
const ZONE_OF_HEADING =
  /[\s_]\(?(UTC|GMT)\)?$|\(([A-Z]{3,4})\)$|\(((?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)\)$/i;

function zoneOfHeading(heading: string): string | undefined {
  const [, utc, name, offset] = ZONE_OF_HEADING.exec(heading.trim()) ?? [];
  return utc ?? offset ?? (name && name.toLowerCase() in ZONES ? name : undefined);
}

function zonedSql(sql: string, mapped: MappedColumn, place: Place): string {
  const { timezone } = place.mapping;
  if (typeof timezone === 'object') {
    return `zoned(${sql}, ${quoted(columnAt(timezone.column, ['timezone'], place))})`;
  }
  const headings = headingsOf(mapped).map((heading) => headingAt(heading, place.file) ?? '');
  const zone = headings.map(zoneOfHeading).find((zone) => zone !== undefined);
  return zone === undefined ? sql : `zoned(${sql}, ${literal(zone)})`;
}

type ColumnSql = { sql: string /** Null, or why the row cannot be used. */; fault?: string };

type Place = { mapping: Mapping; file: MappedFile };

function columnSql(mapped: MappedColumn, name: string, place: Place): ColumnSql {
  const at = (heading: string | number) => quoted(columnAt(heading, ['columns', name], place));
  if (typeof mapped !== 'object') return { sql: at(mapped) };
  if ('value' in mapped) return { sql: literal(mapped.value) };
  if ('join' in mapped) return { sql: `nullif(concat_ws(' ', ${mapped.join.map(at)}), '')` };
  if ('multiply' in mapped) {
    const factors = mapped.multiply.map((heading) => columnAt(heading, ['columns', name], place));
    return { sql: productSql(factors, place.file.marks ?? new Map()) };
  }
  return 'values' in mapped ? translated(mapped, at(mapped.column)) : { sql: at(mapped.column) };
}

type Translated = Extract<MappedColumn, { values: object }>;

/** A value that has no translation is set aside, unless the mapping says what it stands for. */
function translated({ column, values, else: other }: Translated, sql: string): ColumnSql {
  const text = `lower(trim(${sql}))`;
  const cases = Object.entries(values).map(
    ([value, meaning]) => `when ${literal(value.trim().toLowerCase())} then ${literal(meaning)}`,
  );
  const rest = other === undefined ? 'null' : literal(other);
  const meaning = cases.length === 0 ? rest : `case ${text} ${cases.join(' ')} else ${rest} end`;
  if (other !== undefined) return { sql: meaning };
  const known = Object.keys(values).map((value) => literal(value.trim().toLowerCase()));
  const isUnknown = known.length === 0 ? 'true' : `${text} not in (${known.join(', ')})`;
  const reason = reasonAt(String(column), 'not_mapped', sql);
  return {
    sql: meaning,
    fault: `case when ${sql} is not null and ${isUnknown} then ${reason} end`,
  };
}

/** Rows that the mapping leaves out are set aside, and so counted. */
function leftOutFaults(place: Place): string[] {
  const faultsOf = (key: 'only' | 'skip') =>
    Object.entries(place.mapping[key] ?? {}).map(([heading, values]) => {
      const sql = quoted(columnAt(heading, [key, heading], place));
      const known = values.map((value) => literal(value.trim().toLowerCase())).join(', ');
      const isNamed = `lower(trim(coalesce(${sql}::varchar, ''))) in (${known})`;
      const condition = key === 'only' ? `not ${isNamed}` : isNamed;
      return `case when ${condition} then ${reasonAt(heading, 'left_out', `coalesce(${sql}::varchar, '')`)} end`;
    });
  return [...faultsOf('only'), ...faultsOf('skip')];
}

/** What the value of an order says of itself, as columns of their own. */
function saidOfAmount({ table, columns: { value } }: Mapping): string[] {
  if (table !== 'orders' || typeof value !== 'object') return [];
  const of = 'multiply' in value ? 'line' : 'of' in value ? value.of : undefined;
  const net = 'net' in value ? value.net : undefined;
  return [
    ...(of === undefined ? [] : [`${literal(of)} as value_of`]),
    ...(net === undefined ? [] : [`${literal(String(net))} as is_net`]),
  ];
}

/** What a table of mails does not say of itself. */
function presets({ table, columns }: Mapping): string[] {
  if (table !== 'messages') return [];
  const known = { channel: 'email', kind: 'human', kind_rule: 'export does not say' };
  return Object.entries(known)
    .filter(([name]) => !(name in columns))
    .map(([name, value]) => `${literal(value)} as ${quoted(name)}`);
}

/** A mail without a date says nothing. */
function undated({ table }: Mapping, columns: { name: string; sql: string }[]): string[] {
  if (table !== 'messages') return [];
  const sentAt = columns.find(({ name }) => name === 'sent_at')?.sql ?? 'null::varchar';
  return [
    `case when trim(coalesce(${sentAt}, '')) = '' then ${reasonAt('sent_at', 'missing')} end`,
  ];
}

function columnAt(heading: string | number, key: string[], { mapping, file }: Place): string {
  const found = headingAt(heading, file);
  if (found) return found;
  throw faultAt(
    mapping,
    key,
    inWords('names the column {heading}, which {path} does not have. It has {columns}.', {
      heading: String(heading),
      path: file.path,
      columns: file.columns.join(', '),
    }) + didYouMean(String(heading), file.columns),
  );
}

function headingAt(heading: string | number, { columns }: MappedFile): string | undefined {
  const found =
    typeof heading === 'number'
      ? undefined
      : columns.find((column) => plain(column) === plain(heading));
  return found ?? (/^\d+$/.test(String(heading)) ? columns[Number(heading) - 1] : undefined);
}

/** Gives the columns of a file that a mapping multiplies. */
export function factorsOf(mapping: Mapping, columns: string[]): string[] {
  const factors = Object.values(mapping.columns).flatMap((mapped) =>
    typeof mapped === 'object' && 'multiply' in mapped ? mapped.multiply : [],
  );
  return factors.flatMap((heading) => headingAt(heading, { path: '', columns }) ?? []);
}

/** Gives the columns of a file that a mapping leaves out. */
export function unmappedColumns(mapping: Mapping, columns: string[]): string[] {
  const used = [
    ...Object.values(mapping.columns).flatMap(headingsOf),
    ...[mapping.only, mapping.skip].flatMap((cells) => Object.keys(cells ?? {})),
  ].map(plain);
  return columns.filter(
    (column, index) => !used.includes(plain(column)) && !used.includes(String(index + 1)),
  );
}

function headingsOf(mapped: MappedColumn): (string | number)[] {
  if (typeof mapped !== 'object') return [mapped];
  if ('join' in mapped) return mapped.join;
  if ('multiply' in mapped) return mapped.multiply;
  return 'column' in mapped ? [mapped.column] : [];
}

function plain(heading: string | number): string {
  return String(heading).trim().toLowerCase();
}
