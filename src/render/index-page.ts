import { html } from 'hono/html';
import { formatsOf } from '../locales/formats.ts';
import { type Translate, translator } from '../locales/translate.ts';
import type { Figure, Report } from '../report/blocks.ts';
import { type FigureChange, figureChanges } from '../report/figure-changes.ts';
import {
  type FigureName,
  figureNames,
  type MonthFigure,
  monthFigures,
} from '../report/figure-names.ts';
import type { Grounds } from '../report/grounds.ts';
import { documentOf, masthead } from './document.ts';

/** A report, and the address of its page as seen from the index. */
export type Listed = {
  href: string;
  report: Omit<Report, 'journeys'>;
  /** What the edition before it was, where the report was built anew since. */
  before?: { edition: number; grounds: Grounds } | undefined;
};

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
${moved(listed, t)}
</main>`;
  const title = company ? `${t('All reports')} – ${company}` : t('All reports');
  return documentOf({ language, title, accent, isStatic: true, body });
}

/** More lines than these are for `regulars diff`. */
const MOST_MOVED = 12;

/** Figures of a month that are no longer what its own report has, or the edition of it before. */
function moved(listed: Listed[], t: Translate) {
  const [newest] = listed;
  const { language, grounds: now } = newest?.report ?? {};
  if (!language) return '';
  const { number, shortDay, duration } = formatsOf(language, 'EUR');
  const told = (figure: MonthFigure, value: number | null) => {
    if (value === null) return t('not known');
    return figure === 'secondsToAnswer' ? duration(value) : number(Math.round(value));
  };
  const lines = listed.flatMap(({ report: { title, grounds, asOf, period }, before }, place) => {
    const own = asOf.slice(0, 7);
    if (!grounds || !asOf.startsWith(period)) return [];
    const isOwn = ({ month }: FigureChange) => month === own;
    const values = ({ figure, before: old, after }: FigureChange) => ({
      report: title,
      figure: t(monthFigures[figure]),
      before: told(figure, old),
      after: told(figure, after),
    });
    const later = place > 0 && now ? figureChanges(grounds, now).filter(isOwn) : [];
    const anew = before ? figureChanges(before.grounds, grounds).filter(isOwn) : [];
    return [
      ...anew.map((change) =>
        t('{report}: {figure} was {before} in edition {edition}, and is {after}', {
          ...values(change),
          edition: String(before?.edition ?? ''),
        }),
      ),
      ...later.map((change) =>
        t('{report}: {figure} was {before}, and is {after} as known on {day}', {
          ...values(change),
          day: shortDay(newest?.report.asOf ?? asOf),
        }),
      ),
    ];
  });
  if (lines.length === 0) return '';
  const rest = lines.length - MOST_MOVED;
  return html`<h2>${t('Figures that moved since')}</h2>
<ul>${lines.slice(0, MOST_MOVED).map((line) => html`<li>${line}</li>`)}${
    rest > 0
      ? html`<li>${t('and {count, number} more: regulars diff tells which, and why', { count: rest })}</li>`
      : ''
  }</ul>`;
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
