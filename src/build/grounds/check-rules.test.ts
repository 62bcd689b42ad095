import { expect, test } from 'vitest';
import { queriesOf } from '../../database/queries.ts';
import { CHECK_RULES } from './check-rules.ts';

test('every check of the program has its rule in words', () => {
  const checks = queriesOf('checks').map(({ name }) => name);
  expect(Object.keys(CHECK_RULES).sort()).toEqual(checks.sort());
});
