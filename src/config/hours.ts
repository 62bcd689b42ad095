import { z } from 'zod';
import { message } from '../locales/translate.ts';
import { day } from './day.ts';

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

/** When we work. */
export const hours = z.strictObject({
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
