import { distance } from 'fastest-levenshtein';
import { inWords } from '../locales/spoken.ts';

/** Gives the word that a misspelt one was meant to be; undefined if none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const allowance = Math.max(2, Math.floor(word.length / 3));
  const ranked = known
    .map((candidate) => ({
      candidate,
      edits: distance(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ edits }) => edits <= allowance)
    .sort((a, b) => a.edits - b.edits);
  return ranked[0]?.candidate ?? known.find((candidate) => word && candidate.includes(word));
}

/** Gives the sentence `Did you mean x?` with a space before it, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant ? ` ${inWords('Did you mean {meant}?', { meant })}` : '';
}
