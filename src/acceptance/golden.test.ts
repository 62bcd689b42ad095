import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silent } from '../progress.ts';
import { run } from '../run.ts';

// The committed reports of the sample company; `npx vitest run src/acceptance/golden.test.ts -u` writes them anew.
const golden = (language: string) => `../../reports/samples/${language}/2012-11.html`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-golden-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function page(language: 'en' | 'de', exports = ['data/samples']): Promise<string> {
  const { report } = await run({
    exports,
    config: 'data/samples/regulars.yaml',
    database: join(folder, `${exports.length}.duckdb`),
    reports: join(folder, 'reports', language),
    language,
    progress: silent,
  });
  return readFileSync(report.page, 'utf8');
}

describe('the report on the sample company', () => {
  test.each(['en', 'de'] as const)('is the committed one, byte for byte: %s', async (language) => {
    await expect(await page(language)).toMatchFileSnapshot(golden(language));
    const list = language === 'de' ? 'wartezimmer.csv' : 'waiting-room.csv';
    const csv = readFileSync(join(folder, 'reports', language, '2012-11', list), 'utf8');
    await expect(csv).toMatchFileSnapshot(`../../reports/samples/${language}/${list}`);
  });

  test('is the same whatever the order in which the files are loaded', async () => {
    const files = readdirSync('data/samples', { recursive: true, encoding: 'utf8' });
    const exports = files
      .filter((file) => /\.(csv|mbox)$/.test(file))
      .sort()
      .reverse();
    const reversed = exports.map((file) => join('data/samples', file));
    await expect(await page('en', reversed)).toMatchFileSnapshot(golden('en'));
  });

  test('is the same in another time zone', async () => {
    const before = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      await expect(await page('en')).toMatchFileSnapshot(golden('en'));
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
