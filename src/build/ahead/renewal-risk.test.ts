import { expect, test } from 'vitest';
import { given } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import type { Rows } from '../../read/rows.ts';
import { ahead } from './ahead.ts';
import { renewalRisks } from './renewal-risk.ts';

const RISK: Partial<Rows['renewals_at_risk']> = {
  customer_id: 'K1',
  ended_on: '2012-12-31',
  leaving_share: 0.78,
  cause_1: 'changed_terms',
  cause_1_level: 1,
  cause_1_odds: 4.678,
  cause_2: 'silence',
  cause_2_level: 3.1,
  cause_2_odds: 1.52,
};

const RECORD: Partial<Rows['renewal_record']> = {
  lead_days: 30,
  end_count: 94,
  left_count: 12,
  brier: 0.0924,
  base_brier: 0.0972,
  difference: -0.00478,
  difference_low: -0.0111,
  difference_high: 0.00152,
};

test('a score says its two reasons, and by what each multiplies the odds', () => {
  const { tables, context } = given({ renewals_at_risk: [RISK] });
  const risk = renewalRisks(tables, context);
  expect(risk?.('K1', '2012-12-31')).toEqual({
    text: '78%: changed terms (odds × 4.7) and last personal word 310% of the usual gap ago (odds × 1.5)',
    value: 0.78,
  });
  expect(risk?.('K2', '2012-12-31')).toEqual({ text: '–', value: null });
});

test('where the causes told no more than the average, no score is shown and it is said by how much', () => {
  const { tables, context } = given({ renewal_record: [RECORD] });
  expect(renewalRisks(tables, context)).toBeUndefined();
  expect(told(ahead(tables, context)).join('\n')).toContain(
    'what was known 30 days before the end told no more than the average (mean squared miss 0.0924 against 0.0972, 94 contracts, 12 not renewed).',
  );
});

test('where too few left, that is said', () => {
  const { tables, context } = given({ renewal_record: [{ ...RECORD, left_count: 3 }] });
  expect(told(ahead(tables, context)).join('\n')).toContain(
    'of 94 contracts that could be scored in the 24 months before 3 were not renewed; it takes ten that were and ten that were not.',
  );
});

test('where nothing could be scored, it is said what is missing', () => {
  const { tables, context } = given({ renewal_record: [{ lead_days: 30 }] });
  expect(told(ahead(tables, context)).join('\n')).toContain(
    'fewer than ten that were not renewed, or that were, are known from before.',
  );
});

test('where scores beat the average, the record says where and by how much', () => {
  const { tables, context } = given({ renewal_record: [{ ...RECORD, is_told: true }] });
  expect(told(ahead(tables, context)).join('\n')).toContain(
    'is told where it was told better than by the average in the 24 months before: 30 days before the end (mean squared miss 0.0924 against 0.0972',
  );
});
