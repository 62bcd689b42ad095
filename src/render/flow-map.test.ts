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
