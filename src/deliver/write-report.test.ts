import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { silent } from '../progress.ts';
import { type Figure, REPORT_FORMAT, type Report } from '../report/blocks.ts';
import type { FigureName } from '../report/figure-names.ts';
import { savedReport } from './saved-report.ts';
import { rewritePages, writeReport as written } from './write-report.ts';

const writeReport = (place: string, given: Report) => written(place, given, { progress: silent });

const figure = (value: string) => ({ label: 'customers wait', value, detail: '' });

function report(period: string, asOf: string, waiting: string): Report {
  return {
    format: REPORT_FORMAT,
    title: `Report <${period}>`,
    language: 'en',
    company: 'Nordufer',
    period,
    asOf,
    chapters: [
      {
        id: 'summary',
        title: '',
        blocks: [{ type: 'figures', figures: [figure(waiting)] }],
      },
    ],
    journeys: [],
  };
}

const folder = () => mkdtempSync(join(tmpdir(), 'regulars-reports-'));

test('the index leads to every report, the newest first, each with its figures', async () => {
  const reports = folder();
  mkdirSync(join(reports, 'notes'));
  await writeReport(reports, report('2012-09', '2012-09-30', '7'));
  await writeReport(reports, report('2012-11', '2012-11-30', '9'));
  const written = await writeReport(reports, report('2012-11-28', '2012-11-28', '8'));
  expect(written).toMatchObject({ index: join(reports, 'index.html'), reportCount: 3 });
  const index = readFileSync(join(reports, 'index.html'), 'utf8');
  const links = [...index.matchAll(/href="([^"]+\/index\.html)"/g)].map(([, href]) => href);
  expect(links).toEqual(['2012-11/index.html', '2012-11-28/index.html', '2012-09/index.html']);
  const values = [...index.matchAll(/<td class="right short">(\d)/g)].map(([, value]) => value);
  expect(values).toEqual(['9', '8', '7']);
  expect(index).toContain('Report &lt;2012-09&gt;');
});

test('the index puts the figures of years and months below what they measure', async () => {
  const reports = folder();
  const [month, year] = [report('2012-11', '2012-11-30', '9'), report('2012', '2012-12-31', '9')];
  const of = (name: FigureName, value: string) => ({ name, label: value, value, detail: '' });
  const figures = (...all: Figure[]) => [
    { id: 'summary', title: '', blocks: [{ type: 'figures' as const, figures: all }] },
  ];
  await writeReport(reports, { ...month, chapters: figures(of('waiting', '12'), of('left', '2')) });
  await writeReport(reports, {
    ...year,
    chapters: figures(of('answeredInDay', '91'), of('left', '9')),
  });
  const index = readFileSync(join(reports, 'index.html'), 'utf8');
  const cells = [...index.matchAll(/class="right(?: short)?">([^<]+)</g)].map(([, text]) => text);
  expect(cells).toEqual([
    ...['Questions answered within a day', 'Regulars who left', 'Customers waiting at the end'],
    ...['91', '9', '–'],
    ...['–', '2', '12'],
  ]);
});

test('an index.html of somebody else is left as it is', async () => {
  const reports = folder();
  writeFileSync(join(reports, 'index.html'), 'our intranet');
  const { index } = await writeReport(reports, report('2012-11', '2012-11-30', '9'));
  expect(index).toBeUndefined();
  expect(readFileSync(join(reports, 'index.html'), 'utf8')).toBe('our intranet');
});

test('what was saved is the report, and what is none is refused with the way out', async () => {
  const reports = folder();
  const november = report('2012-11', '2012-11-30', '9');
  await writeReport(reports, november);
  expect(savedReport(join(reports, '2012-11'))).toEqual(november);
  expect(savedReport(join(reports, '2012-11', 'report.json'))).toEqual(november);
  writeFileSync(join(reports, 'package.json'), '{"name": "x"}');
  expect(() => savedReport(join(reports, 'package.json'))).toThrow(/Write it anew with 'regulars/);
  expect(() => savedReport(join(reports, 'none.json'))).toThrow('There is no saved report');
});

test('more customers than a page holds stand on pages beside it, and links lead to and fro; a page that is sent leads to none of them', async () => {
  const journeys = Array.from({ length: 101 }, (_, place) => ({
    id: `customer-${place}`,
    title: `Customer ${place}`,
    blocks: [],
  }));
  const rows = journeys.map(({ id, title }) => [{ text: title, href: `#${id}` }]);
  const table = { type: 'table' as const, columns: [{ title: 'Customer' }], rows };
  const chapters = [{ id: 'waiting-room', title: '', blocks: [table] }];
  const reports = folder();
  const place = join(reports, '2012-11');
  const november = report('2012-11', '2012-11-30', '9');
  const options = { progress: silent, isStatic: true, letter: { to: [] } };
  await written(reports, { ...november, chapters, journeys }, options);
  const letter = await PostalMime.parse(readFileSync(join(place, 'letter.eml')), {
    attachmentEncoding: 'utf8',
  });
  const alone = String(letter.attachments[0]?.content);
  expect(alone).toContain('<a id="to-customer-100">Customer 100</a>');
  expect(alone.match(/ href="(?!#|data:)[^"]*"/g)).toBeNull();
  const page = readFileSync(join(place, 'index.html'), 'utf8');
  expect(page).toContain('href="customers/customer-100.html"');
  expect(page).not.toContain('<article');
  const customer = readFileSync(join(place, 'customers', 'customer-100.html'), 'utf8');
  expect(customer).toContain('href="../index.html#to-customer-100"');
  await writeReport(reports, november);
  expect(readdirSync(place).toSorted()).toEqual(['index.html', 'journeys.json', 'report.json']);
});

test('a report.json that was edited or is none is no reason to fail: refused, and passed over by the index', async () => {
  const reports = folder();
  const november = report('2012-11', '2012-11-30', '9');
  const { journeys, ...head } = november;
  const [summary] = head.chapters;
  const list = { type: 'table', columns: [], rows: [], file: '../../stolen' };
  const broken: [report: unknown, journeys: unknown][] = [
    [{ format: REPORT_FORMAT }, journeys],
    [{ ...head, chapters: 5 }, journeys],
    [{ ...head, period: 2012 }, journeys],
    [{ ...head, chapters: [{ ...summary, blocks: [list] }] }, journeys],
    [head, null],
    [head, [{ id: '../../stolen', title: '', blocks: [] }]],
    [head, '[{'],
  ];
  for (const [index, [saved, beside]] of broken.entries()) {
    const place = join(reports, `broken-${index}`);
    mkdirSync(place);
    writeFileSync(join(place, 'report.json'), JSON.stringify(saved));
    writeFileSync(
      join(place, 'journeys.json'),
      typeof beside === 'string' ? beside : JSON.stringify(beside),
    );
    expect(() => savedReport(place)).toThrow(/Write it anew with 'regulars report'/);
  }
  const { index } = await writeReport(reports, november);
  expect(index).toBe(join(reports, 'index.html'));
});

/** Everything below a folder, with what it holds. */
function all(place: string): Record<string, string> {
  const files = readdirSync(place, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path.slice(place.length + 1), readFileSync(path, 'latin1')]),
  );
}

const listed = (period: string, file: string): Report => ({
  ...report(period, '2012-11-30', '9'),
  chapters: [
    { id: 'a', title: '', blocks: [{ type: 'table', file, columns: [{ title: 'A' }], rows: [] }] },
  ],
});

test('a report that cannot be written leaves the old one whole; one that is written takes its lists away, and nothing of others', async () => {
  const reports = folder();
  const place = join(reports, '2012-11');
  await writeReport(reports, listed('2012-11', 'old-list'));
  mkdirSync(join(place, 'notes'));
  writeFileSync(join(place, 'notes', 'mine.txt'), 'a note');
  const before = all(reports);
  // A list cannot have a name that is as long.
  await expect(writeReport(reports, listed('2012-11', 'x'.repeat(300)))).rejects.toThrow(
    /ENAMETOOLONG/,
  );
  expect(all(reports)).toEqual(before);
  await writeReport(reports, listed('2012-11', 'new-list'));
  expect(readdirSync(place).toSorted()).toEqual([
    'index.html',
    'journeys.json',
    'new-list.csv',
    'new-list.xlsx',
    'notes',
    'report.json',
  ]);
  expect(readdirSync(reports).toSorted()).toEqual(['2012-11', 'index.html']);
});

test('a PDF stays as long as the figures that it was printed of', async () => {
  const reports = folder();
  const pdf = join(reports, '2012-11', 'report.pdf');
  await writeReport(reports, report('2012-11', '2012-11-30', '9'));
  writeFileSync(pdf, 'printed');
  await writeReport(reports, report('2012-11', '2012-11-30', '9'));
  expect(existsSync(pdf)).toBe(true);
  await writeReport(reports, report('2012-11', '2012-11-30', '10'));
  expect(existsSync(pdf)).toBe(false);
});

test('where the browser fails the page stands, and that is told', async () => {
  const reports = folder();
  const november = report('2012-11', '2012-11-30', '9');
  const failing = written(reports, november, { progress: silent, browser: '/bin/false' });
  await expect(failing).rejects.toThrow('has printed no PDF');
  expect(savedReport(join(reports, '2012-11'))).toEqual(november);
  expect(existsSync(join(reports, 'index.html'))).toBe(true);
});

test('pages rendered anew in a folder that is mostly of others leave it where it is', async () => {
  const reports = folder();
  const november = report('2012-11', '2012-11-30', '9');
  await writeReport(reports, november);
  const downloads = folder();
  for (const name of 'abcdefgh') writeFileSync(join(downloads, name), name);
  cpSync(join(reports, '2012-11'), downloads, { recursive: true });
  const place = statSync(downloads).ino;
  await rewritePages(downloads, november, { progress: silent, isStatic: true });
  expect(statSync(downloads).ino).toBe(place);
  expect(readFileSync(join(downloads, 'index.html'), 'utf8')).not.toContain('<script');
  await rewritePages(join(reports, '2012-11'), november, { progress: silent, isStatic: true });
  expect(all(join(reports, '2012-11'))).toEqual({
    ...all(join(reports, '2012-11')),
    'index.html': readFileSync(join(downloads, 'index.html'), 'latin1'),
  });
});
