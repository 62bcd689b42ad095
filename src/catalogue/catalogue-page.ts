import { html } from 'hono/html';
import { formatsOf } from '../locales/formats.ts';
import type { Language } from '../locales/languages.ts';
import { type Translate, translator } from '../locales/translate.ts';
import type { Definition } from '../read/definitions.ts';
import { documentOf } from '../render/document.ts';
import { EVENT_KINDS } from '../vocabulary/event-kinds.ts';
import type { Catalogue } from './catalogue.ts';
import { type EntryOptions, entryPart } from './entry-part.ts';
import { catalogueScript } from './page-script.ts';
import { catalogueStyle } from './page-style.ts';
import { prose } from './prose.ts';
import { shownExamples } from './shown-examples.ts';
import { nameOf, type Word, wordsByQuery, wordsOf } from './words.ts';

export type PageOptions = {
  language: Language;
  /** The definitions in that language. */
  definitions: Definition[];
  /** What a database holds: its day, and the rows of its tables; undefined without one. */
  held?: { asOf: string; rowCounts: ReadonlyMap<string, number> } | undefined;
};

/** Renders the catalogue as one page that needs nothing beside it; what comments and definitions say stays as it is. */
export async function cataloguePage(catalogue: Catalogue, options: PageOptions): Promise<string> {
  const { language, held } = options;
  const t = translator(language);
  const { number, day } = formatsOf(language, 'EUR');
  const words = wordsOf(options.definitions);
  const inside: EntryOptions = {
    t,
    number,
    catalogue,
    partOf: new Map(catalogue.entries.map(({ id, part }) => [id, part])),
    words: wordsByQuery(words),
    examples: shownExamples(),
    rowCounts: held?.rowCounts,
  };
  const parts = listed(catalogue, words, t);
  const title = t('Catalogue of the database');
  const body = html`<div class="catalogue">
<nav aria-label="${t('Contents')}"><label hidden>${t('Search')} <input id="find-words" type="search" autocomplete="off" placeholder="${t('table, column, word')}"></label><output id="find-count"></output><ol id="find-results"></ol>${contents(parts)}</nav>
<main>
<header class="masthead"><p class="company">regulars</p><h1>${title}</h1></header>
<p class="lead">${t('Every table, view and column with its meaning, the query that makes it, what it is made of and what is made from it; the named queries, and the words.')}</p>
<p class="note">${held ? t('Numbers of rows as of {day}.', { day: day(held.asOf) }) : t('Made from the queries alone, without a database: no numbers of rows.')} ${t('Comments and queries are as they stand in the database: in English.')}</p>
<div class="table" tabindex="0" role="group" aria-label="${t('Contents')}"><table><thead><tr><th scope="col">${t('Part')}</th><th scope="col">${t('What it holds')}</th><th scope="col" class="right">${t('Number')}</th></tr></thead><tbody>${parts.map(
    ({ id, name, text, count }) =>
      html`<tr><th scope="row"><a href="#${id}">${name}</a></th><td>${prose(text)}</td><td class="right">${number(count)}</td></tr>`,
  )}</tbody></table></div>
${parts.map((part) => section(part, inside, words))}
</main>
</div>`;
  const script = catalogueScript;
  return documentOf({ language, title, script, ownStyle: catalogueStyle, body: await body });
}

/** A section of the page: entries of the catalogue, words or kinds of events. */
type Listed = { id: string; part: string; name: string; text: string; count: number };

function listed({ parts, entries }: Catalogue, words: Word[], t: Translate): Listed[] {
  const archive = {
    name: 'archive',
    title: t('Archive'),
    text: t('Schema `imports`: the rows of all exports as they were loaded, copies included.'),
  };
  const told = parts.map(({ name, title, text }) => ({ name, title: t(title), text: t(text) }));
  const made = [archive, ...told].map(({ name, title, text }) => ({
    id: `part-${name}`,
    part: name,
    name: title,
    text,
    count: entries.filter(({ part }) => part === name).length,
  }));
  return [
    ...made,
    {
      id: 'part-events',
      part: 'events',
      name: t('Kinds of events'),
      text: t('What `what` of an event may be.'),
      count: EVENT_KINDS.length,
    },
    {
      id: 'part-words',
      part: 'words',
      name: t('Words'),
      text: t('What every word and number of the report means.'),
      count: words.length,
    },
  ];
}

function contents(parts: Listed[]) {
  return html`<ul class="parts">${parts.map(({ id, name, count }) => html`<li><a href="#${id}">${name}</a><span class="count">${count}</span></li>`)}</ul>`;
}

function section({ id, part, name, text }: Listed, options: EntryOptions, words: Word[]) {
  const entries = options.catalogue.entries.filter((entry) => entry.part === part);
  const names = entries.map(
    (entry) => html`<li><a href="#${encodeURIComponent(entry.id)}">${entry.id}</a></li>`,
  );
  const content =
    part === 'words'
      ? wordList(words, options)
      : part === 'events'
        ? eventKinds(options.t)
        : html`<ul class="names">${names}</ul>\n${entries.map((entry) => entryPart(entry, options))}`;
  return html`<section id="${id}"><h2>${name}</h2><p>${prose(text)}</p>
${content}</section>
`;
}

function wordList(words: Word[], { partOf }: EntryOptions) {
  const made = (query: string) => {
    const name = nameOf(query);
    return partOf.has(name) ? html`<a href="#${name}">${name}</a> ` : html`<code>${query}</code> `;
  };
  return html`<dl class="terms">${words.map(
    ({ anchor, term, chapter, text, queries }) =>
      html`<div id="${anchor}" data-find="${term}"><dt>${prose(term)}</dt><dd data-said>${prose(text)}</dd><dd class="source" data-text>${chapter}${queries.length > 0 ? ' · ' : ''}${[...new Set(queries)].map(made)}</dd></div>\n`,
  )}</dl>`;
}

function eventKinds(t: Translate) {
  return html`<div class="table" tabindex="0" role="group" aria-label="${t('Kinds of events')}"><table><thead><tr><th scope="col">${t('Kind')}</th><th scope="col">${t('Lanes')}</th><th scope="col">${t('Meaning')}</th></tr></thead><tbody>${EVENT_KINDS.map(
    ({ what, lanes, meaning }) =>
      html`<tr id="event-${what.replaceAll(' ', '-')}" data-find="${what}"><th scope="row">${what}</th><td>${lanes.join(', ') || '–'}</td><td data-said>${meaning}</td></tr>`,
  )}</tbody></table></div>`;
}
