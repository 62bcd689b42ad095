import { expect, test } from 'vitest';
import { withMarkTexts } from './mark-texts.ts';
import { drawSvg } from './svg.ts';

test('a mark tells the text of its datum, and one without a text tells nothing', async () => {
  const spec = {
    data: {
      values: [
        { label: 'a', value: 3, tip: 'November <i>: 3' },
        { label: 'b', value: 2, tip: '' },
        { label: 'c', value: 1 },
      ],
    },
    mark: 'bar',
    encoding: {
      y: { field: 'label', type: 'nominal' },
      x: { field: 'value', type: 'quantitative' },
    },
  };
  const svg = await drawSvg(withMarkTexts(spec), { width: 400, language: 'en' });
  expect(svg.match(/<title>[^<]*<\/title>/g)).toEqual(['<title>November &lt;i&gt;: 3</title>']);
  expect(svg).not.toContain('aria-label');
});
