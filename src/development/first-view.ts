import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM, QUIET_FLAGS } from './chromium.ts';

const FIRST_PAINT = `new Promise((resolve) => new PerformanceObserver((list) =>
  resolve(list.getEntriesByName('first-contentful-paint')[0].startTime)).observe({ type: 'paint', buffered: true }))`;

/** Gives the milliseconds until a browser has painted the first view of a page; needs Chromium. */
export async function firstView(path: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path).href);
    // Opened once, so that what is measured is the page and not the start of the browser.
    await page.reload();
    return Number(await page.evaluate(FIRST_PAINT));
  } finally {
    await browser.close();
  }
}
