import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { definitionText } from '../build/grounds/definition-text.ts';
import { configSchema } from '../config/config.ts';
import { queriesOf } from '../database/queries.ts';
import { languageCodes, localeOf } from '../locales/languages.ts';
import { definitionsOf, translatedDefinitions } from './definitions.ts';

const english = definitionsOf(readFileSync('DEFINITIONS.md', 'utf8'));
const translations = languageCodes().flatMap((language) => localeOf(language).definitions ?? []);
const translated = translations.map((file) => definitionsOf(readFileSync(file, 'utf8')));
const named = english.flatMap(({ queries }) => queries);

test('every metric is named in DEFINITIONS.md', () => {
  const metrics = queriesOf('metrics').map(({ name }) => `metrics/${name}`);
  expect(metrics.filter((name) => !named.includes(name))).toEqual([]);
});

test('no word is defined twice, nor does a line stand twice', () => {
  const words = english.map(({ chapter, term }) => `${chapter}: ${term}`);
  expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
  const texts = ['DEFINITIONS.md', ...translations].map((path) => readFileSync(path, 'utf8'));
  const lines = texts.flatMap((text) => text.split('\n').filter((line) => line.length > 40));
  expect(lines.filter((line, index) => lines.indexOf(line) < index)).toEqual([]);
});

test('every file that DEFINITIONS.md names exists', () => {
  const paths = named
    .filter((name) => !name.includes('*') && !name.startsWith('--'))
    .map((name) => (/^(core|metrics|sources|checks)\//.test(name) ? `queries/${name}.sql` : name));
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('every metric says how it differs from what another tool shows', () => {
  const tools =
    /Zendesk|Freshdesk|[Hh]elp desk|Klaviyo|Mailchimp|CRM|[Nn]ewsletter tool|[Ss]hops?\b|tools/;
  const metrics = english.filter(({ queries }) => queries.some((name) => /^metrics/.test(name)));
  expect(metrics.filter(({ text }) => !tools.test(text)).map(({ term }) => term)).toEqual([]);
});

test.each(translated.map((entries, place) => ({ file: translations[place], entries })))(
  '$file has every entry, and no other',
  ({ entries }) => {
    const found = translatedDefinitions(english, entries);
    expect(found.filter(({ text }, index) => text === english[index]?.text)).toEqual([]);
    expect(entries.length).toBe(english.length);
    expect(new Set(found.map(({ chapter }) => chapter)).size).toBe(
      new Set(english.map(({ chapter }) => chapter)).size,
    );
  },
);

test('the rule of opportunities is among the entries', () => {
  expect(
    english.filter(({ term }) => term.startsWith('Opportunity')).map(({ term }) => term),
  ).toEqual([
    'Opportunity',
    'Opportunity: won',
    'Opportunity: lost',
    'Opportunity: open',
    'Opportunity: value',
    'Opportunity: a customer with contracts',
  ]);
});

test('a definition is printed with the settings of the report', () => {
  const config = configSchema.parse({
    thresholds: { grace_days: 45 },
    privacy: { people: 'roles' },
  });
  expect(
    definitionText('over *grace_days* [30], **or** `x` with *privacy.people* [none]', config),
  ).toBe('over 45 [grace_days], or x with roles [privacy.people]');
});

test('no word is defined twice, and no line of the definitions stands twice', () => {
  const twice = (texts: string[]) => texts.filter((text, place) => texts.indexOf(text) !== place);
  for (const entries of [english, ...translated])
    expect(twice(entries.map(({ chapter, term }) => `${chapter}: ${term}`))).toEqual([]);
  const lines = readFileSync('DEFINITIONS.md', 'utf8').split('\n');
  const openings = lines.filter((line) => line.length > 80).map((line) => line.slice(0, 80));
  expect(twice(openings)).toEqual([]);
});
