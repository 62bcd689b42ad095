import { Graph, layout } from '@dagrejs/dagre';
import { html } from 'hono/html';
import type { Translate } from '../locales/translate.ts';
import type { Html } from '../render/markup.ts';
import type { Entry } from './entry.ts';

/** So many are drawn on a side; the rest is a number, and stands in the list beside the picture. */
const MOST_BESIDE = 14;
const HEIGHT = 24;
const LETTER = 7.3;

/** What is drawn as one box; `key` is its name in the graph. */
type Box = { key: string; text: string; look: string; href: string | null };
type Placed = { x: number; y: number; width: number; height: number };
type PictureOptions = {
  /** The part in which each entry stands. */
  partOf: ReadonlyMap<string, string>;
  t: Translate;
};

/** Draws what an entry is made of (left) and what is made from it (right), which stands in lists too; the layout is dagre's. */
export function lineagePicture(entry: Entry, options: PictureOptions): Html | Promise<Html> {
  const before = boxesOf(entry.madeOf, 'before', options);
  const after = boxesOf(entry.madeFromIt, 'after', options);
  const self: Box = { key: 'self', text: entry.id, look: `${entry.part} self`, href: null };
  const graph = graphOf(before, self, after);
  const { width = 0, height = 0 } = graph.graph();
  const placeOf = ({ key }: Box): Placed => graph.node(key);
  const arrows = [
    ...before.map((box) => arrow(placeOf(box), placeOf(self))),
    ...after.map((box) => arrow(placeOf(self), placeOf(box))),
  ];
  const boxes = [...before, self, ...after].map((box) => drawn(box, placeOf(box)));
  return html`<svg class="lineage" aria-hidden="true" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}">${arrows}${boxes}</svg>`;
}

/** The first of a side, and behind them how many more there are. */
function boxesOf(ids: string[], side: string, { partOf, t }: PictureOptions): Box[] {
  const shown = ids.length <= MOST_BESIDE ? ids : ids.slice(0, MOST_BESIDE - 1);
  const boxes = shown.map((id, place) => ({
    key: `${side} ${place}`,
    text: id,
    look: partOf.get(id) ?? '',
    href: `#${encodeURIComponent(id)}`,
  }));
  const count = ids.length - shown.length;
  if (count === 0) return boxes;
  const text = t('and {count} more', { count });
  return [...boxes, { key: `${side} rest`, text, look: '', href: null }];
}

function graphOf(before: Box[], self: Box, after: Box[]) {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 8, edgesep: 8, ranksep: 56, marginx: 2, marginy: 2 });
  // Of a rank dagre puts the last first.
  for (const { key, text } of [...before, self, ...after].reverse())
    graph.setNode(key, { width: Math.ceil(text.length * LETTER) + 18, height: HEIGHT });
  for (const { key } of before.toReversed()) graph.setEdge(key, self.key, {});
  for (const { key } of after.toReversed()) graph.setEdge(self.key, key, {});
  layout(graph);
  return graph;
}

function drawn({ text, look, href }: Box, { x, y, width, height }: Placed) {
  const box = html`<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${width}" height="${height}" rx="4"/><text x="${round(x)}" y="${round(y + 4)}">${text}</text>`;
  return href === null
    ? html`<g class="${look}">${box}</g>`
    : html`<a class="${look}" href="${href}" tabindex="-1">${box}</a>`;
}

function arrow(from: Placed, to: Placed) {
  const [x, y] = [round(from.x + from.width / 2), round(from.y)];
  const [endX, endY] = [round(to.x - to.width / 2), round(to.y)];
  const middle = round((x + endX) / 2);
  return html`<path d="M${x} ${y}C${middle} ${y} ${middle} ${endY} ${endX} ${endY}"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
