import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseConfig } from '../../config/read-config.ts';
import { workbook } from '../../deliver/workbook.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { silent } from '../../progress.ts';
import { load } from '../load.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const LOG =
  ' customer  date  number  value\n 00001 19970101  1   11.77\n 00002 19970112  5   77.00\n 00002 19970112  5   77.00\n';
const orders = () =>
  fixture.rows('select customer_id, ordered_at, quantity, value from imports.orders order by line');
const times = async () =>
  (await fixture.rows('select ordered_at from imports.orders order by line')).flatMap(
    Object.values,
  );
const mapped = (columns: object, more = {}) => ({
  mappings: [{ files: '*.log', table: 'orders', separator: ' ', date: '%Y%m%d', columns, ...more }],
});

test('a mapping names columns by heading or by number, and the form of its dates', async () => {
  fixture.write('a/shop.log', LOG);
  await fixture.load(
    mapped({ customer_id: 'customer', ordered_at: 2, quantity: 3, value: 'value' }),
  );
  expect(await orders()).toEqual([
    { customer_id: '00001', ordered_at: '1996-12-31T23:00:00Z', quantity: 1, value: 11.77 },
    { customer_id: '00002', ordered_at: '1997-01-11T23:00:00Z', quantity: 5, value: 77 },
    { customer_id: '00002', ordered_at: '1997-01-11T23:00:00Z', quantity: 5, value: 77 },
  ]);
});

test('a glob that would never end is ended, and told', async () => {
  fixture.write(`${'a'.repeat(80)}.log`, LOG);
  const files = `${'*a'.repeat(12)}*b`;
  const config = mapped({ customer_id: 1, ordered_at: 2 }, { files });
  await expect(fixture.load(config)).rejects.toThrow(
    `regulars.yaml: the pattern '${files}' takes too long`,
  );
});

test('a file without headings has its columns by number', async () => {
  fixture.write('shop.log', LOG.slice(LOG.indexOf('\n') + 1));
  const { files } = await fixture.load(
    mapped({ customer_id: 1, ordered_at: 2 }, { header: false }),
  );
  expect(files[0]).toMatchObject({ source: 'mapping *.log', read: 3, accepted: 3 });
});

test('equal rows of two files are two where their mappings say what parts them', async () => {
  fixture.write('spring.csv', 'customer,day\nK1,2012-03-01\n');
  fixture.write('summer.csv', 'customer,day\nK1,2012-03-01\n');
  const sends = (campaign: string) => ({
    files: `${campaign}.csv`,
    table: 'sends',
    columns: { campaign_id: { value: campaign }, contact_id: 'customer', sent_at: 'day' },
  });
  await fixture.load({ mappings: ['spring', 'summer'].map(sends) });
  const ids = await fixture.rows('select distinct send_id from imports.sends');
  expect(ids).toHaveLength(2);
});

test('a column may have a name that every object of JavaScript has', async () => {
  const columns = { customer_id: '__proto__', ordered_at: 'constructor', value: 'toString' };
  const names = Object.values(columns);
  const rows = [
    ['K1', '2012-11-02', '5'],
    ['K2', '2012-11-03', '6'],
  ];
  fixture.write('a.csv', [names, ...rows].map((row) => row.join(',')).join('\n'));
  const objects = rows.map((row) =>
    Object.fromEntries(row.map((value, index) => [names[index], value])),
  );
  fixture.write('b.ndjson', objects.map((row) => JSON.stringify(row)).join('\n'));
  fixture.write('c.xlsx', await workbook({ name: 'c', columns: names, rows }));
  const mappings = ['a.csv', 'b.ndjson', '**/c.xlsx/*'].map((files) => ({
    files,
    table: 'orders',
    columns,
  }));
  await fixture.load({ mappings });
  expect(
    await fixture.rows(
      'select customer_id, count(*) as count, sum(value) as value from imports.orders group by all order by all',
    ),
  ).toEqual([
    { customer_id: 'K1', count: 3, value: 15 },
    { customer_id: 'K2', count: 3, value: 18 },
  ]);
});

test('rows without a number of their own are told apart by content, equal ones by counting', async () => {
  fixture.write('shop.log', LOG);
  const config = mapped({ customer_id: 1, ordered_at: 2 });
  await fixture.load(config);
  const ids = 'select order_id from imports.orders order by line';
  const first = await fixture.rows(ids);
  expect(new Set(first.map((row) => Object.values(row)[0])).size).toBe(3);
  fixture.write('shop.log', `${LOG} 00003 19970113 1 1.00\n`);
  await fixture.load(config);
  expect((await fixture.rows(ids)).slice(0, 3)).toEqual(first);
});

test('a mapping may say the encoding, the separator and the decimal mark', async () => {
  fixture.write(
    'shop.log',
    Buffer.from('Kunde|Tag|Betrag\nM\x81ller|31.12.2012|12.000\n', 'latin1'),
  );
  await fixture.load(
    mapped(
      { customer_id: 'kunde', ordered_at: 'tag', value: 'betrag' },
      {
        separator: '|',
        encoding: 'cp437',
        decimal: ',',
        date: undefined,
      },
    ),
  );
  expect(await orders()).toEqual([
    { customer_id: 'Müller', ordered_at: '2012-12-30T23:00:00Z', quantity: null, value: 12000 },
  ]);
});

test('a column that the file or the table lacks is named, with those there are', async () => {
  fixture.write('shop.log', LOG);
  await expect(fixture.load(mapped({ customer_id: 'kunde', ordered_at: 2 }))).rejects.toThrow(
    /names the column kunde, which .*shop\.log does not have\. It has customer, date, number, value/,
  );
  await expect(fixture.load(mapped({ customer_id: 1, ordered: 2 }))).rejects.toThrow(
    /has the column ordered, which orders does not have\. It has order_id, customer_id, ordered_at/,
  );
  await expect(fixture.load(mapped({ customer_id: 9 }))).rejects.toThrow(/names the column 9/);
});

test('a changed mapping reads the file anew', async () => {
  fixture.write('shop.log', LOG);
  await fixture.load(mapped({ customer_id: 1, ordered_at: 2 }));
  await fixture.load(mapped({ customer_id: 1, ordered_at: 2, value: 4 }));
  expect((await orders()).map((row) => Object.values(row)[3])).toEqual([11.77, 77, 77]);
});

test('a column may be a constant, a translation of values, or several columns joined', async () => {
  fixture.write(
    'deals.csv',
    'Nr,Stage,Vor,Nach\n1,Won,Jo,Hansen\n2, lost ,,Meyer\n3,Stuck,,\n4,,,\n',
  );
  await fixture.load({
    mappings: [
      {
        files: 'deals.csv',
        table: 'contracts',
        columns: {
          contract_id: 'Nr',
          customer_id: { value: 'K1' },
          product: { join: ['Vor', 'Nach'] },
          status: { column: 'Stage', values: { Won: 'signed', Lost: 'declined' } },
        },
      },
    ],
  });
  expect(
    await fixture.rows('select contract_id, customer_id, product, status from imports.contracts'),
  ).toEqual([
    { contract_id: '1', customer_id: 'K1', product: 'Jo Hansen', status: 'signed' },
    { contract_id: '2', customer_id: 'K1', product: 'Meyer', status: 'declined' },
  ]);
  expect(await fixture.rows('select line, reason from imports.quarantine order by line')).toEqual([
    { line: 4, reason: "Stage: 'Stuck' is not among the values of the mapping" },
    { line: 5, reason: 'status is missing' },
  ]);
});

test('what no translation names may stand for one thing; quotation marks in values harm nothing', async () => {
  fixture.write('a.csv', "Nr,Stage\n1,O'Brien\n2,x\n");
  await fixture.load({
    mappings: [
      {
        files: 'a.csv',
        table: 'contracts',
        columns: {
          contract_id: 1,
          customer_id: { value: "O'K" },
          status: { column: 2, values: { "O'Brien": 'signed' }, else: 'offered' },
        },
      },
    ],
  });
  expect(await fixture.rows('select customer_id, status from imports.contracts')).toEqual([
    { customer_id: "O'K", status: 'signed' },
    { customer_id: "O'K", status: 'offered' },
  ]);
});

test('a table of mails need not say what kind they are', async () => {
  fixture.write('m.csv', 'Id,When,From,To\n1,2012-10-10 09:00,Jo@werft.example,us@firm.example\n');
  await fixture.load({
    mappings: [
      {
        files: 'm.csv',
        table: 'messages',
        columns: { message_id: 'Id', sent_at: 'When', from_address: 'From', to_addresses: 'To' },
      },
    ],
  });
  expect(
    await fixture.rows('select from_address, to_addresses, channel, kind from imports.messages'),
  ).toEqual([
    {
      from_address: 'jo@werft.example',
      to_addresses: ['us@firm.example'],
      channel: 'email',
      kind: 'human',
    },
  ]);
});

test('a value that the table does not allow is told before anything is loaded', async () => {
  fixture.write('deals.csv', 'Nr,Stage\n1,Won\n');
  const columns = { contract_id: 1, status: { column: 'Stage', values: { Won: 'won' } } };
  await expect(
    fixture.load({ mappings: [{ files: 'deals.csv', table: 'contracts', columns }] }),
  ).rejects.toThrow(/makes status 'won', which is none of offered, signed, declined, withdrawn/);
});

test('a fault that shows beside a file has its place in regulars.yaml', async () => {
  fixture.write('deals.csv', 'Nr,Stage\n1,Won\n');
  const text =
    'mappings:\n  - files: deals.csv\n    table: contracts\n    columns:\n      state: 3\n';
  const config = parseConfig(text, 'regulars.yaml');
  const { database, folder } = fixture;
  await expect(load(database, [folder], { config, progress: silent })).rejects.toThrow(
    /^regulars\.yaml:5:7: the mapping of deals\.csv has the column state/,
  );
});

test('of mail in columns what people wrote is not kept, and what has no date is set aside', async () => {
  fixture.write(
    'm.csv',
    'Id,When,From,Text\n1,2012-10-10 09:00,jo@werft.example,Secret\n2,,a@b.example,Secret\n',
  );
  const columns = { message_id: 'Id', sent_at: 'When', from_address: 'From' };
  await fixture.load({ mappings: [{ files: 'm.csv', table: 'messages', columns }] });
  expect(await fixture.rows('select reason, content from imports.quarantine')).toEqual([
    { reason: 'sent_at is missing', content: '{"Id":"2","From":"a@b.example"}' },
  ]);
});

test('one file may hold rows of several tables, and is loaded once for each', async () => {
  const text = 'Nr;Firma;Name;Mail\nK1;Hansen;Jo;jo@hansen.example\n;Voss;Kim;kim@voss.example\n';
  fixture.write('liste.csv', text);
  const columns = { customer_id: 'Nr', name: 'Firma' };
  const mappings = [
    { files: 'liste.csv', table: 'customers', columns },
    { files: 'liste.csv', table: 'contacts', columns: { ...columns, name: 'Name', email: 'Mail' } },
    { files: '*.csv', table: 'orders', columns: {} },
  ];
  const told = async () =>
    (await fixture.load({ mappings })).files.map(({ path, table, read, accepted, unchanged }) => [
      path.slice(fixture.folder.length + 1),
      table,
      read,
      accepted,
      unchanged,
    ]);
  expect(await told()).toEqual([
    ['liste.csv', 'customers', 2, 1, false],
    ['liste.csv/contacts', 'contacts', 2, 2, false],
  ]);
  expect(await told()).toEqual([
    ['liste.csv', 'customers', 2, 1, true],
    ['liste.csv/contacts', 'contacts', 2, 2, true],
  ]);
  expect(await fixture.rows('select customer_id, name, email from imports.contacts')).toEqual([
    { customer_id: 'K1', name: 'Jo', email: 'jo@hansen.example' },
    { customer_id: null, name: 'Kim', email: 'kim@voss.example' },
  ]);
});

test('a mapping may name several forms of its times, seconds of a clock among them, and their zone', async () => {
  fixture.write(
    'shop.log',
    'who;when\nA;5-11-2012\nB;5-11-2012 10:00\nC;1352106000\nD;1352106000000\nE;2012-11-05\n',
  );
  const date = ['%d-%m-%Y', '%d-%m-%Y %H:%M', 'epoch'];
  const columns = { customer_id: 'who', ordered_at: 'when' };
  await fixture.load(mapped(columns, { separator: ';', date, timezone: 'America/New_York' }));
  expect(await times()).toEqual([
    '2012-11-05T05:00:00Z',
    '2012-11-05T15:00:00Z',
    '2012-11-05T09:00:00Z',
    '2012-11-05T09:00:00Z',
  ]);
  expect(await fixture.rows('select line from imports.quarantine')).toEqual([{ line: 6 }]);
});

test('the zone of a time stands in its heading or in a column of its own, but what it says itself counts', async () => {
  const columns = { customer_id: 'who', ordered_at: 'Created (UTC)' };
  const config = mapped(columns, { separator: ';', date: undefined });
  fixture.write('shop.log', 'who;Created (UTC)\nA;2012-11-05 10:00\nB;2012-11-05 10:00 CET\n');
  await fixture.load(config);
  expect(await times()).toEqual(['2012-11-05T10:00:00Z', '2012-11-05T09:00:00Z']);
  await fixture.load(mapped(columns, { separator: ';', date: '%Y-%m-%d %H:%M' }));
  expect(await times()).toEqual(['2012-11-05T10:00:00Z', '2012-11-05T09:00:00Z']);
  fixture.write(
    'shop.log',
    'who;when;TimeZone\nA;05.11.2012 10:00;CET\nB;05.11.2012 10:00;PST\nC;05.11.2012 10:00;Europe/London\nD;05.11.2012 10:00;\n',
  );
  await fixture.load(
    mapped(
      { ...columns, ordered_at: 'when' },
      { separator: ';', date: undefined, timezone: { column: 'TimeZone' } },
    ),
  );
  expect(await times()).toEqual([
    '2012-11-05T09:00:00Z',
    '2012-11-05T18:00:00Z',
    '2012-11-05T10:00:00Z',
    '2012-11-05T09:00:00Z',
  ]);
});

test('a mapping says how many lines stand before the headings, and they are no rows', async () => {
  const text = 'Liste;Stand;2012\nFirma;Ort;Land\n\nwho;when;what\nA;20121105;3\n';
  fixture.write('shop.log', text);
  const columns = { customer_id: 'who', ordered_at: 'when' };
  const { files } = await fixture.load(mapped(columns, { separator: ';', skip_lines: 3 }));
  expect(files[0]).toMatchObject({ read: 1, accepted: 1 });
});

test('days without a year are of the business year that DATEV names in the first line; elsewhere they are a fault', async () => {
  const head = `"EXTF";700;21;"Buchungsstapel";13;20220101;;"RE";"";"";1;1;20210701;4;20211101;20220131${';'.repeat(15)}`;
  const rows =
    'Umsatz;Konto;Belegdatum\n1190,00;10001;403\n5;10002;3006\n5;10003;0107\n5;10004;2902\n';
  const columns = { customer_id: 'Konto', ordered_at: 'Belegdatum' };
  const config = mapped(columns, { separator: undefined, date: '%d%m' });
  fixture.write('shop.log', `${head}\n${rows}`);
  const { files } = await fixture.load(config);
  expect(files[0]).toMatchObject({ read: 4, accepted: 3 });
  expect(await times()).toEqual([
    '2022-03-03T23:00:00Z',
    '2022-06-29T22:00:00Z',
    '2021-06-30T22:00:00Z',
  ]);
  fixture.write('shop.log', rows);
  await expect(fixture.load(config)).rejects.toThrow(/has the form %d%m, which names no year/);
});
