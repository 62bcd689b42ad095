import { readFileSync } from 'node:fs';
import { z } from 'zod';

const day = z.iso.date();
const clock = z.string().regex(/^\d{2}:\d{2}$/, 'expected a time such as 09:00');
const interval = z.strictObject({ opens: clock, closes: clock });
const hoursOfDay = z.array(interval).default([]);
const office = [{ opens: '09:00', closes: '17:00' }];

const mapping = z.strictObject({
  files: z.string(),
  table: z.enum(['customers', 'contacts', 'people', 'contracts', 'orders', 'activities', 'tickets', 'campaigns', 'sends']),
  separator: z.string().optional(),
  header: z.boolean().default(true),
  encoding: z.string().optional(),
  date: z.string().optional(),
  decimal: z.enum([',', '.']).optional(),
  columns: z.record(z.string(), z.union([z.string(), z.int().positive()])),
});

/** What `regulars.yaml` may say; every key has a default, so that none is needed. */
export const configSchema = z.strictObject({
  company: z.strictObject({ name: z.string().default('') }).prefault({}),
  language: z.enum(['en', 'de']).default('en'),
  timezone: z.string().default('Europe/Berlin'),
  currency: z.string().length(3).default('EUR'),
  own: z
    .strictObject({
      domains: z.array(z.string()).default([]),
      addresses: z.array(z.string()).default([]),
    })
    .prefault({}),
  freemail_domains: z.array(z.string()).default([]),
  hours: z
    .strictObject({
      monday: hoursOfDay.default(office),
      tuesday: hoursOfDay.default(office),
      wednesday: hoursOfDay.default(office),
      thursday: hoursOfDay.default(office),
      friday: hoursOfDay.default(office),
      saturday: hoursOfDay,
      sunday: hoursOfDay,
      /** Country and, after a hyphen, its state: `DE-BY`. */
      holidays: z.string().default('DE'),
      closing_days: z.array(day).default([]),
    })
    .prefault({}),
  thresholds: z
    .strictObject({
      grace_days: z.int().nonnegative().default(30),
      regular_terms: z.int().positive().default(3),
      regular_months: z.int().positive().default(24),
      regular_orders: z.int().min(2).default(4),
      regular_order_months: z.int().positive().default(12),
      regular_gap_variation: z.number().positive().default(1),
      silence_factor: z.number().positive().default(3),
      silence_days_min: z.int().positive().default(90),
      silence_days_max: z.int().positive().default(730),
      conversation_days: z.int().positive().default(90),
      cause_days: z.int().positive().default(120),
      stale_offer_share: z.number().min(0).max(1).default(0.33),
    })
    .prefault({}),
  campaigns: z
    .strictObject({ win_back: z.array(z.string()).default([]) })
    .prefault({}),
  privacy: z
    .strictObject({
      people: z.enum(['none', 'roles', 'names']).default('none'),
      agreement: z.string().optional(),
      bodies: z.enum(['none', 'signals']).default('none'),
      subjects: z.boolean().default(true),
      minimum_group: z.int().positive().default(5),
    })
    .prefault({}),
  mappings: z.array(mapping).default([]),
});

export type Config = z.infer<typeof configSchema>;
export type Mapping = Config['mappings'][number];
void readFileSync;
