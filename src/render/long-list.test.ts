import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, hasChromium, QUIET_FLAGS } from '../development/chromium.ts';
import type { Report } from '../report/blocks.ts';
import { render } from './render.ts';

const COUNT = 2000;

/** A report whose waiting room holds 2,000 customers, and a chapter after it. */
function report(): Report {
  const rows = Array.from({ length: COUNT }, (_, index) => [
    `Firm ${index}`,
    'regular',
    index % 2 === 0 ? 'A question' : 'A long question that takes more than one line of its column',
    '1 Nov 2012',
    { text: `${index}`, value: index },
    'nothing',
    `€${index}`,
  ]);
  const titles = ['Customer', 'Who', 'Subject', 'Since', 'Days', 'Sent', 'Value'];
  const columns = titles.map((title) => ({
    title,
    align: title === 'Days' ? ('right' as const) : ('left' as const),
  }));
  const list = { type: 'table' as const, file: 'waiting-room', columns, rows };
  return {
    format: 1,
    title: 'Regulars in November 2012',
    language: 'en',
    company: 'Example Ltd',
    period: '2012-11',
    asOf: '2012-11-30',
    chapters: [
      { id: 'summary', title: 'At a glance', blocks: [] },
      { id: 'waiting-room', title: 'Waiting room', blocks: [list] },
      { id: 'method', title: 'Method', blocks: [{ type: 'text', text: 'x '.repeat(5000) }] },
    ],
    journeys: [],
  };
}

describe.skipIf(!hasChromium())('a waiting room of 2,000 customers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-long-'));
  const path = join(folder, 'index.html');
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(path, await render(report()));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_FLAGS });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(pathToFileURL(path).href);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const drawn = () =>
    page.evaluate(
      `[...document.querySelectorAll('tbody')].filter(({ rows: [row] }) => row.checkVisibility({ contentVisibilityAuto: true })).length`,
    );
  const first = (count: number) =>
    page.evaluate(
      `[...document.querySelectorAll('tbody th')].slice(0, ${count}).map((head) => head.textContent)`,
    );

  test('only what is near the screen is drawn', async () => {
    await expect.poll(drawn).toBeGreaterThan(0);
    expect(await drawn()).toBeLessThan(5);
  });

  test('it is sorted and filtered as a whole', async () => {
    await page.locator('thead button', { hasText: 'Days' }).click();
    expect(await first(2)).toEqual(['Firm 1999', 'Firm 1998']);
    await page.locator('input').fill('firm 199');
    expect(await page.locator('output').textContent()).toBe('12 / 2000');
    expect(await page.locator('tbody tr:visible').count()).toBe(12);
    expect(await page.locator('tbody:visible').count()).toBe(1);
    await page.locator('input').fill('');
    expect(await page.locator('tbody').count()).toBe(COUNT / 50);
    expect(await first(2)).toEqual(['Firm 1999', 'Firm 1998']);
  });

  test('its last customer is found as text, and a chapter behind it by its link', async () => {
    expect(await page.evaluate(`find('Firm 7')`)).toBe(true);
    const seen = `document.querySelector('tbody:last-child tr:last-child').getBoundingClientRect().top`;
    expect(await page.evaluate(`find('Firm 0')`)).toBe(true);
    expect(await page.evaluate(seen)).toBeLessThan(900);
    await page.locator('nav a', { hasText: 'Method' }).click();
    const top = `Math.round(document.querySelector('#method').getBoundingClientRect().top)`;
    await expect.poll(() => page.evaluate(top)).toBeCloseTo(0, 0);
  });

  test('on paper it is a table with all of its rows', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect.poll(drawn).toBe(COUNT / 50);
    const look = `getComputedStyle(document.querySelector('tbody tr')).display`;
    expect(await page.evaluate(look)).toBe('table-row');
  });
});
