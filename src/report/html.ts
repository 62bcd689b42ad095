import { html } from 'hono/html';
import type { Chapter, Report } from './blocks.ts';
import { documentOf, masthead } from './document.ts';
import { type Html, renderBlock } from './html-blocks.ts';
import { symbols } from './swimlanes.ts';
import { type Language, type Translate, translator } from './translate.ts';

/** Renders the whole page: the chapters, and after them a page for each customer they name. */
export async function page(report: Report, isStatic: boolean): Promise<string> {
  const t = translator(report.language === 'de' ? 'de' : 'en');
  const body = await html`${symbols}${await reportPart(report, t)}
${await Promise.all(report.journeys.map((journey) => journeyPart(journey, report, t)))}`;
  const { language, accent } = report;
  return documentOf({ language, title: titleOf(report), accent, isStatic, body });
}

function titleOf({ title, company }: Report): string {
  return company ? `${title} – ${company}` : title;
}

async function reportPart(report: Report, t: Translate): Promise<Html> {
  const language = report.language as Language;
  const chapters = await Promise.all(
    report.chapters.map((chapter) => chapterPart(chapter, language, t)),
  );
  return html`<main class="report" id="report">
${await masthead(report)}
<nav aria-label="${t('Contents')}"><ul>${report.chapters.map(
    ({ id, title }) => html`<li><a href="#${id}">${title.split(':')[0] ?? title}</a></li>`,
  )}</ul></nav>
${chapters}
</main>`;
}

async function chapterPart(
  { id, title, blocks }: Chapter,
  language: Language,
  t: Translate,
): Promise<Html> {
  const parts = await Promise.all(
    blocks.map((block) => renderBlock(block, { language, t, level: 3 })),
  );
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${parts}
</section>
`;
}

async function journeyPart(journey: Chapter, report: Report, t: Translate): Promise<Html> {
  const language = report.language as Language;
  const parts = await Promise.all(
    journey.blocks.map((block) => renderBlock(block, { language, t, level: 2 })),
  );
  return html`<article class="journey" id="${journey.id}" aria-labelledby="${journey.id}-title">
<p class="back"><a href="#report">${t('← Back to the report')}</a></p>
<h1 id="${journey.id}-title">${journey.title}</h1>
${parts}
</article>
`;
}
