import type { Tables } from '../../read/read.ts';
import type { Context } from '../kit/context.ts';
import { whyUnknown } from '../kit/known-figures.ts';
import { perhapsText } from '../kit/perhaps.ts';
import { sentence, spelled } from '../kit/words.ts';
import { regularBand } from '../regulars/regular-band.ts';
import { responseBand } from '../response/response-band.ts';
import { changeText, responseLimit } from '../response/response-limits.ts';
import { waitingBand } from '../waiting/waiting-band.ts';
import { answeredReplies } from '../win-back/answered-replies.ts';
import type { Overview } from './summary-overview.ts';

/** Tells the month in three sentences: how we answered, who waits, who left and came back. */
export function summarySentences(overview: Overview, tables: Tables, context: Context): string {
  const { hasMessages, hasBusiness } = overview.known;
  const { t } = context;
  return [
    ...(hasMessages
      ? [
          answered(overview, tables, context),
          ...perhaps(overview, context),
          waits(overview, tables, context),
        ]
      : [
          t('{why}: who waits for our answer is not known.', {
            why: whyUnknown(tables, 'questions', context),
          }),
        ]),
    hasBusiness
      ? left(overview, tables, context)
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
    spelled: spelled(now?.opened_count ?? 0, context),
  };
  if (!now || now.opened_count === 0) return t('No customer asked us anything in {month}.', values);
  if (now.wait_seconds_median === null) {
    return sentence(
      t(
        '{count, plural, one {one customer question arrived in {month} and has no answer yet} other {{spelled} customer questions arrived in {month}, and more than half of them have no answer yet}}.',
        values,
      ),
    );
  }
  const median = formats.duration(now.wait_seconds_median);
  const compared = comparedWith(tables, context);
  return sentence(
    t(
      '{count, plural, one {one customer question arrived in {month}, and was answered within {median}} other {{spelled} customer questions arrived in {month}, and half were answered within {median}}}{isCompared, select, true {: {compared}} other {}}.',
      { ...values, median, compared, isCompared: compared !== '' },
    ),
  );
}

function perhaps({ responses: { now } }: Overview, context: Context): string[] {
  const text = perhapsText(now?.possible_count ?? 0, now?.opened_count ?? 0, context);
  return text === '' ? [] : [text];
}

/** Against what is usual where enough months are known, else against what the months before were. */
function comparedWith(tables: Tables, context: Context): string {
  const limit = responseLimit(tables);
  const band = responseBand((month) => month.wait_seconds_median, context.formats.duration, {
    tables,
    context,
  });
  if (limit === undefined) return band;
  const known = band === '' ? '' : ` (${band})`;
  return `${changeText(limit, context)}${known}`;
}

function waits({ waiting }: Overview, tables: Tables, context: Context): string {
  const { t } = context;
  const now = waiting.now?.customer_count ?? 0;
  const band = waitingBand(tables, context);
  if (now === 0) return t('Nobody waits for our answer: well done.');
  const sure = waiting.now?.sure_customer_count ?? now;
  if (sure < now) {
    return t(
      '{sure, number} to {now, number} customers wait for our answer{isCompared, select, true { ({band})} other {}}: of {rest, plural, one {one customer} other {# customers}} the last word may be a bare thank-you that was not read, or the sender nobody we know.',
      { sure, now, rest: now - sure, band, isCompared: band !== '' },
    );
  }
  return sentence(
    t(
      '{now, plural, one {one customer{hasValue, select, true { worth {value} a year} other {}} waits} other {{spelled} customers{hasValue, select, true { worth {value} a year} other {}} wait}} for our answer{verdict, select, more {, more than usual} less {, fewer than usual} other {}}{isCompared, select, true { ({band})} other {}}.',
      {
        now,
        spelled: spelled(now, context),
        hasValue: !context.unknown.business && (waiting.now?.annual_value ?? 0) > 0,
        value: roundly(waiting.now?.annual_value ?? 0, context),
        verdict: context.verdict('waiting') ?? 'none',
        band,
        isCompared: band !== '',
      },
    ),
  );
}

/** As one says it: three digits that count; the figure below is exact. */
function roundly(value: number, { t, formats }: Context): string {
  const rounded = Number(value.toPrecision(3));
  const text = formats.money(rounded);
  return text === formats.money(value) ? text : t('about {value}', { value: text });
}

function left({ known, regulars }: Overview, tables: Tables, context: Context): string {
  const { t } = context;
  const { now } = regulars;
  const band = regularBand('left_count', tables, context);
  const values = {
    lost: now?.left_count ?? 0,
    lostSpelled: spelled(now?.left_count ?? 0, context),
    verdict: context.verdict('left') ?? 'none',
    earlier: band === '' ? '' : ` (${band})`,
    returned: now?.returned_count ?? 0,
    returnedSpelled: spelled(now?.returned_count ?? 0, context),
  };
  const gone = t(
    '{lost, plural, =0 {no regular left} one {one regular left} other {{lostSpelled} regulars left}}{verdict, select, more {, more than usual} less {, fewer than usual} other {}}{earlier}, {returned, plural, =0 {no lost customer returned} one {one lost customer returned} other {{returnedSpelled} lost customers returned}}',
    values,
  );
  return `${sentence([gone, ...(known.hasMessages ? repliesText(tables, context) : [])].join('; '))}.`;
}

function repliesText(tables: Tables, context: Context): string[] {
  const { count: answers = 0, total: replies = 0 } = answeredReplies(tables, 'this') ?? {};
  if (replies === 0) return [];
  const all = answers === replies ? 'all' : 'some';
  return [
    context.t(
      '{extent, select, none {{replies, plural, one {the one reply to our win-back attempts in twelve months has no answer} other {none of the {spelled} replies to our win-back attempts in twelve months has an answer}}} all {{replies, plural, one {the one reply to our win-back attempts in twelve months is answered} other {all {spelled} replies to our win-back attempts in twelve months are answered}}} other {of {spelled} replies to our win-back attempts in twelve months we answered {answers, plural, one {one} other {{answersSpelled}}}}}',
      {
        extent: answers === 0 ? 'none' : all,
        replies,
        spelled: spelled(replies, context),
        answers,
        answersSpelled: spelled(answers, context),
      },
    ),
  ];
}
