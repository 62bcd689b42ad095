import { message } from '../../locales/translate.ts';
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
    source: sourceText(unknown, tables, context),
    others: othersText(unknown, context),
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
    return t('Of campaigns sent on {from} no mailing was loaded{others}', values);
  if (unknown.reason === 'hole') return t('{source} lack all from {from} to {to}{others}', values);
  return t('{source} end on {day}{others}', {
    ...values,
    day: formats.day(lastDay(unknown, tables)),
  });
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

/** What a source is called among others of its table: the end of a mailbox's path, whose mails they are, or its files; nothing of the only one. */
export function shortName(source: SourceName, tables: Tables, { t }: Say): string {
  const { table_name: table, source_name: name } = source;
  const side = sideOf(source);
  if (side) return t(SIDES[side]);
  if (table === 'messages') return endOf(name ?? '');
  const all = rowsOf(tables, 'coverage_by_source').filter((row) => row.table_name === table);
  const row = all.find((one) => one.source_name === name);
  if (all.length < 2 || !row) return '';
  return t('{file}{others, plural, =0 {} one { and another file} other { and # other files}}', {
    file: endOf(row.last_path ?? row.source_name),
    others: Math.max(0, row.file_count - 1),
  });
}

function endOf(path: string): string {
  return path.split('/').slice(-2).join('/');
}

/** Of all mails by people, those of one side. */
const SIDES = { inbound: message('by people outside'), outbound: message('by us') };

function sideOf({ table_name: table, source_name: name }: SourceName) {
  return table === 'messages' && (name === 'inbound' || name === 'outbound') ? name : undefined;
}

type SourceName = Pick<Unknown, 'table_name' | 'source_name'>;

function sourceText(unknown: Unknown, tables: Tables, context: Say): string {
  const name = shortName(unknown, tables, context);
  return context.t(
    '{table, select, inbound {The mails from outside} outbound {The mails that we wrote} messages {The mails} orders {The orders} contracts {The contracts} tickets {The tickets} activities {The calls and other activities} other {The mass mailings}}{isNamed, select, true { in {name}} other {}}',
    {
      table: sideOf(unknown) ?? unknown.table_name ?? '',
      name,
      isNamed: name !== '' && !sideOf(unknown),
    },
  );
}

/** Of how many other sources days are missing too: each of them may end on another one. */
function othersText({ source_count: count }: Unknown, { t }: Say): string {
  return t(
    '{others, plural, =0 {} one {, and another source is not whole either} other {, and # other sources are not whole either}}',
    { others: Math.max(0, count - 1) },
  );
}

/** The day of the last row: after it nothing is there, though the first days may well have had none. */
function lastDay({ table_name, source_name, from_on }: Unknown, tables: Tables): string {
  const source = rowsOf(tables, 'coverage_by_source').find(
    (row) => row.table_name === table_name && row.source_name === source_name,
  );
  return source?.last_on ?? from_on ?? '';
}
