import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { engineFault, faultLine } from './engine-fault.ts';

// What the engine really says of these queries.
test.each([
  ['select * from nowhere', 'there is no table nowhere'],
  ['select amont from things', 'there is no column amont. Did you mean amount?'],
  ['select things.b from things', 'things has no column b'],
  ['select nofunction(1)', 'there is no function nofunction'],
  ['select 1 frm things x y', "it is no SQL at 'things'"],
  ['select 1 +', 'it ends too early'],
  ["select 'x", 'a quotation mark is not closed'],
  ['select name, count(*) from things', 'name stands neither in group by'],
  ['select name from things cross join things as others', 'several tables have the column name'],
  ["select cast('x' as integer)", "'x' is not of the type"],
  ["select cast('31.02.2012' as date)", "'31.02.2012' is no day or time"],
])('%s: %s', async (sql, told) => {
  const database = await openDatabase(':memory:');
  try {
    await database.run("create table things as select 'a' as name, 1 as amount");
    const said = await database.read(sql).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(engineFault(said)).toContain(told);
    expect(engineFault(said)).not.toMatch(/Error|LINE|engine/);
  } finally {
    database.close();
  }
});

test('what we have no words for is told in those of the engine, as such', () => {
  expect(engineFault('Invalid Input Error: it hums!\nLINE 3: x')).toBe(
    'it hums (in the words of the engine).',
  );
  expect(faultLine('Binder Error: x\n\nLINE 3: x')).toBe('3');
});
