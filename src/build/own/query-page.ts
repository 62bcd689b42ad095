import type { Config } from '../../config/config.ts';
import { type Block, type Chart, REPORT_FORMAT, type Report } from '../../report/blocks.ts';
import type { Say } from '../kit/say.ts';
import { sentence } from '../kit/words.ts';
import type { Result } from './result-columns.ts';
import { resultTable } from './result-table.ts';

/** More rows make a page that no browser opens at once. */
export const MOST_ROWS = 10_000;

/** What is said of a result: what was asked, of which day, and what of it is not known. */
export type Asked = {
  name: string;
  /** What its rows are. */
  text?: string | undefined;
  /** The command that gives the same rows. */
  command: string;
  remarks: string[];
  asOf: string;
  period: string;
};

type Options = { config: Config; say: Say };

/** Builds the page of a query: perhaps a chart, and its rows as a table that sorts and filters. */
export function queryPage(
  result: Result,
  asked: Asked,
  { config, say, chart }: Options & { chart?: Chart | undefined },
): Report {
  const { name, text, remarks, asOf, period } = asked;
  const blocks: Block[] = [
    ...(text ? [{ type: 'text' as const, text }] : []),
    ...remarks.map((remark) => ({
      type: 'text' as const,
      text: sentence(remark),
      tone: 'bad' as const,
    })),
    ...(chart ? [{ ...chart, hasRowsBelow: true }] : []),
    ...tableOf(result, asked, say),
  ];
  return {
    format: REPORT_FORMAT,
    title: name,
    language: config.language,
    company: config.company.name,
    contact: config.company.contact,
    logo: config.company.logo,
    accent: config.company.accent,
    period,
    asOf,
    chapters: [{ id: 'rows', title: say.t('To {day}', { day: say.formats.day(asOf) }), blocks }],
    journeys: [],
  };
}

function tableOf(result: Result, { name, command }: Asked, say: Say): Block[] {
  const { t } = say;
  const { length } = result.rows;
  if (length === 0) return [{ type: 'text', text: t('The query gave no row.'), tone: 'note' }];
  const count = t('{count, plural, one {One row} other {# rows}} of the query.', { count: length });
  const left = t('The first {shown, number} of {total, number} rows.', {
    shown: MOST_ROWS,
    total: length,
  });
  const same = t('The same rows: {command}', { command });
  const text = `${length > MOST_ROWS ? left : count} ${same}`;
  return [
    { ...resultTable(result, say, MOST_ROWS), isSortable: true, source: name },
    { type: 'text', text, tone: 'note' },
  ];
}
