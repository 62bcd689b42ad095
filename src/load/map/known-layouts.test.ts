import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layoutsText, layoutText } from '../../terminal/layouts-text.ts';
import { knownLayouts } from './known-layouts.ts';

test('every layout says what it needs, those of the user included, and how to export it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-layouts-'));
  mkdirSync(join(folder, 'sources'));
  writeFileSync(
    join(folder, 'sources', 'till__orders.sql'),
    `-- One row per receipt of our till.
-- optional: amount
-- export: Reports, Receipts, Save as CSV
select export_row, receipt as order_id, card as customer_id, day as ordered_at, amount as value from export
`,
  );
  const layouts = await knownLayouts(folder);
  const till = layouts.find(({ name }) => name === 'till__orders');
  if (!till) throw new Error('the layout was not found');
  expect(layoutText(till)).toBe(`till__orders, for the table orders
One row per receipt of our till.

Needs     receipt, card, day
Optional  amount

Export    Reports, Receipts, Save as CSV`);
  const text = layoutsText(layouts);
  expect(text).toMatch(/^till +orders +till__orders$/m);
  expect(text).toMatch(/refused +outlook_csv__messages$/m);
});
