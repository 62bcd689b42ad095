import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, hasChromium, QUIET_FLAGS } from '../development/chromium.ts';
import { regularsHere, SAMPLES } from '../development/command-line.ts';

/** So high a page may be: one that is read to its end. */
const MOST_HIGH = [
  { width: 1440, height: 900, most: 12_000 },
  { width: 390, height: 844, most: 18_000 },
];

/** The rule by which the decisions are ordered stands below them. */
const RULE = '#summary .table ~ .note:not(.below)';
const LOWEST = `Math.max(...['h1', '.lead', '.figures', '#summary .table', '${RULE}']
  .map((place) => document.querySelector(place).getBoundingClientRect().bottom))`;

describe.skipIf(!hasChromium())('a page that is read to its end', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-length-'));
  let browser: Browser;

  beforeAll(async () => {
    // As somebody has it who has no configuration yet: of texts that are not read it says more.
    cpSync(SAMPLES, join(folder, 'exports'), {
      recursive: true,
      filter: (path) => !path.endsWith('regulars.yaml'),
    });
    const flags = ['--as-of', '2012-11-28', '--language'];
    await regularsHere(folder, 'run', 'exports', ...flags, 'en', '--reports', 'plain-en');
    await regularsHere(folder, 'report', ...flags, 'de', '--reports', 'plain-de');
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const places = {
    'the sample, English': 'reports/samples/en/2012-11.html',
    'the sample, German': 'reports/samples/de/2012-11.html',
    'without configuration, English': join(folder, 'plain-en/2012-11-28/index.html'),
    'without configuration, German': join(folder, 'plain-de/2012-11-28/index.html'),
  };

  async function seen<Result>(
    place: string,
    viewport: { width: number; height: number },
    look: (page: Page) => Promise<Result>,
  ): Promise<Result> {
    const page = await browser.newPage({ viewport });
    await page.goto(pathToFileURL(place).href);
    const result = await look(page);
    await page.close();
    return result;
  }

  test.each(Object.entries(places))('%s: the height is held', async (_, place) => {
    for (const { most, ...viewport } of MOST_HIGH) {
      const height = await seen(place, viewport, (page) =>
        page.evaluate('document.documentElement.scrollHeight'),
      );
      expect(height).toBeLessThan(most);
    }
  });

  test.each(Object.entries(places))(
    '%s: the first screen holds headline, lead, three figures and the decisions with their rule',
    async (_, place) => {
      await seen(place, { width: 1440, height: 900 }, async (page) => {
        expect(await page.locator('.figures dd.value').count()).toBe(3);
        expect(await page.locator('#summary .table tbody tr').count()).toBe(5);
        expect(await page.locator(RULE).first().textContent()).toMatch(
          /^(In this order|Reihenfolge): /,
        );
        expect(await page.evaluate(LOWEST)).toBeLessThan(900);
        const lead = (await page.locator('.lead').textContent()) ?? '';
        expect(lead.split(/\s+/).length).toBeLessThanOrEqual(50);
      });
    },
  );
});
