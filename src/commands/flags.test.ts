import { expect, test } from 'vitest';
import { checkFlags } from './flags.ts';

test('a month, a day and a size have one form each', () => {
  expect(() => checkFlags({ month: '2012-13' })).toThrow('--month 2012-13 is not a month');
  expect(() => checkFlags({ compare: '2011' })).toThrow('--compare 2011 is not a month');
  expect(() => checkFlags({ year: '12' })).toThrow('--year 12 is not a year');
  expect(() => checkFlags({ asOf: '2012-02-30' })).toThrow('--as-of 2012-02-30 is not a day');
  expect(() => checkFlags({ queryTime: '0s' })).toThrow('--query-time 0s is no time');
  expect(() => checkFlags({ memoryLimit: 'lots' })).toThrow('--memory-limit lots is not a size');
  expect(() => checkFlags({ asOf: ['2012-11-28', '2012-11-29'] })).toThrow(
    '--as-of is given twice',
  );
  expect(() => checkFlags({ month: '' })).toThrow('--month has no value');
  expect(checkFlags({ month: '2012-11', asOf: '2012-11-28', memoryLimit: '4GB' })).toBeUndefined();
});
