import type { Config } from '../config/config.ts';
import type { OwnChapter } from '../read/own-chapter.ts';
import type { Tables } from '../read/read.ts';
import { REPORT_FORMAT, type Report } from '../report/blocks.ts';
import { ahead } from './ahead/ahead.ts';
import { comparison } from './comparison/comparison.ts';
import { dataQuality } from './grounds/data-quality.ts';
import { groundsOf } from './grounds/grounds-of-report.ts';
import { method } from './grounds/method.ts';
import { journey } from './journey/journey.ts';
import { customerJourneys } from './journey/journey-tables.ts';
import { type Context, contextOf, type Section } from './kit/context.ts';
import { months } from './months/months.ts';
import { ownChapter } from './own/own-chapter.ts';
import { paths } from './paths/paths.ts';
import { regulars } from './regulars/regulars.ts';
import { response } from './response/response.ts';
import { withRowsBehind } from './rows-behind.ts';
import { summary } from './summary/summary.ts';
import { summaryHeadline } from './summary/summary-headline.ts';
import { yearSummary } from './summary/summary-year.ts';
import { waitingRoom } from './waiting/waiting-room.ts';
import { winBack } from './win-back/win-back.ts';

/** The chapters after the summary in the order of the page; between them stand those of the user's own. */
const findings: Section[] = [waitingRoom, ahead, months, response, regulars, winBack, paths];
const grounds: Section[] = [dataQuality, method];

type BuildOptions = {
  /** Chapters of the user's own. */
  own?: OwnChapter[];
  /** The year that the report is of; else a month or day. */
  year?: string | undefined;
  /** Tables of a month to compare with. */
  earlier?: Tables | undefined;
  /** Version of the program that builds it. */
  program?: string | undefined;
  /** Day on which it is built, where the page is to say so. */
  builtOn?: string | undefined;
  /** Hears of every message that is put into words. */
  onMessage?: ((message: string) => void) | undefined;
};

/** Builds the report from the tables. */
export function build(
  tables: Tables,
  config: Config,
  { own = [], earlier, year, program = '', builtOn, onMessage }: BuildOptions = {},
): Report {
  const context = { ...contextOf(tables, config, onMessage), year };
  const { settings } = context;
  const compared = earlier && { tables: earlier, context: contextOf(earlier, config, onMessage) };
  return {
    format: REPORT_FORMAT,
    title: titleOf(context, year),
    headline: year === undefined ? summaryHeadline(tables, context) : undefined,
    language: config.language,
    company: config.company.name,
    contact: config.company.contact,
    logo: config.company.logo,
    accent: config.company.accent,
    period: year ?? settings.period,
    asOf: settings.as_of_on,
    builtOn,
    grounds: groundsOf(tables, context, program),
    chapters: [
      (year === undefined ? summary : yearSummary)(tables, context),
      ...findings.map((section) => withRowsBehind(section(tables, context), settings)),
      ...(compared ? [comparison(tables, context, compared)] : []),
      ...own.map((chapter) => ownChapter(chapter, context)),
      ...grounds.map((section) => section(tables, context)),
    ],
    journeys: customerJourneys(tables).map((customer) => journey(customer, context)),
  };
}

function titleOf({ t, formats, settings }: Context, year: string | undefined): string {
  if (year !== undefined) return t('Regulars in the year {year}', { year });
  if (settings.period.length === 7)
    return t('Regulars in {month}', { month: formats.month(settings.period_start_on) });
  return t('Regulars on {day}', { day: formats.day(settings.as_of_on) });
}
