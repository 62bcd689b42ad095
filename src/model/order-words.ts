import type { Database } from '../database/database.ts';
import { ORDER_WORDS } from '../vocabulary/order-words.ts';
import { writeGivenTable } from './given-table.ts';

/** Writes `order_words`: what words of shops and invoices say of a purchase. */
export async function writeOrderWords(database: Database): Promise<void> {
  const rows = Object.entries(ORDER_WORDS).flatMap(([standing, words]) =>
    words.map((word) => ({ word, standing })),
  );
  await writeGivenTable(database, 'given/order_words', rows);
}
