import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queriesOf } from '../database/queries.ts';
import { headLines } from '../database/query.ts';
import { storedColumns } from '../development/row-types.ts';
import { wholeSample } from '../development/sample-tables.ts';
import { definitions } from '../read/read.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import { cataloguePage } from './catalogue-page.ts';
import { catalogueScript } from './page-script.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await catalogueOf();
});

function entryOf(id: string, { entries } = catalogue) {
  const entry = entries.find((entry) => entry.id === id);
  if (!entry) throw new Error(`there is no entry ${id}`);
  return entry;
}

describe('the catalogue', () => {
  test('has every table, view and column of a database, with its meaning, and none that is not there', async () => {
    const database = await wholeSample('2012-11-28');
    const found: string[] = [];
    for (const schema of ['main', 'imports', 'checks']) {
      const prefix = schema === 'main' ? '' : `${schema}.`;
      for (const { table_name, name } of await storedColumns(database, schema))
        found.push(`${prefix}${table_name}.${name}`);
    }
    database.close();
    const told = catalogue.entries
      .filter(({ kind }) => kind !== 'query')
      .flatMap(({ id, columns }) => [...columns.keys()].map((column) => `${id}.${column}`));
    expect(told.sort()).toEqual(found.sort());
    const silent = catalogue.entries.filter(
      ({ summary, columns }) =>
        summary === '' || [...columns.values()].some(({ description }) => !description),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('says what a table is made of, and what is made from it', () => {
    expect(entryOf('waits').madeOf).toContain('wait_messages');
    expect(entryOf('waits').madeFromIt).toContain('query.waiting');
    expect(entryOf('imports.messages').madeFromIt).toContain('mails');
    expect(entryOf('mail_domains').madeOf).toEqual(['addresses']);
    expect(entryOf('fitted_holdouts').madeOf).toContain('order_histories');
    expect(entryOf('imports.orders').afterCount).toBeGreaterThan(
      entryOf('imports.orders').madeFromIt.length,
    );
  });

  test('knows each select by which the model reads what it fits', () => {
    const model = join(import.meta.dirname, '../model');
    const texts = readdirSync(model)
      .filter(
        (file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file) && file !== 'report-period.ts',
      )
      .map((file) => readFileSync(join(model, file), 'utf8'));
    const asked = texts.flatMap((text) => text.match(/(?<=')reads\/\w+(?=')/g) ?? []);
    const said = queriesOf('computed').flatMap(({ sql }) =>
      headLines(sql, 'from').flatMap((line) => line.split(', ')),
    );
    expect(asked.length).toBeGreaterThan(5);
    expect([...new Set(asked)].sort()).toEqual(
      [...new Set(said)].filter((name) => name.startsWith('reads/')).sort(),
    );
  });
});

describe('the page', () => {
  let page: string;
  beforeAll(async () => {
    page = await pageIn('en');
  });
  const pageIn = (language: 'en' | 'de', from = catalogue) =>
    cataloguePage(from, {
      language,
      definitions: definitions().filter((definition) => definition.language === language),
    });

  test('asks nothing of the network and runs no script but its own', () => {
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page.split(`<script>${catalogueScript}</script>`)).toHaveLength(2);
    expect(page.replace(catalogueScript, '').match(/<script/gi)).toHaveLength(1);
    expect(page).not.toMatch(/<iframe|<object|<link rel="(?!icon)|@import|url\(/i);
    expect(page.match(/ (?:src|href)="(?!#|data:)[^"]*"/g)).toBeNull();
    expect(page).not.toMatch(/<[^>]* (?:on\w+|style)="/);
  });

  test('has an address for every link within it, and no address twice', () => {
    const ids = [...page.matchAll(/<[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(links.length).toBeGreaterThan(1000);
  });

  test('speaks German around comments that stay as they are', async () => {
    const page = await pageIn('de');
    expect(page).toContain('<html lang="de">');
    for (const text of ['Katalog der Datenbank', 'Gemacht aus:', 'Die Abfrage', 'Beispiel:'])
      expect(page).toContain(text);
    expect(page).toContain('One row per open wait: who waits for our answer, the longest first.');
    expect(page).toContain('<dt>Warten</dt>');
  });

  test('shows of each named query how it is called and what it answers', () => {
    const calls = [...page.matchAll(/Example: <code>regulars query (\w+)/g)].map(
      ([, name]) => name,
    );
    expect(calls).toEqual(queriesOf('analyst').map(({ name }) => name));
    expect(page).toContain('regulars query waiting --param min_days=0 --param courtesies=false');
    expect(page.match(/Of the fictional company it gives/g)).toHaveLength(calls.length);
  });

  test('says how many rows a table has where they were counted, and nothing where not', async () => {
    const rowCounts = new Map([
      ['waits', 1234],
      ['churns', 0],
    ]);
    const held = { asOf: '2012-11-30', rowCounts };
    const page = await cataloguePage(catalogue, { language: 'en', definitions: [], held });
    expect(page).toContain('>waits <small>table · 1,234 rows</small>');
    expect(page).toContain('>churns <small>table · 0 rows</small>');
    expect(page).toContain('>losses <small>table</small>');
  });

  describe('of a project', () => {
    const folder = mkdtempSync(join(tmpdir(), 'regulars-catalogue-'));
    const put = (path: string, text: string) => {
      mkdirSync(join(folder, 'queries', path, '..'), { recursive: true });
      writeFileSync(join(folder, 'queries', path), text);
    };
    afterAll(() => rmSync(folder, { recursive: true }));

    test('has its own queries, with their files as seen from it, and what they are made of', async () => {
      put(
        'metrics/waits_by_region.sql',
        '-- One row per region.\n--   region: </td><script>alert(1)</script>\nselect region from waits inner join customers using (customer_id)',
      );
      put(
        'analyst/by <region>.sql',
        '-- Regions.\n-- parameter least integer: </code>at least\nfrom waits_by_region where $least < 1 -- </pre><img src=x onerror=alert(1)>',
      );
      put(
        'checks/no_region.sql',
        '-- Each has a region.\nfrom waits_by_region where region is null',
      );
      put(
        'sources/old_shop__orders.sql',
        '-- Orders of the old shop.\nselect export_row, "No" as order_id from export',
      );
      const own = await catalogueOf(join(folder, 'queries'));
      expect(entryOf('waits_by_region', own)).toMatchObject({
        ownFile: 'queries/metrics/waits_by_region.sql',
        madeOf: ['waits', 'customers'],
        madeFromIt: ['checks.no_region', 'query.by <region>'],
      });
      const page = await pageIn('en', own);
      expect(page).toContain('yours: queries/metrics/waits_by_region.sql');
      expect(page).toContain('<code>old_shop__orders</code>: Orders of the old shop.');
      expect(page).toContain('--param least=...');
      expect(page).not.toMatch(/<script>alert|<img src=x|<\/code>at least|by <region>/);
      expect(page).not.toContain(folder);
    });

    test('tells with file and line which of them is no query', async () => {
      put('metrics/broken.sql', '-- One row per nothing.\nselect from where');
      await expect(catalogueOf(join(folder, 'queries'))).rejects.toThrow(/metrics\/broken\.sql:2/);
      rmSync(join(folder, 'queries/metrics/broken.sql'));
    });
  });
});
