import { html } from 'hono/html';
import type { Parameter } from '../database/parameters.ts';
import type { Column } from '../database/query.ts';
import type { Translate } from '../locales/translate.ts';
import type { Html } from '../render/markup.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import { lineagePicture } from './lineage-picture.ts';
import { prose } from './prose.ts';
import type { Example } from './shown-examples.ts';
import { typeText } from './type-text.ts';
import type { Word } from './words.ts';

export type EntryOptions = {
  t: Translate;
  number(value: number): string;
  /** The part in which each entry stands. */
  partOf: ReadonlyMap<string, string>;
  catalogue: Catalogue;
  /** Words of DEFINITIONS.md that a query computes, by its name. */
  words: ReadonlyMap<string, Word[]>;
  examples: ReadonlyMap<string, Example>;
  /** Rows of each table; undefined without a database. */
  rowCounts: ReadonlyMap<string, number> | undefined;
};

/** Renders a table, view or named query with all that is known of it. */
export function entryPart(entry: Entry, options: EntryOptions): Html | Promise<Html> {
  const { id, summary, sql } = entry;
  const { t } = options;
  return html`<article class="entry" id="${id}" data-find="${id}">
<h3>${id} <small>${factsOf(entry, options).join(' · ')}</small></h3>
<p data-said>${prose(summary)}</p>
${columnTable(entry.columns, t)}
${callOf(entry, options)}
${linksOf(entry, options)}
${sql === null ? '' : html`<details><summary>${t('The query')}</summary><pre><code>${sql}</code></pre></details>`}
</article>
`;
}

const KINDS = {
  table: (t: Translate) => t('table'),
  view: (t: Translate) => t('view: computed when it is read'),
  query: (t: Translate) => t('named query'),
};

function factsOf({ id, kind, ownFile }: Entry, { t, number, rowCounts }: EntryOptions): string[] {
  const count = rowCounts?.get(id);
  return [
    KINDS[kind](t),
    count === undefined
      ? []
      : t('{count, plural, one {1 row} other {{rows} rows}}', { count, rows: number(count) }),
    ownFile === null ? [] : t('yours: {file}', { file: ownFile }),
  ].flat();
}

function columnTable(columns: ReadonlyMap<string, Column>, t: Translate) {
  if (columns.size === 0) return '';
  const areTyped = [...columns.values()].some((column) => typeText(column) !== '');
  const rows = [...columns].map(
    ([name, column]) =>
      html`<tr><th scope="row">${name}</th>${areTyped ? html`<td class="type">${typeText(column)}</td>` : ''}<td>${prose(column.description)}</td></tr>`,
  );
  return html`<div class="table columns"><table><thead><tr><th scope="col">${t('Column')}</th>${areTyped ? html`<th scope="col">${t('Type')}</th>` : ''}<th scope="col">${t('Meaning')}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** How a named query is called, and what it answers on the fictional company. */
function callOf({ id, kind, ownFile }: Entry, { t, number, catalogue, examples }: EntryOptions) {
  if (kind !== 'query') return '';
  const name = id.replace(/^query\./, '');
  const parameters = catalogue.parameters.get(id) ?? [];
  const example = ownFile === null ? examples.get(name) : undefined;
  const shown = example?.rows.length ?? 0;
  const told = t(
    '{rowCount, plural, =0 {Of the fictional company it gives no row.} one {Of the fictional company it gives one row:} other {Of the fictional company it gives {all} rows{isCut, select, true {, of which the first} other {}}:}}',
    {
      rowCount: example?.rowCount ?? 0,
      all: number(example?.rowCount ?? 0),
      isCut: shown < (example?.rowCount ?? 0),
    },
  );
  return html`<p>${t('Example:')} <code>${callText(name, parameters)}</code></p>
${parameters.length > 0 ? html`<ul>${parameters.map((parameter) => html`<li data-text>${parameterText(parameter, t)}</li>`)}</ul>` : ''}
${example ? html`<p class="note">${told}</p>` : ''}${example && shown > 0 ? exampleTable(example) : ''}`;
}

function callText(name: string, parameters: Parameter[]): string {
  const flags = parameters.map(
    ({ name, preset }) => ` --param ${name}=${quotedForShell(preset ?? '...')}`,
  );
  return `regulars query ${name}${flags.join('')}`;
}

function quotedForShell(text: string): string {
  return /^[\w.-]*$/.test(text) ? text : `"${text}"`;
}

function parameterText({ name, type, preset, description }: Parameter, t: Translate) {
  const otherwise =
    preset === undefined
      ? t('has to be given')
      : t('else {preset}', { preset: preset === '' ? t('empty') : preset });
  return html`<code>${name}</code> ${type}, ${otherwise}: ${description}`;
}

function exampleTable({ columns, rows }: Example) {
  return html`<div class="table example" tabindex="0" role="group" aria-label="${columns.join(', ')}"><table><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function linksOf(entry: Entry, { t, partOf, words, catalogue }: EntryOptions) {
  const { id, madeOf, madeFromIt, beforeCount, afterCount } = entry;
  const layouts = catalogue.layouts.filter(({ table }) => table === id);
  const own = words.get(id) ?? [];
  const isPictured = madeOf.length + madeFromIt.length > 0;
  return html`${isPictured ? html`<div class="drawing" tabindex="0" role="group" aria-label="${t('What {name} is made of, and what is made from it', { name: id })}">${lineagePicture(entry, { partOf, t })}</div>` : ''}
${linkLine(t('Made of:'), 'of', madeOf)}${beforeCount > madeOf.length ? wayLine(t('All that lies before it: {count}', { count: beforeCount }), 'of') : ''}
${linkLine(t('Made from it:'), 'from', madeFromIt)}${afterCount > madeFromIt.length ? wayLine(t('All that comes after it: {count}', { count: afterCount }), 'from') : ''}
${own.length > 0 ? html`<p class="links"><b>${t('Words:')}</b> ${own.map(({ anchor, term }) => html`<a href="#${anchor}">${term}</a> `)}</p>` : ''}${
  layouts.length > 0
    ? html`<details><summary>${t('{count, plural, one {One layout} other {# layouts}} of exports that bring its rows', { count: layouts.length })}</summary><ul>${layouts.map(
        ({ name, summary }) => html`<li data-text><code>${name}</code>: ${prose(summary)}</li>`,
      )}</ul></details>`
    : ''
}`;
}

type Way = 'of' | 'from';

function linkLine(title: string, way: Way, ids: string[]) {
  if (ids.length === 0) return '';
  return html`<p class="links" data-made="${way}"><b>${title}</b> ${ids.map((id) => html`<a href="#${encodeURIComponent(id)}">${id}</a> `)}</p>\n`;
}

/** The whole way in one direction: the script finds it when it is opened. */
function wayLine(title: string, way: Way) {
  return html`<details hidden data-way="${way}"><summary>${title}</summary><p class="links"></p></details>\n`;
}
