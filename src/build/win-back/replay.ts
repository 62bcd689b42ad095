import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, Cell } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rangeText } from '../kit/range.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';

type Replayed = Rows['replay_by_rule'];

const rules: Record<Replayed['rule'], { name: string; changed: string }> = {
  mailing_while_owed: {
    name: message('no mass mailing while we owe an answer'),
    changed: message(
      '{high, plural, one {{count} mailing to a customer} other {{count} mailings to customers}} not sent',
    ),
  },
  answer_in_two_days: {
    name: message('an answer by the end of the second working day'),
    changed: message(
      '{high, plural, one {{count} question} other {{count} questions}} answered earlier',
    ),
  },
  call_in_thirty_days: {
    name: message('a call within 30 days of leaving'),
    changed: message('{high, plural, one {{count} customer} other {{count} customers}} called'),
  },
};

/** What each rule would have changed in the twelve months, in a sentence; nothing where no rule can be told. */
export function replay(tables: Tables, context: Context): Block[] {
  const { t, formats, settings } = context;
  const known = knownRules(tables);
  if (known.length === 0) return [];
  const items = known.map((row) =>
    t('“{rule}”: {changed}', { rule: t(rules[row.rule].name), changed: changedText(row, context) }),
  );
  const text = t(
    'Had a rule held in the twelve months to {day}: {items}. What would have come of it is not known.',
    { day: formats.day(settings.as_of_on), items: items.join('; ') },
  );
  return [{ type: 'text', text, source: 'replay_by_rule' }];
}

/** The same rules, and those of the user's own, with whom it would have concerned; nothing where there is neither. */
export function replayed(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const own = rowsOf(tables, 'own_rules');
  const known = knownRules(tables);
  if (known.length + own.length === 0) return [];
  return [
    { type: 'heading', text: t('What a rule would have changed in twelve months') },
    {
      type: 'table',
      source: 'replay_by_rule',
      columns: [
        { title: t('Rule') },
        { title: t('would have gone another way') },
        { title: t('Customers'), align: 'right' },
        { title: t('Annual value'), align: 'right' },
      ],
      rows: [
        ...rowsOf(tables, 'replay_by_rule').map((row) =>
          ruleCells(row, known.includes(row), context),
        ),
        ...own.map((rule) => ownCells(rule, context)),
      ],
    },
  ];
}

function knownRules(tables: Tables): Replayed[] {
  const { hasMessages, hasMailings, hasBusiness } = sourcesKnown(tables);
  const rests = {
    mailing_while_owed: hasMessages && hasMailings,
    answer_in_two_days: hasMessages,
    call_in_thirty_days: hasMessages && hasBusiness,
  };
  return rowsOf(tables, 'replay_by_rule').filter((row) => row.is_known && rests[row.rule]);
}

function changedText(row: Replayed, context: Context): string {
  const { t, formats } = context;
  const high = row.difference_count;
  const count = rangeText(row.sure_difference_count, high, formats.number, context);
  return t(rules[row.rule].changed, { count, high });
}

function ruleCells(row: Replayed, isKnown: boolean, context: Context): Cell[] {
  const { t, formats } = context;
  const name = t(rules[row.rule].name);
  if (!isKnown) return [name, t('not known'), '–', '–'];
  const where = t(
    '{text} ({mailings, plural, one {# campaign} other {# campaigns}}, {addresses, plural, one {# address} other {# addresses}})',
    {
      text: changedText(row, context),
      mailings: row.mailing_count,
      addresses: row.address_count,
    },
  );
  return [
    name,
    row.mailing_count > 0 ? where : changedText(row, context),
    atMost(formats.number(row.customer_count), row, context),
    row.annual_value > 0 ? atMost(formats.money(row.annual_value), row, context) : '–',
  ];
}

/** Where a wait is only possible, so is what hangs on it. */
function atMost(figure: string, row: Replayed, { t }: Context): string {
  const isSure = row.sure_difference_count === row.difference_count;
  return isSure ? figure : t('up to {figure}', { figure });
}

function ownCells(rule: Rows['own_rules'], { t, formats }: Context): Cell[] {
  const customers = rule.customer_count === null ? '–' : formats.number(rule.customer_count);
  const count = t('{count, plural, one {# row} other {# rows}} of your rule', {
    count: rule.row_count,
  });
  return [rule.title, count, customers, '–'];
}
