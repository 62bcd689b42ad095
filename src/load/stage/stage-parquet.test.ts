import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFixture } from '../../development/load-fixture.ts';

test('a number without a fraction is whole, also where the column holds floats because some are missing', async () => {
  const fixture = await openFixture();
  try {
    const path = join(fixture.folder, 'orders.parquet');
    await fixture.database.run(
      `copy (
        select * from (values ('O1', 10001.0::double, 5.5::double), ('O2', null, 6.0), ('O3', 7.25, 7.5))
          as t (order_id, customer_id, value)
        cross join (select timestamp '2012-11-05 08:00' as ordered_at)
      ) to '${path}' (format parquet)`,
    );
    await fixture.load();
    expect(
      await fixture.rows('select order_id, customer_id, value from imports.orders order by all'),
    ).toEqual([
      { order_id: 'O1', customer_id: '10001', value: 5.5 },
      { order_id: 'O3', customer_id: '7.25', value: 7.5 },
    ]);
    expect(await fixture.rows('select reason from imports.quarantine')).toEqual([
      { reason: 'customer_id is missing' },
    ]);
  } finally {
    fixture.close();
  }
});
