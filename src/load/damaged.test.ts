import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { workbookBytes, zipBytes } from '../development/archive-bytes.ts';
import { regulars } from '../development/command-line.ts';
import { type Fixture, openFixture } from '../development/load-fixture.ts';
import { msgBytes } from '../development/outlook-bytes.ts';
import { silent } from '../progress.ts';
import { lookAt } from './suggest/look.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
  fixture.write('customers.csv', 'customer_id,name\nK1,Werft\n');
});
afterEach(() => fixture.close());

const MESSAGE = msgBytes({
  subject: 'Wartung',
  body: 'Gern.',
  from: 'jo@werft.example',
  to: ['office@firm.example'],
  sentAt: new Date('2012-10-10T07:00:05Z'),
  messageId: '1@werft.example',
});

/** Loads the folder, in which one file is damaged, and gives what is told of that. */
async function told(name: string): Promise<string> {
  const { files } = await fixture.load();
  const loaded = files.find(({ path }) => path.endsWith('/customers.csv'));
  expect(loaded).toMatchObject({ read: 1, accepted: 1 });
  const entry = files.find(({ path }) => path.endsWith(name));
  expect(entry).toMatchObject({ read: 0, source: null });
  return entry?.note ?? '';
}

const ROWS = Array.from({ length: 2000 }, (_, row) => `O${row},K1,2012-01-02,${row}`);
const CSV = `order_id,customer_id,ordered_at,value\n${ROWS.join('\n')}\n`;

async function parquet(): Promise<Buffer> {
  const path = `${fixture.folder}/orders.parquet`;
  await fixture.database.run(
    `copy (select 'O' || row as order_id, 'K1' as customer_id, date '2012-01-02' as ordered_at, hash(row) as value from range(5000) as t (row))
    to '${path}' (format parquet)`,
  );
  return readFileSync(path);
}

/** Gives the bytes with twenty of them changed. */
function changed(bytes: Buffer, share: number): Buffer {
  const result = Buffer.from(bytes);
  const start = Math.floor(bytes.length * share);
  for (let at = start; at < start + 20; at++) result[at] = (result[at] ?? 0) ^ 0x5a;
  return result;
}

describe('a damaged file is told by name, and the others are loaded', () => {
  // Parquet has no checksums: damage of values that stand unpacked is a value, and no program sees it.
  test.each([0.05, 0.15, 0.3])('Parquet with a damaged page, at %f of it', async (share) => {
    fixture.write('orders.parquet', changed(await parquet(), share));
    expect(await told('orders.parquet')).toContain('it is a damaged Parquet file');
    const [, look] = await lookAt(fixture.database, fixture.folder, {
      userQueries: undefined,
      progress: silent,
    });
    expect(['unusable', 'known']).toContain(look?.kind);
  });

  test('UTF-16 of which a byte is missing, at the end or amid', async () => {
    const text = Buffer.from(`\ufeff${CSV}`, 'utf16le');
    fixture.write('end.csv', text.subarray(0, text.length - 1));
    fixture.write('amid.csv', Buffer.concat([text.subarray(0, 501), text.subarray(502)]));
    // Of two bytes, as UTF-16 whose byte order is the other one.
    const amid = Buffer.concat([text.subarray(0, 501), text.subarray(502, -1)]);
    fixture.write('both.csv', amid);
    for (const name of ['end.csv', 'amid.csv', 'both.csv'])
      expect(await told(name)).toContain('UTF-16 of which a byte is missing');
  });

  test('gzip that was cut off, or of a wrong checksum', async () => {
    const packed = gzipSync(CSV);
    fixture.write('cut.csv.gz', packed.subarray(0, packed.length / 2));
    const wrong = Buffer.from(packed);
    wrong.writeUInt32LE(1, packed.length - 8);
    fixture.write('wrong.csv.gz', wrong);
    expect(await told('cut.csv.gz')).toContain('it cannot be read');
    expect(await told('wrong.csv.gz')).toContain('it cannot be read');
  });

  test('a member of a ZIP archive whose checksum is wrong', async () => {
    fixture.write('all.zip', withWrongChecksum(await zipBytes({ 'orders.csv': CSV })));
    expect(await told('all.zip/orders.csv')).toContain('its checksum is wrong');
  });

  test('a workbook of which a part has a wrong checksum', async () => {
    const workbook = await workbookBytes({ orders: [['order_id'], ['O1']] });
    fixture.write('orders.xlsx', withWrongChecksum(workbook));
    expect(await told('orders.xlsx')).toContain('its checksum is wrong');
  });
});

/** Gives a ZIP archive whose list of members says another checksum of the first. */
function withWrongChecksum(archive: Buffer): Buffer {
  const result = Buffer.from(archive);
  const at = result.indexOf(Buffer.from('504b0102', 'hex')) + 16;
  result[at] = (result[at] ?? 0) ^ 1;
  return result;
}

test('JSON may have keys with a zero character, and values', async () => {
  const order = { order_id: 'O1', customer_id: 'K1', ordered_at: '2012-01-02', value: 1 };
  const odd = { ...order, 'a\0b': 1, '\0': 2, note: '\0' };
  fixture.write('orders.json', JSON.stringify([odd]));
  fixture.write('more.jsonl', `${JSON.stringify({ ...odd, order_id: 'O2' })}\n`);
  const { files } = await fixture.load();
  expect(files.map(({ read, accepted }) => [read, accepted])).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
});

test('a line of JSON may hold a carriage return, or what parts values, wherever it was damaged', async () => {
  const line = (id: string, amid: string) =>
    `{"order_id": "${id}",${amid}"customer_id": "K1", "ordered_at": "2012-01-02", "value": 1}\r\n`;
  const lines = [line('O1', ' '), line('O2', '\r'), line('O3', '\r}\u0001"'), line('O4', ' ')];
  fixture.write('orders.jsonl', lines.join(''));
  const { files } = await fixture.load();
  expect(files[1]).toMatchObject({ read: 4, accepted: 3, quarantined: 1 });
});

describe('messages of Outlook that are damaged', () => {
  test('are set aside, each with the reason', async () => {
    fixture.write('a.msg', MESSAGE.subarray(0, 2000));
    fixture.write('b.msg', looped(MESSAGE).subarray(0, 3000));
    await fixture.load();
    const rows = (await fixture.rows('select reason from imports.quarantine')) as {
      reason: string;
    }[];
    expect(rows).toHaveLength(2);
    for (const { reason } of rows) expect(reason).toContain('it is damaged and cannot be read');
  });

  test('hang nothing where a chain of sectors leads back to itself', async () => {
    fixture.write('a.msg', looped(MESSAGE));
    fixture.write('b.msg', MESSAGE);
    const { stdout, stderr, exitCode } = regulars(fixture.folder, 'load', '.');
    expect({ stderr, exitCode }).toMatchObject({ exitCode: 0 });
    expect(stdout).toContain(
      'it is damaged and cannot be read (given up after 5 seconds) (a.msg:1)',
    );
    expect(stdout).toMatch(/b\.msg +messages +1 +1 +0/);
  }, 60_000);
});

/** Gives a compound file in whose table of sectors each leads to itself. */
function looped(message: Buffer): Buffer {
  const result = Buffer.from(message);
  const table = 512 * (result.readUInt32LE(76) + 1);
  for (let sector = 0; sector < 128; sector++) result.writeUInt32LE(sector, table + 4 * sector);
  return result;
}
