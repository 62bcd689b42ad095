import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { regularsHere } from '../development/command-line.ts';
import { readXes } from '../development/read-xes.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-export-log-'));
const here = (...flags: string[]) => regularsHere(folder, ...flags);

/** A subject with all that a format has another use for; behind it people of ours. */
const HOSTILE = `=1+1;<b key="x">&amp; ]]> 'a' \u0001\u0008\u202e\ufffe\u{1f600}\ttab von Frau Behnke`;
const SHOWN = `=1+1;<b key="x">&amp; ]]> 'a' \u{1f600} tab von Frau …`;
const STAFF = ['Ulrike Behnke', 'Hans Petersen', 'Eva Rix', 'Tom Kahn', 'Ole Brandt'];

function mail(number: number, from: string, to: string, subject: string): string {
  const day = String(number).padStart(2, '0');
  return [
    `From x@y Thu Nov  1 09:00:00 2012`,
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${day} Nov 2012 09:00:00 +0100`,
    `Message-ID: <${number}@mail.example>`,
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    '',
    'Wann kommt die Ware?',
    '',
  ].join('\n');
}

beforeAll(async () => {
  mkdirSync(join(folder, 'exports'));
  const write = (name: string, text: string) => writeFileSync(join(folder, 'exports', name), text);
  const addresses = STAFF.map((name) => `${name.split(' ')[1]?.toLowerCase()}@firm.example`);
  write('customers.csv', 'customer_id,name\nK1,Kunde & Söhne\nK2,"=Andere"\n');
  write(
    'contacts.csv',
    'contact_id,customer_id,email\nP1,K1,a@kunde.example\nP2,K2,b@andere.example\n',
  );
  write(
    'people.csv',
    `person_id,name,email,role\n${STAFF.map((name, at) => `M${at},${name},${addresses[at]},Support`).join('\n')}\n`,
  );
  const answers = addresses.map((address, at) =>
    mail(at + 10, address, 'a@kunde.example, b@andere.example', `Antwort ${at}`),
  );
  write(
    'mail.mbox',
    [mail(1, 'a@kunde.example', addresses[0] ?? '', HOSTILE), ...answers].join('\n'),
  );
  const ended = await here('run', 'exports', '--as-of', '2012-11-28');
  expect([ended.exitCode, ended.stderr]).toEqual([0, expect.anything()]);
});

const FILES: [format: string, ending: string][] = [
  ['xes', '.xes.gz'],
  ['xes', '.xes'],
  ['ocel', '.json'],
  ['ocel', '.jsonocel'],
  ['ocel', '.sqlite'],
  ['activity-schema', '.csv'],
  ['activity-schema', '.parquet'],
  ['event-log-csv', '.csv'],
];

/** Writes a log, and gives what stands in the file. */
async function written(format: string, ending: string, ...flags: string[]): Promise<string> {
  const output = `log-${format}${ending}`;
  const ended = await here('export', '--as', format, '--output', output, ...flags);
  const counted = expect.stringContaining('11 events of 2 customers');
  expect(ended).toEqual({ exitCode: 0, stdout: '', stderr: counted });
  if (ending === '.parquet') return rowsIn(output);
  const bytes = readFileSync(join(folder, output));
  return (ending.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

async function rowsIn(file: string): Promise<string> {
  const memory = await openDatabase(':memory:');
  const rows = await memory.read(`from '${join(folder, file)}'`);
  memory.close();
  return JSON.stringify(rows.objects());
}

test.each(FILES)(
  '--as %s to a file that ends in %s names nobody of ours, and leaves nothing beside it',
  async (format, ending) => {
    const text = await written(format, ending);
    expect(text).toContain('Antwort');
    expect(text).not.toMatch(/behnke|petersen|\brix\b|kahn|brandt|firm\.example|role/i);
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  },
);

test('the same database gives the same bytes', async () => {
  for (const [format, ending] of FILES) {
    const file = join(folder, `log-${format}${ending}`);
    const before = readFileSync(file);
    await written(format, ending);
    expect([ending, readFileSync(file).equals(before)]).toEqual([ending, true]);
  }
});

test('where subjects are switched off, no format has them', async () => {
  writeFileSync(join(folder, 'off.yaml'), 'privacy: {subjects: false}\n');
  const flags = ['--config', 'off.yaml', '--database', 'off.duckdb'];
  await here('run', 'exports', ...flags, '--as-of', '2012-11-28');
  for (const [format, ending] of FILES)
    expect(await written(format, ending, ...flags)).not.toMatch(/Antwort/);
});

test('what others wrote is a text in every format, without what steers or is no character', async () => {
  const titles = readXes(await written('xes', '.xes.gz')).map(({ attributes }) => attributes.title);
  expect(titles[0]).toBe(SHOWN.replace('\ufffe', ''));
  const ocel = JSON.parse(await written('ocel', '.json')) as {
    events: { type: string; attributes: { name: string; value: string }[] }[];
  };
  const [first] = ocel.events.filter(({ type }) => type === 'they message');
  expect(first?.attributes.find(({ name }) => name === 'title')?.value.replace('\ufffe', '')).toBe(
    SHOWN,
  );
  const memory = await openDatabase(':memory:');
  await written('event-log-csv', '.csv');
  const rows = await memory.read(`from '${join(folder, 'log-event-log-csv.csv')}'`);
  memory.close();
  expect(String(rows.get('title', 0)).replace('\ufffe', '')).toBe(`'${SHOWN}`);
  expect(rows.array('customer_name')).toContain("'=Andere");
});

test('a mail to two customers is one event of OCEL, and one of each case', async () => {
  const { events } = JSON.parse(await written('ocel', '.json')) as {
    events: { relationships: { objectId: string; qualifier: string }[] }[];
  };
  expect(events).toHaveLength(6);
  const customers = events.map(({ relationships }) =>
    relationships
      .filter(({ qualifier }) => qualifier === 'customer')
      .map(({ objectId }) => objectId),
  );
  expect(customers[1]).toEqual(['customer:K1', 'customer:K2']);
  expect(readXes(await written('xes', '.xes'))).toHaveLength(11);
});

test.each([
  ['privacy: {people: roles}', ['role:Support']],
  ['privacy: {people: names, agreement: BV 7}', ['role:Support']],
  ['privacy: {people: roles, minimum_group: 6}', []],
])(
  'people are roles where they may be told, of groups that are large enough, and never names: %s',
  async (yaml, roles) => {
    writeFileSync(join(folder, 'roles.yaml'), yaml);
    const text = await written('ocel', '.json', '--config', 'roles.yaml', '--as-of', '2012-11-27');
    const { objects } = JSON.parse(text) as { objects: { id: string; type: string }[] };
    expect(objects.filter(({ type }) => type === 'role').map(({ id }) => id)).toEqual(roles);
    expect(text).not.toMatch(/petersen|kahn|brandt|firm\.example/i);
  },
);

test('without a file the log goes to stdout', async () => {
  const xes = await here('export', '--as', 'xes');
  expect(readXes(xes.stdout)).toHaveLength(11);
  const csv = await here('export', '--as', 'event-log-csv', '--of', 'paths');
  expect(csv.stdout).toMatch(/^case,activity,timestamp,event,day,customer,[\w,]+\n$/);
  expect(csv.stderr).toContain('The event log is empty: no loss of a customer is known.');
  const paths = await here('export', '--as', 'xes', '--of', 'paths');
  expect(readXes(paths.stdout)).toEqual([]);
  const ocel = await here('export', '--as', 'ocel', '--of', 'paths');
  expect(JSON.parse(ocel.stdout)).toMatchObject({ eventTypes: [], events: [], objects: [] });
});

test.each<[string, string[], RegExp]>([
  [
    'an ending of another format',
    ['--as', 'xes', '--output', 'x.csv'],
    /x\.csv does not end as .*xes does: \.xes\.gz, \.xes\./,
  ],
  [
    'no ending',
    ['--as', 'ocel', '--output', 'log'],
    /does not end .*: \.json, \.jsonocel, \.sqlite\./,
  ],
  [
    'a folder that is not there',
    ['--as', 'xes', '--output', 'no/x.xes'],
    /The folder of no\/x\.xes does not exist/,
  ],
  ['a folder', ['--as', 'xes', '--output', 'folder.xes'], /folder\.xes is a folder/],
  ['a table and a log', ['waits', '--as', 'xes'], /not both/],
  ['a log without its format', ['--of', 'paths'], /add --as xes/],
  ['a format of rows', ['--as', 'xes', '--format', 'csv'], /leave --format out/],
])('is told what is wrong: %s', async (_, flags, told) => {
  mkdirSync(join(folder, 'folder.xes'), { recursive: true });
  const { exitCode, stdout, stderr } = await here('export', ...flags);
  expect([exitCode, stdout, stderr]).toEqual([1, '', expect.stringMatching(told)]);
  expect(existsSync(join(folder, 'x.csv'))).toBe(false);
});
