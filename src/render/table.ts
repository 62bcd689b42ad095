import { html } from 'hono/html';
import type { Cell, TableBlock } from '../report/blocks.ts';
import { areCards, takesHalf } from './cards.ts';
import type { Html } from './markup.ts';
import { sparkline } from './sparkline.ts';

/** A table of more rows comes in parts, and is called long. */
export const MOST_AT_ONCE = 200;
const PART = 50;

type Links = { link(href: string): string };

/** Renders a table; one that does not fit on a phone becomes a card a row there, each value with the title of its column. */
export function tableBlock(
  { caption, columns, rows, anchors, source }: TableBlock,
  options: Links,
): Html | Promise<Html> {
  // What has anchors is a list of events, whose values need no titles.
  const isCards = !anchors && areCards({ columns, rows });
  const look = anchors ? ' lines' : isCards ? ' cards' : '';
  const isRight = (index: number) => columns[index]?.align === 'right';
  const head = columns.map(
    ({ title }, index) => html`<th scope="col"${classes({ right: isRight(index) })}>${title}</th>`,
  );
  const anchor = (index: number) => (anchors?.[index] ? html` id="${anchors[index]}"` : '');
  const label = (index: number) =>
    isCards ? html` data-label="${columns[index]?.title ?? ''}"` : '';
  const isHalf = (content: Cell, index: number) =>
    isCards && takesHalf(content, columns[index]?.title ?? '');
  const row = (cells: Cell[], place: number) =>
    html`<tr${anchor(place)}>${cells.map((content, index) =>
      index === 0
        ? html`<th scope="row"${sortValue(content)}>${cell(content, options)}</th>`
        : html`<td${classes({ right: isRight(index), short: isShort(content), half: isHalf(content, index) })}${label(index)}${sortValue(content)}>${cell(unbroken(content), options)}</td>`,
    )}</tr>`;
  return html`<div class="table${look}" data-source="${source ?? ''}" role="group" aria-label="${caption ?? columns.map(({ title }) => title).join(', ')}"><table>${
    caption ? html`<caption>${caption}</caption>` : ''
  }<thead><tr>${head}</tr></thead>${partsOf(rows.map(row)).map((part) => html`<tbody>${part}</tbody>`)}</table></div>
`;
}

/** Renders what stands in a cell, or in a line of a list. */
export function cell(content: Cell, { link }: Links) {
  if (typeof content === 'string') return content;
  if ('value' in content && content.trend) return sparkline(content.trend);
  if ('value' in content && content.share !== undefined) return bar(content.text, content.share);
  if (!('href' in content)) return content.text;
  return html`<a href="${link(content.href)}">${content.text}</a>`;
}

/** The class attribute of the names that hold, none where none does: a page has thousands of cells. */
function classes(names: Record<string, boolean>) {
  const held = Object.keys(names).filter((name) => names[name]);
  return held.length ? html` class="${held.join(' ')}"` : '';
}

/** By what a column is sorted, where that is not its text. */
function sortValue(content: Cell) {
  if (typeof content === 'string' || !('value' in content)) return '';
  return html` data-value="${content.value ?? ''}"`;
}

function bar(text: string, share: number) {
  const width = `${Math.round(share * 1000) / 10}%`;
  return html`${text}<svg class="share" width="100%" height="6" aria-hidden="true"><rect width="${width}" height="6"/></svg>`;
}

/** An interval in brackets stays on one line. */
function unbroken(content: Cell): Cell {
  if (typeof content !== 'string') return content;
  return content.replace(/\([^()]{1,24}\)/g, (text) => text.replaceAll(' ', '\u00a0'));
}

/** Days, sums and durations stay on one line. */
function isShort(content: Cell): boolean {
  if (typeof content === 'string') return content.length <= 14;
  return 'value' in content && content.text.length <= 14;
}

/** Rows of a long table come in parts: a browser draws only those that are near the screen. */
function partsOf<Row>(rows: Row[]): Row[][] {
  if (rows.length <= MOST_AT_ONCE) return [rows];
  return Array.from({ length: Math.ceil(rows.length / PART) }, (_, index) =>
    rows.slice(index * PART, (index + 1) * PART),
  );
}
