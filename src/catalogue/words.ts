import type { Definition } from '../read/definitions.ts';

/** A definition with its place on the page. */
export type Word = Definition & { anchor: string };

/** Gives the definitions with an anchor each. */
export function wordsOf(definitions: Definition[]): Word[] {
  return definitions.map((definition, place) => ({ ...definition, anchor: `word-${place + 1}` }));
}

/** Gives the words that each query computes, by the name of what it makes: `waits` of `core/waits`, `checks.x` of `checks/x`. */
export function wordsByQuery(words: Word[]): Map<string, Word[]> {
  const found = new Map<string, Word[]>();
  for (const word of words) {
    for (const query of new Set(word.queries.map(nameOf))) {
      found.set(query, [...(found.get(query) ?? []), word]);
    }
  }
  return found;
}

/** Gives the entry that a definition names: `waits` of `core/waits`, `checks.x` of `checks/x`. */
export function nameOf(query: string): string {
  return query.replace(/^checks\//, 'checks.').replace(/^.*\//, '');
}
