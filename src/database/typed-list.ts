import {
  DATE,
  DOUBLE,
  DuckDBListValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  VARCHAR,
} from '@duckdb/node-api';

const TYPES = { integer: INTEGER, double: DOUBLE, varchar: VARCHAR, date: DATE };

/** A list that is bound to a parameter and knows its type when it is empty too. */
export class TypedList extends DuckDBListValue {
  readonly type: DuckDBType;
  constructor(items: DuckDBValue[], type: keyof typeof TYPES) {
    super(items);
    this.type = LIST(TYPES[type]);
  }
}

/** Gives the types of those parameters that do not tell them by their values. */
export function parameterTypes(
  parameters: Record<string, DuckDBValue>,
): Record<string, DuckDBType> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) =>
      value instanceof TypedList ? [[name, value.type]] : [],
    ),
  );
}
