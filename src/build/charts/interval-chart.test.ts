import { expect, test } from 'vitest';
import { drawSvg } from '../../render/svg.ts';
import { intervalChart } from './interval-chart.ts';

test('the months stand in their order, those without a figure too', async () => {
  const months = ['Jan', 'Feb', 'Mar', 'Apr'];
  const ticks = [
    { value: 60, label: 'a minute' },
    { value: 6000, label: 'long' },
  ];
  const points = months.map((label) => ({
    label,
    value: label === 'Mar' ? 600 : null,
    low: label === 'Mar' ? 500 : null,
    high: null,
    other: label === 'Apr' ? 700 : null,
    tip: label,
  }));
  const spec = intervalChart(points, { ticks, colour: 'red' });
  const svg = await drawSvg(spec, { width: 700, language: 'en' });
  expect(svg.match(/>(Jan|Feb|Mar|Apr)</g)?.map((text) => text.slice(1, -1))).toEqual(months);
});
