import { expect, test } from 'vitest';
import { zipBytes } from '../../development/archive-bytes.ts';
import { openFixture } from '../../development/load-fixture.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Twelve entities, each ten times the one before, and one that names a file. */
const DOCTYPE = [
  '<!DOCTYPE sst [<!ENTITY a0 "aaaaaaaaaa">',
  ...Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`),
  '<!ENTITY file SYSTEM "file:///etc/passwd">]>',
].join('\n');

function workbook(strings: string[]): Promise<Buffer> {
  const cell = (place: string, at: number) => `<c r="${place}" t="s"><v>${at}</v></c>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (...all: string[]) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
  return zipBytes({
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('r2', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/sharedStrings.xml': `${DOCTYPE}<sst xmlns="${MAIN}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cell('A1', 0)}${cell('B1', 1)}</row><row r="2">${cell('A2', 2)}${cell('B2', 3)}</row></sheetData></worksheet>`,
  });
}

test('entities of a workbook stand for nothing: neither ten million million letters nor a file', async () => {
  const fixture = await openFixture();
  fixture.write('a.xlsx', await workbook(['customer_id', 'name', '&a12;', '&file;']));
  const before = process.memoryUsage.rss();
  await fixture.load();
  expect(process.memoryUsage.rss() - before).toBeLessThan(300_000_000);
  expect(await fixture.rows('select customer_id, name from imports.customers')).toEqual([
    { customer_id: '&a12;', name: '&file;' },
  ]);
  fixture.close();
});
