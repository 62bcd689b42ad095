import { text } from 'node:stream/consumers';
import readWorkbook from 'read-excel-file/node';
import { expect, test, vi } from 'vitest';
import { type Entry, fromBuffer } from 'yauzl';
import type { Report, TableBlock } from '../report/blocks.ts';
import { reportLists } from './report-lists.ts';
import { workbook } from './workbook.ts';

const hostile = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\u200b=1+1',
  '\u202e@SUM(A1)',
  '\u001b+cmd',
  ' =1+1',
  '\uff1d1+1',
  'a;b',
  'a,"b"',
  '\u202eabc',
  '\u0007',
  '__proto__',
  'constructor',
];

function reportWith(rows: TableBlock['rows'], language: Report['language']): Report {
  const columns = [{ title: 'Customer' }, { title: 'Days' }];
  const blocks = [{ type: 'table' as const, file: 'list', columns, rows }];
  const chapters = [{ id: 'a', title: 'A', blocks }];
  return {
    title: '',
    language,
    company: '',
    period: '2012-11',
    asOf: '2012-11-30',
    chapters,
    journeys: [],
    format: 1,
  };
}

test('what customers write runs as no formula in a spreadsheet', async () => {
  const report = reportWith(
    hostile.map((text) => [text, { text: '1', value: 1 }]),
    'en',
  );
  const lists = await reportLists(report);
  const lines = String(lists.get('list.csv')).split('\n').slice(1);
  expect(lines.filter((line) => /^"?[^\w'"]*(?:[=@\uff1d]|[+-]\D)/.test(line))).toEqual([]);
  expect(lines).toContain("'=1+1,1");
});

test('a German list has semicolons and decimal commas, and days and numbers stay what they are', async () => {
  const rows = [
    [
      { text: 'x', value: '2012-11-28' },
      { text: '1.5', value: 1.5 },
    ],
  ];
  const lists = await reportLists(reportWith(rows, 'de'));
  expect(lists.get('list.csv')).toBe('\ufeffCustomer;Days\n2012-11-28;1,5\n');
});

test('a workbook holds texts as texts, and is the same at any time', async () => {
  const sheet = { name: 'list', columns: ['a'], rows: hostile.map((text) => [text]) };
  const book = await workbook(sheet);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
  expect((await workbook(sheet)).equals(book)).toBe(true);
  vi.useRealTimers();
  const [read] = await readWorkbook(book);
  expect(read?.data.flat().slice(1, 5)).toEqual(['=1+1', '+1', '-1', '@SUM(A1)']);
});

test('each sheet of a workbook has its name, its rows and its filter', async () => {
  const sheets = [
    { name: 'A & B <x>', columns: ['a', 'b'], rows: [['1', 2]] },
    { name: 'a & b <X>', columns: ['a'], rows: [['x'], ['y'], ['z']] },
    { name: '', columns: ['a'], rows: [] },
  ];
  const book = await workbook(sheets);
  const read = await readWorkbook(book);
  expect(read.map(({ sheet }) => sheet)).toEqual(['A & B <x>', 'a & b <X> (2)', '–']);
  expect(read.map(({ data }) => data.length)).toEqual([2, 4, 1]);
  const xml = await Promise.all(
    [1, 2, 3].map((at) => partOf(book, `xl/worksheets/sheet${at}.xml`)),
  );
  const filters = xml.map((text) => /<autoFilter ref="([^"]*)"/.exec(text)?.[1]);
  expect(filters).toEqual(['A1:B2', 'A1:A4', 'A1:A1']);
});

test.each([
  ['de', 'd". "mmm" "yyyy', '#,##0"\u00a0""€"'],
  ['en', 'd" "mmm" "yyyy', '"€"#,##0'],
] as const)(
  'a workbook has widths, a filter, and days and amounts in the form of its language: %s',
  async (language, day, money) => {
    const sheet = {
      name: 'list',
      columns: ['Customer', 'Value', 'Since', 'Key'],
      currencies: [undefined, 'EUR'],
      rows: [['A customer of a long name', 1234, '2012-11-28', Number.MAX_SAFE_INTEGER]],
    };
    const book = await workbook(sheet, language);
    const [xml, styles] = await Promise.all(
      ['xl/worksheets/sheet1.xml', 'xl/styles.xml'].map((name) => partOf(book, name)),
    );
    expect(xml).toContain('</sheetData><autoFilter ref="A1:D2"/>');
    expect(xml).toContain('<col min="1" max="1" width="27"');
    const codes = [...(styles ?? '').matchAll(/formatCode="([^"]*)"/g)].map(([, code]) => code);
    expect(codes.map((code) => code?.replaceAll('&quot;', '"'))).toEqual([money, day]);
    const [read] = await readWorkbook(book);
    expect(read?.data[1]?.[3]).toBe('9007199254740991');
  },
);

/** Gives a file of a ZIP archive as text. */
function partOf(archive: Buffer, name: string): Promise<string> {
  return new Promise((found, failed) => {
    fromBuffer(archive, (error, zip) => {
      if (error) return failed(error);
      zip.on('entry', (entry: Entry) => {
        if (entry.fileName !== name) return;
        zip.openReadStream(entry, (fault, stream) =>
          fault ? failed(fault) : text(stream).then(found, failed),
        );
      });
    });
  });
}
