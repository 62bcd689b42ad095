import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, Cell, Column, TableBlock } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { type SourcesKnown, sourcesKnown } from '../kit/sources-known.ts';
import { renewalRisks } from './renewal-risk.ts';

export type RenewalDue = Rows['renewals_due'];

type DueColumn = Column & { cell(row: RenewalDue): Cell };

/** The customers whose contract ends soon, those first with whom something is amiss; nothing where there are none. */
export function renewalsList(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const rows = rowsOf(tables, 'renewals_due');
  if (rows.length === 0) return [];
  const known = sourcesKnown(tables);
  const columns = [...dueColumns(rows, known, context), ...riskColumn(tables, context)];
  const total = rowsOf(tables, 'renewals_due_total')[0]?.contract_count ?? rows.length;
  const table: Block = {
    type: 'table',
    source: 'renewals_due',
    file: t('renewals'),
    firstRows: 5,
    listColumns: listColumns(rows, context),
    columns: columns.map(({ cell, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
  if (total <= rows.length) return [table];
  const values = { shown: rows.length, total };
  const text = t('The {shown, number} worth most of {total, number} contracts.', values);
  return [table, { type: 'text', tone: 'note', text }];
}

function dueColumns(rows: RenewalDue[], known: SourcesKnown, context: Context): DueColumn[] {
  const { t, formats, settings } = context;
  const isNoticeKnown = rows.some((row) => row.notice_until_on !== null);
  return [
    { title: t('Customer'), cell: (row) => context.customer(row.customer_id, row.name) },
    { title: t('Contract ends'), cell: (row) => dayCell(row.ended_on, context) },
    ...(isNoticeKnown
      ? [
          {
            title: t('Notice until'),
            cell: ({ notice_until_on: day }: RenewalDue) => noticeCell(day, context),
          },
        ]
      : []),
    ...(known.hasMessages
      ? [{ title: t('Our last word'), cell: (row: RenewalDue) => wordCell(row, context) }]
      : []),
    { title: t('To know'), cell: (row) => signsText(row, known, context) },
    {
      title: t('Annual value'),
      align: 'right',
      currency: settings.currency,
      cell: ({ annual_value: value }) => ({ text: formats.money(value), value }),
    },
  ];
}

/** The chance that a contract is not renewed, where one is told. */
function riskColumn(tables: Tables, context: Context): DueColumn[] {
  const risk = renewalRisks(tables, context);
  if (!risk) return [];
  const title = context.t('Chance not to be renewed');
  return [{ title, cell: (row) => risk(row.customer_id, row.ended_on) }];
}

function dayCell(day: string, { formats }: Context): Cell {
  return { text: formats.shortDay(day), value: day };
}

/** The last day for notice; it may have passed. */
function noticeCell(day: string | null, context: Context): Cell {
  const { t, formats, settings } = context;
  if (day === null) return { text: t('not known'), value: null };
  const text = formats.shortDay(day);
  return day < settings.as_of_on
    ? { text: t('{day}, passed', { day: text }), value: day }
    : dayCell(day, context);
}

function wordCell({ our_word_on: day, has_word: hasWord }: RenewalDue, context: Context): Cell {
  if (day !== null) return dayCell(day, context);
  return { text: hasWord === null ? context.t('not known') : context.t('none known'), value: null };
}

function signsText(row: RenewalDue, known: SourcesKnown, context: Context): string {
  const signs = callSigns(row, known, context);
  return signs.length === 0 ? '–' : signs.join('; ');
}

type Signs = Pick<
  RenewalDue,
  | 'is_notice_given'
  | 'is_waiting'
  | 'refused_on'
  | 'terms_changed_on'
  | 'complained_on'
  | 'is_perhaps_signed'
  | 'mailing_count'
>;

/** Gives what speaks for a call about a contract that ends soon, in the order of its weight. */
export function callSigns(row: Signs, known: SourcesKnown, context: Context): string[] {
  const { t, formats } = context;
  const dated = (day: string | null, say: (day: string) => string) =>
    day === null ? [] : [say(formats.shortDay(day))];
  const when = (isTrue: boolean, text: string) => (isTrue ? [text] : []);
  return [
    ...when(row.is_notice_given, t('notice was given')),
    ...when(row.is_waiting, t('waits for our answer')),
    ...dated(row.refused_on, (day) => t('we refused on {day}', { day })),
    ...dated(row.terms_changed_on, (day) => t('changed terms offered on {day}', { day })),
    ...dated(row.complained_on, (day) => t('complained on {day}', { day })),
    ...when(row.is_perhaps_signed, t('perhaps signed already')),
    ...when(
      known.hasMailings && row.mailing_count > 0,
      t('{count, plural, one {# mass mailing} other {# mass mailings}} since our last word', {
        count: row.mailing_count,
      }),
    ),
  ];
}

/** What the list alone holds. */
function listColumns(rows: RenewalDue[], { t }: Context): NonNullable<TableBlock['listColumns']> {
  const of = (value: (row: RenewalDue) => string | number | null) =>
    rows.map((row) => String(value(row) ?? ''));
  const turns = { ours: t('ours'), theirs: t('theirs') };
  return [
    { title: t('Customer number'), values: of((row) => row.customer_id) },
    { title: t('Days left'), values: of((row) => row.days_left) },
    { title: t('Whose turn it is'), values: of((row) => (row.turn ? turns[row.turn] : null)) },
    { title: t('Their last word'), values: of((row) => row.their_word_on) },
    { title: t('Offer out since'), values: of((row) => row.offered_on) },
    { title: t('Earlier renewals'), values: of((row) => row.renewal_count) },
    {
      title: t('Signed, days after the end'),
      values: of((row) => (row.signed_days === null ? null : Math.round(row.signed_days))),
    },
  ];
}
