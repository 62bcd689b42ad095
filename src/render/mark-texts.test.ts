import { expect, test } from 'vitest';
import { barChart } from '../build/charts/bar-chart.ts';
import { movementChart } from '../build/charts/movement-chart.ts';
import { withMarkTexts } from './mark-texts.ts';
import { drawSvg } from './svg.ts';

const table = {
  type: 'table' as const,
  columns: [{ title: 'Month' }, { title: 'new' }, { title: 'left' }],
  rows: [
    ['November <i>', '5', '2'],
    ['December', '1', '0'],
  ],
};

async function texts(spec: Record<string, unknown>): Promise<string[]> {
  const svg = await drawSvg(withMarkTexts(spec, table), { width: 400, language: 'en' });
  return [...svg.matchAll(/<path class="mark"[^>]*><title>([^<]*)<\/title>/g)].map(
    ([, text = '']) => text,
  );
}

test('a bar tells the row of the table that its label stands for', async () => {
  const bars = ['Nov', 'Dec'].map((label) => ({ label, value: 3, text: '3' }));
  expect(await texts(barChart(bars, 'red'))).toEqual([
    'November &lt;i&gt;: new 5, left 2',
    'December: new 1, left 0',
  ]);
});

test('a part of a bar tells its column, and one of nothing tells nothing', async () => {
  const bars = [
    { label: 'Nov', kind: 'left', value: -2 },
    { label: 'Dec', kind: 'left', value: 0 },
  ];
  expect(await texts(movementChart(bars, [{ name: 'left', colour: 'red' }]))).toEqual([
    'November &lt;i&gt;: left 2',
  ]);
});

test('data that fit no row of the table stay untold, however vega would describe them', async () => {
  const bars = ['a', 'b', 'c'].map((label) => ({ label, value: 3, text: '3' }));
  const svg = await drawSvg(withMarkTexts(barChart(bars, 'red'), table), {
    width: 400,
    language: 'en',
  });
  expect(svg).not.toMatch(/aria-label|<title>/);
});
