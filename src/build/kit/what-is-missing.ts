import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import { rowsOf } from './rows.ts';
import type { Say } from './say.ts';

type Unknown = Rows['coverage_by_month'];

/** Says what is missing where a kind of figure is not known, as the begin of a sentence. */
export function whatIsMissing(unknown: Unknown, tables: Tables, context: Say): string {
  const { t, formats } = context;
  if (unknown.reason === 'none' && unknown.figure === 'questions' && hasMails(tables))
    return t('Of the mails that were loaded none was written by a person');
  if (unknown.reason === 'none') return nothingLoaded(unknown.figure, context);
  if (unknown.reason === 'before') return t('The data begin later');
  const values = {
    source: sourcesText(unknown, context),
    from: formats.day(unknown.from_on ?? ''),
    to: formats.day(unknown.to_on ?? ''),
    isOneDay: unknown.from_on === unknown.to_on,
  };
  if (unknown.reason === 'one_sided')
    return t(
      '{side, select, inbound {Of the mails that were loaded none, or hardly any, is from us (own.domains in regulars.yaml says who we are)} other {Of the mails that were loaded none, or hardly any, is from outside}}',
      { side: unknown.source_name ?? '' },
    );
  if (unknown.reason === 'no_sends')
    return t('Of campaigns sent on {from} no mailing was loaded', values);
  if (unknown.reason === 'hole') return t('{source} lack all from {from} to {to}', values);
  return t('{source} end on {day}', { ...values, day: formats.day(lastDay(unknown, tables)) });
}

function hasMails(tables: Tables): boolean {
  return rowsOf(tables, 'coverage_by_source').some((row) => row.table_name === 'messages');
}

/** Says that nothing was loaded which a kind of figure rests on. */
export function nothingLoaded(kind: Unknown['figure'], { t }: Say): string {
  return t(
    '{kind, select, questions {No messages were loaded} business {No contracts or orders were loaded} other {No mass mailings were loaded}}',
    { kind },
  );
}

/** The end of a mailbox's path, as people know it; nothing of other sources, whose table says it. */
export function shortName({ table_name: table, source_name: name }: SourceName): string {
  return table === 'messages' ? (name ?? '').split('/').slice(-2).join('/') : '';
}

/** Of all mails by people, those of one side. */
function sideOf({ table_name: table, source_name: name }: SourceName): string | undefined {
  return table === 'messages' && (name === 'inbound' || name === 'outbound') ? name : undefined;
}

type SourceName = Pick<Unknown, 'table_name' | 'source_name'>;

function sourcesText(unknown: Unknown, { t }: Say): string {
  const source = t(
    '{table, select, inbound {The mails from outside} outbound {The mails that we wrote} messages {The mails in {name}} orders {The orders} contracts {The contracts} tickets {The tickets} activities {The calls and other activities} other {The mass mailings}}',
    { table: sideOf(unknown) ?? unknown.table_name ?? '', name: shortName(unknown) },
  );
  const others = unknown.source_count - 1;
  if (others < 1) return source;
  return t('{source} and {others, plural, one {another source} other {# other sources}}', {
    source,
    others,
  });
}

/** The day of the last row: after it nothing is there, though the first days may well have had none. */
function lastDay({ table_name, source_name, from_on }: Unknown, tables: Tables): string {
  const source = rowsOf(tables, 'coverage_by_source').find(
    (row) => row.table_name === table_name && row.source_name === source_name,
  );
  return source?.last_on ?? from_on ?? '';
}
