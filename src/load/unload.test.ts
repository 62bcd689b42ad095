import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../development/load-fixture.ts';
import { unload } from './unload.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

test('what a file brought goes, with what was set aside of it, and an older file counts again', async () => {
  fixture.write('orders 2012-10.csv', 'order_id,customer_id,ordered_at,value\n1,K1,2012-10-01,5\n');
  const newer = fixture.write(
    'orders 2012-11.csv',
    'order_id,customer_id,ordered_at,value\n1,K1,2012-10-01,7\n2,,2012-11-01,5\n',
  );
  await fixture.load();
  const gone = await unload(fixture.database, newer);
  expect(gone.map(({ accepted, quarantined }) => [accepted, quarantined])).toEqual([[1, 1]]);
  expect(await fixture.rows('select value::varchar as value from imports.orders')).toEqual([
    { value: '5.00' },
  ]);
  expect(await fixture.rows('from imports.quarantine')).toEqual([]);
  await expect(unload(fixture.database, newer)).rejects.toThrow('Nothing of');
  await fixture.load();
  expect(await fixture.rows('select count(*) as n from imports.orders')).toEqual([{ n: 2 }]);
});
