import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silent } from './progress.ts';
import { run } from './run.ts';

// The committed reports of the sample company; `npx vitest run src/golden.test.ts -u` writes them anew.
const golden = (language: string) => `../reports/samples/${language}/2012-11.html`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-golden-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function page(language: 'en' | 'de'): Promise<string> {
  const { report } = await run({
    exports: ['data/samples'],
    database: join(folder, 'regulars.duckdb'),
    reports: join(folder, 'reports', language),
    language,
    progress: silent,
  });
  return readFileSync(report, 'utf8');
}

describe('the report on the sample company', () => {
  test.each(['en', 'de'] as const)('is the committed one, byte for byte: %s', async (language) => {
    await expect(await page(language)).toMatchFileSnapshot(golden(language));
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
