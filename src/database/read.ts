import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBIntervalValue,
  DuckDBListValue,
  type DuckDBResultReader,
  DuckDBStructValue,
  DuckDBStructVector,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  type DuckDBValue,
} from '@duckdb/node-api';
import { ColumnTable } from 'arquero';

/** What a cell is once it has left the database: dates are `2012-11-28`, times `2012-11-28T09:30:00Z`. */
export type Plain = string | number | boolean | null | Plain[] | { [name: string]: Plain };

/** Gives a DuckDB result as an arquero table of plain values; the one place where they are converted. */
export function tableFrom(result: DuckDBResultReader): ColumnTable {
  const names = result.deduplicatedColumnNames();
  const columns = result.getColumns();
  const values: Record<string, Plain[]> = Object.create(null);
  for (const [index, name] of names.entries()) values[name] = (columns[index] ?? []).map(plain);
  return new NamedTable(values, names);
}

/** Gives a table with its texts changed, those within lists and structures too. */
export function changedTexts(
  table: ColumnTable,
  change: (text: string, column: string) => string,
): ColumnTable {
  const names = table.columnNames();
  const values: Record<string, Plain[]> = Object.create(null);
  for (const name of names) {
    const changed = (value: Plain): Plain => {
      if (typeof value === 'string') return change(value, name);
      if (Array.isArray(value)) return value.map(changed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one)]));
    };
    values[name] = (table.array(name) as Plain[]).map(changed);
  }
  return new NamedTable(values, names);
}

/** A table whose columns may have any name: arquero takes `__proto__` for no column. */
class NamedTable extends ColumnTable {
  override objects(options?: Parameters<ColumnTable['objects']>[0]): object[] {
    const names = this.columnNames();
    if (!names.includes('__proto__')) return super.objects(options);
    const columns = names.map((name) => [...this.array(name)]);
    return Array.from({ length: this.numRows() }, (_, row) =>
      Object.fromEntries(names.map((name, index) => [name, columns[index]?.[row]])),
    );
  }
}

const NO_FIELD = '__proto__';
const structOf = DuckDBStructVector.prototype.getItem;

/** The library makes an object of a structure field by field, by which an object of JavaScript gets none of this name. */
DuckDBStructVector.prototype.getItem = function (this: DuckDBStructVector, row: number) {
  const found = structOf.call(this, row);
  const place = this.type.entryNames.indexOf(NO_FIELD);
  if (found === null || place < 0) return found;
  const value = this.getItemValue(row, place);
  Object.defineProperty(found.entries, NO_FIELD, { value, enumerable: true });
  return found;
};

/** Gives what DuckDB has in a cell as what it is outside of it. */
export function plain(value: DuckDBValue): Plain {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return exact(value);
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBTimestampValue) return isoTime(value.micros);
  if (value instanceof DuckDBTimestampTZValue) return isoTime(value.micros);
  if (value instanceof DuckDBIntervalValue) return value.toString();
  if (value instanceof DuckDBListValue) return value.items.map(plain);
  if (value instanceof DuckDBStructValue) {
    return Object.fromEntries(
      Object.entries(value.entries).map(([key, item]) => [key, plain(item)]),
    );
  }
  return String(value);
}

/** A key of 63 bits (see key_of in queries/statistics.sql) is a text, as a number of JavaScript would be another. */
function exact(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

function isoTime(micros: bigint): string {
  return new Date(Number(micros / 1000n)).toISOString().replace('.000Z', 'Z');
}
