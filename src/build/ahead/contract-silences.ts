import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, TableBlock, Text } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { withExactLimits } from '../kit/exact-share-text.ts';
import { whyUnknown } from '../kit/known-figures.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';

type Counts = Rows['silence_counts'];
export type ContractSilence = Rows['contract_silences'];

/** Regulars under contract with whom nobody has had a personal word for longer than usual, and what such a silence was worth as a warning; nothing where there are none. */
export function contractSilences(tables: Tables, context: Context): Block[] {
  const [counts] = rowsOf(tables, 'silence_counts');
  const { t } = context;
  if (!sourcesKnown(tables).hasContracts) return [];
  if (!sourcesKnown(tables).hasMessages) {
    const why = whyUnknown(tables, 'questions', context);
    const text = t('{why}: with whom nobody has spoken for long is not known.', { why });
    return [{ type: 'text', text }];
  }
  if (!counts || counts.regular_count === 0) return [];
  const rows = rowsOf(tables, 'contract_silences');
  return [
    { type: 'text', text: nowText(counts, context), source: 'silence_counts' },
    ...(rows.length === 0 ? [] : [silenceTable(rows, context)]),
    ...record(counts, context),
  ];
}

function nowText(counts: Counts, { t, formats }: Context): string {
  if (counts.company_gap_days === null)
    return t(
      'With which regulars under contract nobody has spoken for unusually long cannot be told yet: fewer than 20 pauses between two personal words are known.',
    );
  return t(
    '{count, plural, =0 {With none} other {With #}} of {total, number} regulars under contract nobody has had a personal word, either way, for longer than their own pauses explain (longer than nine in ten of all pauses, {days}: {company, number}){open, plural, =0 {} other {; of # more it is not known, as mails are missing}}{gone, plural, =0 {} one {; and so it is with {goneSilent, number} of one who has left in two years} other {; and so it is with {goneSilent, number} of # who have left in two years}}.',
    {
      count: counts.silent_count,
      total: counts.regular_count,
      days: formats.days(counts.company_gap_days),
      company: counts.company_count,
      open: counts.open_count,
      gone: counts.gone_count,
      goneSilent: counts.gone_silent_count,
    },
  );
}

/** What came of those who were silent so long at earlier month-ends; nothing where nobody was, or all were. */
function record(counts: Counts, context: Context): Text[] {
  const { t, formats, verdict } = context;
  const { flagged_count: flagged, other_count: others } = counts;
  if (flagged === 0 || others === 0) return [];
  const text = t(
    'Of {flagged, plural, one {one} other {#}} who had been silent for so long at the end of a month from {from} to {to}, {flaggedLeft} left within a year; of {others, number} at one when they had not, {othersLeft}: {verdict, select, more {such a silence stands before leaving} less {those who are silent leave less often} other {it tells whom nobody asks, and so far not who leaves}}.',
    {
      flagged,
      others,
      from: formats.month(counts.first_seen_on),
      to: formats.month(counts.last_seen_on),
      flaggedLeft: exactShare(counts.flagged_left_count, flagged, context),
      othersLeft: exactShare(counts.other_left_count, others, context),
      verdict: verdict('silence') ?? 'none',
    },
  );
  return [{ type: 'text', tone: 'note', text }];
}

function exactShare(count: number, total: number, context: Context): string {
  return withExactLimits(context.formats.number(count), { count, total }, context);
}

function silenceTable(rows: ContractSilence[], context: Context): TableBlock {
  const { t, formats } = context;
  const right = 'right' as const;
  return {
    type: 'table',
    source: 'contract_silences',
    isFolded: true,
    caption: t('Whom nobody has spoken with for long, worth most first'),
    columns: [
      { title: t('Customer') },
      { title: t('Today') },
      { title: t('Last word') },
      { title: t('Silent for'), align: right },
      { title: t('Longer than'), align: right },
      { title: t('Annual value'), align: right },
    ],
    rows: rows.map((row) => [
      context.customer(row.customer_id, row.name),
      row.has_left ? t('has left') : t('regular'),
      row.last_word_on === null ? t('none known') : formats.shortDay(row.last_word_on),
      formats.days(row.silent_days),
      formats.days(Math.round(row.limit_days)),
      row.annual_value === null ? '–' : formats.money(row.annual_value),
    ]),
  };
}
