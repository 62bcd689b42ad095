import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, hasChromium, QUIET_FLAGS } from '../development/chromium.ts';
import { definitions } from '../read/read.ts';
import { catalogueOf } from './catalogue.ts';
import { cataloguePage } from './catalogue-page.ts';

describe.skipIf(!hasChromium())('in a browser, from a file, with the network off', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-catalogue-'));
  const complaints: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const words = definitions().filter(({ language }) => language === 'en');
    const catalogue = await catalogueOf();
    const path = join(folder, 'catalogue.html');
    writeFileSync(path, await cataloguePage(catalogue, { language: 'en', definitions: words }));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_FLAGS });
    page = await (await browser.newContext({ offline: true })).newPage();
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

  const found = () => page.locator('#find-results b').allTextContents();
  const find = (words: string) => page.locator('#find-words').fill(words);

  test('a table is found by its name, before all that only speak of it', async () => {
    await find('waits');
    expect((await found())[0]).toBe('waits');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#waits$/);
    await expect.poll(() => page.locator('#waits h3').isVisible()).toBe(true);
  });

  test('a column is found with the tables that have it, a meaning by several words, a definition by its own', async () => {
    await find('wait_seconds_median');
    expect((await found()).length).toBeGreaterThan(0);
    expect(await page.locator('#find-results span').first().textContent()).toMatch(
      /^wait_seconds_median: /,
    );
    await find('whole open longest first');
    expect(await found()).toEqual([]);
    await find('longest open wait');
    expect(await found()).toContain('query.waiting');
    await find('as_of clock');
    expect(await found()).toContain('as_of');
    await find('');
    expect(await page.locator('.parts').isVisible()).toBe(true);
  });

  test('the whole way before and after a table is listed when it is asked for', async () => {
    const way = page.locator('#imports\\.orders [data-way=from]');
    const [, count] = /(\d+)$/.exec((await way.locator('summary').textContent()) ?? '') ?? [];
    await way.locator('summary').click();
    await expect.poll(() => way.locator('a').count()).toBe(Number(count));
    expect(await way.locator('a', { hasText: /^query\.orders_due$/ }).count()).toBe(1);
  });

  test('nothing is wider than a phone, and whoever hears it is told all', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBe(390);
    // Of each part two are heard, as they are all made in one way.
    await page.evaluate(
      "document.querySelectorAll('.entry:nth-of-type(n + 3), .terms > :nth-child(n + 3), .names li:nth-child(n + 3)').forEach((part) => part.remove())",
    );
    // What is not seen yet is not laid out, and would lie across the rest.
    await page.evaluate(
      "scrollTo(0, 0); document.querySelectorAll('.entry').forEach(({ style }) => { style.contentVisibility = 'visible'; })",
    );
    await page.evaluate(axe.source);
    const options = { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] };
    const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    expect(violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html])).toEqual([]);
  });
});
