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
import { indexPage } from './index-page.ts';
import { render } from './render.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pairs of texts of one picture that lie on one another. */
const OVERLAPS = `[...document.querySelectorAll('figure')].flatMap((figure) => {
  const texts = [...figure.querySelectorAll('svg text')]
    .filter((text) => text.getClientRects().length > 0 && text.textContent.trim())
    .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
  return texts.flatMap(({ name, box }, place) => texts.slice(place + 1)
    .filter((other) =>
      Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
      Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 3)
    .map((other) => figure.dataset.source + ': ' + name + ' / ' + other.name));
})`;

/** Fills and strokes of marks, and of the lines that stand for them, that are nearer to the paper than 3:1. */
const FAINT = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const rgba = (colour) => {
    if (!known.has(colour)) known.set(colour, painted(colour));
    return known.get(colour);
  };
  const painted = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const paper = rgba(getComputedStyle(document.documentElement).backgroundColor);
  const light = (rgb) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
    const share = rgb[index] / 255;
    return sum + weight * (share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  }, 0);
  const contrast = (colour, opacity) => {
    const [r, g, b, a] = rgba(colour);
    const alpha = (a / 255) * opacity;
    const seen = [r, g, b].map((value, index) => value * alpha + paper[index] * (1 - alpha));
    const [one, other] = [light(seen), light(paper)].toSorted((x, y) => y - x);
    return (one + 0.05) / (other + 0.05);
  };
  const marks = document.querySelectorAll('.mark, .spark :is(rect, circle), .share rect, .map .step, .lanes :is(.term, .wait, .open-wait, use)');
  return [...new Set([...marks].filter((mark) => mark.getClientRects().length > 0).flatMap((mark) => {
    const { fill, stroke, opacity, fillOpacity, strokeOpacity } = getComputedStyle(mark);
    const best = Math.max(
      fill === 'none' ? 0 : contrast(fill, opacity * fillOpacity),
      stroke === 'none' ? 0 : contrast(stroke, opacity * strokeOpacity),
    );
    return best >= 3 ? [] : [mark.closest('figure, table, div')?.textContent.slice(0, 40) + ': ' + fill + ' ' + stroke + ' ' + best.toFixed(2)];
  }))];
})()`;

describe.skipIf(!hasChromium())('every page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-everyone-'));
  let browser: Browser;
  let page: Page;
  let pages: string[];

  beforeAll(async () => {
    const { tables, config } = await sampleTables('2012-11-30');
    const report = build(tables, { ...config, language: 'de' });
    writeFileSync(join(folder, 'report.html'), await render(report));
    writeFileSync(join(folder, 'index.html'), await indexPage([{ href: 'report.html', report }]));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_FLAGS });
    page = await browser.newPage();
    await open('report.html');
    const later = (await page.evaluate(
      `[...document.querySelectorAll('noscript')].map(({ dataset }) => dataset.id)`,
    )) as string[];
    const kinds = later.filter((id) => !id.startsWith('customer-'));
    const customers = later.filter((id) => id.startsWith('customer-'));
    pages = ['', ...kinds, ...customers.slice(0, 2)].map((id) => `report.html#${id}`);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (address: string) => {
    await page.goto('about:blank');
    const [name = '', id = ''] = address.split('#');
    await page.goto(`${pathToFileURL(join(folder, name)).href}#${id}`);
  };

  const violations = async (rules: object) => {
    await page.evaluate(axe.source);
    const found = (await page.evaluate(
      `axe.run(${JSON.stringify({ ...rules, resultTypes: ['violations'] })})`,
    )) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  };

  test.each([390, 1440])('can be read by everyone at %i pixels, light and dark', async (width) => {
    await page.setViewportSize({ width, height: 844 });
    for (const address of [...pages, 'index.html']) {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(address);
      expect([address, await violations({ runOnly: RULES })]).toEqual([address, []]);
      if (width < 1000) continue;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect([address, await violations({ runOnly: ['color-contrast'] })]).toEqual([address, []]);
    }
  });

  test('has marks that stand out from the paper, and texts that do not lie on one another', async () => {
    for (const address of pages) {
      await open(address);
      for (const width of [360, 390, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        expect([address, await page.evaluate(OVERLAPS)]).toEqual([address, []]);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect([address, await page.evaluate(FAINT)]).toEqual([address, []]);
        }
      }
    }
  });

  test('keeps its marks where the colours of the system are forced', async () => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    for (const address of pages) {
      await open(address);
      expect([address, await page.evaluate(FAINT)]).toEqual([address, []]);
    }
    await page.emulateMedia({ forcedColors: 'none' });
  });
});
