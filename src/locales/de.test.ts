import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { german } from './de.ts';

const source = dirname(dirname(fileURLToPath(import.meta.url)));

test('German has every message that stands in the source, and no other', () => {
  const messages = new Set(sourceFiles().flatMap(messagesIn));
  expect([...messages].filter((message) => !(message in german))).toEqual([]);
  expect(Object.keys(german).filter((message) => !messages.has(message))).toEqual([]);
});

test('German tells every value that English tells', () => {
  const silent = Object.entries(german).filter(
    ([english, text]) => ![...valuesOf(english)].every((name) => valuesOf(text).has(name)),
  );
  expect(silent.map(([english]) => english)).toEqual([]);
});

test('no message prints a number sign: within a select that stands in a plural it is no number', () => {
  const printed = Object.entries(german)
    .flat()
    .filter((text) => literalsOf(new IntlMessageFormat(text, 'en').getAst()).includes('#'));
  expect(printed).toEqual([]);
});

function literalsOf(elements: Elements): string {
  const texts = elements.map((element) => {
    if (element.type === 0) return element.value;
    if (!('options' in element)) return '';
    return Object.values(element.options)
      .map(({ value }) => literalsOf(value))
      .join(' ');
  });
  return texts.join(' ');
}

function sourceFiles(): string[] {
  return ['build', 'render', 'report', 'locales']
    .flatMap((room) => {
      const files = readdirSync(join(source, room), { recursive: true, encoding: 'utf8' });
      return files.map((file) => join(source, room, file));
    })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
}

function messagesIn(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const calls = text.matchAll(/\b(?:t|message)\(\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)")/g);
  return [...calls].map(([, single, double]) => single ?? double ?? '');
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The names that an ICU message asks values for, those within its branches included. */
function valuesOf(text: string): Set<string> {
  const names = new Set<string>();
  const collect = (elements: Elements) => {
    for (const element of elements) {
      // 0 is plain text; a number sign has no value.
      if (element.type === 0 || !('value' in element)) continue;
      names.add(element.value);
      if ('options' in element) {
        for (const option of Object.values(element.options)) collect(option.value);
      }
    }
  };
  collect(new IntlMessageFormat(text, 'en').getAst());
  return names;
}
