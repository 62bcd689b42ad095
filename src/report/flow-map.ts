import { Graph, layout } from '@dagrejs/dagre';
import { html } from 'hono/html';
import type { FlowMap } from './blocks.ts';
import type { Html } from './html-blocks.ts';

const LETTER = 6.6;
const STATE_HEIGHT = 42;
const MARGIN = 8;

type Point = { x: number; y: number };

/** Draws states from above to below with the steps between them as arrows; the layout is dagre's. */
export function flowMap(block: FlowMap): Html | Promise<Html> {
  const graph = graphOf(block);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const steps = block.steps.map(({ from, to, label, weight }) => {
    const { points = [], x = 0, y = 0 } = graph.edge(from, to);
    return html`<path class="step" d="${curve(points)}" stroke-width="${(1 + 3 * weight).toFixed(1)}"/>${head(points)}<text x="${round(x)}" y="${round(y + 4)}">${label}</text>`;
  });
  const states = block.states.map(({ id, label, detail, colour }) => {
    const { x, y, width: wide } = graph.node(id);
    return html`<rect class="${colour}" x="${round(x - wide / 2)}" y="${round(y - STATE_HEIGHT / 2)}" width="${wide}" height="${STATE_HEIGHT}" rx="4"/><text class="state" x="${round(x)}" y="${round(y - 3)}">${label}</text><text x="${round(x)}" y="${round(y + 13)}">${detail}</text>`;
  });
  return html`<svg class="map" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}" role="img" aria-label="${block.alternative}">${steps}${states}</svg>`;
}

function graphOf({ states, steps }: FlowMap) {
  const graph = new Graph();
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 24,
    edgesep: 16,
    ranksep: 30,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  for (const { id, label, detail } of states) {
    const letters = Math.max(label.length * 1.2, detail.length);
    graph.setNode(id, { width: Math.ceil(letters * LETTER) + 20, height: STATE_HEIGHT });
  }
  for (const { from, to, label, weight } of steps) {
    const width = Math.ceil(label.length * LETTER) + 8;
    graph.setEdge(from, to, {
      width,
      height: 18,
      labelpos: 'c',
      weight: 1 + Math.round(9 * weight),
    });
  }
  return graph;
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
