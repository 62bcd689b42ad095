import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configSchema } from '../config/config.ts';
import type { Database } from '../database/database.ts';
import { quoted } from '../database/queries.ts';
import { createSchema } from '../database/schema.ts';
import { workbook } from '../deliver/workbook.ts';
import { type Fixture, openFixture } from '../development/load-fixture.ts';
import { silent } from '../progress.ts';
import { load } from './load.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
  fixture.write('a/customers.csv', 'customer_id,name\nK1,Abendrot\nK2,Linde\n');
  fixture.write(
    'a/orders.csv',
    'order_id,customer_id,ordered_at,value\nO1,K1,2012-11-05,10\nO2,K1,x,1\n',
  );
  fixture.write(
    'a/in.mbox',
    'From x@y Thu Nov  1 00:00:00 2012\nFrom: ada@k1.example\nTo: us@firm.example\nDate: Thu, 8 Nov 2012 09:00:00 +0100\nSubject: Hello\nMessage-ID: <q@m>\n\nHello\n',
  );
  const columns = ['contact_id', 'customer_id', 'email'];
  const rows = [['P1', 'K1', 'ada@k1.example']];
  fixture.write('a/contacts.xlsx', await workbook({ name: 'contacts', columns, rows }));
});
afterEach(() => fixture.close());

const options = { config: configSchema.parse({}), progress: silent };

async function contents(database: Database): Promise<Record<string, object[]>> {
  const tables = await database.read(
    "select table_name from duckdb_tables() where schema_name = 'imports'",
  );
  const rows: Record<string, object[]> = {};
  for (const name of tables.array('table_name') as string[]) {
    rows[name] = (await database.read(`from imports.${quoted(name)} order by all`)).objects();
  }
  return rows;
}

/** As a version made it that knew neither a currency of orders nor why rows were set aside. */
async function makeEarlier({ database }: Fixture): Promise<void> {
  await database.run('alter table imports.orders drop column currency');
  await database.run('alter table imports.quarantine drop column reasons');
}

test('a database of an earlier version is brought up from its own files, and is then as a fresh one', async () => {
  await fixture.load();
  const fresh = await contents(fixture.database);
  await makeEarlier(fixture);
  await load(fixture.database, [], options);
  expect(await contents(fixture.database)).toEqual(fresh);
  expect(fresh.files).toHaveLength(4);
  await expect(fixture.database.read('from earlier.files')).rejects.toThrow(/earlier/);
});

test('so is one of an earlier format, though its columns are the same', async () => {
  await fixture.load();
  const fresh = await contents(fixture.database);
  await fixture.database.run("comment on sequence imports.file_ids is 'Format: 0'");
  await expect(createSchema(fixture.database)).rejects.toThrow('by an earlier version of regulars');
  await load(fixture.database, [], options);
  expect(await contents(fixture.database)).toEqual(fresh);
});

test('what is named now is loaded with the files that it was made of', async () => {
  await fixture.load({}, [join(fixture.folder, 'a/customers.csv')]);
  await makeEarlier(fixture);
  await fixture.load({}, [join(fixture.folder, 'a/in.mbox')]);
  const files = await fixture.rows('select path from imports.files');
  expect(files).toHaveLength(2);
});

test('where files are gone they are named, and the database stays as it is', async () => {
  await fixture.load();
  await makeEarlier(fixture);
  const before = await contents(fixture.database);
  const path = join(fixture.folder, 'a/in.mbox');
  renameSync(path, `${path}.away`);
  await expect(load(fixture.database, [], options)).rejects.toThrow(
    /1 of 4 are no longer where they stood:\n {2}\S+in\.mbox\nPut them back/,
  );
  expect(await contents(fixture.database)).toEqual(before);
  renameSync(`${path}.away`, path);
  await load(fixture.database, [], options);
  expect(await fixture.rows('select message_id from imports.messages')).toHaveLength(1);
});

test('a load that was killed on the way is gone on with by the next', async () => {
  await fixture.load();
  const fresh = await contents(fixture.database);
  await makeEarlier(fixture);
  const killed = { ...silent, step: () => stop() };
  await expect(load(fixture.database, [], { ...options, progress: killed })).rejects.toThrow(
    'kill',
  );
  expect(await fixture.rows('select path from earlier.files')).toHaveLength(4);
  await load(fixture.database, [], options);
  expect((await contents(fixture.database)).orders).toEqual(fresh.orders);
});

function stop(): never {
  throw new Error('kill');
}
