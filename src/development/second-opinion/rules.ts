import { closings } from '../../config/closing-days.ts';
import type { Config } from '../../config/config.ts';
import type { Rules } from './company.ts';

/** What a euro is worth in dollars, by year; in yen it is not known. */
export const YEAR_RATES: Rules['yearRates'] = {
  USD: { 2008: 1.25, 2009: 1.25, 2010: 1.6, 2011: 1.25, 2012: 1.6 },
};

/** Gives what the second opinion needs of a configuration. */
export function rulesOf({ thresholds, ...config }: Config, asOf: string): Rules {
  return {
    asOf,
    timezone: config.timezone,
    currency: config.currency ?? 'EUR',
    yearRates: YEAR_RATES,
    ownDomains: config.own.domains,
    freemailDomains: config.freemail_domains,
    graceDays: thresholds.grace_days,
    regularTerms: thresholds.regular_terms,
    regularMonths: thresholds.regular_months,
    regularOrders: thresholds.regular_orders,
    regularOrderMonths: thresholds.regular_order_months,
    regularGapVariation: thresholds.regular_gap_variation,
    silenceFactor: thresholds.silence_factor,
    silenceDaysMin: thresholds.silence_days_min,
    silenceDaysMax: thresholds.silence_days_max,
    conversationDays: thresholds.conversation_days,
    causeDays: thresholds.cause_days,
    renewalDays: thresholds.renewal_days,
    isWorkingDay: workingDays(config.hours, asOf),
    archiveBegins: thresholds.archive_begins ?? null,
  };
}

const WEEKDAYS = [
  ...(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const),
];

/** Tells of a day whether the company works on it. */
function workingDays(hours: Config['hours'], asOf: string): (day: string) => boolean {
  const { days } = closings(hours, 1980, Number(asOf.slice(0, 4)) + 1);
  const closed = new Set(days.map(({ closed_on }) => closed_on));
  return (day) => {
    const weekday = WEEKDAYS[new Date(day).getUTCDay()] ?? 'sunday';
    return hours[weekday].length > 0 && !closed.has(day);
  };
}
