import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { QUERIES_FOLDER } from '../../database/query.ts';

/** One rule of the model, and the words of its SQL that another rule would have; every place of them is changed. */
export type Mutant = { query: string; rule: string; from: string; to: string };

const LIST = join(QUERIES_FOLDER, '../src/development/second-opinion/mutants.yaml');

/** Gives the wrong models, each by one rule of a core query. */
export function listedMutants(): Mutant[] {
  const rules = parse(readFileSync(LIST, 'utf8')) as Record<string, Omit<Mutant, 'query'>[]>;
  return Object.entries(rules).flatMap(([query, changes]) =>
    changes.map((change) => ({ query, ...change })),
  );
}
