import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../config/config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { silent } from '../progress.ts';
import { load } from './load.ts';

// What the tools of OPERATIONS.md leave in a folder, in their names, headings and forms: dlt 1.31, target-csv 0.5 and
// mbsync 1.4.4 as they wrote it; the others as their documents and sources have it.

const root = mkdtempSync(join(tmpdir(), 'regulars-fetched-'));

const OPERATIONS = readFileSync(new URL('../../OPERATIONS.md', import.meta.url), 'utf8');
const [, MAPPINGS = ''] = /^```yaml\n(mappings:[\s\S]*?)^```/m.exec(OPERATIONS) ?? [];
const config = configSchema.parse({
  own: { domains: ['firm.example'] },
  ...(parse(MAPPINGS) as object),
});

type Files = Record<string, string | Buffer>;

async function loaded(name: string, files: Files) {
  const folder = join(root, name);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const database = await openDatabase(':memory:');
  const summary = await load(database, [folder], { config, progress: silent });
  const unused = summary.files.filter(({ table }) => table === null).map(({ path }) => path);
  return { database, unused, files: summary.files };
}

async function rowsOf(database: Database, sql: string) {
  const rows = (await database.read(sql)).objects();
  database.close();
  return rows;
}

const MESSAGES = 'select message_id, subject from imports.messages order by message_id';
const CUSTOMERS = 'select customer_id, name, domain from imports.customers order by customer_id';
const BOTH = [
  { message_id: '1@huber.example', subject: 'Frage' },
  { message_id: '2@firm.example', subject: 'AW: Frage' },
];
const HUBER = [{ customer_id: 'K1', name: 'Huber GmbH', domain: 'huber.example' }];

const question =
  'From: jo@huber.example\nTo: office@firm.example\nDate: Mon, 5 Nov 2012 10:00:00 +0100\nMessage-ID: <1@huber.example>\nSubject: Frage\n\nText\n';
const answer =
  'From: office@firm.example\nTo: jo@huber.example\nDate: Mon, 5 Nov 2012 11:00:00 +0100\nMessage-ID: <2@firm.example>\nIn-Reply-To: <1@huber.example>\nSubject: AW: Frage\n\nText\n';

test('mbsync: a Maildir for each mailbox, its state is passed over', async () => {
  const state = { '.mbsyncstate': 'FarUidValidity 1\n', '.uidvalidity': '1795992821\n2\n' };
  const box = (name: string, mail: string, number: string): Files => ({
    ...Object.fromEntries(Object.entries(state).map(([file, text]) => [`${name}/${file}`, text])),
    [`${name}/cur/1795992821.17223_${number}.vm,U=${number}:2,S`]: mail,
    [`${name}/new/.keep`]: '',
    [`${name}/tmp/.keep`]: '',
  });
  const { database, unused } = await loaded('mbsync', {
    ...box('INBOX', question, '1'),
    ...box('Sent', answer, '2'),
  });
  expect(unused).toEqual([]);
  expect(await rowsOf(database, MESSAGES)).toEqual(BOTH);
});

const hasMbsync = spawnSync('mbsync', ['--version']).status === 0;
test.skipIf(!hasMbsync)(
  'mbsync itself fills a folder by the example, and again with what is new',
  async () => {
    const home = join(root, 'home');
    const put = (path: string, mail: string) => {
      for (const name of ['cur', 'new', 'tmp'])
        mkdirSync(join(home, path, name), { recursive: true });
      writeFileSync(join(home, path, 'cur', `${mail.length}.x:2,S`), mail);
    };
    const fetch = () =>
      expect(spawnSync('mbsync', ['-c', 'mbsyncrc', '-a'], { cwd: home }).status).toBe(0);
    // A folder of this machine stands in for the server.
    const example = new URL('../../data/deployment/fetch/mbsyncrc', import.meta.url);
    const server = 'MaildirStore server\nPath server/\nInbox server/INBOX\nSubFolders Verbatim\n\n';
    const config = readFileSync(example, 'utf8').replace(
      /^IMAPAccount[\s\S]*?(?=^MaildirStore)/m,
      server,
    );
    put('server/INBOX', question);
    mkdirSync(join(home, 'server/Sent/cur'), { recursive: true });
    mkdirSync(join(home, 'exports/mail'), { recursive: true });
    writeFileSync(join(home, 'mbsyncrc'), config);
    fetch();
    put('server/Sent', answer);
    fetch();
    const { database, unused } = await loaded('home/exports', {});
    expect(unused).toEqual([]);
    expect(await rowsOf(database, MESSAGES)).toEqual(BOTH);
  },
);

test('getmail: all mailboxes in one Maildir, delivered to new', async () => {
  const { database, unused } = await loaded('getmail', {
    'office/new/1795992821.M1P1Q1R1.vm': `Return-Path: <jo@huber.example>\n${question}`,
    'office/new/1795992821.M2P1Q2R2.vm': answer,
    'office/cur/.keep': '',
    'office/tmp/1795992821.M3P1Q3R3.vm': question,
  });
  expect(unused).toEqual([]);
  expect(await rowsOf(database, MESSAGES)).toEqual(BOTH);
});

test('imapbackup: an mbox for each folder, to which new mails are appended', async () => {
  const { database, unused } = await loaded('imapbackup', {
    'INBOX.mbox': `From jo@huber.example Mon Nov  5 10:00:00 2012\n${question}\n`,
    'Sent.mbox': `From nobody Mon Nov  5 11:00:00 2012\n${answer}\n`,
  });
  expect(unused).toEqual([]);
  expect(await rowsOf(database, MESSAGES)).toEqual(BOTH);
});

test('message traces: a file a day, with a mail that both of two days have', async () => {
  const head =
    '"MessageId","Received","SenderAddress","RecipientAddress","Subject","Status","MessageTraceId"';
  const row = (id: string, at: string, words: string) =>
    `"<${id}>","${at}",${words},"Delivered","00000000-0000-0000-0000-00000000000${id[0]}"`;
  const first = row(
    '1@huber.example',
    '2012-11-05T09:00:00Z',
    '"jo@huber.example","office@firm.example","Frage"',
  );
  const second = row(
    '2@firm.example',
    '2012-11-06T00:00:00Z',
    '"office@firm.example","jo@huber.example","AW: Frage"',
  );
  const { database, unused } = await loaded('trace', {
    'message-trace 2012-11-05.csv': `\uFEFF${head}\r\n${first}\r\n${second}\r\n`,
    'message-trace 2012-11-06.csv': `\uFEFF${head}\r\n${second}\r\n`,
  });
  expect(unused).toEqual([]);
  expect(
    await rowsOf(
      database,
      "select distinct trim(message_id, '<>') as message_id, subject from imports.messages order by message_id",
    ),
  ).toEqual(BOTH);
});

test('dlt: packed CSV through a mapping, what it keeps of its runs is passed over', async () => {
  const companies =
    '"id","name","domain","tags","address","_dlt_load_id","_dlt_id"\n"K1","Huber GmbH","huber.example","[""a"",""b""]","{""city"":""Ulm""}","1795993608.282385","z6IBJcXND6ZERw"\n';
  const { database, unused } = await loaded('dlt', {
    'companies.csv.gz': gzipSync(companies),
    init: '{"initial_version":2,"current_version":2}',
    '_dlt_loads/crm__1795993608.282385.jsonl': '{"load_id":"1795993608.282385","status":0}\n',
    '_dlt_version/crm__1795993609.77.jsonl': '{"version":2,"schema_name":"crm"}\n',
    '_dlt_pipeline_state/crm__1.jsonl': '{"version":1,"pipeline_name":"crm"}\n',
  });
  expect(unused).toEqual([]);
  expect(await rowsOf(database, CUSTOMERS)).toEqual(HUBER);
});

test('a file named init is one like others where dlt is not', async () => {
  const { database, unused } = await loaded('init', {
    init: '{"customer_id":"K1","name":"Huber GmbH","domain":"huber.example"}\n',
  });
  expect(unused).toEqual([]);
  expect(await rowsOf(database, CUSTOMERS)).toEqual(HUBER);
});

test('Singer: target-csv writes a file a stream', async () => {
  const { database, unused } = await loaded('singer', {
    'companies.csv': 'id,name,domain\r\nK1,Huber GmbH,huber.example\r\n',
  });
  expect(unused).toEqual([]);
  expect(await rowsOf(database, CUSTOMERS)).toEqual(HUBER);
});

test('Airbyte: a folder a stream and a file a sync, each with a day in its name', async () => {
  const head =
    '_airbyte_raw_id,_airbyte_extracted_at,_airbyte_meta,_airbyte_generation_id,id,name,domain';
  const row = (name: string) =>
    `8d1b,1351757000000,"{""sync_id"":1,""changes"":[]}",0,K1,${name},huber.example`;
  const { database, unused } = await loaded('airbyte', {
    'companies/2012_10_31_1351641600000_0.csv': `${head}\n${row('Huber')}\n`,
    'companies/2012_11_30_1354233600000_0.csv': `${head}\n${row('Huber GmbH')}\n`,
  });
  expect(unused).toEqual([]);
  expect(await rowsOf(database, 'select name from imports.customers order by name')).toEqual([
    { name: 'Huber' },
    { name: 'Huber GmbH' },
  ]);
});
