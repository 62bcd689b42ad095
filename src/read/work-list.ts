import type { Database } from '../database/database.ts';
import { readTables, type Tables } from './read.ts';

/** Reads what a list that is handed out is made of besides its rows: the settings, and what of the sources is known. */
export function readListTables(database: Database): Promise<Tables> {
  return readTables(database, {
    settings: 'from main.settings',
    named_customers: 'from main.named_customers limit 0',
    coverage_by_table: 'from main.coverage_by_table',
    coverage_by_source: 'from main.coverage_by_source',
    coverage_by_month: 'from main.coverage_by_month',
  });
}

/** Gives the customers whom a decision holds back: nothing is to be done until its day is over. */
export async function customersDone(database: Database): Promise<Set<string>> {
  const read = await database.read("select customer_id from decided where what = 'done_until'");
  return new Set(read.array('customer_id') as string[]);
}

/** Gives how many contracts end soon, and how many of them, those worth most, page and list hold. */
export async function renewalCounts(database: Database): Promise<{ total: number; shown: number }> {
  const read = await database.read(`
    select contract_count as total, (select count(*) from renewals_due) as shown
    from renewals_due_total`);
  return { total: Number(read.get('total', 0)), shown: Number(read.get('shown', 0)) };
}
