import { expect, test } from 'vitest';
import { EVENT_KINDS } from './event-kinds.ts';

test('each kind is listed once, and each rank as a cause is given once', () => {
  const names = EVENT_KINDS.map(({ what }) => what);
  expect(new Set(names).size).toBe(names.length);
  const ranks = EVENT_KINDS.flatMap(({ cause }) => cause?.rank ?? []);
  expect(new Set(ranks).size).toBe(ranks.length);
});
