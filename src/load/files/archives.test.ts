import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withHiddenSheet, workbookBytes, zipBytes } from '../../development/archive-bytes.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const CUSTOMERS = 'customer_id,name\nK1,Werft\nK2,Reederei\n';
const MAIL =
  'From: jo@werft.example\nTo: us@firm.example\nDate: Wed, 10 Oct 2012 09:00:00 +0200\nMessage-ID: <1@werft.example>\nSubject: Frage\n\nHallo\n';

const notes = (files: { path: string; note?: string }[]) =>
  Object.fromEntries(files.map(({ path, note }) => [path.replace(`${fixture.folder}/`, ''), note]));

describe('a ZIP archive', () => {
  test('is read in place: its members are files with the path of the archive before their names', async () => {
    fixture.write(
      'export.zip',
      await zipBytes({
        'crm/customers.csv': CUSTOMERS,
        'mail/inbox.mbox': `From jo@werft.example Wed Oct 10 09:00:00 2012\n${MAIL}`,
        'mail/two.eml': MAIL.replace('1@', '2@'),
        'people.csv.gz': gzipSync('person_id,name\nA,Anna\n'),
        '__MACOSX/._customers.csv': 'nothing',
        '.hidden': 'nothing',
      }),
    );
    const { files } = await fixture.load();
    expect(
      files.map(({ path, table, accepted }) => [
        path.replace(`${fixture.folder}/`, ''),
        table,
        accepted,
      ]),
    ).toEqual([
      ['export.zip/crm/customers.csv', 'customers', 2],
      ['export.zip/mail/inbox.mbox', 'messages', 1],
      ['export.zip/mail/two.eml', 'messages', 1],
      ['export.zip/people.csv.gz', 'people', 1],
    ]);
    expect(
      await fixture.rows('select distinct mailbox from imports.messages order by mailbox'),
    ).toEqual([
      { mailbox: `${fixture.folder}/export.zip/mail` },
      { mailbox: `${fixture.folder}/export.zip/mail/inbox.mbox` },
    ]);
  });

  test('loaded again changes nothing, and the same file beside it is a copy', async () => {
    fixture.write('a.zip', await zipBytes({ 'customers.csv': CUSTOMERS }));
    await fixture.load();
    fixture.write('customers.csv', CUSTOMERS);
    const { files } = await fixture.load();
    expect(files.map(({ unchanged, read }) => [unchanged, read])).toEqual([
      [true, 2],
      [true, 0],
    ]);
    expect(await fixture.rows('select count(*) as count from imports.customers')).toEqual([
      { count: 2 },
    ]);
  });

  test('may hold archives, down to three', async () => {
    const inner = await zipBytes({ 'customers.csv': CUSTOMERS });
    const middle = await zipBytes({ 'inner.zip': inner });
    const outer = await zipBytes({ 'middle.zip': middle });
    fixture.write('outer.zip', outer);
    const { files } = await fixture.load();
    expect(files[0]?.path).toMatch(/outer\.zip\/middle\.zip\/inner\.zip\/customers\.csv$/);
    fixture.write('outer.zip', await zipBytes({ 'outer.zip': outer, 'customers.csv': CUSTOMERS }));
    expect(Object.values(notes((await fixture.load()).files)).join()).toMatch(
      /archive within archives/,
    );
  });

  test('cannot lead out of itself by the names of its members', async () => {
    const name = '../../evil.csv';
    const bytes = await zipBytes({ 'xx/xx/evil.csv': CUSTOMERS });
    const evil = Buffer.from(bytes.toString('latin1').replaceAll('xx/xx/evil.csv', name), 'latin1');
    fixture.write('evil.zip', evil);
    const { files } = await fixture.load();
    expect(files[0]?.path).toBe(`${fixture.folder}/evil.zip/evil.csv`);
    expect(existsSync(join(fixture.folder, '..', 'evil.csv'))).toBe(false);
  });

  test('of two members of one name gives the last, and names the other', async () => {
    const first = await zipBytes({ 'a.csv': CUSTOMERS, 'b.csv': 'customer_id,name\nK3,Kai\n' });
    const name = Buffer.from('a.csv');
    const both = Buffer.from(first.toString('latin1').replaceAll('b.csv', String(name)), 'latin1');
    fixture.write('export.zip', both);
    const { files } = await fixture.load();
    expect(notes(files)).toEqual({
      'export.zip/a.csv': undefined,
      'export.zip/a.csv (overwritten)': expect.stringMatching(/a later member .* has its name/),
    });
    expect(await fixture.rows('select customer_id from imports.customers')).toEqual([
      { customer_id: 'K3' },
    ]);
  });

  test('that is a bomb, encrypted or damaged is refused with the reason, and the others load', async () => {
    fixture.write('customers.csv', CUSTOMERS);
    fixture.write(
      'bomb.zip',
      await zipBytes({ 'customers.csv': Buffer.alloc(150 * 1024 * 1024, '\n') }),
    );
    fixture.write('damaged.zip', 'PK\u0003\u0004 and then nothing');
    const encrypted = await zipBytes({ 'customers.csv': CUSTOMERS });
    for (const sign of ['PK\u0003\u0004', 'PK\u0001\u0002']) {
      const at = encrypted.indexOf(sign, 0, 'latin1') + (sign === 'PK\u0003\u0004' ? 6 : 8);
      encrypted[at] = (encrypted[at] ?? 0) | 1;
    }
    fixture.write('encrypted.zip', encrypted);
    expect(notes((await fixture.load()).files)).toEqual({
      'bomb.zip/customers.csv': expect.stringMatching(/would grow to 157286400 bytes/),
      'customers.csv': undefined,
      'damaged.zip': expect.stringMatching(/cannot be read/),
      'encrypted.zip/customers.csv': expect.stringMatching(/encrypted/),
    });
  });

  test('leaves nothing behind on the disk', async () => {
    const before = process.env.TMPDIR;
    process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'regulars-test-'));
    try {
      const inner = await zipBytes({ 'customers.csv': CUSTOMERS });
      fixture.write('a.zip', await zipBytes({ 'b.zip': inner }));
      await fixture.load();
      expect(readdirSync(process.env.TMPDIR)).toEqual([]);
    } finally {
      rmSync(process.env.TMPDIR, { recursive: true });
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });
});

describe('an Excel workbook', () => {
  test('gives each sheet as an export; days, times and numbers are written out', async () => {
    fixture.write(
      'Kunden.xlsx',
      await workbookBytes({
        Kunden: [
          ['customer_id', 'name', 'created_on'],
          [1030060000000012, 'Zeile eins\nZeile "zwei"', new Date(Date.UTC(2012, 9, 10))],
          [2, 'Tab\tulator', null],
        ],
        Bestellungen: [
          ['order_id', 'customer_id', 'ordered_at', 'value'],
          ['B1', 2, new Date(Date.UTC(2012, 9, 10, 14, 30)), 0.1 + 0.2],
        ],
        Leer: [],
      }),
    );
    const { files } = await fixture.load();
    expect(notes(files)['Kunden.xlsx/Leer']).toMatch(/it is empty/);
    expect(
      await fixture.rows(
        'select customer_id, name, created_on, line from imports.customers order by line',
      ),
    ).toEqual([
      {
        customer_id: '1030060000000012',
        name: 'Zeile eins Zeile "zwei"',
        created_on: '2012-10-10',
        line: 2,
      },
      { customer_id: '2', name: 'Tab\tulator', created_on: null, line: 3 },
    ]);
    expect(await fixture.rows('select ordered_at, value from imports.orders')).toEqual([
      { ordered_at: '2012-10-10T12:30:00Z', value: 0.3 },
    ]);
  });

  test('whose numbers of things have lost digits is refused, as a CSV saved from Excel is', async () => {
    for (const id of ['123456789012345678', '1234567890123450'].map(Number)) {
      fixture.write(
        'a.xlsx',
        await workbookBytes({
          Bestellungen: [
            ['order_id', 'customer_id', 'ordered_at', 'value'],
            [id, 'K1', '2012-11-05', 1e15],
          ],
        }),
      );
      await expect(fixture.load()).rejects.toThrow(
        /its order_id was rounded by Excel: 1\.234567890123\d+E\+\d\d \(line 2\)/,
      );
    }
  });

  test('names its hidden sheets and leaves them out, unless a mapping names one', async () => {
    const sheet = (id: string) => [
      ['customer_id', 'name'],
      [id, 'Werft'],
    ];
    const workbook = await workbookBytes({ Kunden: sheet('K1'), 'alt & neu': sheet('K2') });
    fixture.write('k.xlsx', await withHiddenSheet(workbook, 2));
    const { files } = await fixture.load();
    expect(notes(files)).toEqual({
      'k.xlsx/Kunden': undefined,
      'k.xlsx/alt & neu': expect.stringMatching(/it is a hidden sheet/),
    });
    const columns = { customer_id: 'customer_id', name: 'name' };
    const mappings = [{ files: '**/k.xlsx/alt*', table: 'customers', columns }];
    await fixture.load({ mappings });
    const ids = 'select customer_id from imports.customers order by all';
    expect(await fixture.rows(ids)).toEqual([{ customer_id: 'K1' }, { customer_id: 'K2' }]);
  });

  test('in a ZIP archive is read too, and one that is damaged is refused', async () => {
    const workbook = await workbookBytes({
      Kunden: [
        ['customer_id', 'name'],
        ['K1', 'Werft'],
      ],
    });
    fixture.write('a.zip', await zipBytes({ 'k.xlsx': workbook }));
    fixture.write('damaged.xlsx', workbook.subarray(0, workbook.length / 2));
    const { files } = await fixture.load();
    expect(notes(files)).toEqual({
      'a.zip/k.xlsx/Kunden': undefined,
      'damaged.xlsx': expect.stringMatching(/cannot be read/),
    });
  });
});

test('a winmail.dat is named as what it is, in an archive too', async () => {
  fixture.write('a.zip', await zipBytes({ 'winmail.dat': Buffer.from('789f3e22010006', 'hex') }));
  await expect(fixture.load()).rejects.toThrow(/winmail\.dat, .*: export the mail itself/);
});
