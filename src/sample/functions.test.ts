import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database/database.ts';
import { sampleFunctions } from './functions.ts';

let database: Database;

beforeAll(async () => {
  database = await openDatabase(':memory:');
  await database.run(sampleFunctions(1));
});
afterAll(() => database.close());

async function value(expression: string): Promise<unknown> {
  return (await database.read(`select ${expression} as value`)).get('value', 0);
}

describe('chance', () => {
  test('lies evenly between 0 and 1', async () => {
    const tenths = await database.read(`
      select floor(10 * draw(id, 'salt')) as tenth, count(*) as draws
      from range(10000) as t (id) group by tenth order by tenth`);
    expect(tenths.array('tenth')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const draws of tenths.array('draws'))
      expect(Math.abs(Number(draws) - 1000)).toBeLessThan(150);
  });

  test('follows a distribution that is given by its values at equal steps', async () => {
    expect(await value('at_share(0.0, [10, 20, 60])')).toBe(10);
    expect(await value('at_share(0.25, [10, 20, 60])')).toBe(15);
    expect(await value('at_share(0.75, [10, 20, 60])')).toBe(40);
  });
});

describe('the firm', () => {
  const officeTime = (moment: string) => value(`office_time(timestamp '${moment}')`);

  test('acts at once within its hours', async () => {
    expect(await officeTime('2012-10-10 10:26:00')).toBe('2012-10-10T10:26:00Z');
  });

  test('leaves what comes on Friday evening until Monday morning', async () => {
    expect(await officeTime('2012-10-12 19:10:00')).toBe('2012-10-15T08:10:00Z');
  });

  test('does not act between the years', async () => {
    expect(await officeTime('2011-12-24 10:00:00')).toBe('2012-01-02T10:00:00Z');
  });
});

describe('a mail', () => {
  test('has its date in German time, in summer and in winter', async () => {
    expect(await value(`mail_date(timestamp '2012-10-10 10:26:00')`)).toBe(
      'Wed, 10 Oct 2012 10:26:00 +0200',
    );
    expect(await value(`mail_date(timestamp '2012-11-28 10:26:00')`)).toBe(
      'Wed, 28 Nov 2012 10:26:00 +0100',
    );
  });

  test('has headers of ASCII only, in words of at most 75 characters', async () => {
    const words = await value(`encoded_words('Prüfung der Öfen in Überlingen und Görlitz', true)`);
    const parts = String(words).split('\n ');
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part).toMatch(/^=\?UTF-8\?B\?[A-Za-z0-9+/=]{1,63}\?=$/);
    expect(await value(`encoded_words('Jörg Söhl', false)`)).toBe(
      '=?UTF-8?Q?J=C3=B6rg_S=C3=B6hl?=',
    );
    expect(await value(`encoded_words('Anja Brandt', true)`)).toBe('Anja Brandt');
  });
});

test('an order has its value as Germans write numbers', async () => {
  expect(await value('german_number(1234.5)')).toBe('1.234,50');
});
