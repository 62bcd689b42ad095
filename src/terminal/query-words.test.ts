import { expect, test } from 'vitest';
import { parametersOf } from '../database/parameters.ts';
import { queriesOf } from '../database/queries.ts';
import { QUERY_WORDS } from './query-words.ts';

test('what the heads of named queries say has words in every language, and nothing else has', () => {
  const said = queriesOf('analyst').flatMap((query) => [
    query.summary,
    ...parametersOf(query).map(({ description }) => description),
  ]);
  expect(QUERY_WORDS.toSorted()).toEqual([...new Set(said)].toSorted());
});
