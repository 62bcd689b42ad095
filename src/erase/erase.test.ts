import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { configSchema } from '../config/config.ts';
import { findErasedList } from '../config/erased-list.ts';
import { findProject } from '../config/project.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { load } from '../load/load.ts';
import { model } from '../model/model.ts';
import { silent } from '../progress.ts';
import { type Erasure, erase, plannedErasure } from './erase.ts';
import { BELONGS } from './erased-rows.ts';
import { reportsNaming } from './naming-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-erase-'));
const path = join(folder, 'regulars.duckdb');
const decisions = join(folder, 'decisions.csv');
const yaml = join(folder, 'regulars.yaml');
const config = configSchema.parse({ own: { domains: ['firm.example'] } });
const hansen = { customer_id: 'K1', name: 'Hansen & Co', addresses: null };

const EXPORTS: Record<string, string> = {
  'customers.csv':
    'customer_id,name,merged_into_customer_id\nK1,Hansen & Co,\nK2,Ohm,\nK9,Hansen old,K1\nK8,Hansen older,K9\n',
  'contacts.csv':
    'contact_id,customer_id,name,email,phone\nP1,K1,Jo Hansen,jo@hansen.example,030 23125012\nP2,K2,Uwe Ohm,uwe@ohm.example,\nP9,K9,Ida Hansen,ida@hansen.example,\n',
  'orders.csv':
    'order_id,customer_id,ordered_at,value\n1,K1,2012-11-01,5\n2,K2,2012-11-02,5\n3,K9,2012-11-03,5\n4,K1,no date of Jo Hansen,5\n',
  'contracts.csv':
    'contract_id,customer_id,status,started_on,ended_on,annual_value\nC1,K8,signed,2012-01-01,2012-12-31,90\nC2,K2,signed,2012-01-01,2012-12-31,90\n',
  'activities.csv':
    'activity_id,customer_id,related_id,kind,occurred_at,phone,addresses\nA1,,C1,note,2012-11-01,,\nA2,,C2,note,2012-11-01,,\nA3,,K8,note,2012-11-01,,\nA4,,,call,2012-11-02,+493023125012,\nA5,,,meeting,2012-11-02,,anna@firm.example;jo@hansen.example\nA6,,,meeting,2012-11-02,,jo@hansen.example;uwe@ohm.example\n',
  'mail.mbox': [
    mail('1', 'jo@hansen.example', 'anna@firm.example'),
    mail('2', 'anna@firm.example', 'jo@hansen.example, bert@firm.example'),
    mail('3', 'anna@firm.example', 'jo@hansen.example, uwe@ohm.example'),
    mail('4', 'uwe@ohm.example', 'anna@firm.example'),
    mail('5', 'form@firm.example', 'anna@firm.example\nReply-To: jo@hansen.example'),
  ].join('\n'),
};

function mail(number: string, from: string, to: string): string {
  return `From ${from} Mon Nov  5 10:00:00 2012\nMessage-ID: <${number}@x.example>\nDate: Mon, 5 Nov 2012 10:0${number}:00 +0100\nFrom: ${from}\nTo: ${to}\nSubject: Frage ${number}\n\nText\n`;
}

let planned: Erasure;

beforeAll(async () => {
  const exports = join(folder, 'exports');
  mkdirSync(exports);
  for (const [name, text] of Object.entries(EXPORTS)) writeFileSync(join(exports, name), text);
  const database = await openDatabase(path);
  await load(database, [exports], { config, progress: silent });
  writeFileSync(
    decisions,
    'customer,what,detail,why,when\nHansen & Co,note,2012-11-05,wants more,\nK2,note,2012-11-05,,\nK2,done until,2012-12-01,like Jo Hansen,2012-11-30\nK9,asks nothing,2012-12-24,,\n',
  );
  await model(database, {
    config,
    decisions: [decisions],
    asOf: '2012-11-05',
    progress: silent,
  });
  planned = await plannedErasure(database, hansen);
  database.close();
  writeFileSync(yaml, 'own: {domains: [firm.example]}\n');
  await erase(hansen, { database: path, config: yaml, progress: silent });
});

async function rows(sql: string): Promise<object[]> {
  const database: Database = await openDatabase(path, { readOnly: true });
  try {
    return (await database.read(sql)).objects();
  } finally {
    database.close();
  }
}

test('what would go is said beforehand, with the exports that hold it', () => {
  expect(planned.rows).toEqual([
    { table: 'customers', count: 3 },
    { table: 'contacts', count: 2 },
    { table: 'contracts', count: 1 },
    { table: 'orders', count: 2 },
    { table: 'activities', count: 4 },
    { table: 'messages', count: 3 },
  ]);
  expect(planned.words).toContain('jo@hansen.example');
  expect(planned.files.map((file) => file.split('/').at(-1))).toEqual([
    'activities.csv',
    'contacts.csv',
    'contracts.csv',
    'customers.csv',
    'mail.mbox',
    'orders.csv',
  ]);
});

test('the lines of decisions that name it are told, also those that do not hold yet', () => {
  expect(planned.decisions).toEqual([2, 4, 5].map((line) => `${decisions}:${line}`));
});

test('the customer, those merged into it, their contacts and mails are gone, and nothing of others', async () => {
  expect(await rows('select customer_id from imports.customers')).toEqual([{ customer_id: 'K2' }]);
  expect(await rows('select order_id from imports.orders')).toEqual([{ order_id: '2' }]);
  expect(await rows('select contract_id from imports.contracts')).toEqual([{ contract_id: 'C2' }]);
  expect(
    await rows('select activity_id, addresses from imports.activities order by activity_id'),
  ).toEqual([
    { activity_id: 'A2', addresses: null },
    { activity_id: 'A6', addresses: ['uwe@ohm.example'] },
  ]);
  expect(await rows('select subject, to_addresses from imports.messages order by subject')).toEqual(
    [
      { subject: 'Frage 3', to_addresses: ['uwe@ohm.example'] },
      { subject: 'Frage 4', to_addresses: ['anna@firm.example'] },
    ],
  );
});

test('the file of the database holds no word of it, not even in free blocks or what was set aside', () => {
  const bytes = readFileSync(path, 'latin1');
  expect(planned.words.filter((word) => bytes.includes(word))).toEqual([]);
  expect(bytes).toContain('uwe@ohm.example');
  expect(existsSync(`${path}.unfinished`)).toBe(false);
});

test('a row that was set aside keeps a reason that names nobody, as a code and in words', async () => {
  const reasons = await rows(
    'select distinct to_json(reasons)::varchar as reasons, reason from imports.quarantine',
  );
  expect(reasons).toContainEqual({
    reasons: '[{"code":"erased","column_name":null,"value":null,"others":null}]',
    reason: 'named a customer that was erased',
  });
});

test('every table of the archive is searched, but for those that hold no customer or are told apart by word', async () => {
  const tables = await rows(
    `select table_name as name from duckdb_tables() where schema_name = 'imports' order by name`,
  );
  const names = tables.map((table) => (table as { name: string }).name);
  expect(names.filter((name) => !(name in BELONGS))).toEqual([
    'campaigns',
    'files',
    'people',
    'quarantine',
    'unused_files',
  ]);
});

test('rows still add up, the day of the report stays, and the next file has a number of its own', async () => {
  expect(await rows('select name from checks where problem_count > 0')).toEqual([]);
  expect(
    await rows(
      `select path, read_count, accepted_count from imports.files where path like '%orders%'`,
    ),
  ).toMatchObject([{ read_count: 2, accepted_count: 1 }]);
  expect(await rows('select as_of_on from settings')).toEqual([{ as_of_on: '2012-11-05' }]);
  const numbers = `select nextval('imports.file_ids') > max(file_id) as is_new from imports.files`;
  const database = await openDatabase(path);
  expect((await database.read(numbers)).objects()).toEqual([{ is_new: true }]);
  database.close();
});

test('what a killed run left in the log of the database does not come back', async () => {
  const killed = join(folder, 'killed.duckdb');
  const database = await openDatabase(path);
  await database.run(`
    checkpoint;
    insert into imports.customers by name select * replace ('K7' as customer_id, 'Ida Kahn' as name)
    from imports.customers`);
  for (const end of ['', '.wal']) cpSync(`${path}${end}`, `${killed}${end}`);
  database.close();
  await erase(
    { ...hansen, customer_id: 'K7' },
    { database: killed, config: yaml, progress: silent },
  );
  const left = await openDatabase(killed);
  const customers = await left.read('select customer_id from imports.customers');
  left.close();
  expect(customers.array('customer_id')).toEqual(['K2']);
  expect(readFileSync(killed, 'latin1')).not.toContain('Ida Kahn');
});

test('reports that name it are found, however the page or a letter writes the name', async () => {
  const reports = join(folder, 'reports');
  for (const [period, page] of [
    ['2012-10', 'Ohm'],
    ['2012-11', '<td>HANSEN &amp; Co</td>'],
  ] as const) {
    mkdirSync(join(reports, period), { recursive: true });
    writeFileSync(join(reports, period, 'index.html'), page);
  }
  const mail = (type: string, body: string) =>
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n${type}\r\n\r\n${body}\r\n--b--\r\n`;
  const quoted = 'Content-Transfer-Encoding: quoted-printable';
  const attached = 'Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64';
  for (const [period, letter] of [
    ['2012-07', mail(quoted, '<p>Ohm</p>')],
    ['2012-08', mail(quoted, '<p>H=61nsen=\r\n &amp; Co</p>')],
    ['2012-09', mail(attached, Buffer.from('<td>Hansen &amp; Co</td>').toString('base64'))],
  ] as const) {
    mkdirSync(join(reports, period), { recursive: true });
    writeFileSync(join(reports, period, 'letter.eml'), letter);
  }
  // An edition whose record is damaged is no edition, and holds the customer all the same.
  const damaged = join('editions', '2012-09', '1');
  mkdirSync(join(reports, damaged), { recursive: true });
  writeFileSync(join(reports, damaged, 'record.json'), '{"period": "2012-');
  writeFileSync(join(reports, damaged, 'index.html'), '<td>Hansen &amp; Co</td>');
  expect(await reportsNaming(reports, planned.words)).toEqual(
    ['2012-08', '2012-09', '2012-11', damaged].map((period) => join(reports, period)),
  );
  expect(await reportsNaming(join(folder, 'none'), planned.words)).toEqual([]);
});

test('the customer stays away when newer exports with it are loaded, into a new database too', async () => {
  const exports = join(folder, 'newer');
  mkdirSync(exports);
  for (const [name, text] of Object.entries(EXPORTS)) writeFileSync(join(exports, name), text);
  writeFileSync(
    join(exports, 'contacts.csv'),
    `${EXPORTS['contacts.csv']}P1,K1,Jo Hansen,jo@hansen.example,\n`,
  );
  writeFileSync(
    join(exports, 'sends.csv'),
    'send_id,campaign_id,email\nS1,C,jo@hansen.example\nS2,C,uwe@ohm.example\n',
  );
  // Rows that cannot be used, which name it in no column or in any, and one whom only its domain tells.
  writeFileSync(
    join(exports, 'orders.csv'),
    `${EXPORTS['orders.csv']}5,K2,2012-11-04,5,more,jo@hansen.example\n6,K2,by Jo Hansen,5\n7,K2,K9,5\n8,K2,by K10,5\n`,
  );
  writeFileSync(
    join(exports, 'more.mbox'),
    mail('7', 'new@mail.hansen.example', 'anna@firm.example'),
  );
  const fresh = join(folder, 'fresh.duckdb');
  const database = await openDatabase(fresh);
  const project = await findProject(database, { config: yaml, exports: [exports] });
  await load(database, [exports], { ...project, progress: silent });
  const read = async (sql: string) => (await database.read(sql)).objects();
  expect(await read('select customer_id from imports.customers')).toEqual([{ customer_id: 'K2' }]);
  expect(await read('select contact_id from imports.contacts')).toEqual([{ contact_id: 'P2' }]);
  expect(await read('select order_id from imports.orders')).toEqual([{ order_id: '2' }]);
  expect(await read('select contract_id from imports.contracts')).toEqual([{ contract_id: 'C2' }]);
  expect(await read('select activity_id, addresses from imports.activities')).toEqual([
    { activity_id: 'A2', addresses: null },
    { activity_id: 'A6', addresses: ['uwe@ohm.example'] },
  ]);
  expect(await read('select send_id from imports.sends')).toEqual([{ send_id: 'S2' }]);
  expect(await read('select subject, to_addresses from imports.messages order by subject')).toEqual(
    [
      { subject: 'Frage 3', to_addresses: ['uwe@ohm.example'] },
      { subject: 'Frage 4', to_addresses: ['anna@firm.example'] },
    ],
  );
  expect(
    await read(
      "select line, reason, content from imports.quarantine where reason not like 'named%' order by line",
    ),
  ).toEqual([
    { line: 6, reason: 'the row has … values, the heading …', content: null },
    { line: 7, reason: "ordered_at: '…' is not a date and time", content: null },
    { line: 8, reason: "ordered_at: '…' is not a date and time", content: null },
    {
      line: 9,
      reason: "ordered_at: 'by K10' is not a date and time",
      content: '{"order_id":"8","customer_id":"K2","ordered_at":"by K10","value":"5"}',
    },
  ]);
  expect(
    await read(
      'select path from imports.files where read_count <> accepted_count + quarantine_count',
    ),
  ).toEqual([]);
  database.close();
  const bytes = readFileSync(fresh, 'latin1');
  expect(planned.words.filter((word) => bytes.includes(word))).toEqual([]);
});

test('the list names nobody, and without its key nothing is loaded', async () => {
  const list = readFileSync(join(folder, 'erased.txt'), 'utf8');
  expect(list).not.toMatch(/Hansen|hansen|K1/);
  expect(list.match(/^[0-9a-f]{64}$/gm)?.length).toBeGreaterThan(5);
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'erased.txt'), list);
  expect(() => findErasedList([elsewhere])).toThrow('its key is missing');
});
