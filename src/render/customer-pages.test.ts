import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../build/build.ts';
import { CHROMIUM, hasChromium, QUIET_FLAGS } from '../development/chromium.ts';
import { sampleTables } from '../development/sample-tables.ts';
import type { Report } from '../report/blocks.ts';
import { render } from './render.ts';

describe.skipIf(!hasChromium())('a customer’s page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-customers-'));
  const address = (name: string) => pathToFileURL(join(folder, `${name}.html`)).href;
  let browser: Browser;
  let page: Page;
  let report: Report;

  beforeAll(async () => {
    const sample = await sampleTables('2012-11-30');
    report = build(sample.tables, sample.config);
    writeFileSync(join(folder, 'report.html'), await render(report));
    writeFileSync(join(folder, 'static.html'), await render(report, { isStatic: true }));
    writeFileSync(join(folder, 'hostile.html'), await render(hostile(report)));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_FLAGS });
    page = await browser.newPage();
  });
  beforeEach(async () => {
    await page.goto('about:blank');
    await page.goto(address('report'));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const customer = 'Werft Nölting GmbH';
  const shown = () => page.locator('article:visible');
  const focused = () => page.evaluate('document.activeElement.textContent');

  test('is no element before it is opened', async () => {
    expect(await page.locator('article').count()).toBe(0);
    expect(await page.locator('body *').count()).toBeLessThan(9_000);
  });

  test('has one main landmark, its own title and the focus; the way back leads to the row one came from', async () => {
    const title = await page.title();
    const link = page.locator('#waiting-room tbody a', { hasText: customer });
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate('scrollY');
    await link.click();
    expect(await page.title()).toMatch(new RegExp(`^${customer} – `));
    expect(await focused()).toBe(customer);
    expect(await page.locator('main:visible').count()).toBe(1);
    expect(await page.locator('h1:visible').allTextContents()).toEqual([customer]);
    for (const back of [() => page.locator('article .back a').click(), () => page.goBack()]) {
      await back();
      await page.locator('.report').waitFor();
      expect(await page.title()).toBe(title);
      expect(await focused()).toBe(customer);
      expect(await page.evaluate('scrollY')).toBe(place);
      expect(await page.locator('article').count()).toBe(0);
      await link.click();
    }
  });

  test('opens by its address, and so does a line of it', async () => {
    const id = report.journeys.find(({ title }) => title === customer)?.id;
    await page.goto('about:blank');
    await page.goto(`${address('report')}#${id}-3`);
    expect(await shown().locator('h1').textContent()).toBe(customer);
    expect(await page.locator('tr:target').getAttribute('id')).toBe(`${id}-3`);
    await shown().locator('.back a').click();
    expect(await focused()).toBe(customer);
  });

  test('what customers wrote is text there too', async () => {
    await page.goto(address('hostile'));
    await page.locator('#summary a').first().click();
    expect(await shown().locator('h1').textContent()).toBe(HOSTILE);
    expect(await page.locator('img, script').count()).toBe(1);
    expect(await page.evaluate('globalThis.isTaken')).toBe(undefined);
  });

  test.each(['report', 'static'])('can be read without a script: %s', async (name) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(address(name));
    expect(await still.locator('article:visible').count()).toBe(0);
    await still.locator('#waiting-room tbody a', { hasText: customer }).click();
    expect(await still.locator('h1:visible').allTextContents()).toEqual([customer]);
    await still.locator('article:visible .back a').click();
    expect(await still.locator('.report').isVisible()).toBe(true);
    await still.emulateMedia({ media: 'print' });
    const details = report.chapters.filter((chapter) => chapter.details?.length);
    const pages = report.journeys.length + details.length;
    expect(await still.locator('article:visible').count()).toBe(pages);
    await context.close();
  });

  test('is on paper behind the report, as before a printer is asked for all are drawn', async () => {
    const pages = async () =>
      (await page.pdf()).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    const all = await pages();
    await page.evaluate(
      `for (const later of document.querySelectorAll('noscript')) later.remove()`,
    );
    expect(all).toBeGreaterThan(report.journeys.length);
    await page.locator('#waiting-room tbody a', { hasText: customer }).click();
    expect(await pages()).toBeLessThan(all);
  });
});

const HOSTILE = `</noscript></article><img src=x onerror="isTaken=1"><script>isTaken=1</script><!-- &lt;b&gt;`;

function hostile(report: Report): Report {
  return {
    ...report,
    journeys: report.journeys.map((journey) => ({
      ...journey,
      title: HOSTILE,
      blocks: [{ type: 'text', text: HOSTILE }, ...journey.blocks],
    })),
  };
}
