import type { Report } from '../report/blocks.ts';
import { blocksOf } from '../report/chapter-blocks.ts';

/** What a figure means by one word, and where that stands. */
export type Definition = { term: string; href: string };

/** Gives the definition of what a query gives: the first that names it, as seen from a page beside the report's or within it. */
export function definitionsOf(
  { chapters }: Report,
  page = '',
): (source: string) => Definition | undefined {
  const terms = chapters
    .flatMap(blocksOf)
    .flatMap((block) => (block.type === 'terms' ? block.terms : []));
  const found = new Map<string, Definition>();
  for (const { id, term, queries } of terms) {
    for (const query of id ? queries : []) {
      const source = query.split('/').at(-1) ?? query;
      if (!found.has(source)) found.set(source, { term, href: `${page}#${id}` });
    }
  }
  return (source) => found.get(source);
}
