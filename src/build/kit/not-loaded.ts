import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from './context.ts';
import { rowsOf } from './rows.ts';
import { tableName } from './table-names.ts';

/** Says which of some tables are in no figure, as nothing of their kind was loaded. */
export function notLoaded(tables: Tables, names: string[], { t, formats }: Context): Block[] {
  const loaded = rowsOf(tables, 'coverage_by_source').map(({ table_name: name }) => name);
  const missing = names.filter((name) => !loaded.includes(name));
  if (loaded.length === 0 || missing.length === 0) return [];
  const text = t('Not loaded: {names}. What it holds is in no figure of this report.', {
    names: formats.list(missing.map((name) => tableName(name, t))),
  });
  return [{ type: 'text', text, tone: 'note' }];
}
