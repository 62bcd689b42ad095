import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { languageCodes, languages, localeOf, WRITTEN_LANGUAGE } from './languages.ts';

const source = dirname(dirname(fileURLToPath(import.meta.url)));

/** The rooms that put messages into words: first those of the page, in its order, then those of the terminal. */
const ROOMS = [
  'build/summary',
  'build/waiting',
  'build/ahead',
  'build/months',
  'build/response',
  'build/regulars',
  'build/win-back',
  'build/paths',
  'build/comparison',
  'build/journey',
  'build/lists',
  'vocabulary',
  'build/own',
  'build/grounds',
  'build/kit',
  'build/charts',
  'build',
  'render',
  'report',
  'reasons',
  'terminal',
  'commands',
  'run',
  'config',
  'load',
  'model',
  'read',
  'erase',
  'event-log',
  'catalogue',
  'trial',
  'editions',
  'deliver',
  'sample',
  'database',
  'disk',
  'text',
];

/** The messages of each room that no room before it has. */
const messagesByRoom = new Map<string, string[]>();
const all = new Set<string>();
for (const room of ROOMS) {
  const own = sourceFiles(room).flatMap(messagesIn);
  messagesByRoom.set(
    room,
    own.filter((message) => !all.has(message)),
  );
  for (const message of own) all.add(message);
}

test('the rooms have every folder of chapters', () => {
  const folders = readdirSync(join(source, 'build'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `build/${name}`);
  expect(folders.filter((folder) => !ROOMS.includes(folder))).toEqual([]);
});

const translated = languageCodes().filter((language) => language !== WRITTEN_LANGUAGE);

describe.each(translated)('%s', (language) => {
  const { messages, inflections = {} } = localeOf(language);

  test('has every message that stands in the source, and no other', () => {
    expect([...all].filter((message) => !(message in messages))).toEqual([]);
    expect(Object.keys(messages).filter((message) => !all.has(message))).toEqual([]);
  });

  test('has its messages in the order of the rooms', () => {
    const [text = ''] = readFileSync(join(source, 'locales', `${language}.ts`), 'utf8').split(
      '\n};',
    );
    const parts = text.split(/^ {2}\/\/ (?=[a-z-]+(?:\/[a-z-]+)?$)/m).slice(1);
    const found = parts.map((part) => part.slice(0, part.indexOf('\n')));
    expect(found).toEqual(ROOMS.filter((room) => messagesByRoom.get(room)?.length));
    for (const [place, room] of found.entries()) {
      const own = messagesByRoom.get(room) ?? [];
      const elsewhere = keysIn(parts[place] ?? '').filter((message) => !own.includes(message));
      expect(elsewhere, `of another room than ${room}`).toEqual([]);
    }
  });

  test('tells every value that English tells', () => {
    const silent = Object.entries(messages).filter(
      ([english, text]) => ![...valuesOf(english)].every((name) => valuesOf(text).has(name)),
    );
    expect(silent.map(([english]) => english)).toEqual([]);
  });

  test('asks for no value that English does not give', () => {
    const asking = Object.entries(messages).filter(([english, text]) => {
      const given = new Set([...valuesOf(english), ...Object.keys(inflections)]);
      return ![...valuesOf(text)].every((name) => given.has(name));
    });
    expect(asking.map(([english]) => english)).toEqual([]);
  });

  test('prints no number sign: within a select that stands in a plural it is no number', () => {
    const printed = Object.entries(messages)
      .flat()
      // A colour is no number.
      .filter((text) => /#(?![0-9a-f]{6}\b)/.test(literalsOf(elementsOf(text))));
    expect(printed).toEqual([]);
  });
});

test('no line of German ends between a number and what its hyphen joins to it', () => {
  const texts = Object.values(languages.de.messages);
  expect(texts.filter((text) => /[\d%}]-(?:%-|mal\b|Intervall|Grenze)/.test(text))).toEqual([]);
});

test('a language is named in its own file and in the list, and nowhere else in the program', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.ts$/.test(file) &&
      !/\.(test|acceptance)\.ts$/.test(file) &&
      // Letters of the sample company are written in the languages of its customers.
      !/^(locales|sample|development)\//.test(file),
  );
  const named = new RegExp(`['"\`](?:${languageCodes().join('|')})(?:-[A-Z]{2})?['"\`]`);
  const literal = files.filter((file) => named.test(readFileSync(join(source, file), 'utf8')));
  expect(literal).toEqual([]);
});

type Elements = ReturnType<IntlMessageFormat['getAst']>;

function elementsOf(text: string): Elements {
  return new IntlMessageFormat(text, WRITTEN_LANGUAGE).getAst();
}

function literalsOf(elements: Elements): string {
  const texts = elements.map((element) => {
    if (element.type === 0) return element.value;
    return branchesOf(element).map(literalsOf).join(' ');
  });
  return texts.join(' ');
}

/** The names that an ICU message asks values for, those within its branches included. */
function valuesOf(text: string): Set<string> {
  const names = new Set<string>();
  const collect = (elements: Elements) => {
    for (const element of elements) {
      // 0 is plain text; a number sign has no value.
      if (element.type === 0 || !('value' in element)) continue;
      names.add(element.value);
      for (const branch of branchesOf(element)) collect(branch);
    }
  };
  collect(elementsOf(text));
  return names;
}

/** What stands within an element: the options of a plural or select, the text within a tag. */
function branchesOf(element: Elements[number]): Elements[] {
  if ('options' in element) return Object.values(element.options).map(({ value }) => value);
  return 'children' in element ? [element.children] : [];
}

/** The program files of a room, those in its folders included; the room `build` is only its own files. */
function sourceFiles(room: string): string[] {
  if (existsSync(join(source, `${room}.ts`))) return [join(source, `${room}.ts`)];
  const files = readdirSync(join(source, room), { recursive: room !== 'build', encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(source, room, file));
}

function messagesIn(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const calls = text.matchAll(
    /\b(?:t|message|inWords)\(\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)")/g,
  );
  return [...calls].map(([, single, double]) => unescaped(single ?? double ?? ''));
}

/** As the program has a text that its source must write with backslashes. */
function unescaped(text: string): string {
  return text.replace(/\\(['"])/g, '$1');
}

/** The messages that a part of a language's file translates. */
function keysIn(part: string): string[] {
  const keys = part.matchAll(/^ {2}(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|([\w$]+)):/gm);
  return [...keys].map(([, single, double, bare]) => unescaped(single ?? double ?? bare ?? ''));
}
