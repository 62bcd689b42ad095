import type { Tables } from '../../read/read.ts';
import type { Context } from '../kit/context.ts';
import { whyUnknown } from '../kit/known-figures.ts';
import { rowsOf } from '../kit/rows.ts';
import { sentence, spelled } from '../kit/words.ts';
import { responseBand } from '../response/response-band.ts';
import { changeText, responseLimit } from '../response/response-limits.ts';
import type { Overview } from './summary-overview.ts';

/** Tells what neither the headline nor the figures do: how we answered, which contracts end soon, else who returned, and what is not known. */
export function summarySentences(overview: Overview, tables: Tables, context: Context): string {
  const { hasMessages, hasBusiness } = overview.known;
  const { t } = context;
  return [
    hasMessages
      ? answered(overview, tables, context)
      : t('{why}: who waits for our answer is not known.', {
          why: whyUnknown(tables, 'questions', context),
        }),
    hasBusiness
      ? (endingSoon(overview, tables, context) ?? returned(overview, context))
      : t('{why}: who is a regular is not known.', {
          why: whyUnknown(tables, 'business', context),
        }),
  ].join(' ');
}

function answered({ responses }: Overview, tables: Tables, context: Context): string {
  const { t, formats } = context;
  const { now } = responses;
  const values = {
    month: formats.month(context.settings.period_start_on),
    count: now?.opened_count ?? 0,
    possible: now?.possible_count ?? 0,
    spelled: spelled(now?.opened_count ?? 0, context),
  };
  if (!now || now.opened_count === 0) return t('No customer asked us anything in {month}.', values);
  if (now.wait_seconds_median === null) {
    return sentence(
      t(
        '{count, plural, one {one customer question arrived in {month}{possible, plural, =0 {} other { (perhaps none)}} and has no answer yet} other {{spelled} customer questions arrived in {month}{possible, plural, =0 {} other { (# of them perhaps none)}}, and more than half of them have no answer yet}}.',
        values,
      ),
    );
  }
  const median = formats.duration(now.wait_seconds_median);
  const compared = comparedWith(tables, context);
  return sentence(
    t(
      '{count, plural, one {one customer question arrived in {month}{possible, plural, =0 {} other { (perhaps none)}}, and was answered within {median}} other {{spelled} customer questions arrived in {month}{possible, plural, =0 {} other { (# of them perhaps none)}}, and half were answered within {median}}}{isCompared, select, true {: {compared}} other {}}.',
      { ...values, median, compared, isCompared: compared !== '' },
    ),
  );
}

/** Against what is usual where enough months are known, else against what the months before were. */
function comparedWith(tables: Tables, context: Context): string {
  const limit = responseLimit(tables);
  if (limit !== undefined) return changeText(limit, context);
  const { duration } = context.formats;
  return responseBand((month) => month.wait_seconds_median, duration, { tables, context });
}

function returned({ regulars: { now } }: Overview, context: Context): string {
  const count = now?.returned_count ?? 0;
  const text = context.t(
    '{returned, plural, =0 {no lost customer returned} one {one lost customer returned} other {{spelled} lost customers returned}}',
    { returned: count, spelled: spelled(count, context) },
  );
  return `${sentence(text)}.`;
}

/** The contracts that end soon with nothing signed beyond them; undefined where there is none, or none were loaded. */
function endingSoon(
  { known }: Overview,
  tables: Tables,
  { t, formats, settings }: Context,
): string | undefined {
  const [total] = rowsOf(tables, 'renewals_due_total');
  if (!known.hasContracts || !total || total.contract_count === 0) return undefined;
  return t(
    '{count, plural, one {One contract worth {value} a year ends} other {# contracts worth {value} a year end}} within {days, number} days, unsigned{isKnown, select, true {; {wordless, plural, =0 {none} other {#}} without a word of ours for as long} other {}}.',
    {
      count: total.contract_count,
      value: formats.money(total.annual_value),
      days: settings.renewal_days,
      isKnown: known.hasMessages,
      wordless: total.wordless_count,
    },
  );
}
