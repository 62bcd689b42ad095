import { expect, test } from 'vitest';
import { readablePhone } from './readable-phone.ts';

test.each([
  ['+4930123456', '+49 30 123456'],
  ['+12133734253', '+1 213 373 4253'],
  ['(0)30 12 34', '(0)30 12 34'],
  ['+', '+'],
  ['+999999999999', '+999999999999'],
  ['-42', '-42'],
])('%s is written %s', (text, told) => {
  expect(readablePhone(text)).toBe(told);
});
