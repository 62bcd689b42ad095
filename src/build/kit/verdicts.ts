import type { Tables } from '../../read/read.ts';
import { holm } from '../../stats/holm.ts';
import { comparisonsOf } from './comparisons.ts';

/** Which way two figures differ beyond chance; undefined where chance may have done it, or too little is known. */
export type Verdict = 'more' | 'less' | undefined;

/** Adjusted for all comparisons of the page together. */
const CHANCE_MAX = 0.05;

/**
 * Decides which comparisons of the page are stated, coloured or ticked: those that chance hardly makes, by an
 * exact test or by intervals, over all that are made (DEFINITIONS.md, Told differences). Nothing else decides that.
 */
export function verdictsOf(tables: Tables): (name: string) => Verdict {
  let told: Map<string, Verdict> | undefined;
  return (name) => {
    told ??= toldIn(tables);
    return told.get(name);
  };
}

function toldIn(tables: Tables): Map<string, Verdict> {
  const comparisons = comparisonsOf(tables);
  const adjusted = holm(comparisons.map(({ chance }) => chance));
  return new Map(
    comparisons.map(({ name, direction }, place) => [
      name,
      (adjusted[place] ?? 1) < CHANCE_MAX ? direction : undefined,
    ]),
  );
}

/** Gives the colour of a change, by whether more is good or bad; none where nothing is told. */
export function toneOf(verdict: Verdict, more: 'good' | 'bad'): 'good' | 'bad' | 'neutral' {
  if (verdict === undefined) return 'neutral';
  const less = more === 'good' ? 'bad' : 'good';
  return verdict === 'more' ? more : less;
}
