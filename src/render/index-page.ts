import { html } from 'hono/html';
import { formatsOf } from '../locales/formats.ts';
import { type Translate, translator } from '../locales/translate.ts';
import type { Figure, Report } from '../report/blocks.ts';
import { type FigureName, figureNames } from '../report/figure-names.ts';
import { documentOf, masthead } from './document.ts';

/** A report, and the address of its page as seen from the index. */
export type Listed = { href: string; report: Omit<Report, 'journeys'> };

/** Renders the page that leads to all reports of a folder; they come in the order given. */
export async function indexPage(listed: Listed[]): Promise<string> {
  const [newest] = listed;
  if (!newest) throw new TypeError('an index without reports');
  const { company, accent, language } = newest.report;
  const t = translator(language);
  const { day } = formatsOf(language, 'EUR');
  const names = [...new Set(listed.flatMap(({ report }) => figuresOf(report).map(nameOf)))];
  const rows = listed.map(({ href, report }) => {
    const values = new Map(figuresOf(report).map((figure) => [nameOf(figure), figure.value]));
    const cells = names.map(
      (name) => html`<td class="right short">${values.get(name) ?? '–'}</td>`,
    );
    return html`<tr><th scope="row"><a href="${href}">${report.title}</a></th><td class="short">${day(report.asOf)}</td>${cells}</tr>`;
  });
  const body = await html`<main class="report">
${await masthead({ ...newest.report, title: t('All reports'), headline: undefined, grounds: undefined })}
<div class="table" tabindex="0" role="group" aria-label="${t('All reports')}"><table><thead><tr><th scope="col">${t('Report')}</th><th scope="col">${t('Seen to')}</th>${names.map(
    (name) => html`<th scope="col" class="right">${titleOf(name, t)}</th>`,
  )}</tr></thead><tbody>${rows}</tbody></table></div>
</main>`;
  const title = company ? `${t('All reports')} – ${company}` : t('All reports');
  return documentOf({ language, title, accent, isStatic: true, body });
}

function figuresOf({ chapters }: Pick<Report, 'chapters'>): Figure[] {
  const blocks = chapters[0]?.blocks ?? [];
  return blocks.flatMap((block) => (block.type === 'figures' ? block.figures : []));
}

function nameOf({ name, label }: Figure): string {
  return name ?? label;
}

/** Names are the same in every language; labels, of which a report without names is told, are not translated. */
function titleOf(name: string, t: Translate): string {
  return Object.hasOwn(figureNames, name) ? t(figureNames[name as FigureName]) : name;
}
