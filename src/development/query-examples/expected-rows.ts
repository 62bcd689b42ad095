import type { Database } from '../../database/database.ts';
import { quoted } from '../../database/queries.ts';
import { columnsGiven, fits, isEmpty } from './column-types.ts';

/** Rows that were expected and did not come, and rows that came and were not expected. */
export type Difference = { missing: object[]; surplus: object[] };

/** Compares a table with the select of the rows expected. Only the columns that it names count, and no order of rows. */
export async function differenceFrom(
  database: Database,
  table: string,
  expected: string,
): Promise<Difference> {
  const columns = await comparedColumns(database, table, expected);
  const list = columns.map(({ name, value }) => `${value} as ${quoted(name)}`);
  const wanted = await database.read(`select ${list} from (${expected}) as expected`);
  const actual = await database.read(`select ${list} from ${quoted(table)}`);
  return differenceBetween(wanted.objects(), actual.objects());
}

function differenceBetween(wanted: object[], actual: object[]): Difference {
  const surplus = new Map<string, object[]>();
  for (const row of actual) {
    const key = JSON.stringify(row, numberText);
    surplus.set(key, [...(surplus.get(key) ?? []), row]);
  }
  const missing = wanted.filter((row) => !surplus.get(JSON.stringify(row, numberText))?.pop());
  return { missing, surplus: [...surplus.values()].flat() };
}

/** JSON would write a null for what is no number. */
function numberText(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

type Compared = { name: string; value: string };

/** A number with decimals in the expectation says to how many digits the result is compared. */
async function comparedColumns(
  database: Database,
  table: string,
  expected: string,
): Promise<Compared[]> {
  const given = await columnsGiven(database, expected);
  const actual = await columnsGiven(database, `from ${quoted(table)}`);
  const types = new Map(actual.map(({ name, type }) => [name, type]));
  const compared: Compared[] = [];
  for (const [index, { name, type }] of given.entries()) {
    const wanted = types.get(name);
    if (!wanted) throw new Error(`${table} has no column ${name}.`);
    const column = quoted(name);
    const isNumber = type.startsWith('DECIMAL') && fits('INTEGER', wanted);
    if (!isNumber && !fits(type, wanted) && !(await isEmpty(database, expected, index))) {
      throw new Error(`${table}.${name} is of type ${wanted}, and ${type} is expected.`);
    }
    const typed = `cast(${column} as ${isNumber ? type.replace(/\(\d+/, '(38') : wanted})`;
    compared.push({
      name,
      // Read as a time it would lose its microseconds.
      value: wanted === 'TIMESTAMP' ? `cast(${typed} as varchar)` : typed,
    });
  }
  return compared;
}
