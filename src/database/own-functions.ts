import { inWords } from '../locales/spoken.ts';

/**
 * Table functions that give what stands in the database or in their arguments. All others are refused in queries that
 * we have not written: some read files, some run a text as SQL, some steer the engine even where its configuration is
 * locked (`enable_logging`), and some take addresses in memory (`arrow_scan`).
 */
const HARMLESS = new Set([
  'unnest',
  'range',
  'generate_series',
  'repeat',
  'repeat_row',
  'json_each',
  'json_tree',
  'query_table',
  'summary',
  'histogram',
  'histogram_values',
  'icu_calendar_names',
  'pg_timezone_names',
  'pragma_show',
  'pragma_table_info',
  'duckdb_columns',
  'duckdb_constraints',
  'duckdb_databases',
  'duckdb_functions',
  'duckdb_indexes',
  'duckdb_keywords',
  'duckdb_schemas',
  'duckdb_sequences',
  'duckdb_settings',
  'duckdb_tables',
  'duckdb_types',
  'duckdb_views',
]);

/** A table function that a select calls, and the byte at which it stands, where that is known. */
export type Call = { name: string; at: number | undefined };

/** Gives the first table function of a parsed select that may reach beyond the database; undefined if there is none. */
export function reachingCall(node: unknown): Call | undefined {
  if (node === null || typeof node !== 'object') return undefined;
  const entry = node as { type?: unknown; function?: Called };
  if (entry.type === 'TABLE_FUNCTION') {
    const { function_name: name = '', query_location: at } = entry.function ?? {};
    if (!HARMLESS.has(name.toLowerCase())) return { name, at };
  }
  for (const value of Object.values(node)) {
    const found = reachingCall(value);
    if (found) return found;
  }
  return undefined;
}

type Called = { function_name?: string; query_location?: number };

/** What is said of such a call. */
export function reachingText({ name }: Call): string {
  return inWords(
    '{name} is not for queries of your own: they see the tables of the database and nothing else.',
    { name: `${name}()` },
  );
}
