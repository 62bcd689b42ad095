import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { earlierRenewals } from './earlier-renewals.ts';
import { renewalsList } from './renewals-list.ts';

export type RenewalsTotal = Rows['renewals_due_total'];

/** The contracts that end soon with nothing signed beyond them, and how those of the year before went; says why where that is not known. */
export function renewalsDue(tables: Tables, context: Context): Block[] {
  const { t } = context;
  if (!sourcesKnown(tables).hasContracts) {
    const text = t('No contracts were loaded: which of them end soon is not known.');
    return [{ type: 'text', text }];
  }
  const [total] = rowsOf(tables, 'renewals_due_total');
  const text = dueText(total, tables, context);
  return [
    { type: 'text', text, source: 'renewals_due' },
    ...renewalsList(tables, context),
    ...earlierRenewals(tables, context),
  ];
}

function dueText(
  total: RenewalsTotal | undefined,
  tables: Tables,
  { t, formats, settings }: Context,
): string {
  const { hasMessages } = sourcesKnown(tables);
  const text = t(
    'In the {days, number} days after {day}, {count, plural, =0 {no contract ends} one {one contract worth {value} a year ends} other {# contracts worth {value} a year end}} without a signed one to follow{perhaps, plural, =0 {} other { (of # the CRM does not say when the next was signed)}}.',
    {
      days: settings.renewal_days,
      day: formats.day(settings.as_of_on),
      count: total?.contract_count ?? 0,
      value: formats.money(total?.annual_value ?? 0),
      perhaps: total?.perhaps_signed_count ?? 0,
    },
  );
  if (!total || total.contract_count === 0) return text;
  return `${text} ${wordsText(total, hasMessages, { t, formats, settings })}`;
}

type Said = Pick<Context, 't' | 'formats' | 'settings'>;

/** How many of them had no word of ours, and how many wait. */
function wordsText(total: RenewalsTotal, hasMessages: boolean, { t, formats, settings }: Said) {
  if (!hasMessages) return t('When they last had a word of ours is not known.');
  return t(
    '{wordless, plural, =0 {None of them is} one {One of them ({value}) is} other {# of them ({value}) are}} without a personal word of ours for {days, number} days{unknown, plural, =0 {} other { (of # that is not known)}}; {waiting, plural, =0 {none waits} one {one waits} other {# wait}} for our answer{perhaps, plural, =0 {} other {, # of them perhaps}}.',
    {
      wordless: total.wordless_count,
      value: formats.money(total.wordless_value),
      days: settings.renewal_days,
      unknown: total.word_unknown_count,
      waiting: total.waiting_count,
      perhaps: total.waiting_count - total.sure_waiting_count,
    },
  );
}
