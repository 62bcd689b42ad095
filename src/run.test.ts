import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from './database/database.ts';
import { reportPeriod } from './model/report-period.ts';
import { silent } from './progress.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-run-'));
const database = join(folder, 'regulars.duckdb');
afterAll(() => rmSync(folder, { recursive: true }));

const options = {
  exports: ['data/samples/customers.csv', 'data/samples/bestellungen.csv'],
  config: 'data/samples/regulars.yaml',
  database,
  reports: join(folder, 'reports'),
  progress: silent,
};

test('a month is not compared with itself, whether it was named or is the newest', async () => {
  const itself = run({ ...options, compare: '2012-11' });
  await expect(itself).rejects.toThrow(
    /--compare 2012-11 is the month of the report itself.*for example the same month a year before: --compare 2011-11/,
  );
  const named = run({ ...options, exports: [], year: '2011', compare: '2011-12' });
  await expect(named).rejects.toThrow('--compare 2010-12');
});

test('a year stands at its last month, or at its newest complete one where it is not over', async () => {
  const loaded = await openDatabase(database, { readOnly: true });
  const config = { timezone: 'Europe/Berlin' };
  const periods = ['2011', '2012'].map((year) => reportPeriod(loaded, { config, year }));
  expect((await Promise.all(periods)).map(({ asOf }) => asOf)).toEqual([
    '2011-12-31',
    '2012-11-30',
  ]);
  await expect(reportPeriod(loaded, { config, year: '2013' })).rejects.toThrow('about 2013');
  loaded.close();
});

test('the report is in the language of the headings of the exports, unless one is named', async () => {
  const exports = join(folder, 'exports');
  mkdirSync(exports);
  writeFileSync(join(exports, 'k.csv'), 'Kundennummer;Bestelldatum;Betrag\nK1;05.11.2012;10\n');
  const columns = '{customer_id: Kundennummer, ordered_at: Bestelldatum, value: Betrag}';
  const mappings = `mappings: [{files: k.csv, table: orders, columns: ${columns}}]\n`;
  const config = join(folder, 'regulars.yaml');
  const languageOf = async (said: string) => {
    writeFileSync(config, said + mappings);
    const database = join(folder, 'language.duckdb');
    const { report } = await run({ ...options, exports: [exports], config, database });
    return /<html lang="(..)"/.exec(readFileSync(report.page, 'utf8'))?.[1];
  };
  expect(await languageOf('')).toBe('de');
  expect(await languageOf('language: en\n')).toBe('en');
});
