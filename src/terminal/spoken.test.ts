import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = import.meta.dirname;

/** What speaks English alone: before a configuration is read no language is known, and what is for the shell has none. */
const ENGLISH = [
  'erasure-text.ts',
  'forgetting-text.ts',
  'failure.ts',
  'journey-text.ts',
  'layouts-text.ts',
  'look-text.ts',
  'timeline.ts',
];

const spoken = readdirSync(folder).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !ENGLISH.includes(name),
);

/** Texts of two words and more that stand outside what is translated. */
function untranslated(source: string): string[] {
  const bare = source
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/^import .*$/gm, '')
    .replace(/\bdescribe:\s*'[^']*'/g, '')
    .replace(/\b(?:t|message)\(\s*(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")/g, '');
  const texts = bare.matchAll(/'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g);
  return [...texts]
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .map((text) => text.replace(/\$\{[^}]*\}/g, ' … '))
    .filter((text) => /[a-z]{2,}[,;:]? [a-z]{2,}/i.test(text));
}

test('every text of the terminal goes through the translator', () => {
  const commands = ['run.ts', 'check.ts', 'load.ts'].map((name) => join('../commands', name));
  const found = [...spoken, ...commands].flatMap((name) =>
    untranslated(readFileSync(join(folder, name), 'utf8')).map((text) => `${name}: ${text}`),
  );
  expect(found.filter((text) => !/: select /.test(text))).toEqual([]);
});

test('a text beside the translator is found', () => {
  expect(untranslated("return t('two words', { a: 'more words' });")).toEqual(['more words']);
});
