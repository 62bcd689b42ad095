import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseConfig } from '../../config/read-config.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { silent } from '../../progress.ts';
import { load } from '../load.ts';

/** What a mapping says of the value of orders, and which rows count. */
let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const mapped = (columns: object, more = {}) => ({
  mappings: [
    {
      files: 'shop.csv',
      table: 'orders',
      columns: { order_id: 'No', customer_id: 'Who', ordered_at: 'Day', ...columns },
      ...more,
    },
  ],
});
const stored = () =>
  fixture.rows('select value, value_of, is_net from imports.orders order by line');

describe('the value of an order', () => {
  test('is that of the order or of a line, with tax or without, as the mapping says', async () => {
    fixture.write('shop.csv', 'No,Who,Day,Total\n1,A,2012-01-01,30\n1,A,2012-01-01,30\n');
    await fixture.load(mapped({ value: { column: 'Total', of: 'order', net: true } }));
    const row = { value: 30, value_of: 'order', is_net: true };
    expect(await stored()).toEqual([row, row]);
    await fixture.load(mapped({ value: { column: 'Total', of: 'line', net: false } }));
    expect((await stored())[1]).toEqual({ value: 30, value_of: 'line', is_net: false });
    await fixture.load(mapped({ value: { column: 'Total' } }));
    expect((await stored())[1]).toEqual({ value: 30, value_of: null, is_net: null });
  });

  test('may be a product, each factor with its own decimal mark; what is no number is set aside', async () => {
    fixture.write(
      'shop.csv',
      'No;Who;Day;Qty;Price\n1;A;2012-01-01;3;12,50\n1;A;2012-01-01;-1;1.234,50\n2;A;2012-01-02;2.5;0,01\n3;A;2012-01-02;2;x\n4;A;2012-01-02;2;\n5;A;2012-01-02;1;2,345\n',
    );
    const { files } = await fixture.load(mapped({ value: { multiply: ['Qty', 'Price'] } }));
    const values = [37.5, -1234.5, 0.03, null, 2.35];
    expect(await stored()).toEqual(
      values.map((value) => ({ value, value_of: 'line', is_net: null })),
    );
    expect(files[0]).toMatchObject({ read: 6, accepted: 5, quarantined: 1 });
    expect(await fixture.rows('select line, reason from imports.quarantine')).toEqual([
      { line: 5, reason: "value: '2 × x' is not a number" },
    ]);
  });

  test.each([
    ['value: {column: Qty, of: lines}', /^regulars\.yaml:5:\d+: .*of/],
    ['value: {multiply: [Qty]}', /^regulars\.yaml:5:\d+: /],
    [
      'value: {multiply: [Qty, Cost]}',
      /^regulars\.yaml:5:7: .*names the column Cost, which .* does not have/,
    ],
    ['customer_id: {multiply: [Qty, Qty]}', /^regulars\.yaml:5:7: .*which is no number/],
    ['quantity: {column: Qty, of: line}', /^regulars\.yaml:5:7: .*only the value of orders/],
    ['value: {column: Qty, of: line}, value_of: {value: order}', /5:7: .*value_of says too/],
    ['value: {multiply: [Qty, Qty]}, value_of: {value: order}', /5:7: .*value_of says too/],
  ])('%s is a fault that is told with its place', async (columns, told) => {
    fixture.write('shop.csv', 'No,Who,Day,Qty\n1,A,2012-01-01,3\n');
    const lines = columns.replace('}, ', '}\n      ');
    const text = `mappings:\n  - files: shop.csv\n    table: orders\n    columns:\n      ${lines}\n`;
    const loaded = async () => {
      const config = parseConfig(text, 'regulars.yaml');
      await load(fixture.database, [fixture.folder], { config, progress: silent });
    };
    await expect(loaded()).rejects.toThrow(told);
  });
});

describe('rows that do not count', () => {
  const TEXT =
    'No,Who,Day,Type,State\n1,A,2012-01-01,Sale, Paid \n2,A,2012-01-02,sale,open\n3,A,2012-01-03,Payout,paid\n4,A,2012-01-04,,paid\n';
  const told = async (more: object) => {
    fixture.write('shop.csv', TEXT);
    const { files } = await fixture.load(mapped({}, more));
    const ids = await fixture.rows('select order_id from imports.orders order by line');
    const [file] = files;
    expect(file?.read).toBe((file?.accepted ?? 0) + (file?.quarantined ?? 0));
    return ids.map((row) => Object.values(row)[0]);
  };

  test('are set aside by the values of columns that the mapping names, and counted', async () => {
    expect(await told({ only: { Type: 'sale' } })).toEqual(['1', '2']);
    expect(await told({ skip: { Type: ['payout', ''] } })).toEqual(['1', '2']);
    expect(await told({ only: { Type: 'Sale' }, skip: { State: 'open' } })).toEqual(['1']);
    expect(await told({ skip: { Type: 'payout' } })).toEqual(['1', '2', '4']);
    expect(await fixture.rows('select line, reason from imports.quarantine')).toEqual([
      { line: 4, reason: "Type: 'Payout' does not count, as the mapping says (only, skip)" },
    ]);
  });

  test('are named by a column that the file has, else the mapping is at fault, with its place', async () => {
    fixture.write('shop.csv', TEXT);
    const text =
      'mappings:\n  - files: shop.csv\n    table: orders\n    skip: {Kind: x}\n    columns: {order_id: No}\n';
    const config = parseConfig(text, 'regulars.yaml');
    await expect(
      load(fixture.database, [fixture.folder], { config, progress: silent }),
    ).rejects.toThrow(/^regulars\.yaml:4:\d+: the mapping of shop\.csv names the column Kind/);
  });
});
