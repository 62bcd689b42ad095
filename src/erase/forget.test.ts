import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { findProject } from '../config/project.ts';
import { openDatabase } from '../database/database.ts';
import { type LoadSummary, load } from '../load/load.ts';
import { model } from '../model/model.ts';
import { silent } from '../progress.ts';
import { type Forgetting, forget, plannedForgetting } from './forget.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-forget-'));
const path = join(folder, 'regulars.duckdb');
const exports = join(folder, 'exports');
const yaml = join(exports, 'regulars.yaml');

const EXPORTS: Record<string, string> = {
  'regulars.yaml': '# Ours\nown: {domains: [firm.example]} # the firm\n',
  'customers.csv':
    'customer_id,name,domain,created_on\nK1,Hansen,hansen.example,2010-01-01\nK2,Ohm,ohm.example,2010-01-01\nK3,Gone by,,2009-01-01\nK4,New here,,2015-02-01\nK5,Kahn old,,2009-01-01\nK6,Open end,,2009-01-01\n',
  'contacts.csv':
    'contact_id,customer_id,name,email\nP1,K1,Jo Hansen,jo@hansen.example\nP2,K2,Uwe Ohm,uwe@ohm.example\nP3,K3,Ida Gone,ida@gone.example\n',
  'orders.csv':
    'order_id,customer_id,ordered_at,value\n1,K1,2014-11-01,5\n2,K2,2014-12-31,5\n3,K2,2015-01-01,6\n4,K3,no date of Ida Gone,5\n5,K5,2013-01-01,5\n',
  'contracts.csv':
    'contract_id,customer_id,status,offered_on,started_on,ended_on,annual_value\nC1,K1,signed,2012-01-01,2012-02-01,2014-12-31,90\nC2,K6,signed,2010-01-01,2010-01-01,,91\nC3,K1,offered,2013-01-01,,,92\nC4,K2,signed,2014-01-01,2014-01-01,2015-06-30,93\n',
  'tickets.csv':
    'ticket_id,customer_id,email,subject,status,opened_at,answered_at,closed_at\nT1,K1,jo@hansen.example,old ticket,closed,2014-12-01 08:00,2014-12-02 08:00,2014-12-03 08:00\nT2,K2,uwe@ohm.example,long ticket,closed,2014-12-01 08:00,2014-12-02 08:00,2015-01-03 08:00\n',
  'sends.csv':
    'send_id,campaign_id,email,sent_at,unsubscribed_at\nS1,W1,jo@hansen.example,2014-05-01 08:00,2014-05-02 08:00\nS2,W1,uwe@ohm.example,2014-05-01 08:00,2014-05-03 08:00\nS3,W2,uwe@ohm.example,2014-06-01 08:00,\nS4,W3,uwe@ohm.example,,\n',
  'campaigns.csv':
    'campaign_id,name,kind,sent_at\nW1,Spring 14,newsletter,2014-05-01 08:00\nW2,Summer 14,newsletter,2014-06-01 08:00\nW3,Autumn 14,newsletter,2014-10-01 08:00\nW4,Spring 15,newsletter,2015-05-01 08:00\n',
  'mail.mbox': [
    mail('1', { from: 'jo@hansen.example', day: '30 Dec 2014' }),
    mail('2', { from: 'uwe@ohm.example', day: '31 Dec 2014', time: '23:59:59' }),
    mail('3', { from: 'uwe@ohm.example', day: '1 Jan 2015', time: '00:00:00' }),
  ].join('\n'),
};

function mail(number: string, { from, day, time = '10:00:00' }: Record<string, string>): string {
  return `From ${from} Tue Dec 30 10:00:00 2014\nMessage-ID: <${number}@x.example>\nDate: ${day} ${time} +0100\nFrom: ${from}\nTo: anna@firm.example\nSubject: Frage ${number} of ${from}\n\nText\n`;
}

/** What names those of whom nothing is left, and what happened before the day. */
const GONE = [
  'Hansen',
  'jo@hansen',
  'Gone by',
  'ida@gone',
  'Kahn',
  'Frage 1',
  'Frage 2',
  'old ticket',
  'Summer 14',
];

let planned: Forgetting;

async function loaded(database: string): Promise<LoadSummary> {
  const opened = await openDatabase(database);
  try {
    const project = await findProject(opened, { exports: [exports] });
    const summary = await load(opened, [exports], { ...project, progress: silent });
    await model(opened, { ...project, progress: silent });
    return summary;
  } finally {
    opened.close();
  }
}

async function column(database: string, sql: string): Promise<unknown[]> {
  const opened = await openDatabase(database, { readOnly: true });
  try {
    const found = await opened.read(`select value from (${sql}) as t (value) order by value`);
    return [...found.array('value')];
  } finally {
    opened.close();
  }
}

const LEFT: [sql: string, expected: unknown[]][] = [
  ['select customer_id from imports.customers', ['K2', 'K4', 'K6']],
  ['select contact_id from imports.contacts', ['P2']],
  ['select order_id from imports.orders', ['3']],
  ['select contract_id from imports.contracts', ['C2', 'C4']],
  ['select ticket_id from imports.tickets', ['T2']],
  ['select send_id from imports.sends', ['S2']],
  ['select campaign_id from imports.campaigns', ['W1', 'W4']],
  ['select subject from imports.messages', ['Frage 3 of uwe@ohm.example']],
  ['select content from imports.quarantine where content is not null', []],
  ["select name from checks where problem_count > 0 and name like 'row%'", []],
  ['select path from imports.files where read_count <> accepted_count + quarantine_count', []],
];

beforeAll(async () => {
  mkdirSync(exports);
  for (const [name, text] of Object.entries(EXPORTS)) writeFileSync(join(exports, name), text);
  await loaded(path);
  const database = await openDatabase(path, { readOnly: true });
  planned = await plannedForgetting(database, '2015-01-01', { timezone: 'Europe/Berlin' });
  database.close();
  await forget('2015-01-01', { database: path, progress: silent });
});

test('what would go is counted beforehand, customers who have nothing afterwards among it', () => {
  const counts = Object.fromEntries(planned.rows.map(({ table, count }) => [table, count]));
  expect(counts).toEqual({
    customers: 3,
    contacts: 2,
    contracts: 2,
    orders: 3,
    tickets: 1,
    sends: 3,
    campaigns: 2,
    messages: 2,
  });
  expect(planned.setAside).toBe(1);
});

test('the day stands in regulars.yaml, all else in it as it stood', () => {
  expect(readFileSync(yaml, 'utf8')).toBe(`${EXPORTS['regulars.yaml']}forget_before: 2015-01-01\n`);
});

test('what lies before is gone, to the second of local midnight; what holds on stays: contracts without an end, and that one must not be written to', async () => {
  for (const [sql, expected] of LEFT)
    expect([sql, await column(path, sql)]).toEqual([sql, expected]);
});

test('the file holds no word of it, not even in free blocks', () => {
  const bytes = readFileSync(path, 'latin1');
  expect(GONE.filter((word) => bytes.includes(word))).toEqual([]);
  expect(bytes).toContain('Frage 3');
});

test('a load of the old exports leaves it out, into this database and into a fresh one, and counts it', async () => {
  const fresh = join(folder, 'fresh.duckdb');
  for (const database of [path, fresh]) {
    const { files } = await loaded(database);
    const left = files.map((file) => [
      file.path.split('/').at(-1),
      file.accepted,
      file.quarantined,
    ]);
    expect(left).toContainEqual(['customers.csv', 3, 3]);
    expect(left).toContainEqual(['orders.csv', 1, 4]);
    expect(left).toContainEqual(['mail.mbox', 1, 2]);
    for (const [sql, expected] of LEFT)
      expect([database, sql, await column(database, sql)]).toEqual([database, sql, expected]);
  }
  const bytes = readFileSync(fresh, 'latin1');
  const dated = ['Frage 1', 'Frage 2', 'old ticket'];
  expect(dated.filter((word) => bytes.includes(word))).toEqual([]);
  await forget('2015-01-01', { database: fresh, config: yaml, progress: silent });
  const anew = readFileSync(fresh, 'latin1');
  expect(GONE.filter((word) => anew.includes(word))).toEqual([]);
});

test('no month and no year that begins before the day is known, and who left before it is not counted', async () => {
  const known = `select distinct started_on from coverage_by_month where is_known and started_on < '2015-01-01'`;
  expect(await column(path, known)).toEqual([]);
  expect(await column(path, 'select archive_begins_on from settings')).toEqual(['2015-01-01']);
});

test('a customer who is back has a name again, though the list of customers is the old one', async () => {
  appendFileSync(join(exports, 'orders.csv'), '9,K1,2015-06-01,7\n');
  await loaded(path);
  expect(await column(path, 'select customer_id from imports.customers')).toEqual([
    'K1',
    'K2',
    'K4',
    'K6',
  ]);
  expect(await column(path, 'select contact_id from imports.contacts')).toEqual(['P1', 'P2']);
});

test('a day after all that is known, and one before what is forgotten, are refused', async () => {
  const database = await openDatabase(path, { readOnly: true });
  const config = { timezone: 'Europe/Berlin', forget_before: '2015-01-01' };
  await expect(plannedForgetting(database, '2030-01-01', config)).rejects.toThrow(
    'Nothing would be left',
  );
  await expect(plannedForgetting(database, '2014-01-01', config)).rejects.toThrow(
    'forgotten already',
  );
  database.close();
});
