import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawSvg } from './svg.ts';

const here = fileURLToPath(import.meta.url);
const data = { values: [{ a: 1, b: 'x' }] };
const x = { field: 'a', type: 'quantitative' };
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.url}`);
  response.end('a\n1\n');
});
let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
});

const drawn = (spec: object) =>
  drawSvg(spec as Record<string, unknown>, { width: 300, language: 'en' });

test.each<[string, (address: string) => object]>([
  ['data from an address', (url) => ({ data: { url }, mark: 'bar', encoding: { x } })],
  [
    'data from a file',
    () => ({ data: { url: here, format: { type: 'csv' } }, mark: 'bar', encoding: { x } }),
  ],
  [
    'a lookup',
    (url) => ({
      data,
      transform: [{ lookup: 'b', from: { data: { url }, key: 'b', fields: ['c'] } }],
      mark: 'bar',
      encoding: { x },
    }),
  ],
  ['a link', (url) => ({ data, mark: 'bar', encoding: { x, href: { value: url } } })],
  ['a link of a mark', (url) => ({ data, mark: { type: 'bar', href: url }, encoding: { x } })],
  ['a picture', (url) => ({ data, mark: { type: 'image', url }, encoding: { x } })],
  ['a picture by row', (url) => ({ data, mark: 'image', encoding: { x, url: { value: url } } })],
  ['a script', () => ({ data, mark: { type: 'bar', href: 'javascript:1' }, encoding: { x } })],
  ['a colour', (url) => ({ data, mark: { type: 'bar', color: `url(${url}#a)` }, encoding: { x } })],
])('a chart that reaches out is refused: %s', async (_, spec) => {
  await expect(drawn(spec(address))).rejects.toThrow(/names a url|leads out of the page/);
  expect(asked).toEqual([]);
});

test.each<[string, object, RegExp]>([
  ['a format', { encoding: { x: { ...x, axis: { format: 'no{{' } } } }, /invalid format: no\{\{/],
  ['a path', { mark: { type: 'point', shape: 'M0,0Lno' } }, /Invalid SVG path/],
  ['an expression', { transform: [{ calculate: 'datum.z.y', as: 'c' }] }, /Cannot read/],
  ['a pattern', { transform: [{ filter: "test(regexp('('), datum.b)" }] }, /regular expression/],
  [
    'a scheme',
    { encoding: { x, color: { field: 'b', type: 'nominal', scale: { scheme: 'no' } } } },
    /Unrecognized scheme name: no/,
  ],
  ['a time unit', { encoding: { x: { field: 'a', timeUnit: 'no' } } }, /time unit/],
  ['a projection', { projection: { type: 'no' }, mark: 'geoshape' }, /projection type: no/],
])('what vega draws in part, or not at all, is an error: %s', async (_, part, fault) => {
  await expect(drawn({ data, mark: 'bar', encoding: { x }, ...part })).rejects.toThrow(fault);
});

test('text of others in a chart is text', async () => {
  const text = '"><script>alert(1)</script>';
  const svg = await drawn({
    data: { values: [{ a: 1, b: text }] },
    mark: { type: 'text', fill: text },
    encoding: { x, text: { field: 'b' } },
  });
  expect(svg).not.toContain('<script');
});
