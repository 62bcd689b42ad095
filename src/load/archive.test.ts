import { expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { createSchema } from '../database/schema.ts';
import { archive } from './archive.ts';
import { canonicalColumns } from './map/canonical.ts';
import { exportRow } from './stage/export-row.ts';
import { clearStaging } from './stage/staging.ts';

/** DuckDB gives a thread some 120,000 rows of a table at once. */
const COUNT = 400_000;
const FILE = {
  fileId: 1,
  path: 'customers.json',
  absolutePath: '/customers.json',
  contentHash: 'a',
  rulesHash: 'b',
  byteCount: 1,
  container: 'json',
  language: null,
  statedOn: null,
  replaces: null,
  isAsCompared: async () => true,
};

test.each([
  { hasLines: true, order: 'lines' },
  { hasLines: false, order: 'the order of the file' },
])('rows that several threads archive are told apart by $order', async ({ hasLines }) => {
  const database = await openDatabase(':memory:', { threads: 4 });
  try {
    await createSchema(database);
    await clearStaging(database);
    await database.run(`
      create temp table typed as
      select ${exportRow(1, 0)} + i as export_row, cast(i as varchar) as customer_id, true as is_good
      from range(${COUNT}) as numbers (i)`);
    const columns = await canonicalColumns(database, 'customers');
    await archive(database, [FILE], {
      source: 'ours',
      table: 'customers',
      typed: 'from temp.typed',
      columns: columns.filter(({ name }) => name === 'customer_id'),
      bodies: [],
      rowCount: COUNT,
      hasLines,
    });
    const place = hasLines ? 'line' : 'rowid';
    const found = await database.read(
      `select count(distinct customer_id) as found from imports.customers where customer_id = cast(${place} as varchar)`,
    );
    expect(found.get('found', 0)).toBe(COUNT);
  } finally {
    database.close();
  }
});
