import { expect, test } from 'vitest';
import { spokenPart } from './spoken-part.ts';

test.each([
  [
    'Guten Tag Herr Petersen,\n\ngern, sofern es dabei bleibt.\n\nMit freundlichen Grüßen\nIna Meier',
    'gern, sofern es dabei bleibt.',
  ],
  ['Dear Ms Lane,\nwe accept.\n\nKind regards\nRuth Lowe\nHillside Farm', 'we accept.'],
  ['Lieber nicht.\n\nAm 17. August schrieb Henrike Eilers:', 'Lieber nicht.'],
  ['Danke!', 'Danke!'],
  ['Hallo Herr Petersen', 'Hallo Herr Petersen'],
])('what greets and what parts is no part of what is said: %j', (text, spoken) => {
  expect(spokenPart(text).trim()).toBe(spoken);
});

test('a hostile text is looked through in bounded time', () => {
  const started = performance.now();
  for (const piece of ['\n', ' \n', 'best\n', '\ndanke ', 'hallo ', 'am \n']) {
    spokenPart(piece.repeat(4000));
  }
  expect(performance.now() - started).toBeLessThan(2000);
});
