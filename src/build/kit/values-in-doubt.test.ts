import { expect, test } from 'vitest';
import { type GivenRows, given, loaded } from '../../development/given-tables.ts';
import { summary } from '../summary/summary.ts';
import { valuesInDoubt } from './values-in-doubt.ts';

const twice = {
  programs: 'paypal, shopify',
  order_count: 2,
  doubted_value: 100,
  low_value: 70,
  high_value: 170,
};

function told(rows: GivenRows, language = 'en'): string[] {
  const { tables, context } = given(
    {
      coverage_by_table: loaded('orders', 'contracts'),
      coverage_by_month: [
        { figure: 'business', span: 'month', started_on: '2012-11-01', is_known: true },
      ],
      ...rows,
    },
    { config: { language } },
  );
  return valuesInDoubt(tables, context).map((block) => (block.type === 'text' ? block.text : ''));
}

test('purchases that two programs have are told with all that they may add up to', () => {
  expect(told({ values_in_doubt: [twice] })).toEqual([
    'May count twice: 2 purchases of twelve months (€100) that paypal and shopify seem to have alike. All purchases of these months add up to €70 to €170; load only one of the programs.',
  ]);
  expect(told({ values_in_doubt: [twice] }, 'de')[0]).toMatch(/ergeben 70\s€ bis 170\s€/);
});

test('so are contracts that orders seem to bill, and nothing where neither is found', () => {
  const checks = [{ name: 'orders_bill_contracts', rule: '', problem_count: 3 }];
  expect(told({ checks })[0]).toMatch(/^May count twice: 3 contracts that orders seem to bill/);
  expect(told({})).toEqual([]);
});

test('the first screen says it', () => {
  const { tables, context } = given({ values_in_doubt: [twice] });
  const texts = summary(tables, context).blocks.map((block) =>
    block.type === 'text' ? block.text : '',
  );
  expect(texts.some((text) => text.startsWith('May count twice'))).toBe(true);
});
