import { z } from 'zod';
import { message } from '../locales/translate.ts';
import { day } from './day.ts';

/** What the words of the report mean. */
export const thresholds = z.strictObject({
  grace_days: z
    .int()
    .nonnegative()
    .default(30)
    .describe(message('Days without a contract after which a customer has churned.')),
  opportunity_term_months: z
    .int()
    .positive()
    .default(12)
    .describe(
      message(
        'Months of contract that a won opportunity stands for, where the CRM says no others.',
      ),
    ),
  regular_terms: z
    .int()
    .positive()
    .default(3)
    .describe(message('Contract terms in a row that make a regular.')),
  regular_months: z
    .int()
    .positive()
    .default(24)
    .describe(
      message(
        'Months under contract, without a gap over the grace period, that make a regular too.',
      ),
    ),
  regular_orders: z
    .int()
    .min(2)
    .default(4)
    .describe(message('Days with an order that make a regular too, if the next two hold.')),
  regular_order_months: z
    .int()
    .positive()
    .default(12)
    .describe(
      message('Months that lie at least between the first and the last order of a regular.'),
    ),
  regular_gap_variation: z
    .number()
    .positive()
    .default(1)
    .describe(
      message('Greatest coefficient of variation of the gaps between orders of a regular.'),
    ),
  silence_factor: z
    .number()
    .positive()
    .default(3)
    .describe(
      message("Who orders has churned after this many times the customer''s own median gap."),
    ),
  silence_days_min: z
    .int()
    .positive()
    .default(90)
    .describe(message('Shortest silence, in days, after which who orders has churned.')),
  silence_days_max: z
    .int()
    .positive()
    .default(730)
    .describe(
      message('Longest silence, in days, after which who orders has churned at the latest.'),
    ),
  conversation_days: z
    .int()
    .positive()
    .default(90)
    .describe(
      message(
        'Days within which mails of one subject, without reply headers, are one conversation.',
      ),
    ),
  cause_days: z
    .int()
    .positive()
    .default(120)
    .describe(message('Days before a churn in which its last event is looked for.')),
  attribution_days: z
    .int()
    .positive()
    .default(30)
    .describe(
      message(
        'Days after an attempt or a campaign in which a reply, an order or a return is credited to it, where the export says no others.',
      ),
    ),
  resolution_days: z
    .int()
    .positive()
    .default(7)
    .describe(
      message('Days after our answer in which a further question says that it settled nothing.'),
    ),
  renewal_days: z
    .int()
    .positive()
    .default(90)
    .describe(
      message('Days ahead within which a contract that ends without a signed successor is listed.'),
    ),
  notice_days: z
    .int()
    .nonnegative()
    .optional()
    .describe(
      message(
        'Days before the end of a contract by which notice must be given, where the CRM says no others.',
      ),
    ),
  archive_begins: day
    .optional()
    .describe(
      message(
        'Day from which everybody who left is in the data; without it, the day of the first end known.',
      ),
    )
    .meta({ column: 'archive_begins_on' }),
  stale_offer_share: z
    .number()
    .min(0)
    .max(1)
    .default(0.33)
    .describe(message('An offer is stale when at most this share of its term is left.')),
});
