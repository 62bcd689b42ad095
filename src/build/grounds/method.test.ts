import { expect, test } from 'vitest';
import { type GivenRows, given } from '../../development/given-tables.ts';
import { told } from '../../development/told.ts';
import { method } from './method.ts';

function lines(rows: GivenRows, config: Record<string, unknown> = {}): string[] {
  const { tables, context } = given(rows, { config });
  return told(method(tables, context));
}

const WAIT = { chapter: 'Response', term: 'Wait', text: 'It waits.', queries: ['core/waits'] };

test('words are those of the language of the report, with the queries that compute them', () => {
  const definitions = [
    { ...WAIT, language: 'en' },
    { ...WAIT, language: 'de', chapter: 'Antwortzeit', term: 'Warten', text: 'Es wartet.' },
  ];
  expect(lines({ definitions }).slice(-2)).toEqual(['Response', 'Wait: It waits.']);
  expect(lines({ definitions }, { language: 'de' }).slice(-2)).toEqual([
    'Antwortzeit',
    'Warten: Es wartet.',
  ]);
});

test('where message texts were not read, it is said what nobody can know then', () => {
  const unread =
    'Message texts were not read: whether a reply means yes or no, and whether a message asks for anything, is unknown.';
  expect(lines({ settings: [{ reads_bodies: false }] })).toContain(unread);
  expect(lines({ settings: [{ reads_bodies: true }] })).not.toContain(unread);
});

test('a setting that is not the default stands beside it', () => {
  const found = lines({}, { thresholds: { grace_days: 45 } });
  expect(found).toContain('thresholds.grace_days | 45 | 30');
  expect(found).toContain('thresholds.regular_terms | 3 | ');
});

test('the month under a doubtful choice stands beside the figures as defined', () => {
  const figures = { opened_count: 94, answered_count: 80, waiting_count: 12 };
  const variant = { ...figures, variant: 'with_courtesies', wait_seconds_median: 7200 };
  expect(lines({ response_sensitivity: [variant] })).toContain(
    'Messages that ask for nothing count as questions | 94 | 80 | 12 | 2 hours | not reached yet',
  );
});

test('whose public holidays they are is said', () => {
  expect(lines({}).filter((line) => /^Public holidays: .*CC BY-SA 3.0/.test(line))).toHaveLength(1);
});
