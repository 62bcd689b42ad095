import iconv from 'iconv-lite';
import { z } from 'zod';
import { message } from '../locales/translate.ts';

/** Whether the clock of a place is known by this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat(undefined, { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A heading, or the number of a column. */
const heading = z.union([z.string(), z.int().positive()]);

/** YAML makes numbers and truth values of what is a text in the export. */
const cell = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const mappedColumn = z.union([
  heading,
  z.strictObject({ value: cell }),
  z.strictObject({ column: heading, values: z.record(z.string(), cell), else: cell.optional() }),
  z.strictObject({ join: z.array(heading).min(1) }),
  // The amount of the whole order, which further rows repeat or leave out, or of a line; without tax or with it.
  z.strictObject({
    column: heading,
    of: z.enum(['order', 'line']).optional(),
    net: z.boolean().optional(),
  }),
  z.strictObject({ multiply: z.array(heading).min(2), net: z.boolean().optional() }),
]);

/** Values of columns, by heading: `{Status: [paid, shipped]}`. */
const cells = z.record(
  z.string(),
  z.union([cell, z.array(cell).min(1)]).transform((values) => [values].flat()),
);

/** What `mappings` may say: files of an export, and which of their columns is which. */
export const mapping = z.strictObject({
  files: z.string(),
  table: z.enum([
    'customers',
    'contacts',
    'people',
    'contracts',
    'orders',
    'activities',
    'tickets',
    'campaigns',
    'sends',
    'messages',
    'trials',
  ]),
  separator: z.string().optional(),
  header: z.boolean().default(true),
  encoding: z
    .string()
    .refine(
      (name) => iconv.encodingExists(name),
      message('an encoding such as utf-8 or windows-1252'),
    )
    .optional(),
  /** Lines before the headings. */
  skip_lines: z.int().nonnegative().optional(),
  /** Forms of its days and times, as strptime has them, or `epoch`. */
  date: z
    .union([z.string(), z.array(z.string()).min(1)])
    .transform((forms) => [forms].flat())
    .optional(),
  /** Of times that do not say it themselves. */
  timezone: z
    .union([
      z.string().refine(isTimeZone, message('an IANA time zone such as Europe/Berlin')),
      z.strictObject({ column: heading }),
    ])
    .optional(),
  decimal: z.enum([',', '.']).optional(),
  /** Which rows count: those alone that have one of these values, and none that has one of those. */
  only: cells.optional(),
  skip: cells.optional(),
  columns: z.record(z.string(), mappedColumn),
});
