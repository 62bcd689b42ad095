import { expect, test } from 'vitest';
import { UserError } from '../errors.ts';
import { openDatabase } from './database.ts';
import { createSchema } from './schema.ts';

test('a database of an earlier version is told as such, with the way out', async () => {
  const database = await openDatabase(':memory:');
  await createSchema(database);
  await createSchema(database);
  await database.run('alter table imports.orders drop column currency');
  await expect(createSchema(database)).rejects.toThrow(UserError);
  await expect(createSchema(database)).rejects.toThrow(/earlier version.*'regulars run'/);
  database.close();
});

test('a database whose rows were set aside in words alone is of an earlier version', async () => {
  const database = await openDatabase(':memory:');
  await createSchema(database);
  await database.run('alter table imports.quarantine drop column reasons');
  await expect(createSchema(database)).rejects.toThrow(/earlier version/);
  database.close();
});
