import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import PostalMime from 'postal-mime';
import { beforeAll, expect, test } from 'vitest';
import { regularsHere, SAMPLES } from '../development/command-line.ts';
import type { ToldErasure } from '../terminal/erasure-text.ts';

/** All that the program writes of the sample company, and what of it holds a customer that was erased. */
const folder = mkdtempSync(join(tmpdir(), 'regulars-bytes-'));
const here = (...flags: string[]) => regularsHere(folder, ...flags, '--temp', 'temp');
const CUSTOMER = 'K10001';
const PHONES = ['66969008', '40 66969008'];
const OTHER = 'momme.mommsen@';

const WRITTEN = [
  ...['reports/waiting.csv', 'waiting.csv', 'waiting.xlsx', 'copy.html', 'damaged.xlsx'],
  'waiting.json',
];

const DECISIONS = `customer,what,detail,when,why
K10001,note,2012-11-19,2012-11-19,was told
K10014,done until,2012-12-15,2012-11-30,waits for the catalogue
`;

let before: string[];
let told: ToldErasure;

beforeAll(async () => {
  cpSync(SAMPLES, join(folder, 'exports'), { recursive: true });
  writeFileSync(join(folder, 'exports', 'decisions.csv'), DECISIONS);
  mkdirSync(join(folder, 'temp'));
  expect(await here('run', 'exports', '--letter')).toMatchObject({ exitCode: 0 });
  expect(await here('snapshot', 'copy.duckdb')).toMatchObject({ exitCode: 0 });
  for (const output of WRITTEN.slice(0, 3))
    expect(await here('list', 'waiting', '--output', output)).toMatchObject({ exitCode: 0 });
  await here('journey', CUSTOMER, '--html', 'copy.html');
  await here('query', 'waiting', '--format', 'json', '--output', 'waiting.json');
  await here('list', 'waiting', '--output', 'others.csv', '--param', 'min_days=400');
  writeFileSync(join(folder, 'damaged.xlsx'), 'no workbook');
  const planned = JSON.parse((await here('erase', CUSTOMER, '--json')).stdout) as ToldErasure;
  before = await holding([...planned.words, CUSTOMER, ...PHONES]);
  const ended = await here('erase', CUSTOMER, '--yes', '--json');
  expect(ended).toMatchObject({ exitCode: 0 });
  told = JSON.parse(ended.stdout) as ToldErasure;
});

/** The files that the program wrote in which one of the words stands, as bytes of any case; letters as they are read. */
async function holding(words: string[]): Promise<string[]> {
  const sought = words.map((word) => Buffer.from(word).toString('latin1').toLowerCase());
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const found: string[] = [];
  for (const path of paths) {
    const bytes = (await bytesOf(path)).toString('latin1').toLowerCase();
    if (sought.some((word) => bytes.includes(word))) found.push(relative(folder, path));
  }
  return found
    .filter(
      (path) => !path.startsWith('exports') || /(erased\.(txt|key)|decisions\.csv)$/.test(path),
    )
    .sort();
}

async function bytesOf(path: string): Promise<Buffer> {
  const bytes = readFileSync(path);
  if (!path.endsWith('.eml')) return bytes;
  const { html, text, attachments } = await PostalMime.parse(bytes);
  const attached = attachments.map(({ content }) => Buffer.from(content as ArrayBuffer));
  return Buffer.concat([Buffer.from(`${html}${text}`), ...attached]);
}

test('before it is erased, its bytes are found in the database, its copy, the report and its letter', () => {
  expect(before).toEqual(expect.arrayContaining(['copy.duckdb', 'regulars.duckdb']));
  expect(before.filter((path) => path.endsWith('letter.eml'))).not.toEqual([]);
  expect(before).toContain(join('reports', 'editions', '2012-11', '1', 'index.html'));
  expect(before).toContain(join('exports', 'decisions.csv'));
  expect(told.words.length).toBeGreaterThan(1);
});

test('then only in what is told: reports, files written elsewhere and copies of the database', async () => {
  const left = await holding([...told.words, CUSTOMER, ...PHONES]);
  expect(told.copies).toEqual(['copy.duckdb']);
  expect(told.written).toEqual(WRITTEN.toSorted());
  const isTold = (path: string) =>
    [...told.reports, ...told.written, ...told.copies].some(
      (known) => path === known || path.startsWith(`${known}/`),
    );
  expect(left.filter((path) => !isTold(path))).toEqual([]);
  // Of an edition its record is left, of the list of decisions the rows of others.
  expect(told.editions).toEqual([join('reports', 'editions', '2012-11', '1')]);
  expect(readdirSync(join(folder, told.editions[0] ?? ''))).toEqual(['record.json']);
  expect(told).toMatchObject({ decisionsRemoved: ['exports/decisions.csv:2'], decisions: [] });
  expect(readFileSync(join(folder, 'exports', 'decisions.csv'), 'utf8').split('\n')[1]).toMatch(
    /^K10014,/,
  );
  expect(left).not.toEqual([]);
});

test('and nowhere once these are made anew; others are still there', async () => {
  expect(await here('run', 'exports')).toMatchObject({ exitCode: 0 });
  expect(await here('snapshot', 'copy.duckdb')).toMatchObject({ exitCode: 0 });
  for (const output of WRITTEN.slice(0, 3)) await here('list', 'waiting', '--output', output);
  for (const output of WRITTEN.slice(3)) rmSync(join(folder, output));
  expect(await holding([...told.words, CUSTOMER, ...PHONES])).toEqual([]);
  expect(await holding([OTHER])).toContain('regulars.duckdb');
});
