import type { Tables } from '../../read/read.ts';
import { type FigureKind, isKnownNow, whyUnknown } from './known-figures.ts';
import { rowsOf } from './rows.ts';
import type { Say } from './say.ts';

/** What the exports can tell at all: no mail is not the same as nobody waiting. */
export type SourcesKnown = {
  hasMessages: boolean;
  hasBusiness: boolean;
  hasContracts: boolean;
  hasMailings: boolean;
};

/** Tells whether messages (mails, calls, tickets), business (contracts, orders) and mass mailings are known of the month of the report: loaded, and without a gap in it. */
export function sourcesKnown(tables: Tables): SourcesKnown {
  const loaded = sourcesLoaded(tables);
  return {
    hasMessages: loaded.hasMessages && isKnownNow(tables, 'questions'),
    hasBusiness: loaded.hasBusiness && isKnownNow(tables, 'business'),
    hasContracts: loaded.hasContracts,
    hasMailings: loaded.hasMailings && isKnownNow(tables, 'mailings'),
  };
}

/** Tells whether any were loaded, however far they reach. */
export function sourcesLoaded(tables: Tables): SourcesKnown {
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

/** Gives why each kind of figure is not known of the month of the report; nothing of those that are. */
export function unknownNow(tables: Tables, context: Say): { [Kind in FigureKind]?: string } {
  const { hasMessages, hasBusiness, hasMailings } = sourcesKnown(tables);
  const kinds: [FigureKind, boolean][] = [
    ['questions', hasMessages],
    ['business', hasBusiness],
    ['mailings', hasMailings],
  ];
  const unknown = kinds.filter(([, isKnown]) => !isKnown);
  return Object.fromEntries(unknown.map(([kind]) => [kind, whyUnknown(tables, kind, context)]));
}
