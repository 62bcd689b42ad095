import { expect, test } from 'vitest';
import { inLines } from './lines.ts';

const withoutSpace = (html: string) => html.replaceAll('\n', '');

test('blocks, rows and shapes end their line, and words stay as they stand', () => {
  const html = '<ul><li>one <b>two</b> three</li><li>four</li></ul><p>five</p>';
  expect(inLines(html)).toBe(
    '<ul><li>one <b>two</b> three</li>\n<li>four</li>\n</ul>\n<p>five</p>\n',
  );
});

test('a long path is broken before a segment, and means the same', () => {
  const path = `M0,0${Array.from({ length: 60 }, (_, at) => `L${at}.5,${at}`).join('')}Z`;
  const broken = inLines(`<path d="${path}"/>`);
  expect(withoutSpace(broken)).toBe(`<path d="${path}"/>`);
  const lines = broken.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines.slice(1)) expect(line).toMatch(/^[LZ]/);
});
