import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import pixelmatch from 'pixelmatch';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, hasChromium, QUIET_FLAGS } from '../development/chromium.ts';

const samples = join(
  dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
  'reports',
  'samples',
);
const picture = join(samples, 'first-screen.png');

describe.skipIf(!hasChromium())('the committed sample reports, opened from the disk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_FLAGS });
  });
  afterAll(() => browser?.close());

  /** Looks at a report, and requires that the browser has nothing to say about it. */
  async function seen<Result>(
    language: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<Result>,
  ): Promise<Result> {
    const context = await browser.newContext({ offline: true, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(join(samples, language, '2012-11.html')).href);
    const result = await look(page);
    await context.close();
    expect(complaints).toEqual([]);
    return result;
  }

  const looks = ['en', 'de'].flatMap((language) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [390, 1440].map((width) => ({ language, colorScheme, width })),
    ),
  );

  test.each(looks)(
    '$language, $colorScheme, $width pixels: nothing is cut or complained of',
    async (look) => {
      const viewport = { width: look.width, height: 900 };
      const { colorScheme } = look;
      const width = await seen(look.language, { viewport, colorScheme }, async (page) => {
        expect(await page.locator('h1:visible').count()).toBe(1);
        return page.evaluate('document.documentElement.scrollWidth');
      });
      expect(width).toBe(look.width);
    },
  );

  // Its colours are those of the English one, whose contrast is looked at in both themes.
  test('the German report can be read by everyone', async () => {
    const found = await seen('de', { bypassCSP: true }, async (page) => {
      await page.evaluate(axe.source);
      return (await page.evaluate(
        `axe.run({ rules: { 'color-contrast': { enabled: false } } })`,
      )) as { violations: { id: string }[] };
    });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  // Fonts differ between machines, so that only the large shapes are compared. UPDATE_DOCS=1 takes the picture anew.
  test('the picture in the README is the first screen of the sample report', async () => {
    const viewport = { width: 1000, height: 860 };
    const shot = await seen('en', { viewport, colorScheme: 'light' }, (page) => page.screenshot());
    if (process.env.UPDATE_DOCS) writeFileSync(picture, shot);
    const [now, committed] = [shot, readFileSync(picture)].map((bytes) => PNG.sync.read(bytes));
    if (!now || !committed) throw new Error('no picture');
    const { width, height } = committed;
    expect([now.width, now.height]).toEqual([width, height]);
    const other = pixelmatch(now.data, committed.data, undefined, width, height, {
      threshold: 0.3,
    });
    expect(other / (width * height)).toBeLessThan(0.1);
  });
});
