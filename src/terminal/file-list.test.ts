import { expect, test } from 'vitest';
import { sayIn } from '../build/kit/say.ts';
import { fileList, remarks } from './file-list.ts';

const english = sayIn('en', 'EUR');

const mails = (count: number, folder: string, value?: string) =>
  Array.from({ length: count }, (_, index) => ({
    path: `${folder}/${index}.eml`,
    source: 'mail__messages',
    table: 'messages',
    read: 1,
    accepted: 1,
    quarantined: 0,
    unchanged: false,
    ...(value && { reasons: [{ code: 'columns_unused' as const, value }] }),
  }));

test('many files of one folder are one line', () => {
  const lines = fileList([...mails(3, 'a'), ...mails(200_000, 'b/cur')], english).split('\n');
  expect(lines.slice(-4).map((line) => line.replace(/\s+/g, ' '))).toEqual([
    'a/0.eml messages 1 1 0',
    'a/1.eml messages 1 1 0',
    'a/2.eml messages 1 1 0',
    'b/cur/ (200000 files) messages 200000 200000 0',
  ]);
});

test('of many files with one remark the first is named, of a few all', () => {
  const lines = remarks([...mails(2, 'a', 'few'), ...mails(50, 'b', 'many')], english);
  expect(lines).toEqual([
    'a/0.eml: columns not used: few',
    'a/1.eml: columns not used: few',
    'b/0.eml and 49 more: columns not used: many',
  ]);
});

test('what a file is stands in the language of the report', () => {
  const [mail] = mails(1, 'a');
  const files = [{ ...mail, path: 'b.pdf', source: null, reasons: [{ code: 'pdf' as const }] }];
  expect(remarks(files as Parameters<typeof remarks>[0], sayIn('de', 'EUR'))).toEqual([
    'b.pdf: nicht erkannt: es ist ein PDF-Dokument: die Tabelle selbst als CSV oder XLSX ausgeben',
  ]);
});
