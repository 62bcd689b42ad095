import { expect, test } from 'vitest';
import { languageCodes } from '../locales/languages.ts';
import { translator } from '../locales/translate.ts';
import { columnNamed, decisionIn } from './decision-words.ts';

test.each(languageCodes())('what a report in %s writes is read again', (language) => {
  const t = translator(language);
  const columns = ['Customer number', 'What', 'Detail', 'Who', 'When', 'Why'].map((title) =>
    t(title),
  );
  expect(columns.map((title) => columnNamed(title)?.column)).toEqual([
    'customer',
    'what',
    'detail',
    'who',
    'when',
    'why',
  ]);
  const words = [
    'answered by phone',
    'asks nothing',
    'not a customer',
    'same as',
    'never write',
    'done until',
    'terms changed',
    'note',
    'erased',
  ];
  expect(words.map((word) => decisionIn(t(word))?.what)).toEqual([
    'answered_by_phone',
    'asks_nothing',
    'not_a_customer',
    'same_as',
    'never_write',
    'done_until',
    'terms_changed',
    'note',
    'erased',
  ]);
});

test('no heading of the waiting room but the customer is taken for a decision', () => {
  const others = [
    'Who that is',
    'Waits',
    'For what',
    'Since',
    'Days',
    'What we sent meanwhile',
    'Value waiting',
  ];
  for (const language of languageCodes()) {
    const titles = others.map((title) => translator(language)(title));
    expect(titles.filter((title) => columnNamed(title))).toEqual([]);
  }
});
