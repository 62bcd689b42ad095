import type { Say } from '../build/kit/say.ts';
import { tableName } from '../build/kit/table-names.ts';
import { shortName, whatIsMissing } from '../build/kit/what-is-missing.ts';
import { message } from '../locales/translate.ts';
import type { Overview } from '../read/overview.ts';
import { printable } from '../text/printable.ts';
import { alignedText } from './text-table.ts';

type Known = Pick<Overview, 'sources'>;
type Source = Overview['sources'][number];

/** So many sources are told one by one; of more only those of which something is missing. */
const MOST_TOLD = 12;

/** Gives how far each source reaches, as a table. */
export function sourceTable({ sources }: Known, say: Say): string[] {
  const { t } = say;
  const told = sources.length > MOST_TOLD ? sources.filter((source) => isMissing(source)) : sources;
  if (told.length === 0) return [];
  const rows = told.map((source) => [
    nameOf(source, sources, say),
    source.first_on,
    source.last_on,
    source.median_month_row_count,
    source.month_row_count,
    source.usual_gap_days ?? t('too few'),
    state(source, say),
  ]);
  const headings = [
    t('Source'),
    t('first'),
    t('last'),
    t('rows a month'),
    t('in this one'),
    t('usual gap'),
    '',
  ];
  return [alignedText(headings, rows)];
}

/** Gives a line for each kind of figure that is not known of the month, in the words of the page, and what to do. */
export function unknownLines({ unknown, sources }: Known & Pick<Overview, 'unknown'>, say: Say) {
  const { t } = say;
  const tables = { coverage_by_source: sources };
  const lines = unknown.map((row) =>
    t(UNKNOWN[row.figure], { why: printable(whatIsMissing(row, tables, say)) }),
  );
  const isMended = unknown.some(({ reason }) =>
    ['stale', 'hole', 'no_sends', 'one_sided'].includes(reason ?? ''),
  );
  return isMended ? [...lines, t(CURE)] : lines;
}

const CURE = message(
  'load what is missing; an earlier month that is known: --month; a source that has ended, or may be older: freshness in regulars.yaml',
);

const UNKNOWN = {
  questions: message('who asked, what was answered and who waits is not known: {why}'),
  business: message('who is a regular, and who left or returned, is not known: {why}'),
  mailings: message('what was sent to many is not known: {why}'),
};

/** The table, and where it has several sources which of them. */
function nameOf(source: Source, sources: Source[], say: Say): string {
  const table = tableName(source.table_name, say.t);
  const isOnly = sources.filter((one) => one.table_name === source.table_name).length === 1;
  const name = isOnly ? '' : shortName(source, { coverage_by_source: sources }, say);
  return printable([table, name].filter(Boolean).join(' '));
}

/** True of a source that ends too early, or has a hole. */
function isMissing(source: Source): boolean {
  return source.is_stale || source.hole_days > 0;
}

function state(source: Source, { t }: Say): string {
  const parts = [
    source.is_stale && t('ends too early'),
    !source.is_stale && source.ended_rule && t('has ended'),
    source.hole_days > 0 &&
      t('a hole to {day} ({count, plural, one {# day} other {# days}})', {
        day: source.hole_to_on ?? '',
        count: source.hole_days,
      }),
  ];
  return parts.filter(Boolean).join(', ');
}
