import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missedPromises, promiseAccuracySentence, promisesOf } from './promise-accuracy.ts';

test('how well days promised in mails are read stands in DEFINITIONS.md as it is, in both languages', () => {
  expect(readFileSync('DEFINITIONS.md', 'utf8')).toContain(promiseAccuracySentence('en'));
  expect(readFileSync('DEFINITIONS.de.md', 'utf8')).toContain(promiseAccuracySentence('de'));
});

test('on the practice half the rules say what the person says', () => {
  expect(missedPromises('practice')).toEqual([]);
});

test('the halves are of some size, hold promises and others, and share no sentence', () => {
  const [practice, sealed] = [promisesOf('practice'), promisesOf('sealed')];
  for (const half of [practice, sealed]) {
    expect(half.length).toBeGreaterThanOrEqual(60);
    expect(half.filter(({ day }) => day === null).length).toBeGreaterThanOrEqual(25);
  }
  const known = new Set(practice.map(({ text }) => text.toLowerCase()));
  expect(sealed.filter(({ text }) => known.has(text.toLowerCase()))).toEqual([]);
});
