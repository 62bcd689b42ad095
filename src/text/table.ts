/** What a cell is once it has left the database: dates are `2012-11-28`, times `2012-11-28T09:30:00Z`. */
export type Plain = string | number | boolean | null | Plain[] | { [name: string]: Plain };

/** What a query gives: columns of plain values, all of the same length, under any names. */
export class Table {
  readonly #columns: Map<string, Plain[]>;

  constructor(columns: Iterable<readonly [string, Plain[]]>) {
    this.#columns = new Map(columns);
  }

  columnNames(): string[] {
    return [...this.#columns.keys()];
  }

  numRows(): number {
    const [first] = this.#columns.values();
    return first?.length ?? 0;
  }

  /** Gives the values of a column; RangeError for a column that is not there. */
  array(name: string): Plain[] {
    const values = this.#columns.get(name);
    if (values === undefined) throw new RangeError(`no column ${name}`);
    return values;
  }

  /** Gives one value; undefined below the last row. */
  get(name: string, row: number): Plain | undefined {
    return this.array(name)[row];
  }

  /** Gives each row as an object, its keys in the order of the columns. */
  objects(): object[] {
    return Array.from({ length: this.numRows() }, (_, row) => this.#object(row));
  }

  /** Gives one row, as `objects` does; undefined below the last. */
  object(row: number): object | undefined {
    return row < this.numRows() ? this.#object(row) : undefined;
  }

  #object(row: number): object {
    return Object.fromEntries([...this.#columns].map(([name, values]) => [name, values[row]]));
  }
}
