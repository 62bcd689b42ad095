import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from './database.ts';
import { sideBySide } from './side-by-side.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase(':memory:', { threads: 1 });
});
afterAll(() => database.close());

const step = (name: string, ...reads: string[]) => ({ name, makes: [name], reads });

test('each step runs once, after those that it reads, on connections that see what others made', async () => {
  await database.run("create schema made; set search_path = 'made'");
  const steps = [step('a'), step('b'), step('c', 'a'), step('d', 'b'), step('e', 'c', 'd')];
  const used = new Set<Database>();
  await sideBySide(database, 2, steps, async (connection, { name, reads }) => {
    used.add(connection);
    const sum = ['1', ...reads.map((read) => `(select x from ${read})`)].join(' + ');
    await connection.run(`create table ${name} as select ${sum} as x`);
  });
  const made = await database.read('select x::integer as x from made.e');
  await database.run("set search_path = 'main'");
  expect(made.array('x')).toEqual([5]);
  expect(used.size).toBe(2);
});

test('of what can begin, the longest chain comes first, and others run meanwhile', async () => {
  const begun: string[] = [];
  let [now, most] = [0, 0];
  const steps = [step('alone'), step('first'), step('second', 'first'), step('third', 'second')];
  await sideBySide(database, 2, steps, async (_, { name }) => {
    begun.push(name);
    most = Math.max(most, ++now);
    await wait(5);
    now--;
  });
  expect(begun).toEqual(['first', 'alone', 'second', 'third']);
  expect(most).toBe(2);
});

test('what memory does not suffice for beside others is run again by itself, and so is the rest', async () => {
  const alone: string[] = [];
  let now = 0;
  const steps = [...'abcdef'].map((name) => step(name));
  await sideBySide(database, 2, steps, async (_, { name }) => {
    now++;
    await wait(5);
    const isAlone = now === 1;
    now--;
    if (isAlone) return void alone.push(name);
    throw new Error('it cannot be made', {
      cause: new Error('Out of Memory Error: failed to allocate data of size 1.0 MiB'),
    });
  });
  expect(alone.sort()).toEqual([...'abcdef']);
});

test('memory that does not suffice for one by itself is a fault', async () => {
  const asked = sideBySide(database, 2, [step('a')], () =>
    Promise.reject(new Error('Out of Memory Error: failed to allocate data of size 1.0 MiB')),
  );
  await expect(asked).rejects.toThrow('Out of Memory Error');
});

test('after a fault nothing is begun, and what runs has ended when it is thrown', async () => {
  const ended: string[] = [];
  const steps = [step('bad'), step('good'), step('behind', 'good'), step('never', 'bad')];
  const asked = sideBySide(database, 2, steps, async (_, { name }) => {
    if (name === 'bad') throw new Error('a fault');
    await wait(5);
    ended.push(name);
  });
  await expect(asked).rejects.toThrow('a fault');
  expect(ended).toEqual(['good']);
});
