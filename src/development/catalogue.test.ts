import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';

// `npm run catalogue` writes it anew.
test('queries/CATALOGUE.md says what the heads of the queries say', async () => {
  await expect(catalogue()).toMatchFileSnapshot('../../queries/CATALOGUE.md');
});
