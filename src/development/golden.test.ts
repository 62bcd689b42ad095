import { expect, test } from 'vitest';
import { firstDifference } from './golden.ts';

test('the first difference is told with its line and what stands around it, and no more', () => {
  const text = (value: string) =>
    `${'a line\n'.repeat(5000)}twelve ${value} wait\n${'b'.repeat(9000)}`;
  expect(firstDifference(text('customers'), text('customers'), 'x')).toBeUndefined();
  const told = firstDifference(text('customers'), text('people'), 'page.html') ?? '';
  expect(told).toMatch(
    /^page\.html:5001 is committed as\n.*twelve customers.*and is now.*twelve people/s,
  );
  expect(told.length).toBeLessThan(300);
  expect(firstDifference('one', 'one more', 'x')).toMatch(/x:1 .*one\nand is now\none more/s);
});
