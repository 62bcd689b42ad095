import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../build.ts';
import { sampleTables } from '../development/sample-tables.ts';
import { render } from '../render.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
if (!hasBrowser) {
  console.warn(
    `The page is not seen in a browser: there is none at ${executablePath}. Set CHROMIUM.`,
  );
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

describe.skipIf(!hasBrowser)('in a browser, from a file, with the network off', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-page-'));
  const path = join(folder, 'index.html');
  const complaints: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const sample = await sampleTables('2012-11-28');
    writeFileSync(path, await render(build(sample.tables, sample.config)));
    browser = await chromium.launch({ executablePath, args: quiet });
    const context = await browser.newContext({ offline: true, bypassCSP: false });
    page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
    });
    await page.goto(pathToFileURL(path).href);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
    expect(complaints).toEqual([]);
  });

  test('the first screen tells the month, and no customer page shows yet', async () => {
    expect(await page.locator('h1:visible').allTextContents()).toEqual([
      'Regulars on 28 November 2012',
    ]);
    expect(await page.locator('.figures .value').count()).toBe(3);
    expect(await page.locator('article:visible').count()).toBe(0);
  });

  test('a customer’s page opens by its link and leads back', async () => {
    await page.locator('#summary a', { hasText: 'Buchbinderei Thode' }).click();
    expect(await page.locator('article:visible h1').allTextContents()).toEqual([
      'Buchbinderei Thode',
    ]);
    expect(await page.locator('main').isVisible()).toBe(false);
    expect(await page.locator('article:visible svg').first().isVisible()).toBe(true);
    await page.locator('article:visible .back a').click();
    expect(await page.locator('main').isVisible()).toBe(true);
  });

  test.each([390, 768, 1440])('nothing is wider than a screen of %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBe(width);
    const pictures = await page.locator('figure svg:visible').all();
    expect(pictures.length).toBeGreaterThan(6);
    for (const picture of pictures) {
      expect((await picture.boundingBox())?.width).toBeLessThanOrEqual(width);
    }
  });

  test.each(['light', 'dark'] as const)(
    'the page can be read by everyone, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe.source);
      const found = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
      expect(found.violations.map(({ id }) => id)).toEqual([]);
    },
  );

  test('on paper every customer begins a page and no chart is higher than one', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.setViewportSize({ width: 673, height: 986 });
    const journeys = await page.locator('article').count();
    expect(await page.locator('article:visible').count()).toBe(journeys);
    for (const figure of await page.locator('figure').all()) {
      const box = await figure.boundingBox();
      expect(box?.height).toBeLessThan(900);
    }
    const cut = `[...document.querySelectorAll('figure')].filter((node) => getComputedStyle(node).breakInside !== 'avoid').length`;
    expect(await page.evaluate(cut)).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(journeys);
  });
});
