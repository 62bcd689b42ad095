import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { literal } from '../database/names.ts';
import { rowChanges, waitingChanges } from './row-changes.ts';

test('a row that was put right is changed, also a line of an order and a state in a newer file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-rows-'));
  const database = await openDatabase(':memory:');
  const write = async (name: string, rows: string) => {
    const path = join(folder, name);
    await database.run(`copy (
      select 'orders' as table_name, key::ubigint as key, content::ubigint as content, date '2012-10-01' as happened_on,
        path, line::bigint as line
      from (values ${rows}) as rows (key, content, path, line)) to ${literal(path)} (format parquet)`);
    return path;
  };
  const files = {
    // Order 1 has two lines; orders 2 and 3 one; order 4 will be gone.
    earlier: await write(
      'earlier.parquet',
      `(1, 10, 'a.csv', 2), (1, 11, 'a.csv', 3), (2, 20, 'a.csv', 4), (3, 30, 'a.csv', 5), (4, 40, 'a.csv', 6)`,
    ),
    // The second line of order 1 was put right, order 2 got another line, order 3 comes anew in another file.
    later: await write(
      'later.parquet',
      `(1, 10, 'a.csv', 2), (1, 12, 'a.csv', 3), (2, 20, 'a.csv', 4), (2, 21, 'a.csv', 5), (3, 30, 'a.csv', 6), (3, 31, 'b.csv', 2)`,
    ),
  };
  const days = { earlierAsOf: '2012-10-31', laterAsOf: '2012-10-31' };
  const changes = await rowChanges(database, files, days);
  expect(changes?.counts).toEqual([
    { table: 'orders', added: 1, late: 1, changed: 2, gone: 1, unseen: 0 },
  ]);
  expect(
    changes?.rows.map(({ change, content, oldContent }) => [change, content, oldContent]),
  ).toEqual([
    ['changed', '12', '11'],
    ['changed', '31', '30'],
    ['gone', '40', null],
    ['added', '21', null],
  ]);
  // Files that are not there, of somebody else, or damaged tell nothing.
  const foreign = join(folder, 'foreign.parquet');
  await database.run(`copy (select 1 as x) to ${literal(foreign)} (format parquet)`);
  truncateSync(files.earlier, 100);
  for (const earlier of [files.earlier, foreign, join(folder, 'none.parquet')]) {
    const unknown = { earlier, later: files.later };
    expect(await rowChanges(database, unknown, days)).toBeNull();
    expect(await waitingChanges(database, unknown)).toBeNull();
  }
  database.close();
  rmSync(folder, { recursive: true });
});
