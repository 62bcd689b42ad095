import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  certaintySentence,
  generatedCertainty,
  labelledLastWords,
  sampleCertainty,
} from './possible-accuracy.ts';

const COMPANIES = 15;
const DEFINITIONS = [
  ['en', 'DEFINITIONS.md'],
  ['de', 'DEFINITIONS.de.md'],
] as const;
const SENTENCE =
  /(Measured \(in brackets|Gemessen \(in Klammern) Wilson.*? (\*sure\* in|\*sicher\* in) [^;|]*? %\) (and|und) [^;|]*? %\)\./;

// UPDATE_DOCS=1 writes it anew.
test('how often a possible wait asked for something stands in the definitions as it is', async () => {
  const counts = {
    sample: await sampleCertainty(),
    generated: await generatedCertainty(COMPANIES),
  };
  for (const [language, path] of DEFINITIONS) {
    const sentence = certaintySentence(language, counts);
    if (process.env.UPDATE_DOCS)
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(SENTENCE, () => sentence),
      );
    expect(readFileSync(path, 'utf8')).toContain(sentence);
  }
});

test('a hundred last words of real mail are labelled, each once', () => {
  const words = labelledLastWords();
  expect(new Set(words.map(({ hash }) => hash)).size).toBe(100);
  expect(words.filter(({ label }) => !['wants', 'nothing', 'unclear'].includes(label))).toEqual([]);
});
