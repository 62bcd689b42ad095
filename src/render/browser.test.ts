import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../build/build.ts';
import { CHROMIUM, hasChromium, QUIET_FLAGS } from '../development/chromium.ts';
import { sampleTables } from '../development/sample-tables.ts';
import { render } from './render.ts';

describe.skipIf(!hasChromium())('in a browser, from a file, with the network off', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-page-'));
  const path = join(folder, 'index.html');
  const complaints: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const sample = await sampleTables('2012-11-28');
    writeFileSync(path, await render(build(sample.tables, sample.config)));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_FLAGS });
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
      'Three times as many customers are waiting as a year ago: 12, nine of them regulars, worth about €135,000 a year',
    ]);
    expect(await page.locator('.figures .value').count()).toBe(3);
    expect(await page.locator('article:visible').count()).toBe(0);
  });

  test('of a list the first rows are seen until all are asked for, or one is looked for; a list is sorted as a whole', async () => {
    const list = page.locator('.list', { has: page.locator('[data-source=renewals_due]') });
    const rows = list.locator('tbody tr:visible');
    expect(await rows.count()).toBe(5);
    await list.locator('thead button', { hasText: 'Annual value' }).click();
    expect(await rows.count()).toBe(5);
    await list.locator('summary', { hasText: 'All 39 rows' }).click();
    expect(await rows.count()).toBe(39);
    await list.locator('summary').click();
    await list.locator('input').fill('thode');
    expect(await rows.count()).toBe(0);
    await list.locator('input').fill('');
    expect(await rows.count()).toBe(39);
    await list.locator('summary').click();
  });

  test('a customer’s page opens by its link and leads back', async () => {
    await page.locator('#summary a', { hasText: 'Buchbinderei Thode' }).click();
    expect(await page.locator('article:visible h1').allTextContents()).toEqual([
      'Buchbinderei Thode',
    ]);
    expect(await page.locator('.report').isVisible()).toBe(false);
    expect(await page.locator('article:visible svg').first().isVisible()).toBe(true);
    await page.locator('article:visible .back a').click();
    expect(await page.locator('.report').isVisible()).toBe(true);
  });

  test('every mark of a journey says what it is, on hover and on focus, and leads to its event', async () => {
    await page.locator('#summary a', { hasText: 'Buchbinderei Thode' }).click();
    const journey = page.locator('article:visible');
    const marks = journey.locator('.lanes a');
    const readout = journey.locator('.readout');
    await marks.first().hover();
    expect(await readout.textContent()).toBe(await marks.first().locator('title').textContent());
    await marks.last().focus();
    expect(await readout.textContent()).toBe(await marks.last().locator('title').textContent());
    await page.keyboard.press('Enter');
    expect(await journey.locator('tr:target').count()).toBe(1);
    expect(await journey.isVisible()).toBe(true);
    await journey.locator('.back a').click();
    await journey.waitFor({ state: 'detached' });
  });

  test('the waiting room can be sorted and filtered from the keyboard', async () => {
    const room = page.locator('#waiting-room .list');
    const names = () => room.locator('tbody tr:visible th').allTextContents();
    await room.locator('tbody tr').first().waitFor();
    const all = await names();
    await room.locator('input').fill('WERFT nölting');
    expect(await names()).toEqual(['Werft Nölting GmbH']);
    expect(await room.locator('output').textContent()).toBe(`1 / ${all.length}`);
    await room.locator('input').fill('');
    const days = room.locator('thead button', { hasText: 'Days' });
    const waited = async () =>
      (await room.locator('tbody td:nth-child(5)').allTextContents()).map(Number);
    await days.focus();
    await page.keyboard.press('Enter');
    expect(await waited()).toEqual((await waited()).toSorted((a, b) => b - a));
    await page.keyboard.press('Enter');
    expect(await waited()).toEqual((await waited()).toSorted((a, b) => a - b));
    expect(await room.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    expect((await names()).toSorted()).toEqual(all.toSorted());
  });

  test('a mark of a chart says under the pointer what it is', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const figure = page.locator('figure[data-source=responses_by_month]');
    await figure.locator('.wide .mark').last().hover();
    await figure.locator('.readout', { hasText: /^November 2012: opened 20, / }).waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'the mark under the pointer, or that the arrow keys have come to, stands out from the others, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const figure = page.locator('figure[data-source=waiting_by_month]');
      const marks = figure.locator('.wide .mark');
      const looks = () =>
        page.evaluate(
          `document.querySelectorAll('figure[data-source=waiting_by_month] .wide .mark')
            .values().map((node) => getComputedStyle(node))
            .map(({ opacity, stroke }) => [opacity, stroke].join()).toArray()`,
        ) as Promise<string[]>;
      const standsOut = async (place: number) => {
        const all = await looks();
        const [look, ...others] = [...all.splice(place, 1), ...all];
        expect(look).toMatch(/^1,rgb/);
        expect(new Set(others.map((other) => other.split(',')[0]))).toEqual(new Set(['0.35']));
      };
      await marks.nth(5).hover();
      await standsOut(5);
      await page.mouse.move(0, 0);
      await figure.locator('[role=img]').focus();
      await page.keyboard.press('Home');
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
      await standsOut(3);
      const title = await marks.nth(3).locator('title').textContent();
      expect(await figure.locator('.readout').textContent()).toBe(title);
      await page.keyboard.press('Tab');
      expect(new Set((await looks()).map((look) => look.split(',')[0]))).toEqual(new Set(['1']));
    },
  );

  test('a journey is one stop of the Tab key, and the arrow keys go through all of its marks in time', async () => {
    await page.locator('#summary a', { hasText: 'Buchbinderei Thode' }).click();
    const journey = page.locator('article:visible');
    const stops = journey.locator('.lanes :is(a, rect):not([tabindex="-1"], .silence)');
    await stops.first().waitFor();
    expect(await stops.count()).toBe(1);
    await stops.focus();
    await page.keyboard.press('Home');
    const told = new Set<string | null>();
    const all = await journey.locator('.lanes :is(a, rect):has(title)').count();
    for (let step = 0; step < all; step += 1) {
      told.add(await journey.locator('.lanes .on title').textContent());
      await page.keyboard.press('ArrowRight');
    }
    const titles = await journey.locator('.lanes :is(a, rect) title').allTextContents();
    expect(told).toEqual(new Set(titles));
    await journey.locator('.back a').click();
  });

  test.each([390, 768, 1440])('nothing is wider than a screen of %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBe(width);
    const pictures = await page.locator('figure svg:visible').all();
    expect(pictures.length).toBeGreaterThan(4);
    for (const picture of pictures) {
      expect((await picture.boundingBox())?.width).toBeLessThanOrEqual(width);
    }
  });

  test.each([
    ['light', ''],
    ['dark, of which the contrast alone is another', `{ runOnly: ['color-contrast'] }`],
  ])('the page can be read by everyone, %s', async (theme, rules) => {
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'light' : 'dark' });
    await page.evaluate(axe.source);
    const found = (await page.evaluate(`axe.run(${rules})`)) as { violations: { id: string }[] };
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  test('on paper every customer begins a page and no chart is higher than one', async () => {
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.setViewportSize({ width: 673, height: 986 });
    const journeys = await page.locator('noscript').count();
    expect(await page.locator('article:visible').count()).toBe(journeys);
    for (const figure of await page.locator('figure').all()) {
      const box = await figure.boundingBox();
      expect(box?.height).toBeLessThan(900);
    }
    const cut = `[...document.querySelectorAll('figure')].filter((node) => getComputedStyle(node).breakInside !== 'avoid').length`;
    expect(await page.evaluate(cut)).toBe(0);
    expect(await page.locator('article .table[data-source="journey_events"]:visible').count()).toBe(
      0,
    );
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(journeys);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await page.locator('article').count()).toBe(0);
  });

  test('printed from a customer’s page, that page alone is on paper, with its list of events', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#summary a', { hasText: 'Buchbinderei Thode' }).click();
    await page.locator('article:visible').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1:visible').allTextContents()).toEqual(['Buchbinderei Thode']);
    expect(await page.locator('article .table[data-source="journey_events"]:visible').count()).toBe(
      1,
    );
  });
});
