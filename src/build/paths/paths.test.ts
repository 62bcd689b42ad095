import { expect, test } from 'vitest';
import { type GivenRows, given, loaded } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import { paths } from './paths.ts';

function lines(rows: GivenRows, language = 'en'): string[] {
  const { tables, context } = given(rows, { config: { language } });
  return told(paths(tables, context));
}

const VARIANT = { loss_count: 3, total_count: 9, days_median: 283.4, annual_value: 900 };
const WAY: GivenRows = { path_variants: [{ ...VARIANT, path: 'regular>refusal>churn' }] };
const STEPS: GivenRows = {
  path_steps: [
    { from_state: 'refusal', to_state: 'churn', step_count: 6, from_count: 6, days_median: 52 },
    { from_state: 'churn', to_state: 'attempt', step_count: 2, from_count: 9, days_median: 283 },
    { from_state: 'attempt', to_state: 'return', step_count: 1, from_count: 2, days_median: 0.2 },
  ],
};

test('the most frequent way is told in words, with how many of all took it', () => {
  const found = lines(WAY);
  expect(found[0]).toBe('The most frequent path, 3 of 9: Regular → We refuse → Gone.');
  expect(found).toContain('Regular → We refuse → Gone | 3 of 9 | 283 | €900');
  const rare = [{ ...VARIANT, path: null, path_count: 9 }];
  expect(lines({ path_variants: rare })[0]).toBe('Each of 9 losses has its own path.');
});

test('of those who were gone it says how many heard from us, how late, and who came back', () => {
  const found = lines({ ...WAY, ...STEPS });
  expect(found).toContain(
    '2 of 9 who were gone heard from one of us, half of them within 283 days; 1 came back',
  );
  expect(found).toContain('We write or call | Back | 1 of 2 | the same day');
});

test('without messages nobody knows whether one of us wrote', () => {
  const orders = { coverage_by_table: loaded('orders') };
  expect(lines({ ...WAY, ...STEPS, ...orders })).toContain('1 of 9 who were gone came back');
});

test('that nobody was lost is something else than that it is not known', () => {
  expect(lines({})).toEqual(['No customer has been lost so far: there is no path to show.']);
  expect(lines({ coverage_by_table: loaded('messages') })).toEqual([
    'No contracts or orders were loaded: who has left is not known.',
  ]);
});

test('German says the same', () => {
  expect(lines(WAY, 'de')[0]).toMatch(/^Der häufigste Weg, 3 von 9: Stammkunde/);
});
