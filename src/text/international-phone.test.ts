import { describe, expect, test } from 'vitest';
import { internationalPhone } from './international-phone.ts';

describe('one telephone number is one, however it is written', () => {
  test.each([
    '+49 30 23125 012',
    '+49 (0)30 23125-012',
    '0049 30 23125012',
    '030/23125012',
    '(030) 23 12 50 12',
    'Tel. 030 23125012',
    'tel:+49-30-23125012',
    'sip:+493023125012@pbx.example;user=phone',
    'sip:03023125012@pbx.example',
    '493023125012',
    '493023125012.0',
    '3023125012',
    '030 23125012, 0171 3920055',
    '030 23125012 oder 0171 3920055',
    '\u202a+49 30 23125012\u202c',
  ])('%s', (text) => {
    expect(internationalPhone('DE')(text)).toBe('+493023125012');
  });
});

test.each([
  ['201', 'an extension'],
  ['4711', 'an extension'],
  ['2312501', 'a number without its area'],
  ['anonymous', 'a withheld number'],
  ['', 'nothing'],
  ['4,9302E+11', 'what a spreadsheet rounded'],
  ['4.9302E+11', 'what a spreadsheet rounded'],
  ['+999 123456', 'no country'],
  ['**701', 'a code of a telephone system'],
])('%s is %s, and no number that tells a customer', (text) => {
  expect(internationalPhone('DE')(text)).toBe('');
});

test.each([
  ['DE', '491711234567', '+491711234567'],
  ['DE', '04921 123456', '+494921123456'],
  ['IT', '393331234567', '+393331234567'],
  ['IT', '333 1234567', '+393331234567'],
  ['US', '12125550123', '+12125550123'],
  ['AT', '01 5123456', '+4315123456'],
  ['CH', '044 668 18 00', '+41446681800'],
  ['US', '(212) 555-0123', '+12125550123'],
  ['IT', '06 6988 3145', '+390669883145'],
  ['DK', '32 12 34 56', '+4532123456'],
  ['DE', '+44 20 7946 0018', '+442079460018'],
  ['DE', '0044 20 7946 0018', '+442079460018'],
])('a number without its country is of the country at home: %s %s', (country, text, expected) => {
  expect(internationalPhone(country)(text)).toBe(expected);
});

test('where the country at home is not known, only what names its country is a number', () => {
  expect(internationalPhone('')('030 23125012')).toBe('');
  expect(internationalPhone('')('+49 30 23125012')).toBe('+493023125012');
});
