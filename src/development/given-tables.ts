import type { Context } from '../build/kit/context.ts';
import { contextOf } from '../build/kit/context.ts';
import { configSchema } from '../config/config.ts';
import { settingValues } from '../config/setting-columns.ts';
import { queriesOf } from '../database/queries.ts';
import type { Column } from '../database/query.ts';
import type { Tables } from '../read/read.ts';
import type { Rows } from '../read/rows.ts';

/** Rows of which only that is given which a test is about. */
export type GivenRows = { [Name in keyof Rows]?: Partial<Rows[Name]>[] };

type Options = {
  /** Keys of regulars.yaml; company, language and so on. */
  config?: Record<string, unknown>;
  year?: string;
};

/**
 * Gives the tables of a report on November 2012, as of its end, and their context. Columns that are not given are null
 * where they may be, else nought, false, empty or the last day; other tables hold no row, but all kinds of exports were loaded.
 */
export function given(
  rows: GivenRows,
  { config: keys = {}, year }: Options = {},
): { tables: Tables; context: Context } {
  const config = configSchema.parse(keys);
  const settings = {
    ...settingValues(config),
    currency: config.currency ?? 'EUR',
    ...NOVEMBER,
    ...rows.settings?.[0],
  };
  const tables: Record<string, object[]> = {
    checks: [],
    definitions: [],
    fitted_estimates: [],
    fitted_holdouts: [],
    coverage_by_table: loaded('messages', 'contracts', 'sends'),
    own_rules: [],
    fitted_models: ['mbg', 'bg', 'sbg', 'return'].map((model) => ({ ...NOT_FITTED, model })),
  };
  for (const [name, defaults] of DEFAULTS) {
    const given = rows[name as keyof Rows] ?? tables[name] ?? [];
    tables[name] = given.map((row) => ({ ...defaults, ...row }));
  }
  const all = { ...tables, ...withoutQuery(rows), settings: [settings] } as Tables;
  return { tables: all, context: { ...contextOf(all, config), year } };
}

/** Rows of `coverage_by_table` by which these tables hold something, and no others. */
export function loaded(...names: string[]): Partial<Rows['coverage_by_table']>[] {
  return names.map((table_name) => ({ table_name, file_count: 1, read_count: 1, loaded_count: 1 }));
}

const NOVEMBER = {
  period: '2012-11',
  period_start_on: '2012-11-01',
  period_end_on: '2012-11-30',
  as_of_on: '2012-11-30',
  as_of_rule: 'newest_month',
  data_end_on: '2012-11-30',
  as_of_at: '2012-11-30T23:00:00Z',
  promise_seconds: null,
  reads_bodies: true,
};

const NOT_FITTED = {
  k: null,
  is_leading: null,
  customer_count: 0,
  log_likelihood: null,
  reason: 'too_few',
};

const DEFAULTS = queriesOf('metrics').map(({ name, columns }): [name: string, row: object] => [
  name,
  Object.fromEntries([...columns].map(([column, is]) => [column, emptyOf(is)])),
]);

function withoutQuery(rows: GivenRows) {
  const { checks, own_rules, definitions, fitted_estimates, fitted_holdouts, fitted_models } = rows;
  const fitted = { fitted_estimates, fitted_holdouts, fitted_models };
  const given = { checks, own_rules, definitions, ...fitted };
  return Object.fromEntries(Object.entries(given).filter(([, rows]) => rows !== undefined));
}

function emptyOf({ type = '', values, isNullable }: Column): unknown {
  if (isNullable) return null;
  if (type.endsWith('[]')) return [];
  if (type === 'date') return NOVEMBER.as_of_on;
  if (type === 'timestamp') return NOVEMBER.as_of_at;
  if (type === 'boolean') return false;
  if (/int|double|decimal/.test(type)) return 0;
  return values?.[0] ?? '';
}
