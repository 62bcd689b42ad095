import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  certaintySentence,
  generatedCertainty,
  labelledLastWords,
  sampleCertainty,
} from './possible-accuracy.ts';

const COMPANIES = 15;

test('how often a possible wait asked for something stands in the definitions as it is', async () => {
  const counts = {
    sample: await sampleCertainty(),
    generated: await generatedCertainty(COMPANIES),
  };
  expect(readFileSync('DEFINITIONS.md', 'utf8')).toContain(certaintySentence('en', counts));
  expect(readFileSync('DEFINITIONS.de.md', 'utf8')).toContain(certaintySentence('de', counts));
});

test('a hundred last words of real mail are labelled, each once', () => {
  const words = labelledLastWords();
  expect(new Set(words.map(({ hash }) => hash)).size).toBe(100);
  expect(words.filter(({ label }) => !['wants', 'nothing', 'unclear'].includes(label))).toEqual([]);
});
