import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { queriesOf } from '../database/queries.ts';
import { decisionFilesIn } from './decision-files.ts';
import { userQueriesBeside } from './project.ts';
import { findConfig } from './read-config.ts';

// A project folder is passed from hand to hand: it may hold links to what is on the machine of the next one.
const place = mkdtempSync(join(tmpdir(), 'regulars-links-'));
const folder = join(place, 'project');
const config = join(folder, 'regulars.yaml');
afterAll(() => rmSync(place, { recursive: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const path of ['project/queries/chapters', 'elsewhere/chapters'])
    mkdirSync(join(place, path), { recursive: true });
  for (const name of ['photo.png', 'rates.csv', 'secret', 'chapters/a.sql'])
    writeFileSync(join(place, 'elsewhere', name), 'Date,USD\n');
});

const elsewhere = (name: string) => join(place, 'elsewhere', name);
const said = (text: string) => writeFileSync(config, text);

test.each([
  ['company: {logo: ../elsewhere/photo.png}'],
  [`company: {logo: "${elsewhere('photo.png')}"}`],
  ['currency_rates: ../elsewhere/rates.csv'],
])('a configuration names nothing outside its folder: %s', (text) => {
  said(text);
  expect(() => findConfig(config, [])).toThrow(/leads out of/);
});

test.each([
  ['photo.png', 'company: {logo: photo.png}'],
  ['rates.csv', 'currency_rates: rates.csv'],
])('nor by a link: %s', (name, text) => {
  symlinkSync(elsewhere(name), join(folder, name));
  said(text);
  expect(() => findConfig(config, [])).toThrow(/leads out of/);
});

test('what stands in it may be named, by a link too', () => {
  mkdirSync(join(folder, 'pictures'));
  writeFileSync(join(folder, 'pictures', 'a.png'), 'a');
  symlinkSync('pictures/a.png', join(folder, 'b.png'));
  said('company: {logo: b.png}');
  expect(findConfig(config, []).config.company.logo).toBe('data:image/png;base64,YQ==');
  said('company: {logo: pictures/a.png}');
  expect(findConfig(config, []).path).toBe(config);
});

test('queries are no links to elsewhere, nor is their folder', () => {
  said('');
  const queries = join(folder, 'queries');
  symlinkSync(elsewhere('secret'), join(queries, 'chapters', 'a.sql'));
  expect(() => queriesOf('chapters', userQueriesBeside(config))).toThrow(/a\.sql leads out of/);
  rmSync(join(queries, 'chapters'), { recursive: true });
  symlinkSync(elsewhere('chapters'), join(queries, 'chapters'));
  expect(() => queriesOf('chapters', userQueriesBeside(config))).toThrow(/leads out of/);
  rmSync(queries, { recursive: true });
  symlinkSync(dirname(elsewhere('x')), queries);
  expect(() => userQueriesBeside(config)).toThrow(/queries leads out of/);
});

test('nor are lists of decisions', () => {
  symlinkSync(elsewhere('secret'), join(folder, 'decisions.csv'));
  expect(() => decisionFilesIn([folder])).toThrow(/decisions\.csv leads out of/);
});

test('a configuration that doubles itself is refused', () => {
  const doubled = Array.from(
    { length: 30 },
    (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`,
  );
  said(`a0: &a0 [x, x]\n${doubled.join('\n')}\n`);
  expect(() => findConfig(config, [])).toThrow(/regulars\.yaml:.*alias/i);
});
