import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../build/build.ts';
import { CHROMIUM, hasChromium, QUIET_FLAGS } from '../development/chromium.ts';
import { sampleTables } from '../development/sample-tables.ts';
import type { Report } from '../report/blocks.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';

const HOSTILE = '</style><script>alert(1)</script><img src="http://evil.example/x.png"> & "Söhne"';
const languages = ['en', 'de'] as const;

/** What is drawn, or leads into the page, or stands as a title on phones and in the text alone. */
const UNSAID = new Set('href trend columns source name type tone align'.split(' '));

const reports = new Map<string, Report>();
beforeAll(async () => {
  const { tables, config } = await sampleTables('2012-11-30');
  for (const language of languages) reports.set(language, build(tables, { ...config, language }));
});

function reportIn(language: string): Report {
  const report = reports.get(language);
  if (!report) throw new Error(language);
  return report;
}

test.each(languages)(
  'a letter says all texts of the first screen, as HTML and as plain text: %s',
  async (language) => {
    const report = reportIn(language);
    const html = (await letterHtml(report, ['a.html'])).replace(/\s+/g, ' ');
    const text = letterText(report, ['a.html']).replace(/\s+/g, ' ');
    const said: string[] = [];
    JSON.stringify(report.chapters[0]?.blocks, (key, value: unknown) => {
      if (UNSAID.has(key)) return undefined;
      if (typeof value === 'string') said.push(value);
      return value;
    });
    expect(said.length).toBeGreaterThan(20);
    for (const one of [report.headline ?? '', ...said]) {
      expect(text).toContain(one.replace(/\s+/g, ' '));
      expect(html).toContain(
        one
          .replace(/&/g, '&amp;')
          .replace(/"/g, '&quot;')
          .replace(/'/g, '&#39;')
          .replace(/\s+/g, ' '),
      );
    }
  },
);

test('it holds no script, no picture and no link, whatever the company and its customers are called', async () => {
  const blocks: Report['chapters'][0]['blocks'] = [
    { type: 'text', text: HOSTILE },
    { type: 'figures', figures: [{ label: HOSTILE, value: HOSTILE, detail: HOSTILE }] },
    { type: 'list', items: [HOSTILE] },
    { type: 'table', columns: [{ title: HOSTILE }], rows: [[{ text: HOSTILE, href: '#x' }]] },
  ];
  const html = await letterHtml(
    {
      ...reportIn('en'),
      company: HOSTILE,
      headline: HOSTILE,
      accent: 'red; } *',
      contact: HOSTILE,
      chapters: [{ id: 'a', title: '', blocks }],
    },
    [HOSTILE],
  );
  expect(html.match(/<(script|img|a|link|iframe|form|svg)\b/g)).toBeNull();
  expect(html).not.toMatch(/\b(href|src|on\w+)="|url\(|red; }/);
  expect(html.split('</style>')).toHaveLength(2);
});

describe.skipIf(!hasChromium())('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-letter-html-'));
  let browser: Browser;
  beforeAll(async () => {
    for (const language of languages)
      writeFileSync(
        join(folder, `${language}.html`),
        await letterHtml(reportIn(language), ['a.html']),
      );
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  test.each(
    languages.flatMap((language) =>
      (['light', 'dark'] as const).map((colorScheme) => [language, colorScheme] as const),
    ),
  )(
    'it can be read by everyone, and nothing is wider than a mail program or a phone: %s, %s',
    async (language, colorScheme) => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 600, height: 800 } });
      await page.goto(pathToFileURL(join(folder, `${language}.html`)).href);
      for (const width of [600, 390]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
      await page.evaluate(axe.source);
      const found = (await page.evaluate(
        `axe.run({ rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } } })`,
      )) as { violations: { id: string }[] };
      expect(found.violations.map(({ id }) => id)).toEqual([]);
      const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(paper).toBe(colorScheme === 'dark' ? 'rgb(20, 24, 28)' : 'rgb(255, 255, 255)');
      await page.close();
    },
  );
});
