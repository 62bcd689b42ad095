import { z } from 'zod';
import { message } from '../locales/translate.ts';
import { internationalAddress } from '../text/international-address.ts';
import { currencyRates } from './currency-rates.ts';
import { isTimeZone, mapping } from './mapping-schema.ts';
import { reportLanguage } from './report-language.ts';
import { reports } from './reports.ts';

const day = z.iso.date({ error: message('a day such as 2012-12-24') });
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, message('a time such as 09:00'));
const hoursOfDay = z.array(
  z
    .strictObject({ opens: clock, closes: clock })
    .refine(({ opens, closes }) => opens !== closes, message('two different times')),
);
const halfDay = z.strictObject({
  day: z.string().regex(/^(\d{4}-)?\d{2}-\d{2}$/, message('a day such as 12-24 or 2012-12-24')),
  closes: clock,
});
const office = [{ opens: '09:00', closes: '17:00' }];
const lowerCase = z.string().trim().toLowerCase().overwrite(internationalAddress);
const domain = lowerCase.regex(/^[^@\s]+\.[^@\s]+$/, message('a mail domain such as example.com'));
const address = lowerCase.regex(
  /^[^@\s]+@[^@\s]+$/,
  message('an address such as office@example.com'),
);

const company = z.strictObject({
  name: z
    .string()
    .default('')
    .describe(message('Name of the company, for the heading of the report.')),
  contact: z
    .string()
    .trim()
    .optional()
    .describe(
      message(
        'Whom to ask about the report, printed at its head as it stands here, also where staff are not named.',
      ),
    ),
  logo: z
    .string()
    .optional()
    .describe(
      message('Picture for the head of the report (SVG, PNG, JPEG, WebP), seen from this file.'),
    ),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, message('a colour such as "#0a5c36"'))
    .optional()
    .describe(message('Colour of the lines at the head of the report: "#0a5c36".')),
});

const own = z.strictObject({
  domains: z
    .array(domain)
    .default([])
    .describe(
      message(
        'Mail domains of the company. Empty: those of the CRM users, else found in the mail.',
      ),
    )
    .meta({ column: 'own_domains' }),
  addresses: z
    .array(address)
    .default([])
    .describe(
      message('Addresses of ours outside these domains, for example at a freemail provider.'),
    )
    .meta({ column: 'own_addresses' }),
});

const hours = z.strictObject({
  monday: hoursOfDay.default(office),
  tuesday: hoursOfDay.default(office),
  wednesday: hoursOfDay.default(office),
  thursday: hoursOfDay.default(office),
  friday: hoursOfDay.default(office),
  saturday: hoursOfDay.default([]),
  sunday: hoursOfDay.default([]),
  changes: z
    .array(
      z.strictObject({
        from: day,
        monday: hoursOfDay.optional(),
        tuesday: hoursOfDay.optional(),
        wednesday: hoursOfDay.optional(),
        thursday: hoursOfDay.optional(),
        friday: hoursOfDay.optional(),
        saturday: hoursOfDay.optional(),
        sunday: hoursOfDay.optional(),
      }),
    )
    .default([])
    .describe(
      message(
        'Other hours from a day on, for the weekdays named: [\'{from: 2012-07-01, friday: [{opens: "09:00", closes: "13:00"}]}\'].',
      ),
    ),
  half_days: z
    .array(halfDay)
    .default([])
    .describe(
      message(
        'Days that close early, every year or once: [\'{day: 12-24, closes: "12:00"}, {day: 2012-11-16, closes: "14:00"}\'].',
      ),
    ),
  holidays: z
    .string()
    .regex(
      /^(none|[A-Z]{2}(-[A-Za-z0-9]+){0,2})$/,
      message('a code such as DE, DE-BY or DE-BY-A, or none'),
    )
    .default('DE')
    .describe(
      message(
        'Public holidays of this country and, after hyphens, its state and region: DE-BY, DE-BY-A; or none.',
      ),
    ),
  closing_days: z
    .array(day)
    .default([])
    .describe(message('Further days on which the company is closed: [2012-12-24, 2012-12-31].')),
});

const thresholds = z.strictObject({
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

const promise = z.strictObject({
  within_hours: z
    .number()
    .positive()
    .optional()
    .describe(
      message(
        'Hours within which we promise an answer, for example 24; without it none is judged.',
      ),
    )
    .meta({ column: 'promise_hours' }),
  working_time: z
    .boolean()
    .default(false)
    .describe(message('Whether these are working hours; else by the calendar.'))
    .meta({ column: 'promise_in_working_time' }),
  channels: z
    .partialRecord(
      z.enum(['email', 'chat', 'form', 'letter', 'missed_call', 'ticket']),
      z.number().positive(),
    )
    .default({})
    .describe(message("Other hours for some channels: '{missed_call: 4, ticket: 8, letter: 72}'.")),
});

const campaigns = z.strictObject({
  win_back: z
    .array(z.string())
    .default([])
    .describe(
      message('Words in the name or subject of a campaign that make it a win-back mailing.'),
    )
    .meta({ column: 'win_back_words' }),
});

const privacy = z.strictObject({
  people: z
    .enum(['none', 'roles', 'names'])
    .default('none')
    .describe(
      message(
        "How staff are shown: none, roles or names. Names may need the works council''s consent.",
      ),
    )
    .meta({ column: 'people_shown' }),
  agreement: z
    .string()
    .optional()
    .describe(message('Reference of the works agreement, printed where names are shown.')),
  bodies: z
    .enum(['none', 'signals'])
    .default('none')
    .describe(
      message(
        'signals: bodies are read for yes, no and thank-you; never stored. none: never read.',
      ),
    )
    .meta({ column: 'bodies_read' }),
  subjects: z
    .boolean()
    .default(true)
    .describe(message('Whether subjects of messages are shown.'))
    .meta({ column: 'shows_subjects' }),
  minimum_group: z
    .int()
    .positive()
    .default(5)
    .describe(
      message(
        'No figure on fewer people of ours than this, and no time for a group of fewer questions.',
      ),
    )
    .meta({ column: 'minimum_group' }),
});

/** What `regulars.yaml` may say; every key has a default, so that none is needed. */
export const configSchema = z.strictObject({
  company: company.prefault({}),
  language: reportLanguage,
  timezone: z
    .string()
    .refine(isTimeZone, message('an IANA time zone such as Europe/Berlin'))
    .default('Europe/Berlin')
    .describe(message('Time zone of the company (IANA): decides where a day begins.'))
    .meta({ column: 'timezone' }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, message('an ISO 4217 code such as EUR'))
    .optional()
    .describe(
      message(
        'Currency of the report (ISO 4217). Without it that of most orders and contracts, else EUR.',
      ),
    )
    .meta({ column: 'stated_currency' }),
  currency_rates: currencyRates
    .default({})
    .describe(
      message(
        "What one unit of that currency is worth in others, by year, month or day: '{USD: {2012-10: 1.2974, 2012-11-05: 1.2777}}'; or a CSV in the form of the European Central Bank, seen from this file. Values without a rate are in no sum.",
      ),
    ),
  own: own.prefault({}).describe(message('Who we are: decides what is an answer of ours.')),
  freemail_domains: z
    .array(domain)
    .default([])
    .describe(
      message('Freemail domains besides the known ones: they stand for persons, not companies.'),
    ),
  hours: hours
    .prefault({})
    .describe(
      message(
        'Working hours, for times that leave nights and weekends out. Several stretches a day leave a lunch break; one that closes before it opens ends the next day; 00:00 to 24:00 is all day.',
      ),
    ),
  promise: promise.prefault({}),
  topics: z
    .record(z.string().min(1), z.array(z.string().trim().toLowerCase().min(1)))
    .default({})
    .describe(
      message("Topics of questions by words in their subjects: '{Invoice: [invoice, rechnung]}'."),
    ),
  thresholds: thresholds.prefault({}).describe(message('What the words of the report mean.')),
  campaigns: campaigns.prefault({}),
  freshness: z
    .record(z.string().min(1), z.union([z.int().nonnegative(), z.literal('ended')]))
    .default({})
    .describe(
      message(
        "Days that a source may end before the report, by table or file, or ended where no more is to come: '{orders: 14, old-shop.csv: ended}'. Else as many as are usual between its own days.",
      ),
    ),
  forget_before: day
    .optional()
    .describe(
      message(
        'Day before which nothing may be kept: every load leaves out what happened before it, and what would reach before it is not known. regulars forget writes it, and takes out what was loaded.',
      ),
    )
    .meta({ column: 'forget_before_on' }),
  privacy: privacy
    .prefault({})
    .describe(message('Staff are shown as nobody unless this says otherwise.')),
  reports: reports.prefault({}),
  // Below the key there may be nothing but comments.
  mappings: z
    .preprocess((list) => list ?? [], z.array(mapping))
    .default([])
    .describe(message('Exports of a layout that regulars does not know.')),
});

export type Config = z.infer<typeof configSchema>;
export type Mapping = Config['mappings'][number];
export type MappedColumn = Mapping['columns'][string];
