import type { Tables } from '../../read/read.ts';
import { rowsOf } from './rows.ts';

/** What the exports can tell at all: no mail is not the same as nobody waiting. */
export type SourcesKnown = {
  hasMessages: boolean;
  hasBusiness: boolean;
  hasContracts: boolean;
  hasMailings: boolean;
};

/** Tells whether messages (mails, calls, tickets), business (contracts, orders) and mass mailings were loaded. */
export function sourcesKnown(tables: Tables): SourcesKnown {
  const rows = rowsOf(tables, 'coverage_by_table');
  const hasAny = (...names: string[]) =>
    rows.some((row) => names.includes(row.table_name ?? '') && row.loaded_count > 0);
  return {
    hasMessages: hasAny('messages', 'activities', 'tickets'),
    hasBusiness: hasAny('contracts', 'orders'),
    hasContracts: hasAny('contracts'),
    hasMailings: hasAny('sends'),
  };
}
