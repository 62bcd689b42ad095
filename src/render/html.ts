import { html, raw } from 'hono/html';
import { formatsOf } from '../locales/formats.ts';
import { type Translate, translator } from '../locales/translate.ts';
import type { Chapter, Report } from '../report/blocks.ts';
import { definitionsOf } from './definition-links.ts';
import { detailsLinks, detailsOf, nameOf } from './details.ts';
import { documentOf, masthead } from './document.ts';
import { type BlockOptions, renderBlock, type Undrawn } from './html-blocks.ts';
import type { Html } from './markup.ts';
import { shortReport } from './short-report.ts';
import { symbols } from './swimlanes.ts';

/** How a report is rendered. */
export type RenderOptions = {
  /** Leaves the page's script out. */
  isStatic?: boolean | undefined;
  /** Gives what two sheets of paper have room for. */
  isShort?: boolean | undefined;
  /** Hears of each chart that cannot be drawn; its table stands in its place. */
  undrawn?: ((undrawn: Undrawn) => void) | undefined;
  /** The files of its lists, by their names: the page holds those that are texts, so that it can travel alone. */
  lists?: ReadonlyMap<string, string | Buffer> | undefined;
};

/** More customers than these stand on pages beside the report: it opens at once however many it names. */
const MOST_INSIDE = 100;

/**
 * Renders the page of a report: the chapters, the pages of their details and, where they are few, a page for each
 * customer they name. Pages are text until the page's script draws the one whose link is followed; without a script
 * they are drawn as they stand.
 */
export async function page(whole: Report, options: RenderOptions): Promise<string> {
  const { isStatic = false, isShort = false, undrawn, lists } = options;
  const t = translator(whole.language);
  const report = isShort ? shortReport(whole, t) : whole;
  const { language, accent, company } = report;
  const definition = definitionsOf(report);
  const inside: BlockOptions = {
    language,
    t,
    level: 3,
    link: linksOf(report),
    undrawn,
    definition,
    lists,
  };
  const chapters = withRows(await reportPart(report, inside));
  const later = (id: string, title: string, part: Html) =>
    isStatic
      ? part
      : html`<noscript class="later" data-id="${id}" data-title="${titleOf({ title, company })}">${part}</noscript>\n`;
  const details = report.chapters.flatMap((chapter) => detailsOf(chapter, t) ?? []);
  const pages = details.map(async ({ id, title, back, blocks }) =>
    later(id, title, await pagePart({ id, title, blocks }, { ...inside, level: 2, back })),
  );
  const journeys = areBeside(report) ? [] : report.journeys;
  const parts = await Promise.all(
    journeys.map(async (journey) => {
      const row = rowOf(journey.id);
      const back = chapters.includes(` id="${row}"`) ? `#${row}` : '#report';
      const part = await journeyPart(journey, report, { t, back, undrawn, definition });
      return later(journey.id, journey.title, part);
    }),
  );
  const body =
    await html`${symbols}${skipLink(report, t)}<main${isShort ? raw(' class="two-sheets"') : ''}>
${raw(chapters)}
${await Promise.all(pages)}${parts}
</main>`;
  const title = titleOf(report);
  const path = `${report.period}/index.html`;
  const running = runningOf(report, t);
  return documentOf({ language, title, accent, path, isStatic, running, body });
}

/** The company and the day, on every sheet of paper. */
function runningOf({ company, title, asOf, language }: Report, t: Translate) {
  const day = formatsOf(language, 'EUR').day(asOf);
  return { left: company || title, right: `${t('Seen to')} ${day}` };
}

/** Renders the pages that stand beside the report's, one by one, with their paths from its folder; none where customers stand inside. */
export async function* pagesBeside(
  report: Report,
  { isStatic = false, undrawn }: RenderOptions,
): AsyncGenerator<{ path: string; html: string }> {
  if (!areBeside(report)) return;
  const { language, accent, company } = report;
  const t = translator(report.language);
  const definition = definitionsOf(report, '../index.html');
  for (const journey of report.journeys) {
    const back = `../index.html#${rowOf(journey.id)}`;
    const part = await journeyPart(journey, report, { t, back, undrawn, definition });
    const body = await html`${symbols}<main>${part}</main>`;
    const title = titleOf({ title: journey.title, company });
    const running = runningOf(report, t);
    const at = pathOf(journey.id);
    const path = `${report.period}/${at}`;
    const document = await documentOf({ language, title, accent, path, isStatic, running, body });
    yield { path: at, html: document };
  }
}

function areBeside({ journeys }: Report): boolean {
  return journeys.length > MOST_INSIDE;
}

function pathOf(id: string): string {
  return `customers/${id}.html`;
}

/** Gives how links to customers lead from the report's page to where these stand. */
function linksOf(report: Report): (href: string) => string {
  if (!areBeside(report)) return (href) => href;
  const paths = new Map(report.journeys.map(({ id }) => [`#${id}`, pathOf(id)]));
  return (href) => paths.get(href) ?? href;
}

/** The anchor of the first place that names a customer: there its page leads back to. */
function rowOf(id: string): string {
  return `to-${id}`;
}

/** Gives the first link to each customer its anchor; a text of a customer cannot look like a link, as it is escaped. */
function withRows(chapters: Html): string {
  const named = new Set<string>();
  return `${chapters}`.replace(LINK, (link: string, id: string) => {
    if (named.has(id)) return link;
    named.add(id);
    return `<a id="${rowOf(id)}"${link.slice(2)}`;
  });
}

const LINK = /<a href="(?:#|customers\/)(customer-[^".]*)(?:\.html)?"/g;

/** What a keyboard comes to first: past the head, to the first chapter. */
function skipLink({ chapters: [first] }: Report, t: Translate) {
  return first && html`<a class="skip" href="#${first.id}">${t('Skip to the report')}</a>`;
}

function titleOf({ title, company }: Pick<Report, 'title' | 'company'>): string {
  return company ? `${title} – ${company}` : title;
}

async function reportPart(report: Report, options: BlockOptions): Promise<Html> {
  const chapters = await Promise.all(
    report.chapters
      .filter(({ blocks }) => blocks.length > 0)
      .map((chapter) => chapterPart(chapter, options)),
  );
  return html`<div class="report" id="report">
${await masthead(report)}
${contents(report, options)}${chapters}
</div>`;
}

/** Leads to the chapters; one alone is found without. */
function contents({ chapters }: Report, { t }: BlockOptions) {
  if (chapters.length < 2) return '';
  return html`<nav aria-label="${t('Contents')}"><ul>${chapters.map(
    (chapter) => html`<li><a href="#${chapter.id}">${nameOf(chapter)}</a></li>`,
  )}</ul></nav>
`;
}

async function chapterPart(chapter: Chapter, options: BlockOptions): Promise<Html> {
  const { id, title, blocks } = chapter;
  const parts = await Promise.all(blocks.map((block) => renderBlock(block, options)));
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${parts}
${detailsLinks(chapter, options)}</section>
`;
}

type PageOptions = BlockOptions & { back: string };

/** A page of details: each of its blocks has an anchor. */
async function pagePart(page: Chapter, { back, ...options }: PageOptions): Promise<Html> {
  const { id, title, blocks } = page;
  const parts = await Promise.all(blocks.map((block) => renderBlock(block, options)));
  return html`<article class="journey page" id="${id}" aria-labelledby="${id}-title">
<p class="back"><a href="${back}">${options.t('← Back to the report')}</a></p>
<h1 id="${id}-title" tabindex="-1">${title}</h1>
${parts.map((part, place) => html`<div id="${id}-${place + 1}">${part}</div>\n`)}
</article>
`;
}

async function journeyPart(
  { id, title, blocks }: Chapter,
  report: Report,
  given: Pick<BlockOptions, 't' | 'undrawn' | 'definition'> & { back: string },
): Promise<Html> {
  const { t, back } = given;
  const link = (href: string) => href;
  const options: BlockOptions = { ...given, language: report.language, level: 2, link };
  const parts = await Promise.all(blocks.map((block) => renderBlock(block, options)));
  return html`<article class="journey" id="${id}" aria-labelledby="${id}-title">
<p class="back"><a href="${back}">${t('← Back to the report')}</a></p>
<h1 id="${id}-title" tabindex="-1">${title}</h1>
${parts}
</article>
`;
}
