import { expect, test } from 'vitest';
import type { FlowMap } from '../report/blocks.ts';
import { flowMap } from './flow-map.ts';

/** Twenty states in a row of which every third leads on to a later one too: as many as a map shows. */
function twentyStates(): FlowMap {
  const states = Array.from({ length: 20 }, (_, place) => ({
    id: `s${place}`,
    label: `State ${place} reached`,
    detail: String(100 - place),
    colour: 'we' as const,
  }));
  const from = (place: number, ahead: number) => ({
    from: `s${place}`,
    to: `s${place + ahead}`,
    label: `${20 - place}× · ${place + 7} days`,
    weight: 1 - place / 20,
  });
  const steps = states.flatMap((_, place) =>
    [1, ...(place % 3 === 0 ? [2, 4] : [])]
      .filter((ahead) => place + ahead < 20)
      .map((ahead) => from(place, ahead)),
  );
  const table = { type: 'table' as const, columns: [], rows: [] };
  const texts = { title: '', alternative: '', note: '', source: 'path_steps' };
  return { type: 'map', ...texts, states, steps, data: table };
}

type Box = { x: number; y: number; width: number; height: number };

function boxesOf(svg: string): Box[] {
  return [
    ...svg.matchAll(/<rect [^>]*x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
  ].map(([, ...numbers]) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
    return { x, y, width, height };
  });
}

function areApart(one: Box, other: Box): boolean {
  return (
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  );
}

test('a map of twenty states is readable: no box covers another, and no picture is wider than its column', async () => {
  const [, wide = '', narrow = ''] = String(await flowMap(twentyStates())).split('<svg');
  const columns: [svg: string, pixels: number][] = [
    [wide, 856],
    [narrow, 358],
  ];
  for (const [svg, pixels] of columns) {
    const boxes = boxesOf(svg);
    expect(boxes).toHaveLength(20);
    for (const [place, box] of boxes.entries())
      expect(boxes.slice(place + 1).filter((other) => !areApart(box, other))).toEqual([]);
    const [, width] = /viewBox="0 0 (\d+) /.exec(svg) ?? [];
    expect(Number(width)).toBeLessThanOrEqual(pixels);
  }
});

type Point = { x: number; y: number };

/** Points along the curves of the steps: quadratic pieces, and the lines that begin and end them. */
function pointsOf(svg: string): Point[] {
  return [...svg.matchAll(/<path class="step" d="M([^"]+)"/g)].flatMap(([, path = '']) => {
    const pieces = path
      .split(/(?=[QL])/)
      .map((piece) => piece.match(/-?[\d.]+/g)?.map(Number) ?? []);
    let [from = { x: 0, y: 0 }] = pieces.slice(0, 1).map(([x = 0, y = 0]) => ({ x, y }));
    return pieces.slice(1).flatMap((numbers) => {
      const [x1 = 0, y1 = 0, x = x1, y = y1] = numbers;
      const [start, bend, end] = [from, { x: x1, y: y1 }, { x, y }];
      const control = numbers.length > 2 ? bend : { x: (start.x + x) / 2, y: (start.y + y) / 2 };
      from = end;
      return Array.from({ length: 41 }, (_, step) => {
        const t = step / 40;
        const at = (axis: 'x' | 'y') =>
          (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * end[axis];
        return { x: at('x'), y: at('y') };
      });
    });
  });
}

/** What a line of text takes, a letter in it being 5.5 pixels wide. */
function textsOf(svg: string): (Box & { text: string })[] {
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)">([^<]*)</g)].map(
    ([, x, y, text = '']) => {
      const width = text.length * 5.5;
      return { x: Number(x) - width / 2, y: Number(y) - 8, width, height: 8, text };
    },
  );
}

test.each(['wide', 'narrow'])('no arrow of the %s picture runs through a text', async (name) => {
  const [, wide = '', narrow = ''] = String(await flowMap(twentyStates())).split('<svg');
  const svg = name === 'wide' ? wide : narrow;
  const points = pointsOf(svg);
  const met = textsOf(svg).filter(({ x, y, width, height }) =>
    points.some(
      (point) => point.x > x && point.x < x + width && point.y > y && point.y < y + height,
    ),
  );
  expect(met.map(({ text }) => text)).toEqual([]);
});
