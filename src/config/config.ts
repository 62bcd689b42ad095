import { z } from 'zod';
import { message } from '../locales/translate.ts';
import { internationalAddress } from '../text/international-address.ts';
import { currencyRates } from './currency-rates.ts';
import { day } from './day.ts';
import { engine } from './engine.ts';
import { hours } from './hours.ts';
import { letter } from './letter.ts';
import { isTimeZone, mapping } from './mapping-schema.ts';
import { privacy } from './privacy.ts';
import { reportLanguage } from './report-language.ts';
import { reports } from './reports.ts';
import { thresholds } from './thresholds.ts';

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

const classHours = z.record(z.string().trim().min(1), z.number().positive()).default({});

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
  segments: classHours.describe(
    message("Other hours for customers of a segment, as the CRM names it: '{A: 4, B: 24}'."),
  ),
  contracts: classHours.describe(
    message(
      "Other hours while a contract runs, by its product: '{Premium: 4}'. Of the hours for channel, segment and contract the fewest count.",
    ),
  ),
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
  letter: letter
    .prefault({})
    .describe(message('The report as a mail: regulars letter, or run --letter.')),
  engine: engine.prefault({}),
  // Below the key there may be nothing but comments.
  mappings: z
    .preprocess((list) => list ?? [], z.array(mapping))
    .default([])
    .describe(message('Exports of a layout that regulars does not know.')),
});

export type Config = z.infer<typeof configSchema>;
export type Mapping = Config['mappings'][number];
export type MappedColumn = Mapping['columns'][string];
