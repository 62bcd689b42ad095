import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../build/build.ts';
import { CHROMIUM, hasChromium, QUIET_FLAGS } from '../development/chromium.ts';
import { sampleTables } from '../development/sample-tables.ts';
import type { Report } from '../report/blocks.ts';
import { render } from './render.ts';

describe.skipIf(!hasChromium())('what is not read every month', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-details-'));
  const address = pathToFileURL(join(folder, 'report.html')).href;
  let browser: Browser;
  let page: Page;
  let report: Report;

  beforeAll(async () => {
    const { tables, config } = await sampleTables('2012-11-28');
    report = build(tables, config);
    writeFileSync(join(folder, 'report.html'), await render(report));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_FLAGS });
    page = await (await browser.newContext({ bypassCSP: true })).newPage();
  });
  beforeEach(async () => {
    await page.goto('about:blank');
    await page.goto(address);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const shown = () => page.locator('article:visible');

  test('every figure and table leads to the definition of what it shows, and back', async () => {
    const links = page.locator('.report .definition');
    expect(await links.count()).toBeGreaterThan(15);
    const sources = await page.locator('.report [data-source]:not([data-source=""])').count();
    expect(await links.count()).toBeGreaterThanOrEqual(sources);
    for (const link of await links.all()) {
      await link.click();
      await page.locator('.terms > :target').waitFor({ timeout: 5_000 });
      await shown().locator('.back a').click();
      await page.locator('.report').waitFor();
    }
  });

  test('a chapter names what its details show, each with a link to it', async () => {
    const chapter = page.locator('#response');
    await chapter.locator('.more summary').click();
    const links = await chapter.locator('.more a').all();
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      const name = (await link.textContent()) ?? '';
      await link.click();
      await page.locator('article :target', { hasText: name }).waitFor();
      await shown().locator('.back a').click();
    }
  });

  test('no query and no parameter of a model is named on the report itself', async () => {
    const text = (await page.locator('.report').textContent()) ?? '';
    const names = [...text.matchAll(/\b[a-z]+_by_[a-z_]+\b|\b(?:MBG|CNBD|BG|P\(alive\))/g)];
    expect(names.map(([name]) => name)).toEqual([]);
  });

  test('a page of details can be read by everyone', async () => {
    for (const { id } of report.chapters.filter((chapter) => chapter.details?.length)) {
      await page.goto(
        `${address}#${(await page.locator(`#${id}`).count()) ? `${id}-details` : id}`,
      );
      expect(await shown().count()).toBe(1);
      await page.evaluate(axe.source);
      const found = (await page.evaluate(
        `axe.run({ rules: { 'color-contrast': { enabled: false } } })`,
      )) as { violations: { id: string }[] };
      expect(found.violations.map((violation) => `${id}: ${violation.id}`)).toEqual([]);
      await page.goto('about:blank');
      await page.goto(address);
    }
  });
});
