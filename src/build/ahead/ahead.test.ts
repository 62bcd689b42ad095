import { expect, test } from 'vitest';
import { given, loaded } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import { ahead } from './ahead.ts';

const DUE = {
  renewals_due: [
    {
      customer_id: 'K1',
      name: 'Ahab & Söhne',
      annual_value: 18_400,
      ended_on: '2012-12-31',
      days_left: 31,
    },
  ],
  renewals_due_by_week: [
    { week_number: 1, from_on: '2012-12-01', until_on: '2012-12-07' },
    {
      week_number: 5,
      from_on: '2012-12-29',
      until_on: '2013-01-04',
      contract_count: 1,
      annual_value: 18_400,
    },
  ],
};

test('a contract that ends with nothing signed beyond it stands there, with its value, in the list and in its week', () => {
  const { tables, context } = given(DUE);
  const lines = told(ahead(tables, context));
  expect(lines[0]).toBe(
    'In the 90 days after 30 November 2012, one contract worth €18,400 a year ends without a signed one to follow.',
  );
  expect(lines).toContain('Ahab & Söhne | 31 Dec 2012 | 31 | €18,400');
  expect(lines).toContain('29 December 2012 | 1 | €18,400');
});

test('where no contract ends soon that is said, without a picture of nothing', () => {
  const { tables, context } = given({ renewals_due_by_week: [{ week_number: 1 }] });
  expect(told(ahead(tables, context))).toEqual([
    'In the 90 days after 30 November 2012, no contract ends without a signed one to follow.',
  ]);
});

test('without contracts, and without contracts and orders, what ends is not known', () => {
  const orders = given({ coverage_by_table: loaded('orders') });
  expect(told(ahead(orders.tables, orders.context))).toEqual([
    'No contracts were loaded: which of them end soon is not known.',
  ]);
  const messages = given({ coverage_by_table: loaded('messages') });
  expect(told(ahead(messages.tables, messages.context))[0]).toMatch(/what comes next is not known/);
});
