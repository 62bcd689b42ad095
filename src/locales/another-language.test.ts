import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../build/build.ts';
import { reportLists } from '../deliver/report-lists.ts';
import { sampleTables } from '../development/sample-tables.ts';
import { render } from '../render/render.ts';
import type { Report } from '../report/blocks.ts';
import { blocksOf } from '../report/chapter-blocks.ts';
import { type Language, languages } from './languages.ts';
import type { Locale } from './locale.ts';

const language = 'fr' as Language;
const french: Locale = {
  tag: 'fr-FR',
  messages: { 'Regulars on {day}': 'Habitués au {day}', Contents: 'Sommaire' },
};

beforeAll(() => Object.assign(languages, { [language]: french }));
afterAll(() => {
  delete (languages as Partial<typeof languages>)[language];
});

test('a language with two messages and no definitions has the rest in English', async () => {
  const { tables, config } = await sampleTables('2012-11-28', [
    'mailbox/inbox.mbox',
    'mailbox/sent.mbox',
    'contacts.csv',
    'customers.csv',
  ]);
  const report = build(tables, { ...config, language });
  expect(report.title).toBe('Habitués au 28 novembre 2012');
  expect(words(report)).toEqual(words(build(tables, config)));
  const page = await render(report);
  expect(page).toContain('<html lang="fr"');
  expect(page).toContain('Sommaire');
  expect(page).toContain('Needs a decision now');
  // Charts name the months in French.
  expect(page).toMatch(/>(févr|août|déc)/);
  const lists = await reportLists(report);
  expect(String(lists.get('waiting-room.csv')).split('\n')[0]).toContain(';');
});

/** The words that the method defines, and how many letters each definition has: numbers in it are French. */
function words({ chapters }: Report): [string, number][] {
  const method = chapters.filter(({ id }) => id === 'method');
  const terms = method
    .flatMap(blocksOf)
    .flatMap((block) => (block.type === 'terms' ? block.terms : []));
  expect(terms.length).toBeGreaterThan(50);
  return terms.map(({ term, text }) => [term, text.length]);
}
