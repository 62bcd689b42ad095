import { expect, test } from 'vitest';
import { configSchema } from './config.ts';
import { defaultConfigText } from './default-config-text.ts';
import { parseConfig } from './read-config.ts';

test('the configuration that init writes says what holds without it', () => {
  expect(parseConfig(defaultConfigText(), 'regulars.yaml')).toEqual(configSchema.parse({}));
});

test('every key of the configuration is written, and all but the days of the week are explained', () => {
  const text = defaultConfigText();
  for (const [chapter, schema] of Object.entries(configSchema.shape)) {
    expect(text).toMatch(new RegExp(`^(# )?${chapter}:`, 'm'));
    const inner = schema.def.innerType;
    const keys = Object.keys('shape' in inner ? inner.shape : {});
    for (const key of keys) expect(text).toMatch(new RegExp(`^  (# )?${key}:`, 'm'));
  }
});
