import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const hex = (text: string) => Buffer.from(text.padEnd(64, '00'), 'hex');
const tar = () => {
  const block = Buffer.alloc(1024);
  block.write('mails/a.eml');
  block.write('ustar', 257);
  return block;
};

test('what is no export is named as what it is, whatever it is called', async () => {
  const others: Record<string, [content: string | Buffer, what: RegExp]> = {
    'Inbox.msf': ['// <!-- <mdb:mork:z v="1.4"/> -->\n< <(a=c)> >\n', /index of Thunderbird/],
    'winmail.dat': [hex('789f3e22'), /a winmail.dat/],
    'report.pdf': ['%PDF-1.7\n', /a PDF document/],
    'report.csv': ['%PDF-1.7\n', /a PDF document/],
    'backup.7z': [hex('377abcaf271c'), /7-Zip archive/],
    'backup.rar': [hex('526172211a07'), /RAR archive/],
    'backup.tar': [tar(), /backup archive \(tar\)/],
    'backup.tar.gz': [gzipSync(tar()), /backup archive \(tar\)/],
    'crm.sqlite': [Buffer.from('SQLite format 3\0'), /SQLite database/],
    'dump.txt': ['-- MySQL dump 10.13\nCREATE TABLE a;\n', /backup of a database in SQL/],
    'orders.csv': ['<!DOCTYPE html>\n<html><body>Sign in</body></html>\n', /a web page/],
    'orders.xml': ['<?xml version="1.0"?>\n<orders/>\n', /it is XML/],
    'card.vcf': ['BEGIN:VCARD\nFN:Vera\nEND:VCARD\n', /address book/],
    'eurofxref-hist.csv': [
      'Date,USD,JPY,BGN,\n2012-11-30,1.2986,107.4,1.9558,\n',
      /exchange rates.*currency_rates/,
    ],
    'notes.txt': [
      'Orders of the old shop, which was closed in the summer of 2011\nand others\n',
      /a text, no table/,
    ],
    'logo.png': [hex('89504e470d0a1a0a'), /a picture/],
  };
  fixture.write('customers.csv', 'customer_id,name\nK1,Werft\n');
  for (const [name, [content]] of Object.entries(others)) fixture.write(name, content);
  const { files } = await fixture.load();
  for (const [name, [, what]] of Object.entries(others)) {
    const file = files.find(({ path }) => path.endsWith(`/${name}`));
    expect(file, name).toMatchObject({ source: null, note: expect.stringMatching(what) });
  }
});

test('rows that blanks part are a table, however many words their headings hold', async () => {
  fixture.write('customers.csv', 'customer_id,name\nK1,Werft\n');
  const headings = 'customer_id  date number_of_cds  dollar_value';
  fixture.write(
    'sales.txt',
    ` ${headings}\n 00001 19970101  1   11.77\n 00002 19970112  1   12.00\n`,
  );
  const words = 'customer day number value state place';
  fixture.write('more.txt', `${words}\n00001 19970101 1 11.77 a b\n00002 19970112 1 12.00 a b\n`);
  const { files } = await fixture.load();
  expect(files.map(({ note }) => note ?? '').filter((note) => note.includes('a text'))).toEqual([]);
});
