import { expect, test } from 'vitest';
import { formatsOf } from './formats.ts';

const english = formatsOf('en', 'EUR');
const german = formatsOf('de', 'EUR');

test('a duration is told in minutes, in hours under 48 hours, and in days from then on', () => {
  expect(english.duration(45 * 60)).toBe('45 minutes');
  expect(english.duration(9000)).toBe('2.5 hours');
  expect(english.duration(47 * 3600)).toBe('47 hours');
  expect(english.duration(48 * 3600)).toBe('2 days');
  expect(english.duration(49 * 86400)).toBe('49 days');
  expect(german.duration(9000)).toBe('2,5 Stunden');
});

test('dates and money follow the language and not the clock of the machine', () => {
  expect(english.day('2012-11-28')).toBe('28 November 2012');
  expect(german.day('2012-11-28')).toBe('28. November 2012');
  expect(english.money(12000)).toBe('€12,000');
  expect(german.money(12000)).toBe('12.000\u00a0€');
  expect(english.days(1)).toBe('1 day');
  expect(german.days(49)).toBe('49 Tage');
});

test('a share that is not quite nothing or all is not rounded to it', () => {
  const { percent } = formatsOf('en', 'EUR');
  expect([0, 0.0031, 0.0049, 0.005, 0.5, 0.994, 0.997, 1].map(percent)).toEqual([
    '0%',
    '0.3%',
    '0.5%',
    '1%',
    '50%',
    '99%',
    '99.7%',
    '100%',
  ]);
});

test('a ratio has two digits that count', () => {
  expect([0.028, 10.1, 76.8, 1481.7].map(formatsOf('en', 'EUR').ratio)).toEqual([
    '0.028',
    '10',
    '77',
    '1,500',
  ]);
});
