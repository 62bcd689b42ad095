import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../build/build.ts';
import { CHROMIUM, hasChromium, QUIET_FLAGS } from '../development/chromium.ts';
import { sampleTables } from '../development/sample-tables.ts';
import type { Report } from '../report/blocks.ts';
import { writeReport } from './write-report.ts';

const progress = { step: () => undefined, detail: () => undefined };
const folder = mkdtempSync(join(tmpdir(), 'regulars-lone-'));
const HOSTILE = '=1+1 % %41 #2 & "a;b", <a href="c">  d\n\u2028é\u00a0(ab cd)';

let report: Report;
beforeAll(async () => {
  const { tables, config } = await sampleTables('2012-11-30');
  report = build(tables, { ...config, language: 'de' });
  const [list] = report.chapters
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'table' && block.file === 'wartezimmer');
  if (list?.type === 'table') list.rows[0] = [HOSTILE, ...(list.rows[0] ?? []).slice(1)];
  await writeReport(join(folder, 'with'), report, { progress });
  await writeReport(join(folder, 'static'), report, { progress, isStatic: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a page of the sample month that holds its lists is smaller than 1.5 MB', () => {
  expect(statSync(join(folder, 'with', '2012-11', 'index.html')).size).toBeLessThan(1_500_000);
});

describe.skipIf(!hasChromium())('a page that travels alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_FLAGS });
  });
  afterAll(() => browser?.close());

  const opened = async (path: string, part = '') => {
    const page = await browser.newPage({ acceptDownloads: true });
    await page.goto(`${pathToFileURL(path).href}${part}`);
    return page;
  };
  const beside = (page: Page) =>
    page
      .locator('a[href]')
      .evaluateAll((links) =>
        links
          .map((link) =>
            (link as unknown as { getAttribute(name: string): string }).getAttribute('href'),
          )
          .filter((href) => !/^(#|data:)/.test(href)),
      );

  test.each(['with', 'static'])(
    'holds its lists, byte for byte as they stand beside it: %s',
    async (kind) => {
      const place = join(folder, kind, '2012-11');
      const alone = join(folder, `${kind}-firma-2012-11.html`);
      copyFileSync(join(place, 'index.html'), alone);
      const names = new Set<string>();
      for (const part of ['', '#response-details']) {
        const page = await opened(alone, part);
        for (const link of await page.locator('.tools a[download]:visible').all()) {
          const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
          const name = download.suggestedFilename();
          const bytes = readFileSync(await download.path());
          expect(bytes.equals(readFileSync(join(place, name)))).toBe(true);
          expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
          names.add(name);
        }
        await page.close();
      }
      expect([...names]).toEqual(['wartezimmer.csv', 'verlaengerungen.csv', 'antwortzeiten.csv']);
    },
  );

  test('leads to no file beside it once it has left its folder, and to all of them in it', async () => {
    const home = await opened(join(folder, 'with', '2012-11', 'index.html'));
    expect(await beside(home)).toEqual(['wartezimmer.xlsx', 'verlaengerungen.xlsx']);
    const away = await opened(join(folder, 'with-firma-2012-11.html'));
    expect(await beside(away)).toEqual([]);
    expect(await away.locator('.tools a:visible').allTextContents()).toEqual(['CSV', 'CSV']);
    await Promise.all([home.close(), away.close()]);
  });
});
