import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configSchema } from '../config/config.ts';
import { type Fixture, openFixture } from '../development/load-fixture.ts';
import { silent } from '../progress.ts';
import { model } from './model.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const ORDERS = `order_id,customer_id,ordered_at,value,currency
1,K1,2012-11-02T10:00:00Z,100,EUR
2,K1,2012-11-05T10:00:00Z,100,US-Dollar
3,K1,2012-11-12T10:00:00Z,100,chf
`;

async function valuesWith(keys: object): Promise<unknown[]> {
  fixture.write('orders.csv', ORDERS);
  await fixture.load();
  const config = configSchema.parse(keys);
  await model(fixture.database, {
    config,
    asOf: '2012-11-30',
    tables: ['orders'],
    progress: silent,
  });
  const rows = await fixture.rows('select value::varchar as value from orders order by order_id');
  return rows.flatMap((row) => Object.values(row));
}

test('without a rate a value in another currency is not known; the report is in the currency of most', async () => {
  fixture.write(
    'more.csv',
    'order_id,customer_id,ordered_at,value,currency\n4,K1,2012-11-13,7,€\n',
  );
  expect(await valuesWith({})).toEqual(['100.00', null, null, '7.00']);
  expect(await fixture.rows('select currency from settings')).toEqual([{ currency: 'EUR' }]);
});

test('rates may be given by month and day: the day goes before, for ten days', async () => {
  const rates = { USD: { '2012-11': 1.25 }, CHF: { '2012-11-01': 1.2, '2012-11-03': 1.6 } };
  expect(await valuesWith({ currency: 'EUR', currency_rates: rates })).toEqual([
    '100.00',
    '80.00',
    '62.50',
  ]);
});

// The reference rates of the European Central Bank of those days: 2 and 5 November 2012.
const OF_THE_BANK = `Date,USD,CHF,XYZ,
2012-11-05,1.2777,1.2063,N/A,
2012-11-02,1.2880,1.2072,N/A,
`;

test('a file of the European Central Bank is read as it comes, and the report may be in any of its currencies', async () => {
  fixture.write('rates/eurofxref.csv', OF_THE_BANK);
  const path = join(fixture.folder, 'rates/eurofxref.csv');
  expect(await valuesWith({ currency: 'EUR', currency_rates: path })).toEqual([
    '100.00',
    (100 / 1.2777).toFixed(2),
    (100 / 1.2063).toFixed(2),
  ]);
  expect(await valuesWith({ currency: 'CHF', currency_rates: path })).toEqual([
    (100 * 1.2072).toFixed(2),
    ((100 * 1.2063) / 1.2777).toFixed(2),
    '100.00',
  ]);
});

test('a line of rates that cannot be read is told with its place', async () => {
  fixture.write('rates.csv', 'Date,USD\n2012-11-05,much\n');
  const path = join(fixture.folder, 'rates.csv');
  await expect(valuesWith({ currency_rates: path })).rejects.toThrow(
    `${path}:2: expected a rate of USD such as 1.2986, found much`,
  );
});

test('a file of rates that stands among the exports is none of them, once it is named', async () => {
  fixture.write('customers.csv', 'customer_id,name\nK1,Werft\n');
  const path = fixture.write('eurofxref.csv', OF_THE_BANK.replace('CHF,', 'CHF,JPY,'));
  const paths = async (config: object) =>
    (await fixture.load(config)).files.map((file) => file.path);
  expect(await paths({})).toContain(path);
  expect(await paths({ currency_rates: path })).not.toContain(path);
});
