import { expect, test } from 'vitest';
import { translator } from './translate.ts';

const t = translator('de');

test('after a preposition days stand in the dative, elsewhere they stay as they are', () => {
  expect(t('within {days}', { days: '2,4 Tage' })).toBe('binnen 2,4 Tagen');
  expect(t('within {days}', { days: '1 Tag' })).toBe('binnen 1 Tag');
  expect(t('within {days}', { days: '21 Stunden' })).toBe('binnen 21 Stunden');
  expect(t('up to {days}', { days: '1.200 Tage' })).toBe('bis 1.200 Tage');
});

test('what customers wrote is bent by no rule', () => {
  const written = ['nach 17 Tage', 'binnen 5 Tage', '3-mal', '95-%-Intervall', '</dative>', '{x}'];
  for (const subject of written) {
    expect(t('Customer or rule: {subject}', { subject })).toContain(subject);
  }
});
