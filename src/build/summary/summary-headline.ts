import type { Tables } from '../../read/read.ts';
import type { Context } from '../kit/context.ts';
import { rangeText } from '../kit/range.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { sentence, spelled } from '../kit/words.ts';
import type { RegularMonth } from '../regulars/regulars.ts';
import { byRole } from '../response/response-months.ts';
import type { WaitingMonth } from '../waiting/waiting-by-month.ts';
import { roundly } from './roundly.ts';

/** So many more than a year before make a headline of it: two for one do not. */
const MUCH = 5;

/** The message of the month in one line: who waits for us, else who left; undefined where neither is known. */
export function summaryHeadline(tables: Tables, context: Context): string | undefined {
  const { hasMessages, hasBusiness } = sourcesKnown(tables);
  const waiting = byRole(tables, 'waiting_by_month');
  if (hasMessages && waiting.now) return waits(waiting.now, waiting.yearBefore, tables, context);
  const regulars = byRole(tables, 'regulars_by_month').now;
  return hasBusiness && regulars ? left(regulars, context) : undefined;
}

function waits(
  now: WaitingMonth,
  yearBefore: WaitingMonth | undefined,
  tables: Tables,
  context: Context,
): string {
  const { t } = context;
  const { customer_count: count, sure_customer_count: sure } = now;
  if (count === 0) return t('Nobody waits for our answer');
  if (sure < count) return waitsBetween(now, context);
  const earlier =
    yearBefore?.sure_customer_count === yearBefore?.customer_count ? yearBefore : undefined;
  const before = earlier?.customer_count ?? 0;
  const of = { ...partsOf(now, tables, context), count, spelled: spelled(count, context), before };
  const times = Math.floor(count / Math.max(before, 1));
  if (before > 0 && count - before >= MUCH && times >= 2)
    return sentence(
      t(
        '{isOver, select, true {more than } other {}}{times, plural, =2 {twice} =3 {three times} =4 {four times} other {# times}} as many customers are waiting as a year ago: {count, number}{of}',
        { ...of, times, isOver: count > before * times },
      ),
    );
  if (before - count >= MUCH)
    return t(
      'Fewer customers are waiting than a year ago: {count, number}, not {before, number}{of}',
      of,
    );
  return sentence(
    t(
      '{count, plural, one {one customer is} other {{spelled} customers are}} waiting for our answer{of}',
      of,
    ),
  );
}

/** How many of them are regulars, and what they are worth; nothing where that is not known of all. */
function partsOf(now: WaitingMonth, tables: Tables, context: Context): { of: string } {
  const { t, unknown } = context;
  const rows = rowsOf(tables, 'waiting_room');
  const regulars = rows.filter((row) => row.is_regular && !row.is_lost).length;
  const isKnown = unknown.business === undefined;
  const parts = [
    ...(isKnown && regulars > 0 && now.customer_count > 1 && rows.length === now.customer_count
      ? [
          t('{regulars, plural, one {one a regular} other {{spelled} of them regulars}}', {
            regulars,
            spelled: spelled(regulars, context),
          }),
        ]
      : []),
    ...(isKnown && now.annual_value > 0
      ? [t('worth {value} a year', { value: roundly(now.annual_value, context) })]
      : []),
  ];
  return { of: parts.map((part) => `, ${part}`).join('') };
}

/** Texts of mails are not read: how many more than those who surely wait, nobody knows. */
function waitsBetween(now: WaitingMonth, context: Context): string {
  const { t, formats } = context;
  const { sure_annual_value: least, annual_value: most } = now;
  const value = (sum: number) => formats.money(Number(sum.toPrecision(3)));
  return t(
    '{customers} customers are waiting for our answer{hasValue, select, true {, worth {value} a year} other {}}',
    {
      customers: rangeText(now.sure_customer_count, now.customer_count, formats.number, context),
      hasValue: context.unknown.business === undefined && most > 0,
      value: rangeText(least, most, value, context),
    },
  );
}

function left({ left_count: lost, left_value: value }: RegularMonth, context: Context): string {
  const { t, formats, settings } = context;
  return sentence(
    t(
      '{lost, plural, =0 {no regular} one {one regular} other {{spelled} regulars}} left in {month}{hasValue, select, true {, worth {value} a year} other {}}',
      {
        lost,
        spelled: spelled(lost, context),
        month: formats.month(settings.period_start_on),
        hasValue: value > 0,
        value: roundly(value, context),
      },
    ),
  );
}
