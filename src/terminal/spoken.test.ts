import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const source = dirname(import.meta.dirname);

/** The files of the program; a report's own words are looked for where it is built. */
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) =>
    name.endsWith('.ts') &&
    !/\.(test|acceptance)\.ts$/.test(name) &&
    !/^(development|locales)\//.test(name),
);

/** What the program says to who sits before it: faults, steps, remarks, results, helps. */
const SAYING =
  /\b(?:new (?:UserError|ChecksFailed)|super|progress\.step|progress\.detail|terminal\.remark|terminal\.print|patience\.tell|\.describe)\(|\bdescribe: (?=['"`])/g;

/** Texts of two words and more that stand outside what is translated. */
function untranslated(text: string): string[] {
  const bare = text
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/^import .*$/gm, '')
    // A bug is told to those who mend it.
    .replace(/new Error\([^\n]*/g, '')
    // Keys by which a library finds its own words.
    .replace(/^\s*'[^']*':/gm, '')
    .replace(/\b(?:t|message|inWords)\(\s*(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")/g, '');
  const texts = bare.matchAll(/'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g);
  return [...texts]
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .map((text) => text.replace(/\$\{[^}]*\}/g, ' … '))
    .filter((text) => /[a-z]{2,}[,;:]? [a-z]{2,}/i.test(text));
}

/** What stands in the brackets that a call opens, or in the rest of the line. */
function saidIn(text: string): string[] {
  return [...text.matchAll(SAYING)].map(({ 0: call, index }) => {
    const from = index + call.length;
    if (!call.endsWith('(')) return text.slice(from, text.indexOf('\n', from));
    let depth = 1;
    let at = from;
    for (; depth > 0 && at < text.length; at += 1) {
      if (text[at] === '(') depth += 1;
      if (text[at] === ')') depth -= 1;
    }
    return text.slice(from, at);
  });
}

/** What is no text for people: SQL, a script for a shell, what is to be typed, names of flags. */
const NO_TEXT =
  /: (select|begin transaction|copy \(|_regulars|regulars |\$0 |-- files: |month as-of)|2> \/dev\/null/;

test('whatever the program says goes through the translator', () => {
  const found = files.flatMap((name) => {
    const text = readFileSync(join(source, name), 'utf8');
    const isRoomOfTexts = /^(terminal|commands)\//.test(name);
    const said = isRoomOfTexts ? [text] : saidIn(text);
    return said.flatMap(untranslated).map((words) => `${name}: ${words}`);
  });
  expect(found.filter((text) => !NO_TEXT.test(text))).toEqual([]);
});

test('a text beside the translator is found', () => {
  expect(untranslated("return t('two words', { a: 'more words' });")).toEqual(['more words']);
});

test('a fault, a step and a help that are not translated are found wherever they stand', () => {
  const text =
    "throw new UserError(say(`There is no x here`)); progress.step('make it so'); ({ describe: 'Make it so' })";
  expect(saidIn(text).flatMap(untranslated)).toEqual([
    'There is no x here',
    'make it so',
    'Make it so',
  ]);
});
