import { Graph, layout } from '@dagrejs/dagre';
import { html } from 'hono/html';
import type { FlowMap } from '../report/blocks.ts';
import type { Html } from './markup.ts';

type Point = { x: number; y: number };
type Style = { letter: number; line: number; gap: number; lines(text: string): string[] };

/** Two pictures, one for wide and one for narrow screens, where texts are broken so that they keep their size. */
const wide: Style = { letter: 6.6, line: 16, gap: 24, lines: (text) => [text] };
const narrow: Style = {
  letter: 6.4,
  line: 14,
  gap: 10,
  lines: (text) => text.split(/ · | (?=\S{4})/),
};

/** Draws states from above to below with the steps between them as arrows; the layout is dagre's. */
export function flowMap(block: FlowMap): Html | Promise<Html> {
  return html`<div role="img" aria-label="${block.alternative}"><div class="wide">${picture(block, wide)}</div><div class="narrow">${picture(block, narrow)}</div></div>`;
}

function picture(block: FlowMap, style: Style) {
  const graph = graphOf(block, style);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const highest = Math.max(0, ...block.steps.map(({ label }) => style.lines(label).length));
  const steps = block.steps.map(({ from, to, label, weight }) => {
    const { points: bends = [], x = 0, y = 0 } = graph.edge(from, to);
    const between = upright(bends.slice(1, -1), (highest * style.line) / 2);
    const points = [
      edgeOf(graph.node(from), between[0] ?? graph.node(to)),
      ...between,
      edgeOf(graph.node(to), between.at(-1) ?? graph.node(from)),
    ];
    const path = html`<path class="step" d="${curve(points)}" stroke-width="${(1 + 3 * weight).toFixed(1)}"/>`;
    return html`${path}${head(points)}${texts(style.lines(label), { x, y }, style)}`;
  });
  const states = block.states.map(({ id, label, detail, colour }) => {
    const { x, y, width: across, height: down } = graph.node(id);
    const box = html`<rect class="${colour}" x="${round(x - across / 2)}" y="${round(y - down / 2)}" width="${across}" height="${down}" rx="4"/>`;
    return html`${box}<g class="state">${texts([...style.lines(label), detail], { x, y }, style)}</g>`;
  });
  return html`<svg class="map" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}">${steps}${states}</svg>`;
}

function graphOf({ states, steps }: FlowMap, style: Style) {
  const { letter, line, gap, lines } = style;
  const size = (rows: string[]) => ({
    width: Math.ceil(Math.max(...rows.map((row) => row.length)) * letter * 1.2) + 14,
    height: rows.length * line + 10,
  });
  const known = new Set(states.map(({ id }) => id));
  const stray = steps.find(({ from, to }) => !known.has(from) || !known.has(to));
  if (stray)
    throw new Error(`a step leads from ${stray.from} to ${stray.to}, of which one is no state`);
  const graph = new Graph();
  const separation = { nodesep: gap, edgesep: gap / 2, ranksep: 30 };
  graph.setGraph({ rankdir: 'TB', ...separation, marginx: 4, marginy: 4 });
  for (const { id, label, detail } of states) graph.setNode(id, size([...lines(label), detail]));
  for (const { from, to, label, weight } of steps) {
    const place = { labelpos: 'r' as const, labeloffset: 5, weight: 1 + Math.round(9 * weight) };
    graph.setEdge(from, to, { ...size(lines(label)), ...place });
  }
  return graph;
}

/** Lines of text around a point. */
function texts(lines: string[], { x, y }: Point, { line }: Style) {
  const first = y - ((lines.length - 1) * line) / 2 + 4;
  return lines.map(
    (text, place) => html`<text x="${round(x)}" y="${round(first + place * line)}">${text}</text>`,
  );
}

/** Points between which an arrow goes straight down beside the texts of its bends, so far above and below each. */
function upright(points: Point[], reach: number): Point[] {
  return points.flatMap(({ x, y }) => [
    { x, y: y - reach },
    { x, y: y + reach },
  ]);
}

type Placed = Point & { width: number; height: number };

/** Where an arrow meets a box: at its lower or upper edge, towards the other side, so that it passes beside the boxes next to it. */
function edgeOf({ x, y, width, height }: Placed, { x: towards, y: other }: Point): Point {
  const aside = Math.max(-1, Math.min(1, (towards - x) / 200)) * 0.4 * width;
  return { x: x + aside, y: other > y ? y + height / 2 : y - height / 2 };
}

/** A curve through the points, tangent to the lines between their middles. */
function curve(points: Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const middles = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    return `Q${pair(point)} ${pair({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return `M${pair(first)}${middles.join('')}L${pair(last)}`;
}

/** The head of an arrow that ends with the points. */
function head(points: Point[]) {
  const [before, end] = points.slice(-2);
  if (!before || !end) return '';
  const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI;
  return html`<path class="head" d="M0 0-8-4V4Z" transform="translate(${round(end.x)} ${round(end.y)}) rotate(${round(angle)})"/>`;
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
