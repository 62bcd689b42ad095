import type { Column } from '../database/query.ts';

/** A table, a view or a named query of the catalogue. */
export type Entry = {
  /** Its name as SQL has it, `waits`, `imports.orders`; a named query is `query.waiting`. It is the anchor too. */
  id: string;
  /** The part that it stands in: `archive`, or the name of one of `partsOf`. */
  part: string;
  kind: 'table' | 'view' | 'query';
  /** What a row is; of a check the rule. */
  summary: string;
  columns: ReadonlyMap<string, Column>;
  /** The query that makes it, without its head; null for tables of the archive. */
  sql: string | null;
  /** The file of a query of the user's own, within the project; null for those of the program. */
  ownFile: string | null;
  /** Entries that it reads, in the order of its query. */
  madeOf: string[];
  /** Entries that read it, in the order of the catalogue. */
  madeFromIt: string[];
  /** How many entries it is made of, directly and through others. */
  beforeCount: number;
  /** How many are made from it, directly and through others. */
  afterCount: number;
};

/** An entry whose place among the others is not known yet: what it reads has the names of its query. */
export type Unlinked = Omit<Entry, 'madeOf' | 'madeFromIt' | 'beforeCount' | 'afterCount'> & {
  reads: string[];
};
