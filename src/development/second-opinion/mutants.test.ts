import { expect, test } from 'vitest';
import { queriesOf } from '../../database/queries.ts';
import { listedMutants } from './mutants.ts';

test('every rule that is changed stands in its query, whose SQL may have been written anew', () => {
  const sql = new Map(queriesOf('core').map((query) => [query.name, query.sql]));
  const gone = listedMutants().filter(({ query, from }) => !sql.get(query)?.includes(from));
  expect(gone).toEqual([]);
});
