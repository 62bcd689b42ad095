import { html, raw } from 'hono/html';
import type { Language } from '../locales/languages.ts';
import type { Translate } from '../locales/translate.ts';
import type {
  Block,
  Cell,
  Chart,
  Figure,
  FlowMap,
  Swimlanes,
  TableBlock,
  Term,
} from '../report/blocks.ts';
import type { Definition } from './definition-links.ts';
import { flowMap } from './flow-map.ts';
import { withMarkTexts } from './mark-texts.ts';
import type { Html } from './markup.ts';
import { sparkline } from './sparkline.ts';
import { drawSvg } from './svg.ts';
import { story, swimlanes } from './swimlanes.ts';
import { cell, MOST_AT_ONCE, tableBlock } from './table.ts';

export type BlockOptions = {
  language: Language;
  t: Translate;
  /** Level of the headings inside: 2 on a customer's page, 3 in a chapter. */
  level: 2 | 3;
  /** Where a link leads from this page. */
  link(href: string): string;
  /** The definition of what a query gives, and where it stands; undefined where there is none. */
  definition(source: string): Definition | undefined;
  /** Hears of what cannot be drawn, in whose place its table stands. */
  undrawn?: ((undrawn: Undrawn) => void) | undefined;
  /** The files of lists, by their names. */
  lists?: ReadonlyMap<string, string | Buffer> | undefined;
};

/** A chart that could not be drawn, by its title, and why. */
export type Undrawn = { chart: string; reason: string };

/** Renders one block; every text in it is escaped. */
export async function renderBlock(block: Block, options: BlockOptions): Promise<Html> {
  if (block.type === 'heading') return heading(block.text, options);
  if (block.type === 'text')
    return html`<p class="${block.tone ?? 'plain'}">${block.text}${definitionLink(block.source, options)}</p>`;
  if (block.type === 'list')
    return html`<ul>${block.items.map((item) => html`<li>${cell(item, options)}</li>`)}</ul>`;
  if (block.type === 'terms') return html`<dl class="terms">${block.terms.map(term)}</dl>`;
  if (block.type === 'figures') return html`<dl class="figures">${block.figures.map(figure)}</dl>`;
  if (block.type === 'table')
    return html`${await tableOf(block, options)}${definitionLine(block.source, options)}`;
  if (block.type === 'story') return story(block);
  return pictured(block, options);
}

function tableOf(block: TableBlock, options: BlockOptions): Html | Promise<Html> {
  if (block.isFolded) return folded(block, options);
  if (block.file || block.isSortable) return list(block, options);
  return block.firstRows ? cut(block, options) : tableBlock(block, options);
}

/** A picture with its table behind it; where it cannot be drawn, the table with a remark. */
async function pictured(block: Pictured, options: BlockOptions): Promise<Html> {
  const picture = await pictureOf(block, options).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    options.undrawn?.({ chart: block.title, reason });
    return { reason };
  });
  return 'reason' in picture
    ? undrawnFigure(block, picture.reason, options)
    : figureOf(block, picture, options);
}

type Pictured = Chart | Swimlanes | FlowMap;

async function pictureOf(block: Pictured, options: BlockOptions): Promise<Html> {
  if (block.type === 'map') return flowMap(block);
  return block.type === 'swimlanes' ? swimlanes(block) : chart(block, options);
}

function heading(text: string, { level }: BlockOptions): Html | Promise<Html> {
  return level === 2 ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`;
}

function term({ id, term, text, queries }: Term) {
  const from = queries.length > 0 ? html`<dd class="source">${queries.join(', ')}</dd>` : '';
  return html`<div${id ? html` id="${id}"` : ''}><dt>${term}</dt><dd>${text}</dd>${from}</div>`;
}

/** Leads to what the words of a figure mean and how it is counted. */
function definitionLink(source: string | undefined, { definition, t }: BlockOptions) {
  const found = source ? definition(source) : undefined;
  if (!found) return '';
  const name = t('Definition: {term}', { term: found.term });
  return html` <a class="definition" href="${found.href}" aria-label="${name}">${t('Definition')}</a>`;
}

function definitionLine(source: string | undefined, options: BlockOptions) {
  const link = definitionLink(source, options);
  return link ? html`<p class="note below">${link}</p>` : '';
}

function figure({ label, value, detail, change, trend }: Figure) {
  const changed = change ? html`<dd class="change ${change.tone}">${change.text}</dd>` : '';
  return html`<div><dt>${label}</dt><dd class="value">${value}${trend ? sparkline(trend) : ''}</dd><dd class="detail">${detail}</dd>${changed}</div>`;
}

/** A table with what the page's script needs to filter it, and the files that hold the same. */
async function list(block: TableBlock, options: BlockOptions): Promise<Html> {
  const { t } = options;
  const isLong = block.file !== undefined && block.rows.length > MOST_AT_ONCE;
  return html`<div class="list${isLong ? ' long' : ''}">
<p class="tools"><label hidden>${t('Filter')} <input type="search" autocomplete="off"> <output></output></label>${filesOf(block, options)}</p>
${await tableBlock(block, options)}${restOf(block, t)}</div>
`;
}

/** The files of a list beside the page. */
function filesOf({ file }: TableBlock, options: BlockOptions) {
  return file === undefined
    ? ''
    : html`<span>${options.t('The same list:')} ${listLink(`${file}.csv`, options)} <a href="${file}.xlsx">Excel</a></span>`;
}

/** Browsers download no address that is longer than two million letters. */
const MOST_LETTERS = 1_000_000;

/** A list that the page itself holds; one that is too long for it stands beside it. */
function listLink(name: string, { lists }: BlockOptions) {
  const content = lists?.get(name);
  if (typeof content !== 'string' || content.length > MOST_LETTERS)
    return html`<a href="${name}">CSV</a>`;
  return html`<a download="${name}" href="data:text/csv;charset=utf-8,${inAddress(content)}">CSV</a>`;
}

/** What would end an address, or be dropped from it, is written by its number; all else stands as it is. */
function inAddress(text: string): string {
  return text.replace(/[%#"\p{Cc}\ufeff]/gu, encodeURIComponent);
}

/** A table of which the first rows are seen until all are asked for. */
async function cut(block: TableBlock, options: BlockOptions): Promise<Html> {
  return html`<div class="cut">${await tableBlock(block, options)}${restOf(block, options.t)}</div>`;
}

/** By what the rows beyond the first are asked for; without it all are seen. */
function restOf({ firstRows, rows }: TableBlock, t: Translate) {
  if (firstRows === undefined || rows.length <= firstRows) return '';
  const text = t('All {count, number} rows', { count: rows.length });
  return html`<details class="rest first-${firstRows}"><summary>${text}</summary></details>`;
}

/** Two pictures of the same chart, one for wide and one for narrow screens: text keeps its size. */
async function chart(block: Chart, options: BlockOptions): Promise<Html> {
  if (block.fault !== undefined) throw new Error(block.fault);
  const { language } = options;
  const spec = withMarkTexts(block.spec);
  const wide = await drawSvg(spec, { width: 720, language });
  const narrow = await drawSvg(spec, { width: 350, language });
  return html`<div role="img" aria-label="${alternativeOf(block)}"><div class="wide">${raw(wide)}</div><div class="narrow">${raw(narrow)}</div></div><p class="readout" aria-hidden="true"></p>`;
}

/** How it is drawn, and the figures: all where they are few, else the first and the last. */
function alternativeOf({ alternative, data: { columns, rows } }: Chart): string {
  const text = (content: Cell) => (typeof content === 'string' ? content : content.text);
  const told = rows.length > 8 ? [...rows.slice(0, 1), ...rows.slice(-1)] : rows;
  const lines = told.map(([first = '', ...rest]) => {
    const figures = rest.map((content, index) => `${columns[index + 1]?.title} ${text(content)}`);
    return `${text(first)}: ${figures.join(', ')}`;
  });
  return `${alternative} ${lines.join('; ')}.`;
}

async function figureOf(
  { title, note, source, data, hasRowsBelow }: Pictured,
  picture: Html,
  options: BlockOptions,
): Promise<Html> {
  return html`<figure data-source="${source}">
<figcaption>${title}</figcaption>
${picture}
<p class="note">${note}${definitionLink(source, options)}</p>
${hasRowsBelow ? '' : await folded(data, options)}
</figure>
`;
}

/** A table behind a disclosure. */
async function folded(table: TableBlock, options: BlockOptions): Promise<Html> {
  return html`<details><summary>${options.t('The data as a table')}</summary>${await tableBlock(table, options)}${commandLine(table, options)}</details>`;
}

function commandLine({ command }: TableBlock, { t }: BlockOptions) {
  return command === undefined
    ? ''
    : html`<p class="note">${t('What it is made of, row by row:')} <code>${command}</code></p>`;
}

async function undrawnFigure(
  { title, note, source, data }: Pictured,
  reason: string,
  options: BlockOptions,
): Promise<Html> {
  const { t } = options;
  const remark = t('This chart cannot be drawn ({reason}). Its data stand here as a table.', {
    reason,
  });
  return html`<figure data-source="${source}">
<figcaption>${title}</figcaption>
<p class="bad">${remark}</p>
<p class="note">${note}${definitionLink(source, options)}</p>
${await tableBlock(data, options)}${commandLine(data, options)}</figure>
`;
}
