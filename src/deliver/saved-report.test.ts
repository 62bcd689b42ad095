import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { regularsHere } from '../development/command-line.ts';
import { copiedSampleRun } from '../development/sample-run.ts';
import { savedReport } from './saved-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-saved-'));
const place = join(folder, 'reports', '2012-11');
let saved: string;
let page: string;
beforeAll(async () => {
  await copiedSampleRun(folder);
  saved = readFileSync(join(place, 'report.json'), 'utf8');
  page = readFileSync(join(place, 'index.html'), 'utf8');
});

type Node = Record<string, never> & { [key: string]: Node };

/** What render says of the saved report once somebody has changed it. */
async function rendered(change: (report: Node) => void): Promise<string> {
  const report = JSON.parse(saved) as Node;
  change(report);
  writeFileSync(join(place, 'report.json'), JSON.stringify(report));
  const { stderr, exitCode } = await regularsHere(folder, 'render', 'reports/2012-11');
  expect(exitCode).toBe(1);
  expect(stderr).not.toMatch(/bug in regulars|\n {4}at /);
  return stderr;
}

const asNodes = (value: unknown) => value as Node[];

/** The first block of a kind, and its place. */
function blockOf(report: Node, type: string): Node {
  const blocks = (report.chapters as unknown as Node[]).flatMap(({ blocks, details = [] }) => [
    ...asNodes(blocks),
    ...asNodes(details),
  ]);
  const found = blocks.find((block) => (block.type as unknown) === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
}

test('what was saved is what the schema says', () => {
  expect(savedReport(place).chapters.length).toBeGreaterThan(5);
});

test.each<[string, (report: Node) => void, RegExp]>([
  ['a number for a text', (r) => Object.assign(r, { title: 5 }), /report\.json: title: /],
  ['a text for a list', (r) => Object.assign(r, { chapters: 'x' }), /report\.json: chapters: /],
  [
    'rows that are none',
    (r) => Object.assign(blockOf(r, 'table'), { rows: [[{ text: 1 }]] }),
    /report\.json: chapters\[\d+\]\.blocks\[\d+\]\.rows\[0\]\[0\]: /,
  ],
  ['a key more', (r) => Object.assign(r, { more: 1 }), /Unrecognized key: "more"/],
  ['a block that is none', (r) => Object.assign(blockOf(r, 'table'), { type: 'x' }), /type: /],
  [
    'a link out of the page',
    (r) => Object.assign(blockOf(r, 'list'), { items: [{ text: 'a', href: 'http://x.example' }] }),
    /an anchor of the page/,
  ],
  [
    'a picture from elsewhere',
    (r) => Object.assign(r, { logo: 'http://x.example/a.png' }),
    /logo: a picture as a data address/,
  ],
  [
    'a list that leads out of the folder',
    (r) => Object.assign(blockOf(r, 'table'), { file: '../../a' }),
    /file: a name without/,
  ],
  [
    'a period that begins a header of a mail',
    (r) => Object.assign(r, { period: '2012-11\r\nBcc: a@b.example' }),
    /period: a period such as/,
  ],
  ['a day that is none', (r) => Object.assign(r, { asOf: '2012-13-45' }), /asOf: a day such as/],
])('a saved report that was edited is told with file and field: %s', async (_, change, fault) => {
  expect(await rendered(change)).toMatch(fault);
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe(page);
});

test.each<[string, (report: Node) => void, RegExp]>([
  [
    'data from elsewhere',
    (r) => Object.assign(blockOf(r, 'chart').spec ?? {}, { data: { url: '/etc/passwd' } }),
    /names a url/,
  ],
  [
    'a chart that is none',
    (r) => Object.assign(blockOf(r, 'chart'), { spec: { mark: 'no' } }),
    /The chart '/,
  ],
  [
    'more rows than fit into memory',
    (r) =>
      Object.assign(blockOf(r, 'chart').spec ?? {}, {
        data: { sequence: { start: 0, stop: 1e10 } },
      }),
    /more than 100000 rows/,
  ],
  [
    'a map of which a step leads nowhere',
    (r) => Object.assign(blockOf(r, 'map'), { states: [] }),
    /The chart '/,
  ],
])(
  'a chart of a saved report that cannot be drawn is its table, and the rest stands: %s',
  async (_, change, fault) => {
    const stderr = await rendered(change);
    expect(stderr).toMatch(fault);
    expect(stderr).toMatch(
      /^The chart '.+' cannot be drawn, so that its data stand on the page as a table: /,
    );
    const now = readFileSync(join(place, 'index.html'), 'utf8');
    expect(now.match(/<figure/g)).toHaveLength(page.match(/<figure/g)?.length ?? 0);
    expect(now).toMatch(
      /<p class="bad">This chart cannot be drawn \(.+\)\. Its data stand here as a table\.<\/p>/,
    );
    expect(now).not.toContain('root:');
  },
);
