import type { Database } from '../../database/database.ts';
import { literal, quoted } from '../../database/queries.ts';

/** Whose amount a column holds: that of the whole order, or of a line. */
export type AmountOf = 'order' | 'line';

/** What the values of one column look like. */
export type ColumnProfile = {
  name: string;
  /** From 1. */
  number: number;
  rows: number;
  filled: number;
  distinct: number;
  /** Shares of the filled values, 0 to 1; days and numbers are what the loader can read as such. */
  dates: number;
  /** Days as Excel counts them, and days in a form that a mapping has to name. */
  excelDays: number;
  foreignDates: number;
  numbers: number;
  decimals: number;
  negatives: number;
  addresses: number;
  truths: number;
  currencies: number;
  /** Names of companies, persons and things: letters, and no number of a thing. */
  names: number;
  /** Names with the legal form of a company, as in Kelm Bau GmbH. */
  companies: number;
  /** True if a day may as well be a month and no value of the column decides it. */
  isEitherWay: boolean;
  /** The commonest values first, where they are few; else three of them. */
  values: string[];
  /** Of a repeated number of an order: whose amounts stand beside it, by their heading, where the values tell; see `order-lines.ts`. */
  amounts?: Map<string, AmountOf>;
  /** Of a repeated number of a customer: the columns with names that are the same in all of its rows; see `named-customers.ts`. */
  namedBy?: Set<string>;
};

/** So many different values are looked at as a list that can be translated. */
const FEW = 12;
/** So many rows are looked at. */
const MOST_ROWS = 100_000;

const DECIMAL = '\\d[.,]\\d{1,4}(\\D*)$';
const ADDRESS = '^([^@<>]*<)?[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+>?$';
const TRUTH = '^(0|1|true|false|yes|no|ja|nein|wahr|falsch|j|n|y|x|on|off)$';
const CURRENCY =
  '^(eur|usd|gbp|chf|sek|nok|dkk|pln|czk|huf|cad|aud|nzd|jpy|cny|inr|brl|try|zar|ron|hkd|sgd|mxn|aed|€|\\$|£)$';
const CODE = '^#?[\\p{L}]{0,6}[-_./# ]?\\d[\\w./#-]*$|^[\\w-]*\\d[\\w-]{7,}$|^\\S*_\\d+$';
const COMPANY =
  '(^|[^\\p{L}])(gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|e\\.? ?k|e\\.? ?v|eg|inc|ltd|limited|llc|llp|corp|corporation|co|plc|sa|sas|sarl|srl|spa|bv|nv|ab|oy|as|aps|gruppe|group|holding)([^\\p{L}]|$)|&';
const MONTH_NAME = 'jan|feb|m[aä]r|apr|ma[iy]|ju[nl]|aug|sep|o[ck]t|nov|de[cz]';
const FOREIGN = `(^|[\\d .,/-])(${MONTH_NAME})[\\p{L}.]{0,8}[ ./,-]*\\d{1,4}|^\\d{1,2}[/-]\\d{1,2}[/-]\\d{2}( |$)|^1[0-9]{9}([0-9]{3})?$`;
const SLASHED = '^\\d{1,2}[/-]\\d{1,2}[/-]\\d';

/** Looks at the columns of `staged`, at the first rows where there are many. The macros of `queries/typing.sql` must be there. */
export async function columnProfiles(
  database: Database,
  columns: string[],
): Promise<ColumnProfile[]> {
  const rows = await createCells(database, columns);
  const found = await database.read(`${PROFILES} from cells group by number`);
  const values = await database.read(COMMONEST);
  const profiles = new Map(
    (found.objects() as Measured[]).map((profile) => [profile.number, profile]),
  );
  const cells = values.objects() as { number: number; cell: string }[];
  return columns.map((name, index) => {
    const number = index + 1;
    const own = cells.filter((cell) => cell.number === number).map(({ cell }) => cell);
    const profile = profiles.get(number) ?? { ...NOTHING, number };
    return { ...profile, name, rows, values: own.slice(0, profile.distinct <= FEW ? FEW : 3) };
  });
}

type Measured = Omit<ColumnProfile, 'name' | 'rows' | 'values' | 'amounts' | 'namedBy'>;

/** Makes `cells`: one row per value of a column, with the number of the column and how often it stands there. All columns are looked at in one query, as each takes its time to plan. */
async function createCells(database: Database, columns: string[]): Promise<number> {
  const numbered = columns.map(
    (name, index) => `text_of(${quoted(name)}::varchar) as ${quoted(String(index + 1))}`,
  );
  await database.run(`
    create or replace temp table looked_at as select ${numbered.join(', ')} from (from staged limit ${MOST_ROWS});
    create or replace temp table cells as
    select number::integer as number, cell, count(*) as times
    from (unpivot looked_at on columns(*) into name number value cell)
    group by all`);
  const counted = await database.read('select count(*) as rows from looked_at');
  return counted.get('rows', 0) as number;
}

const share = (condition: string) => `coalesce(sum(times) filter (${condition}), 0) / sum(times)`;
const matches = (pattern: string) => `regexp_matches(lower(cell), ${literal(pattern)})`;
const IS_NUMBER = `coalesce(number_of(cell, ','), number_of(cell, '.')) is not null`;

const PROFILES = `
  select number, sum(times)::double as filled, count(*) as "distinct",
    ${share("coalesce(moment_of(in_figures(cell), 'day', 'UTC'), moment_of(in_figures(cell), 'month', 'UTC')) is not null")} as dates,
    ${share('is_excel_day(cell)')} as "excelDays",
    ${share(matches(FOREIGN))} as "foreignDates",
    ${share(IS_NUMBER)} as numbers,
    ${share(`${IS_NUMBER} and ${matches(DECIMAL)}`)} as decimals,
    ${share(`${IS_NUMBER} and ${matches('^[(]?-|-$|[)]$')}`)} as negatives,
    ${share(matches(ADDRESS))} as addresses, ${share(matches(TRUTH))} as truths,
    ${share(matches(CURRENCY))} as currencies,
    ${share(`regexp_matches(cell, '\\p{L}{2}') and not ${matches(CODE)} and not contains(cell, '@')`)} as names,
    ${share(matches(COMPANY))} as companies,
    ${share(matches(SLASHED))} > 0.5
      and not bool_or(regexp_matches(cell, '^(1[3-9]|[23]\\d)[/-]|^\\d{1,2}[/-](1[3-9]|[23]\\d)[/-]')) as "isEitherWay"`;

const COMMONEST = `
  select number, cell from cells
  qualify row_number() over (partition by number order by times desc, cell) <= ${FEW}
  order by number, times desc, cell`;

const NOTHING = {
  filled: 0,
  distinct: 0,
  dates: 0,
  excelDays: 0,
  foreignDates: 0,
  numbers: 0,
  decimals: 0,
  negatives: 0,
  addresses: 0,
  truths: 0,
  currencies: 0,
  names: 0,
  companies: 0,
  isEitherWay: false,
};

/** True if the values are few enough to be listed and translated. */
export function isListed({ distinct, filled, values }: ColumnProfile): boolean {
  return filled > 0 && distinct === values.length && distinct <= FEW;
}

/** True if the values of the column differ from row to row. */
export function isUnique({ rows, filled, distinct }: ColumnProfile): boolean {
  return filled > 0 && filled >= rows * 0.98 && distinct >= filled * 0.98;
}
