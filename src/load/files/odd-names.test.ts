import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { silent } from '../../progress.ts';
import { load } from '../load.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
  fixture.write('customers.csv', 'customer_id,name\nK1,Werft\n');
});
afterEach(() => fixture.close());

/** Loads the folder and gives what is told of all but the customers, by the end of the path. */
async function notes(paths?: string[]): Promise<Record<string, string | undefined>> {
  const { files } = await fixture.load({}, paths);
  const named = files.map(({ path, note }) => [path.slice(fixture.folder.length + 1), note]);
  expect(files.find(({ path }) => path.endsWith('/customers.csv'))).toMatchObject({ accepted: 1 });
  return Object.fromEntries(named.filter(([path]) => path !== 'customers.csv'));
}

const at = (name: string) => join(fixture.folder, name);

describe('one bad name is named and left out, and the others are loaded', () => {
  test('names that are no UTF-8, of files and folders', async () => {
    const table = 'order_id,customer_id,ordered_at,value\n1,K1,2012-01-02,3\n';
    for (const byte of [0xfc, 0xe4])
      writeFileSync(Buffer.concat([Buffer.from(at('Gr')), Buffer.from([byte, 0x6e])]), table);
    fixture.write('Grün.csv', table);
    const odd = 'not recognised: its name is no UTF-8: give it another name';
    expect(await notes()).toEqual({ 'Gr\\xfcn': odd, 'Gr\\xe4n': odd, 'Grün.csv': undefined });
  });

  test('names with a line break', async () => {
    fixture.write('a\nb.csv', 'customer_id,name\nK2,Hafen\n');
    fixture.write('c\rd/e.csv', 'customer_id,name\nK3,Hafen\n');
    const found = await notes();
    expect(Object.keys(found)).toEqual(['a\nb.csv', 'c\rd']);
    for (const note of Object.values(found)) expect(note).toContain('its name holds a line break');
  });

  test('pipes, sockets, devices, and links to nothing or to themselves', async () => {
    execFileSync('mkfifo', [at('pipe.csv')]);
    symlinkSync('/dev/zero', at('device.csv'));
    symlinkSync('loop.csv', at('loop.csv'));
    symlinkSync('nowhere.csv', at('dangling.csv'));
    symlinkSync('.', at('above'));
    const server = createServer().listen(at('socket.csv'));
    await once(server, 'listening');
    try {
      expect(await notes()).toEqual({
        above: expect.stringContaining('a link that leads back to a folder above it'),
        'dangling.csv': expect.stringContaining('a link to what is not there'),
        'device.csv': expect.stringContaining('it is a device'),
        'loop.csv': expect.stringContaining('a link that leads to itself'),
        'pipe.csv': expect.stringContaining('it is a pipe'),
        'socket.csv': expect.stringContaining('it is a socket'),
      });
      const named = await notes([at('customers.csv'), at('pipe.csv'), at('loop.csv')]);
      expect(Object.keys(named)).toEqual(['pipe.csv', 'loop.csv']);
    } finally {
      server.close();
    }
  });
});

describe('a file that changes while it is read is told, and nothing of it is loaded', () => {
  const HEADINGS = 'order_id,customer_id,ordered_at,value\n';
  const MAIL = (id: number) =>
    `From: a@kunde.example\nTo: b@firm.example\nDate: Wed, 10 Oct 2012 09:00:00 +0200\nMessage-ID: <${id}@kunde.example>\n\nGern.\n`;

  /** Loads the folder, and does something when a file is read. */
  async function loaded(whenRead: () => void): Promise<Record<string, string | undefined>> {
    let isDone = false;
    const step = (text: string) => {
      if (!isDone && /^load .*(orders|mails)/.test(text)) whenRead();
      isDone ||= /^load .*(orders|mails)/.test(text);
    };
    const progress = { ...silent, step };
    const { files } = await load(fixture.database, [fixture.folder], {
      config: configSchema.parse({}),
      progress,
    });
    const named = files.map(({ path, note }) => [path.slice(fixture.folder.length + 1), note]);
    return Object.fromEntries(named);
  }

  const CHANGED = expect.stringContaining('it was changed while it was read');

  test('a table that grows; the next load has all of it', async () => {
    const path = fixture.write('orders.csv', `${HEADINGS}1,K1,2012-01-02,3\n`);
    const told = await loaded(() => appendFileSync(path, '2,K1,2012-01-03,4\n'));
    expect(told).toEqual({ 'customers.csv': undefined, 'orders.csv': CHANGED });
    expect(await fixture.rows('select * from imports.orders')).toEqual([]);
    expect(await loaded(() => undefined)).toEqual({});
    expect(await fixture.rows('select order_id from imports.orders')).toHaveLength(2);
  });

  test('a table written over in its place, of the same length, whose time was set back', async () => {
    const path = fixture.write('orders.csv', `${HEADINGS}1,K1,2012-01-02,3\n`);
    const { atime, mtime } = statSync(path);
    const told = await loaded(() => {
      writeFileSync(path, `${HEADINGS}1,K1,2012-01-02,7\n`);
      utimesSync(path, atime, mtime);
    });
    expect(told).toEqual({ 'customers.csv': undefined, 'orders.csv': CHANGED });
    expect(await fixture.rows('select * from imports.orders')).toEqual([]);
  });

  test('one of many mails that is replaced by another of its length', async () => {
    for (const id of [1, 2, 3]) fixture.write(`mails/${id}.eml`, MAIL(id));
    const told = await loaded(() => {
      fixture.write('other', MAIL(4));
      renameSync(at('other'), at('mails/2.eml'));
    });
    expect(told).toMatchObject({ 'mails/2.eml': CHANGED, 'mails/1.eml': undefined });
    const found = await fixture.rows('select message_id from imports.messages order by all');
    expect(found).toEqual([{ message_id: '1@kunde.example' }, { message_id: '3@kunde.example' }]);
  });
});
