import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultConfigText } from './default-config-text.ts';
import { configJsonSchemaText, SCHEMA_NAME } from './json-schema.ts';
import { parseConfig } from './read-config.ts';

const fits = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(configJsonSchemaText()),
);

/** What an editor says of a text, and what the program says of it. */
function judged(text: string) {
  let isRead = true;
  try {
    parseConfig(text, 'regulars.yaml');
  } catch {
    isRead = false;
  }
  return { isRight: fits(parse(text)), isRead };
}

test('editors and the program agree on what is right', () => {
  const sample = readFileSync('data/samples/regulars.yaml', 'utf8');
  for (const text of [defaultConfigText(), sample, 'company: {name: A}'])
    expect(judged(text)).toEqual({ isRight: true, isRead: true });
  const wrong = [
    'compny: {name: A}',
    'company: {accent: green}',
    'thresholds: {grace_days: many}',
    'language: fr',
    'mappings: [{table: orders}]',
    'privacy: {people: everybody}',
  ];
  for (const text of wrong) expect(judged(text), text).toEqual({ isRight: false, isRead: false });
});

test('the configuration that init writes names the schema, every key of which is described in words', () => {
  expect(defaultConfigText()).toMatch(`# yaml-language-server: $schema=./${SCHEMA_NAME}\n`);
  expect(configJsonSchemaText()).toContain('Language of the report: en, de.');
});
