import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../build/build.ts';
import { CHROMIUM, hasChromium, QUIET_FLAGS } from '../development/chromium.ts';
import { sampleTables } from '../development/sample-tables.ts';
import { render } from './render.ts';

const WIDTHS = [
  360, 375, 390, 412, 480, 560, 640, 641, 680, 720, 740, 760, 768, 820, 1024, 1280, 1440,
];

/** Tables that are wider than their place, by their source. */
const SCROLLED = `[...document.querySelectorAll('.table')].filter((table) => table.scrollWidth > table.clientWidth + 1)`;

describe.skipIf(!hasChromium())('on every screen', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-widths-'));
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const { tables, config } = await sampleTables('2012-11-30');
    for (const language of ['en', 'de'] as const) {
      const html = await render(build(tables, { ...config, language }));
      writeFileSync(join(folder, `${language}.html`), html);
    }
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_FLAGS });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (language: string, width: number) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(pathToFileURL(join(folder, `${language}.html`)).href);
  };
  const customers = () => page.locator('noscript').count();
  const openCustomer = (place: number) =>
    page.evaluate(`location.hash = document.querySelectorAll('noscript')[${place}].dataset.id`);

  test.each(['en', 'de'])('nothing scrolls sideways, %s', async (language) => {
    await open(language, 1440);
    for (const customer of [null, 0, (await customers()) - 1]) {
      if (customer !== null) await openCustomer(customer);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
    }
  });

  test.each(['en', 'de'])('a phone shows every column of every table, %s', async (language) => {
    for (const width of [360, 390]) {
      await open(language, width);
      await page.evaluate(
        `for (const details of document.querySelectorAll('details')) details.open = true`,
      );
      for (const customer of [null, 0]) {
        if (customer !== null) await openCustomer(customer);
        expect(await page.evaluate(`${SCROLLED}.map((table) => table.innerText)`)).toEqual([]);
        const unseen = `[...document.querySelectorAll('${customer === null ? '.report' : 'article'} tbody :is(th, td)')]
          .filter((cell) => cell.getClientRects().length === 0 && !cell.closest('tr').hidden).length`;
        expect(await page.evaluate(unseen)).toBe(0);
      }
    }
  });

  test('a table is a stop of the Tab key where it is wider than its place, and nowhere else', async () => {
    for (const width of [390, 700, 1440]) {
      await open('de', width);
      await page.waitForTimeout(200);
      const stops = `[...document.querySelectorAll('.table')].filter((table) => table.checkVisibility() &&
        (table.tabIndex === 0) !== (table.scrollWidth > table.clientWidth)).length`;
      expect(await page.evaluate(stops)).toBe(0);
    }
  });
});
