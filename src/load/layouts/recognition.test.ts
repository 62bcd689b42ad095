import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { silent } from '../../progress.ts';
import { run } from '../../run.ts';
import { columnsOf } from '../map/mapped.ts';
import { createExport } from '../map/recognise.ts';
import { readSources, type Source } from '../map/sources.ts';
import { createTypingMacros } from '../map/typing.ts';
import { recordsOf } from '../stage/delimited.ts';
import { separatorOf } from '../stage/separator.ts';
import { columnNames, createStaged } from '../stage/staging.ts';

let fixture: Fixture;
let sources: Source[];
beforeAll(async () => {
  fixture = await openFixture();
  await createTypingMacros(fixture.database);
  sources = await readSources(fixture.database);
});
afterAll(() => fixture.close());

// Reports of Salesforce hold what columns somebody picked, so that several layouts may fit: that which uses most of them is tested beside.
const CRMS = /^(salesforce(?!-reports)|hubspot|pipedrive|dynamics|zoho)/;
/** Of these no layout fits an export of others; tables of Exchange are in UTF-16, and DATEV's begin with a line of their own. */
const SHOPS =
  /^(shopify|magento|etsy|stripe|paypal|woocommerce|lexware|sevdesk|xero|quickbooks|zoho_books|odoo)/;
const tables = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.csv$/i.test(path))
  .sort();
const exports = tables.filter((path) => CRMS.test(path) || SHOPS.test(path));

test.each(exports)('the layout of %s is recognised by no other', async (path) => {
  expect(await fittingTo(path)).toHaveLength(1);
});

const others = tables.filter(
  (path) => !SHOPS.test(path) && !/^(exchange|zoho-books|datev)/.test(path),
);

test.each(others)('no layout of a shop or an invoicing tool fits %s', async (path) => {
  expect((await fittingTo(path)).filter((name) => SHOPS.test(name))).toEqual([]);
});

const known = new Map<string, Promise<string[]>>();

/** Gives the layouts whose columns an export has. */
function fittingTo(path: string): Promise<string[]> {
  const fitting = known.get(path) ?? foundFitting(path);
  known.set(path, fitting);
  return fitting;
}

async function foundFitting(path: string): Promise<string[]> {
  const text = readFileSync(`${import.meta.dirname}/${path}`, 'utf8').replace(/^\ufeff/, '');
  const titles = /^Our Firm Ltd\n.*\n.*\n\n/;
  const table = text.replace(titles, '');
  const columns = columnNames(recordsOf(table, separatorOf(table))[0]?.values ?? []);
  await createStaged(fixture.database, columns);
  const fitting: string[] = [];
  for (const source of sources.filter(({ refusal }) => refusal === null))
    if (await binds(source, columns)) fitting.push(source.name);
  return fitting;
}

async function binds(source: Source, columns: string[]): Promise<boolean> {
  const have = new Set(columns.map((column) => column.toLowerCase()));
  const isOther = source.required.some((column) => !have.has(column));
  if (isOther || source.beside !== null) return false;
  await createExport(fixture.database, { columns, path: null }, source);
  return columnsOf(fixture.database, source.sql).then(
    () => true,
    () => false,
  );
}

test('every layout that can be used has a fixture that is taken for it, and a report is made of all', {
  timeout: 300_000,
}, async () => {
  const { files } = await run({
    exports: [import.meta.dirname],
    database: join(fixture.folder, 'layouts.duckdb'),
    reports: join(fixture.folder, 'reports'),
    progress: silent,
  });
  const taken = new Set(files.map(({ source }) => source));
  const without = sources
    .filter(({ name, refusal }) => refusal === null && !/^(regulars|mail)__/.test(name))
    .filter(({ name }) => !taken.has(name));
  expect(without.map(({ name }) => name)).toEqual([]);
});
