import type { Database } from '../database/database.ts';
import { tablesRead } from '../database/parsed-query.ts';
import { queriesOf } from '../database/queries.ts';
import type { Rows } from './rows.ts';

type Kind = Rows['coverage_by_month']['figure'];

/** The core tables that the figures of a kind are made of: what reads one of them, directly or not, rests on that kind. */
const MADE_OF: Record<Kind, string[]> = {
  questions: ['messages', 'waits'],
  business: ['contracts', 'orders'],
  mailings: ['sends'],
};

/** Gives the kinds of figures that a select rests on: what the tables that it reads are made of, the user's own among them. */
export async function figuresRead(
  database: Database,
  sql: string,
  userFolder?: string,
): Promise<Kind[]> {
  const made = [...queriesOf('core'), ...queriesOf('metrics', userFolder)];
  const asked = { ...emptyQuery, sql };
  const [first = [], ...others] = await tablesRead(database, [asked, ...made]);
  const reads = new Map(made.map(({ name }, index) => [name, others[index] ?? []]));
  const read = new Set(first);
  // What is added to a set while it is walked is walked too.
  for (const table of read) for (const name of reads.get(table) ?? []) read.add(name);
  const kinds = Object.entries(MADE_OF) as [Kind, string[]][];
  return kinds.filter(([, tables]) => tables.some((name) => read.has(name))).map(([kind]) => kind);
}

const emptyQuery = { name: '', path: '', summary: '', columns: new Map(), isView: false };
