import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { madeExamples } from './made-examples.ts';

// `npm run catalogue` writes both anew.
test('queries/CATALOGUE.md says what the heads of the queries say', async () => {
  await expect(catalogue()).toMatchFileSnapshot('../../queries/CATALOGUE.md');
});

test('queries/examples.json holds what each named query gives of the sample company', async () => {
  await expect(await madeExamples()).toMatchFileSnapshot('../../queries/examples.json');
});
