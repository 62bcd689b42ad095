import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../build/build.ts';
import { type Sample, sampleTables } from '../development/sample-tables.ts';
import type { Report } from '../report/blocks.ts';
import { pageScript } from './page-script.ts';
import { render } from './render.ts';

let sample: Sample;
let page: string;

beforeAll(async () => {
  sample = await sampleTables('2012-11-30');
  page = await render(build(sample.tables, sample.config));
});

function branded(accent: string) {
  const logo = 'data:image/png;base64,AA==';
  const company = { ...sample.config.company, logo, accent };
  return build(sample.tables, { ...sample.config, company });
}

describe('the page', () => {
  test('is the same from the same report, in every time zone', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      expect(await render(build(sample.tables, sample.config))).toBe(page);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('asks nothing of the network and runs no script but its own', () => {
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page.split(`<script>${pageScript}</script>`)).toHaveLength(2);
    expect(page.replace(pageScript, '').match(/<script/gi)).toHaveLength(1);
    expect(page).not.toMatch(/<iframe|<object|@import|url\(/i);
    expect(page.match(/(?:src|href)="(?!#|data:)[^"]*"/g)).toEqual([
      'href="waiting-room.csv"',
      'href="waiting-room.xlsx"',
      'href="renewals.csv"',
      'href="renewals.xlsx"',
      'href="response-times.csv"',
      'href="response-times.xlsx"',
    ]);
    expect(page).not.toMatch(/ on\w+="| style="/);
  });

  test('shows the logo and colour of the company, and no style but a colour', async () => {
    const shown = await render(branded('#0a5c36'));
    expect(shown).toContain('<img class="logo" src="data:image/png;base64,AA==" alt="">');
    expect(shown).toContain(':root { --accent: #0a5c36; }');
    expect(await render(branded('red; } * { color: red'))).not.toContain('* { color: red');
  });

  test('has no script where it is to be static', async () => {
    const still = await render(build(sample.tables, sample.config), { isStatic: true });
    expect(still).not.toContain('<script');
    expect(still).toContain('script-src &#39;none&#39;');
  });

  test('of the sample month is smaller than 1.5 MB', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(1_500_000);
  });

  test('holds an address for every link within it', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });
});

test('text of customers stays text wherever it stands', async () => {
  const hostile = `</title><script>alert("1")</script><svg onload='x'> & \u202e`;
  const table = {
    type: 'table' as const,
    caption: hostile,
    columns: [{ title: hostile }],
    rows: [[hostile], [{ text: hostile, href: '#a"onclick="x' }]],
  };
  const report: Report = {
    format: 1,
    title: hostile,
    language: 'en',
    company: hostile,
    period: '2012-11',
    asOf: '2012-11-30',
    chapters: [
      {
        id: 'a',
        title: hostile,
        blocks: [
          { type: 'text', text: hostile },
          { type: 'heading', text: hostile },
          { type: 'list', items: [hostile] },
          {
            type: 'story',
            moments: [{ when: hostile, text: hostile, colour: 'we', gap: hostile }],
          },
          {
            type: 'swimlanes',
            title: hostile,
            alternative: hostile,
            note: hostile,
            source: hostile,
            data: table,
            lanes: [hostile],
            spokenCount: 1,
            ticks: [{ at: 0, label: hostile }],
            silences: [{ from: 0, to: 1, days: hostile, text: hostile }],
            bars: [{ lane: 0, from: 0, to: 1, look: 'wait', text: hostile }],
            marks: [
              {
                lane: 0,
                at: 0,
                shape: 'circle',
                colour: 'we',
                isHollow: false,
                text: hostile,
                href: '#a"onclick="x',
              },
            ],
            labels: [{ lane: 0, at: 0, side: 'left', text: hostile }],
          },
          { type: 'figures', figures: [{ label: hostile, value: hostile, detail: hostile }] },
          {
            type: 'chart',
            title: hostile,
            alternative: hostile,
            note: hostile,
            source: hostile,
            data: table,
            spec: {
              data: { values: [{ a: hostile, b: 1 }] },
              mark: 'bar',
              encoding: { y: { field: 'a' }, x: { field: 'b', type: 'quantitative' } },
            },
          },
        ],
      },
    ],
    journeys: [],
  };
  const html = (await render(report)).replace(`<script>${pageScript}</script>`, '');
  expect(html).not.toMatch(/<script|<svg onload| onclick="| onload=['"]/);
  expect(html.slice(0, html.indexOf('<body>')).match(/<title>/g)).toHaveLength(1);
});
