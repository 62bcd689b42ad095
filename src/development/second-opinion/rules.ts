import type { Config } from '../../config/config.ts';
import type { Rules } from './company.ts';

/** Gives what the second opinion needs of a configuration. */
export function rulesOf({ thresholds, ...config }: Config, asOf: string): Rules {
  return {
    asOf,
    timezone: config.timezone,
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
  };
}
