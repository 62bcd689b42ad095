import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { regularsHere } from '../development/command-line.ts';
import { copiedSampleRun } from '../development/sample-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-list-'));
const here = (...flags: string[]) => regularsHere(folder, ...flags);
const written = (name: string) => readFileSync(join(folder, name), 'utf8');
const DECISIONS = ['What', 'Detail', 'Who', 'When', 'Why'];

beforeAll(() => copiedSampleRun(folder));

describe('by default', () => {
  test('a list is one sheet without owners, with whom to reach, what for, and empty columns of decisions', async () => {
    const ended = await here('list', 'waiting', '--output', 'waiting.xlsx');
    expect(ended).toMatchObject({ stdout: '', exitCode: 0 });
    const sheets = await readWorkbook(join(folder, 'waiting.xlsx'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Who waits 2012-11-30']);
    const [headings = [], ...rows] = sheets[0]?.data ?? [];
    expect(headings.slice(0, 5)).toEqual([
      ...['Customer number', 'Customer', 'Contact', 'Telephone', 'Mail address'],
    ]);
    expect(headings.slice(-5)).toEqual(DECISIONS);
    expect(rows).toHaveLength(12);
    const thode = rows.find(([number]) => number === 'K10001') ?? [];
    expect(thode.slice(0, 7)).toEqual([
      ...['K10001', 'Buchbinderei Thode', 'Friederike Thode', '+49 40 66969008'],
      ...['friederike.thode@buchbinderei-thode.example', 18400, new Date('2012-10-10T00:00:00Z')],
    ]);
    expect(thode.slice(-5)).toEqual([null, null, null, null, null]);
  });

  test('each list has as many rows as its query', async () => {
    for (const [list, query] of [
      ['waiting', 'waiting_list'],
      ['renewals', 'renewals_ahead'],
      ['lost', 'lost_list'],
      ['calls', 'calls'],
    ] as const) {
      const queried = JSON.parse((await here('query', query, '--json')).stdout) as object[];
      const listed = JSON.parse((await here('list', list, '--json')).stdout) as object[];
      expect(listed).toEqual(queried);
      expect(listed.length).toBeGreaterThan(5);
    }
  });

  test('it is printed without the columns for people to fill in', async () => {
    const { stdout } = await here('list', 'calls', '--param', 'most=3');
    expect(stdout.trim().split('\n')).toHaveLength(4);
    expect(stdout).toMatch(/^Place +Customer number/);
    expect(stdout).not.toContain('Why');
  });
});

test('of a part it is said that it is one', async () => {
  const { stderr } = await here('list', 'calls', '--param', 'most=3');
  expect(stderr).toContain('The first 3 stand in the list');
});

test('German spreadsheets open it: semicolons, decimal commas, words', async () => {
  const flags = ['--language', 'de', '--output', 'wartende.csv'];
  await here('list', 'waiting', ...flags);
  const [headings, first] = written('wartende.csv').split('\n');
  expect(headings).toMatch(
    /^\ufeffKundennummer;Kunde;Ansprechpartner;Telefon;Mailadresse;Jahreswert;/,
  );
  expect(headings).toMatch(/;Was;Angabe;Wer;Wann;Warum$/);
  expect(first).toContain(';+49 40 66969470;');
  expect(first).toContain(';38379,99;2012-01-14;');
});

test.each([
  ['waiting.pdf', 'ends in neither'],
  ['waiting', 'ends in neither'],
  ['reports', 'is a folder'],
  ['none/waiting.csv', 'does not exist'],
])('%s is refused', async (output, why) => {
  const ended = await here('list', 'waiting', '--output', output);
  expect(ended.exitCode).toBe(1);
  expect(ended.stderr).toContain(why);
});

test('a database of an earlier version is told as such', async () => {
  const old = join(folder, 'old.duckdb');
  copyFileSync(join(folder, 'regulars.duckdb'), old);
  const database = await openDatabase(old);
  await database.run('drop view main.owners_shown');
  database.close();
  const ended = await here('list', 'waiting', '--database', 'old.duckdb');
  expect(ended).toMatchObject({ exitCode: 1 });
  expect(ended.stderr).toContain('earlier version');
});

describe('a small company', () => {
  const place = join(folder, 'small');
  const there = (...flags: string[]) => regularsHere(place, ...flags);
  const ALL = ['C0', 'C1', 'C2', 'C3', 'C4', 'C5'];
  const PEOPLE = ['sales', 'sales', 'desk', 'management', 'shared mailbox', 'sales'].map(
    (role, at) => `M${at},Person Nr${at},p${at}@us.example,${role},${at === 5 ? '2012-01-31' : ''}`,
  );
  const NAMES = ['=cmd()', 'Bäcker & Söhne', 'Cäsar', 'Dora', 'Emil', 'Frieda'];
  const OWNERS = ['M0', 'Person Nr1', 'M2', 'M3', 'M4', 'M5'];

  beforeAll(() => {
    mkdirSync(join(place, 'exports'), { recursive: true });
    const write = (name: string, lines: string[]) =>
      writeFileSync(join(place, 'exports', name), `${lines.join('\n')}\n`);
    write('people.csv', ['person_id,name,email,role,until_on', ...PEOPLE]);
    write('customers.csv', [
      'customer_id,name,owner_person_id',
      ...NAMES.map((name, at) => `C${at},${name},${OWNERS[at]}`),
    ]);
    write('activities.csv', [
      'activity_id,customer_id,kind,direction,occurred_at,subject',
      ...NAMES.map((_, at) => `A${at},C${at},call,outbound,2012-11-0${at + 1}T09:00:00Z,Call`),
      'A9,C9,call,outbound,2012-11-29T09:00:00Z,Call',
    ]);
    write('messages.csv', [
      'message_id,from_address,to_addresses,sent_at,subject',
      ...NAMES.map(
        (_, at) => `m${at},who@c${at}.example,p0@us.example,2012-11-1${at} 09:00,Frage ${at}`,
      ),
    ]);
    write('contacts.csv', [
      'contact_id,customer_id,name,email,phone',
      ...NAMES.map((_, at) => `P${at},C${at},Kontakt ${at},who@c${at}.example,+49 30 12345${at}`),
    ]);
  });

  const sheetsWith = async (privacy: string) => {
    writeFileSync(
      join(place, 'regulars.yaml'),
      `own: {domains: [us.example]}\nprivacy: ${privacy}\n`,
    );
    const ran = await there('run', 'exports', '--as-of', '2012-11-30');
    expect([ran.exitCode, ran.stderr]).toEqual([0, expect.anything()]);
    await there('list', 'waiting', '--output', 'w.xlsx');
    await there('list', 'waiting', '--output', 'w.csv');
    return readWorkbook(join(place, 'w.xlsx'));
  };
  const customersOn = (sheets: Awaited<ReturnType<typeof sheetsWith>>) =>
    Object.fromEntries(
      sheets.map(({ sheet, data }) => [sheet, data.slice(1).map(([number]) => number)]),
    );

  test('has nobody of ours on its lists by default', async () => {
    const sheets = await sheetsWith('{people: none}');
    expect(customersOn(sheets)).toEqual({ 'Who waits 2012-11-30': ALL });
    expect(readFileSync(join(place, 'w.csv'), 'utf8')).not.toMatch(/Person|sales|desk|Looked/);
    expect(sheets[0]?.data[1]?.[1]).toBe('=cmd()');
    expect(readFileSync(join(place, 'w.csv'), 'utf8')).toContain("C0,'=cmd(),");
  });

  test('has a sheet for each role of enough people, and the rest together', async () => {
    const sheets = await sheetsWith('{people: roles, minimum_group: 2}');
    expect(customersOn(sheets)).toEqual({ sales: ['C0', 'C1'], 'all others': ALL.slice(2) });
    const csv = readFileSync(join(place, 'w.csv'), 'utf8');
    expect(csv).toContain(',Looked after by,What,');
    expect(csv).not.toMatch(/Person|desk/);
  });

  test('has a sheet an owner where names are shown, the last for those whose owner has left', async () => {
    const sheets = await sheetsWith('{people: names, agreement: BV 7}');
    expect(customersOn(sheets)).toEqual({
      ...{ 'Person Nr0': ['C0'], 'Person Nr1': ['C1'], 'Person Nr2': ['C2'], 'Person Nr3': ['C3'] },
      ...{ 'Person Nr4': ['C4'], 'nobody at present': ['C5'] },
    });
  });

  test('leaves out whom the list that comes back says to be done, and says so', async () => {
    await there('list', 'waiting', '--output', 'w.csv');
    const filled = readFileSync(join(place, 'w.csv'), 'utf8').replace(
      /^(C1,.*),,,,,$/m,
      '$1,done until,2012-12-31,Anna,2012-11-30,on holiday',
    );
    writeFileSync(join(place, 'decisions.csv'), filled);
    await there('run', 'exports', '--as-of', '2012-11-30');
    const { stdout, stderr } = await there('list', 'waiting', '--json');
    expect(stderr).toContain('One customer is left out, as people have decided (done until).');
    const listed = JSON.parse(stdout) as object[];
    expect(listed.map((row) => (row as { customer_id: string }).customer_id)).toEqual([
      ...ALL.filter((customer) => customer !== 'C1'),
    ]);
  });

  test('says of what was not loaded that it is not known, and not that it is nobody', async () => {
    const { stdout } = await there('list', 'lost');
    expect(stdout).toBe(
      'No contracts or orders were loaded: who else belongs in this list is not known.\n',
    );
    await there('list', 'lost', '--output', 'lost.csv');
    expect(existsSync(join(place, 'lost.csv'))).toBe(true);
    expect((await there('list', 'waiting')).stdout).toMatch(/\bnot known +ours\b/);
  });
});
