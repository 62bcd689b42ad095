import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../development/load-fixture.ts';
import { UserError } from '../errors.ts';

const CUSTOMERS = 'customer_id,name\nK1,Bäckerei Nord\nK2,Werft Süd\n';
const ORDERS = 'order_id,customer_id,ordered_at\nB1,K1,2012-11-01\nB2,,2012-11-02\nB3,K2,soon\n';
const MAIL =
  'From: ina@kunde.example\nTo: service@firma.example\nDate: Wed, 10 Oct 2012 16:05:00 +0200\nMessage-ID: <1@kunde.example>\nSubject: Vertrag\n\nHallo\n';
const MBOX = `From ina@kunde.example Wed Oct 10 16:05:00 2012\n${MAIL}\nFrom a@b Wed Oct 10 16:06:00 2012\nSubject: no date\n\nx\n`;

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const counts = async (config = {}) =>
  Object.fromEntries(
    (await fixture.load(config)).files.map(
      ({ path, table, read, accepted, quarantined, unchanged }) => [
        path.slice(fixture.folder.length + 1),
        [table, read, accepted, quarantined, unchanged],
      ],
    ),
  );
const names = async () =>
  (await fixture.rows('select name from imports.customers order by name')).map(
    (row) => Object.values(row)[0],
  );

describe('what a load brings', () => {
  test('every row read is accepted or set aside, with its file, line and reason', async () => {
    fixture.write('customers.csv', CUSTOMERS);
    fixture.write('sub/orders.csv', `${ORDERS}B4,K1\n`);
    fixture.write('mail/inbox.mbox', MBOX);
    expect(await counts()).toEqual({
      'customers.csv': ['customers', 2, 2, 0, false],
      'mail/inbox.mbox': ['messages', 2, 1, 1, false],
      'sub/orders.csv': ['orders', 4, 1, 3, false],
    });
    const quarantine = await fixture.rows(
      `select table_name, line, reason, content from imports.quarantine order by table_name, line`,
    );
    expect(quarantine).toMatchObject([
      { table_name: 'messages', line: 10, reason: 'it has no date' },
      { table_name: 'orders', line: 3, reason: 'customer_id is missing' },
      { table_name: 'orders', line: 4, reason: "ordered_at: 'soon' is not a date and time" },
      {
        table_name: 'orders',
        line: 5,
        reason: 'the row has 2 values, the heading 3',
        content: '"B4,K1"',
      },
    ]);
    expect(quarantine[1]).toMatchObject({ content: '{"order_id":"B2","ordered_at":"2012-11-02"}' });
  });

  test('the same rows come from CSV in any encoding, from JSON, JSON lines and Parquet', async () => {
    fixture.write('a.csv', Buffer.from('customer_id;name\r\nK1;Bäckerei „Nord“\r\n'));
    fixture.write(
      'b.csv',
      Buffer.from('customer_id;name\r\nK2;B\xe4ckerei \x84Nord\x93\r\n', 'latin1'),
    );
    fixture.write(
      'c.tsv',
      Buffer.from('\ufeffcustomer_id\tname\nK3\tBäckerei „Nord“\n', 'utf16le'),
    );
    fixture.write('d.json', '[\n{"customer_id": "K4", "name": "Bäckerei „Nord“"}\n]');
    fixture.write('e.jsonl', '{"customer_id": 5, "name": "Bäckerei „Nord“"}\n\n{broken\n[1]\n');
    fixture.write('f.csv.gz', gzipSync('customer_id,name\nK6,Bäckerei „Nord“\n'));
    await fixture.database.run(
      `copy (select 'K7' as customer_id, 'Bäckerei „Nord“' as name) to '${fixture.folder}/g.parquet'`,
    );
    const loaded = await counts();
    expect(Object.values(loaded).map(([, read, accepted]) => [read, accepted])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [3, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(new Set(await names())).toEqual(new Set(['Bäckerei „Nord“']));
    expect(await fixture.rows('select line, reason from imports.quarantine order by line')).toEqual(
      [
        { line: 3, reason: 'the line is not a JSON object' },
        { line: 4, reason: 'the line is not a JSON object' },
      ],
    );
  });

  test('a mail becomes a message in UTC, its mailbox is where it was found', async () => {
    fixture.write('Maildir/cur/1.M1:2,S', MAIL);
    fixture.write('Maildir/new/2.M2', MAIL.replace('1@kunde', '2@kunde').replace(' +0200', ''));
    fixture.write('Maildir/tmp/3.M3', MAIL.replace('1@kunde', '3@kunde'));
    await fixture.load();
    const messages = await fixture.rows(
      'select message_id, sent_at, sent_at_rule, from_address, to_addresses, kind, mailbox from imports.messages order by message_id',
    );
    const expected = {
      sent_at: '2012-10-10T14:05:00Z',
      from_address: 'ina@kunde.example',
      kind: 'human',
      to_addresses: ['service@firma.example'],
      mailbox: `${fixture.folder}/Maildir`,
    };
    expect(messages).toEqual([
      { ...expected, message_id: '1@kunde.example', sent_at_rule: 'date' },
      { ...expected, message_id: '2@kunde.example', sent_at_rule: 'date_without_zone' },
    ]);
  });

  test('a Maildir marks drafts and trash in the names, and hides the folder of what was sent', async () => {
    const mail = (number: number) => MAIL.replace('1@kunde', `${number}@kunde`);
    fixture.write('Maildir/cur/1.M1:2,ST', mail(1));
    fixture.write('Maildir/cur/2.M2:2,S', mail(1));
    fixture.write('Maildir/cur/3.M3:2,D', mail(3));
    fixture.write('Maildir/new/4.M4', mail(4));
    fixture.write('Maildir/.Sent/cur/5.M5:2,S', mail(5));
    fixture.write('Maildir/.Sent/new/6.M6', mail(6));
    await fixture.load();
    expect(
      await fixture.rows(
        `select message_id, right(mailbox, 5) as mailbox from imports.messages order by 1`,
      ),
    ).toEqual(
      [
        [1, 'ildir'],
        [4, 'ildir'],
        [5, '.Sent'],
        [6, '.Sent'],
      ].map(([number, mailbox]) => ({ message_id: `${number}@kunde.example`, mailbox })),
    );
    expect(await fixture.rows('select reason from imports.quarantine order by 1')).toEqual([
      { reason: 'it is a draft (flag D in the name of the file)' },
      { reason: 'it is in the trash (flag T in the name of the file)' },
    ]);
  });

  test('a file that cannot be read is named, and the others are loaded', async () => {
    for (const number of [1, 2, 3])
      fixture.write(`mails/${number}.eml`, MAIL.replace('1@kunde', `${number}@kunde`));
    fixture.write('mails/2.pst', Buffer.from(`!BDN${'x'.repeat(100)}`));
    fixture.write('mails/4.mbox.gz', gzipSync(MBOX.repeat(2000)).subarray(0, 800));
    fixture.write('b.csv.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3]));
    fixture.write('c.json', '[1, 2]');
    fixture.write('d.csv', `customer_id,name\nK1,${'x'.repeat(6_000_000)}\nK2,b\n`);
    const { files } = await fixture.load();
    const noted = files.flatMap(({ path, note }) => (note ? [[path.split('/').at(-1), note]] : []));
    expect(noted).toEqual([
      ['b.csv.gz', expect.stringMatching(/cannot be read .*: copy it anew/)],
      ['c.json', expect.stringMatching(/holds no JSON objects/)],
      ['2.pst', expect.stringMatching(/cannot be read/)],
      ['4.mbox.gz', expect.stringMatching(/cannot be read/)],
    ]);
    expect(await fixture.rows('select count(*) as count from imports.messages')).toEqual([
      { count: 3 },
    ]);
    expect(await fixture.rows('select line, reason from imports.quarantine')).toEqual([
      { line: 2, reason: 'the row is longer than 5000000 characters' },
    ]);
  });

  test('a mail deleted in Thunderbird is set aside as that', async () => {
    fixture.write(
      'Inbox',
      MBOX.replace('Subject: no date', 'Date: 1 Nov 2012 10:00:00 +0100\nX-Mozilla-Status: 0009'),
    );
    expect(await counts()).toEqual({ Inbox: ['messages', 2, 1, 1, false] });
    const [row] = await fixture.rows('select reason from imports.quarantine');
    expect(row).toEqual({
      reason: 'deleted in Thunderbird, and still in the file (X-Mozilla-Status)',
    });
  });

  test('Gmail says which mails are drafts, spam or trash, and which conversation each belongs to', async () => {
    const gmail = (labels: string) =>
      `From 1@xxx Wed Oct 10 14:05:00 +0000 2012\r\nX-GM-THRID: 1415\r\nX-Gmail-Labels: ${labels}\r\n${MAIL.replaceAll('\n', '\r\n')}\r\n`;
    fixture.write('All mail.mbox', gmail('Inbox,Important') + gmail('Drafts') + gmail('Spam'));
    expect(await counts()).toEqual({ 'All mail.mbox': ['messages', 3, 1, 2, false] });
    expect(await fixture.rows('select thread_id from imports.messages')).toEqual([
      { thread_id: '1415' },
    ]);
    expect(await fixture.rows('select line, reason from imports.quarantine')).toEqual([
      { line: 12, reason: 'it is a draft (X-Gmail-Labels: Drafts)' },
      { line: 23, reason: 'it is spam (X-Gmail-Labels: Spam)' },
    ]);
  });

  test('a misspelt column that is not required is named', async () => {
    fixture.write('customers.csv', 'customer_id,name,segmnet\nK1,a,b\n');
    expect((await fixture.load()).files[0]?.note).toBe('columns not used: segmnet');
  });
});

describe('loading again', () => {
  test('changes nothing where the files are the same', async () => {
    fixture.write('customers.csv', CUSTOMERS);
    fixture.write('inbox.mbox', MBOX);
    await fixture.load();
    const before = await fixture.rows('select * from imports.files order by file_id');
    utimesSync(`${fixture.folder}/customers.csv`, 1, 1);
    expect(Object.values(await counts()).map(([, , , , unchanged]) => unchanged)).toEqual([
      true,
      true,
    ]);
    expect(await fixture.rows('select * from imports.files order by file_id')).toEqual(before);
    expect(await names()).toHaveLength(2);
  });

  test('replaces what a path brought before where its content is another', async () => {
    fixture.write('orders.csv', ORDERS);
    await fixture.load();
    fixture.write('orders.csv', ORDERS.replace('B2,,', 'B2,K2,'));
    expect(await counts()).toEqual({ 'orders.csv': ['orders', 3, 2, 1, false] });
    expect(await fixture.rows('select line from imports.quarantine')).toEqual([{ line: 4 }]);
    expect(await fixture.rows('select path from imports.files')).toHaveLength(1);
  });

  test('reads a file anew where the time zone is another', async () => {
    fixture.write('orders.csv', 'order_id,customer_id,ordered_at\nB1,K1,2012-11-01 12:00\n');
    await fixture.load();
    await fixture.load({ timezone: 'Europe/London' });
    expect(await fixture.rows('select ordered_at from imports.orders')).toEqual([
      { ordered_at: '2012-11-01T12:00:00Z' },
    ]);
  });

  test('keeps one copy of a content that stands at two paths, and notes the other', async () => {
    fixture.write('a.csv', CUSTOMERS);
    fixture.write('b.csv', CUSTOMERS);
    const { files } = await fixture.load();
    expect(files.map(({ accepted }) => accepted)).toEqual([2, 0]);
    expect(files[1]?.note).toBe(`has the same content as ${files[0]?.path}, which is loaded`);
    fixture.write('a.csv', `${CUSTOMERS}K3,Hof West\n`);
    await fixture.load();
    expect(await names()).toHaveLength(5);
    fixture.write('b.csv', `${CUSTOMERS}K3,Hof West\n`);
    await fixture.load();
    expect(await names()).toEqual(['Bäckerei Nord', 'Hof West', 'Werft Süd']);
  });

  test('keeps one copy of a file that was moved', async () => {
    fixture.write('old/customers.csv', CUSTOMERS);
    await fixture.load();
    const moved = fixture.write('new/customers.csv', CUSTOMERS);
    await fixture.load({}, [moved]);
    await fixture.load({ timezone: 'Europe/London' }, [moved]);
    expect(await names()).toHaveLength(2);
  });
});

describe('bad input', () => {
  const failure = async (paths?: string[], config = {}) => {
    const error: unknown = await fixture.load(config, paths).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    return error instanceof Error ? error.message.replaceAll(fixture.folder, 'exports') : '';
  };

  test('a path that is missing and a folder without exports are named', async () => {
    expect(await failure(['nowhere/at-all'])).toContain('nowhere/at-all does not exist');
    fixture.write('README.md', 'nothing');
    expect(await failure()).toContain('The folder exports holds no exports');
    expect(await failure([])).toContain('No exports were named');
  });

  test('a table that no layout fits says its columns, the nearest layout, what it lacks and how to map it', async () => {
    fixture.write('kunden.csv', 'customer_id;Firma\nK1;Werft\n');
    const message = await failure();
    expect(message).toContain('its columns are customer_id, Firma');
    expect(message).toContain('The nearest layout, regulars__customers, lacks name');
    expect(message).toContain(
      "it looks like customers (customer_id: 'customer_id', name: 'Firma')",
    );
    expect(message).toContain("'regulars init FOLDER'");
  });

  test('files of no use are remembered for the page until the place where they stand is loaded again', async () => {
    fixture.write('kunden.csv', 'customer_id,name\nK1,Werft\n');
    fixture.write('bild.png', Buffer.from('89504e470d0a1a0a', 'hex'));
    fixture.write('other.csv', 'a,b\n1,2\n');
    const kept = () =>
      fixture.rows(
        `select parse_filename(path) as path, reasons[1].code as code, row_count
         from imports.unused_files order by path`,
      );
    await fixture.load();
    const other = { path: 'other.csv', code: 'no_layout', row_count: 1 };
    expect(await kept()).toEqual([{ path: 'bild.png', code: 'picture', row_count: null }, other]);
    rmSync(join(fixture.folder, 'bild.png'));
    await fixture.load();
    expect(await kept()).toEqual([other]);
  });

  test('a Parquet file that is cut off is noted and stops nothing', async () => {
    fixture.write('broken.parquet', 'PAR1 and then nothing');
    fixture.write('customers.csv', 'customer_id,name\nK1,Werft\n');
    const { files } = await fixture.load();
    expect(files[0]?.note).toMatch(/not a whole Parquet file/);
    expect(files[1]).toMatchObject({ table: 'customers', accepted: 1 });
  });

  test('files that are no exports are noted with the reason and stop nothing', async () => {
    fixture.write('customers.csv', CUSTOMERS);
    fixture.write('empty.csv', '');
    fixture.write('broken.json', '[{"customer_id": 1,');
    fixture.write('book.xlsx', Buffer.from('PK\x03\x04rest', 'latin1'));
    fixture.write('picture.png', Buffer.from([0x89, 0x50, 0, 0, 0, 1, 0, 2]));
    fixture.write('note.txt', 'Please call back');
    const { files } = await fixture.load();
    const notes = files.map(({ note }) => note ?? '');
    expect(notes[0]).toContain('a ZIP archive that cannot be read');
    expect(notes[1]).toContain('not valid JSON');
    expect(notes[3]).toContain('it is empty');
    expect(notes[4]).toContain('no known layout has its columns');
    expect(notes[5]).toContain('neither text nor Parquet');
    expect(await names()).toHaveLength(2);
  });

  test('nothing of a damaged archive is stored', async () => {
    fixture.write('inbox.mbox.gz', gzipSync(MBOX.repeat(999)).subarray(0, -20));
    expect(await failure()).toContain('inbox.mbox.gz: not recognised: it cannot be read');
    expect(await fixture.rows('select * from imports.messages')).toEqual([]);
  });

  test('a path with a quotation mark is a path like any other', async () => {
    fixture.write("it's/o'customers.csv", CUSTOMERS);
    await fixture.database.run('select 1');
    expect((await fixture.load()).files[0]?.accepted).toBe(2);
  });
});
