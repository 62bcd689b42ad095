import { expect, test } from 'vitest';
import { configSchema } from './config.ts';
import { settingColumns, settingValues } from './setting-columns.ts';

const columnOf = (name: string) => settingColumns.find((column) => column.name === name);

test('every threshold is a column of settings, under its own name unless it says another', () => {
  const thresholds = Object.keys(configSchema.parse({}).thresholds);
  const columns = settingColumns.filter(({ path }) => path[0] === 'thresholds');
  expect(columns.map(({ path }) => path[1])).toEqual(expect.arrayContaining(thresholds));
  expect(columnOf('archive_begins_on')).toMatchObject({ type: 'DATE', isNullable: true });
});

test('a column takes type, absence and words from the schema of the configuration', () => {
  expect(columnOf('grace_days')).toMatchObject({ type: 'INTEGER', isNullable: false });
  expect(columnOf('stale_offer_share')?.type).toBe('DOUBLE');
  expect(columnOf('shows_subjects')?.type).toBe('BOOLEAN');
  expect(columnOf('own_domains')?.type).toBe('VARCHAR[]');
  expect(columnOf('promise_hours')).toMatchObject({ type: 'DOUBLE', isNullable: true });
  expect(settingColumns.filter(({ description }) => !/\.$/.test(description))).toEqual([]);
});

test('columns have the values of the configuration, and names that differ', () => {
  const config = configSchema.parse({
    thresholds: { grace_days: 45 },
    privacy: { people: 'roles' },
  });
  expect(settingValues(config)).toMatchObject({ grace_days: 45, people_shown: 'roles' });
  expect(new Set(settingColumns.map(({ name }) => name)).size).toBe(settingColumns.length);
});
