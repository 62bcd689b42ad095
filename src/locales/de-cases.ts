/**
 * Puts what German bends after a preposition into its case: `binnen 5 Tage` becomes `binnen 5 Tagen`; and keeps a
 * number and what its hyphen joins to it on one line.
 */
export function germanCases(text: string): string {
  return text.replace(AFTER_PREPOSITION, '$1 $2 $3en').replace(HYPHEN_AFTER_NUMBER, '\u2011');
}

// The prepositions of durations here all take the dative; of the units only days change in it, months and years too.
const AFTER_PREPOSITION =
  /\b(binnen|nach|seit|in|von|vor|bei|mit) (\d[\d.,]*)\s(Tag|Monat|Jahr)e\b/gi;

const HYPHEN_AFTER_NUMBER = /(?<=\d|%)-(?=%-|mal\b|Intervall|Grenze)/g;
