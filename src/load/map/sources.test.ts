import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { silent } from '../../progress.ts';
import { load } from '../load.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const HEAD = '-- One row per account: what the CRM of a partner says.\n';

async function loadWith(sources: Record<string, string>, paths = ['exports/accounts.csv']) {
  for (const [name, sql] of Object.entries(sources)) {
    fixture.write(`queries/sources/${name}.sql`, `${HEAD}${sql}\n`);
  }
  fixture.write('exports/accounts.csv', 'Id;Firma;Ort\n7;Werft;Kiel\n8;;Kiel\n');
  const userQueries = join(fixture.folder, 'queries');
  const config = configSchema.parse({});
  const exports = paths.map((path) => join(fixture.folder, path));
  return load(fixture.database, exports, { config, userQueries, progress: silent });
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

test('a heading in several languages that is missing is named with all of them', async () => {
  const needs = `select export_row, Id as customer_id, Firma as name, columns('^(Country|Land)$') as country from export`;
  await expect(loadWith({ local__customers: needs })).rejects.toThrow(
    /nearest layout, local__customers, lacks \(Country\|Land\);/,
  );
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

test('a source of the user may name a code of the program too, and what stood in the row is kept as it is', async () => {
  await loadWith({
    strict__customers:
      "select export_row, Id as customer_id, case when Firma is null then reason_at('Firma; Ort', 'missing') else reason('not_delivered', 'it''s nach 17 Tage; \"x\"') end as set_aside from export",
  });
  const rows = await fixture.rows(
    'select reasons[1].code as code, reasons[1].value as value, reason from imports.quarantine order by line',
  );
  const value = 'it\'s nach 17 Tage; "x"';
  expect(rows).toEqual([
    { code: 'not_delivered', value, reason: `not delivered: ${value}` },
    { code: 'missing', value: null, reason: 'Firma; Ort is missing' },
  ]);
});

test('a source knows the path of its export, which counts as no column', async () => {
  const { files } = await loadWith({
    path__customers:
      'select export_row, Id as customer_id, parse_filename(export_file, true) as name from export',
    columns__customers:
      'select export_row, Id as customer_id, Firma as name, Ort as region from export',
  });
  expect(files[0]?.source).toBe('columns__customers');
  await loadWith({
    columns__customers: 'select export_row, Id as customer_id, Nothing as name from export',
  });
  expect(await fixture.rows('select distinct name from imports.customers')).toEqual([
    { name: 'accounts' },
  ]);
});

test('a source whose exports are known by their path takes no other', async () => {
  const sql = 'select export_row, Id as customer_id, Firma as name from export';
  const inFolder = (folder: string) => `-- files: /${folder}/ as in ${folder}/a.csv\n${sql}`;
  await expect(loadWith({ partner__customers: inFolder('partners') })).rejects.toThrow(
    /Id, Firma, Ort, may be those of partner__customers, .* known by its path, as in partners\/a\.csv/,
  );
  const { files } = await loadWith({ partner__customers: inFolder('exports') });
  expect(files[0]).toMatchObject({ source: 'partner__customers', accepted: 2 });
});

test('the same content under two names is two exports where the name tells what it is about', async () => {
  const name = "parse_filename(export_file, true) || '/' || Id as customer_id";
  const source = `-- files: /exports/ as in exports/a.csv\nselect export_row, ${name}, Firma as name from export`;
  fixture.write('exports/copy.csv', 'Id;Firma;Ort\n7;Werft;Kiel\n8;;Kiel\n');
  const { files } = await loadWith({ partner__customers: source }, ['exports']);
  expect(files.map(({ accepted }) => accepted)).toEqual([2, 2]);
});

test('a layout that cannot be used is refused with its reason', async () => {
  const refusal = '-- refuse: it has no dates: export the report with dates';
  const sql = 'select export_row, Id as customer_id, Firma as name from export';
  await expect(loadWith({ dateless__customers: `${refusal}\n${sql}` })).rejects.toThrow(
    /accounts\.csv: not recognised: it has no dates: export the report with dates/,
  );
});

test('what people wrote is left out of quarantine', async () => {
  await loadWith({
    partner__customers:
      "-- bodies: firma\nselect export_row, Id as customer_id, case when Firma is null then 'no company' else 'no' end as set_aside from export",
  });
  const rows = await fixture.rows('select content from imports.quarantine order by line');
  expect(rows[0]).toEqual({ content: '{"Id":"7","Ort":"Kiel"}' });
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
