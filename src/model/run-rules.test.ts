import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { runRules } from './run-rules.ts';

test('rules of the user’s own are counted, customers where a row names one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-rules-'));
  mkdirSync(join(folder, 'rules'));
  const put = (name: string, text: string) =>
    writeFileSync(join(folder, 'rules', `${name}.sql`), text);
  put('late', "-- Late.\n-- title: Nobody waits\nselect unnest(['a', 'a', 'b']) as customer_id\n");
  put('odd', '-- One row per odd number.\nfrom range(5) as numbers (number)\n');
  const database = await openDatabase(':memory:', { threads: 1 });
  try {
    await runRules(database, folder);
    expect((await database.read('from own_rules order by name')).objects()).toEqual([
      { name: 'late', title: 'Nobody waits', row_count: 3, customer_count: 2 },
      { name: 'odd', title: 'One row per odd number.', row_count: 5, customer_count: null },
    ]);
    expect((await database.read('from rules.late')).numRows()).toBe(3);
  } finally {
    database.close();
  }
});
