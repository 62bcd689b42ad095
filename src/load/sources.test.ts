import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configSchema } from '../config.ts';
import { type Fixture, openFixture } from '../development/load-fixture.ts';
import { load } from '../load.ts';
import { silent } from '../progress.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const HEAD = '-- One row per account: what the CRM of a partner says.\n';

async function loadWith(sources: Record<string, string>) {
  for (const [name, sql] of Object.entries(sources)) {
    fixture.write(`queries/sources/${name}.sql`, `${HEAD}${sql}\n`);
  }
  const exports = fixture.write('exports/accounts.csv', 'Id;Firma;Ort\n7;Werft;Kiel\n8;;Kiel\n');
  const userQueries = join(fixture.folder, 'queries');
  const config = configSchema.parse({});
  return load(fixture.database, [exports], { config, userQueries, progress: silent });
}

test('a source of the user recognises an export by the columns it names', async () => {
  const { files } = await loadWith({
    partner__customers: 'select export_row, Id as customer_id, Firma as name from export',
  });
  expect(files[0]).toMatchObject({ source: 'partner__customers', accepted: 2 });
  expect(files[0]?.note).toBe('columns not used: Ort');
});

test('the source that names most columns wins, optional ones included', async () => {
  const { files } = await loadWith({
    few__customers: 'select export_row, Id as customer_id, Firma as name from export',
    more__customers:
      '-- optional: Land\nselect export_row, Id as customer_id, Firma as name, Ort as region, Land as country from export',
  });
  expect(files[0]?.source).toBe('more__customers');
});

test('a pattern serves headings in several languages', async () => {
  const { files } = await loadWith({
    local__customers: `select export_row, Id as customer_id, columns('^(Company|Firma)$') as name from export`,
  });
  expect(files[0]).toMatchObject({ source: 'local__customers', accepted: 2 });
});

test('a source may set rows aside with a reason of its own', async () => {
  await loadWith({
    strict__customers:
      "select export_row, Id as customer_id, case when Firma is null then 'no company' end as set_aside from export",
  });
  expect(await fixture.rows('select line, reason from imports.quarantine')).toEqual([
    { line: 3, reason: 'no company' },
  ]);
});

test('two sources that fit equally well are both named', async () => {
  const sql = 'select export_row, Id as customer_id, Firma as name from export';
  await expect(loadWith({ one__customers: sql, two__customers: sql })).rejects.toThrow(
    /one__customers\.sql and .*two__customers\.sql/,
  );
});

test.each([
  [
    'leaves out rows',
    'select export_row, Id as customer_id from export where Firma is not null',
    /makes 1 rows of 2/,
  ],
  [
    'gives a column that the table lacks',
    'select export_row, Id as customer_id, Ort as town from export',
    /gives town/,
  ],
  ['does not give export_row', 'select Id as customer_id from export', /does not give export_row/],
  ['is no SQL', 'selec Id from export', /bad__customers\.sql/],
])('a source that %s is refused', async (_, sql, message) => {
  await expect(loadWith({ bad__customers: sql })).rejects.toThrow(message);
});

test('a source for a table that does not exist is refused', async () => {
  await expect(loadWith({ partner__clients: 'select 1' })).rejects.toThrow(
    /<layout>__<table>\.sql/,
  );
});
