import type { Overview } from '../read/overview.ts';
import { printable } from '../text/printable.ts';
import { alignedText } from './text-table.ts';

type Source = Overview['sources'][number];

/** So many sources are told one by one; of more only those of which something is missing. */
const MOST_TOLD = 12;

/** Gives how far each source reaches, as a table. */
export function sourceTable({ sources }: Pick<Overview, 'sources'>): string[] {
  const told = sources.length > MOST_TOLD ? sources.filter((source) => isMissing(source)) : sources;
  if (told.length === 0) return [];
  const rows = told.map((source) => [
    nameOf(source, sources),
    source.first_on,
    source.last_on,
    source.median_month_row_count,
    source.month_row_count,
    source.usual_gap_days ?? 'too few',
    state(source),
  ]);
  const headings = ['Source', 'first', 'last', 'rows a month', 'in this one', 'usual gap', ''];
  return [alignedText(headings, rows)];
}

/** Gives a line for each kind of figure that is not known of the month, and what to do. */
export function unknownLines({
  unknown,
  sources,
}: Pick<Overview, 'sources' | 'unknown'>): string[] {
  const lines = unknown.map((row) => `${WHAT[row.figure]} not known: ${missing(row, sources)}`);
  const isMended = unknown.some(({ reason }) =>
    ['stale', 'hole', 'no_sends', 'one_sided'].includes(reason ?? ''),
  );
  return isMended ? [...lines, CURE] : lines;
}

const CURE =
  "load what is missing; an earlier month that is known: --month; a source that has ended, or may be older: 'freshness' in regulars.yaml";

const WHAT = {
  questions: 'who asked, what was answered and who waits is',
  business: 'who is a regular, and who left or returned, is',
  mailings: 'what was sent to many is',
};

function missing(row: Overview['unknown'][number], sources: Source[]): string {
  const hasMails = sources.some(({ table_name: table }) => table === 'messages');
  if (row.reason === 'none' && row.figure === 'questions' && hasMails)
    return 'of the mails that were loaded none was written by a person';
  if (row.reason === 'none') return NOTHING[row.figure];
  if (row.reason === 'before') return 'the data begin later';
  const { table_name, source_name } = row;
  const source = sources.find(
    (one) => one.table_name === table_name && one.source_name === source_name,
  );
  const name = source ? nameOf(source, sources) : '';
  const others = row.source_count > 1 ? `, and so for ${row.source_count - 1} more` : '';
  if (row.reason === 'one_sided')
    return `of the mails that were loaded none, or hardly any, is from ${row.source_name === 'inbound' ? 'us (own.domains in regulars.yaml says who we are)' : 'outside'}`;
  if (row.reason === 'no_sends')
    return `of campaigns sent on ${row.from_on} no mailing was loaded${others}`;
  if (row.reason === 'hole')
    return `${name} lacks all from ${row.from_on} to ${row.to_on}${others}`;
  return `${name} ends on ${source?.last_on}${others}`;
}

const NOTHING = {
  questions: 'no messages were loaded',
  business: 'no contracts or orders were loaded',
  mailings: 'no mass mailings were loaded',
};

/** The table, and where it has several sources which of them: the end of a mailbox's path, or the layout. */
function nameOf({ table_name: table, source_name: name }: Source, sources: Source[]): string {
  const isOnly = sources.filter((one) => one.table_name === table).length === 1;
  const end = name.split('/').slice(-2).join('/');
  return printable(isOnly ? table : `${table} ${end}`);
}

/** True of a source that ends too early, or has a hole. */
function isMissing(source: Source): boolean {
  return source.is_stale || source.hole_days > 0;
}

function state(source: Source): string {
  const hole =
    source.hole_days > 0 ? `a hole to ${source.hole_to_on} (${source.hole_days} days)` : '';
  const end = source.is_stale ? 'ends too early' : source.ended_rule ? 'has ended' : '';
  return [end, hole].filter(Boolean).join(', ');
}
