import { message, type Translate } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import { printable } from '../../text/printable.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';

type Read = Rows['decisions_read'];

/** What people have decided and the report follows, and rows of their lists that did nothing. */
export function decisionsRead(tables: Tables, context: Context): Block[] {
  const rows = rowsOf(tables, 'decisions_read');
  const taken = rows.filter(({ fault }) => fault === null);
  const idle = rows.filter(({ fault }) => fault !== null);
  return [
    ...(taken.length > 0 ? [takenTable(taken, context)] : []),
    ...(idle.length > 0 ? [idleTable(idle, context)] : []),
  ];
}

function takenTable(rows: Read[], context: Context): Block {
  const { t, formats, settings } = context;
  const day = (value: string | null) => (value === null ? '–' : formats.shortDay(value));
  const showsWho = settings.people_shown === 'names';
  return {
    type: 'table',
    caption: t('What people have decided, and this report follows'),
    source: 'decisions_read',
    columns: [
      { title: t('Decision') },
      { title: t('Customer') },
      { title: t('Day') },
      ...(showsWho ? [{ title: t('Who') }] : []),
      { title: t('Why') },
      { title: t('Decided on') },
      { title: t('Row') },
    ],
    rows: rows.map((row) => [
      t(WHAT[row.what ?? ''] ?? ''),
      whom(row, context),
      day(row.on_day),
      ...(showsWho ? [printable(row.who ?? '')] : []),
      printable(row.why ?? ''),
      day(row.decided_on),
      place(row),
    ]),
  };
}

function whom(row: Read, { t }: Context): string {
  const name = printable(row.name ?? '–');
  return row.other_name === null
    ? name
    : t('{name} is {other}', { name, other: printable(row.other_name) });
}

function idleTable(rows: Read[], { t }: Context): Block {
  return {
    type: 'table',
    caption: t('Rows of the lists of decisions that did nothing'),
    source: 'decisions_read',
    columns: [{ title: t('Row') }, { title: t('Reason') }, { title: t('It says') }],
    rows: rows.map((row) => [place(row), faultText(row, t), printable(row.found ?? '')]),
  };
}

/** Why a row did nothing, in English. */
export function decisionFault(fault: string): string {
  return FAULTS[fault] ?? fault;
}

function faultText({ fault }: Read, t: Translate): string {
  return t(FAULTS[fault ?? ''] ?? '');
}

function place({ file, line }: Read): string {
  return `${file.split('/').at(-1)}:${line}`;
}

const WHAT: Record<string, string> = {
  answered_by_phone: message('answered by phone'),
  asks_nothing: message('asks nothing'),
  not_a_customer: message('not a customer'),
  same_as: message('same as'),
  never_write: message('never write'),
  done_until: message('done until'),
  terms_changed: message('terms changed'),
  note: message('note'),
  erased: message('erased'),
};

const FAULTS: Record<string, string> = {
  names_nothing: message('no customer, message or order is so named, or several are'),
  unreadable: message('it cannot be read'),
  no_headings: message('no heading says which column holds what was decided'),
  what_missing: message('what was decided is missing'),
  what_unknown: message('that is no decision known here'),
  whom_missing: message('it names no customer, message or order'),
  customer_needed: message('this is said of a customer'),
  day_missing: message('the day is missing'),
  day_unknown: message('that is no day, or may be two'),
  other_missing: message('the other customer is missing'),
};
