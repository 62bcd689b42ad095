import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';

const rateFile = z
  .string()
  .endsWith('.csv', 'a CSV file, or rates such as {USD: {2012-10: 1.2974}}');
const statedRates = z.record(
  z.string().regex(/^[A-Z]{3}$/, message('an ISO 4217 code such as USD')),
  z.record(
    z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, message('a year, a month or a day such as 2012-10')),
    z.number().positive(),
  ),
);
/** What `regulars.yaml` may say of rates: a file, or the rates by currency and year, month or day. */
export const currencyRates = z.union([rateFile, statedRates]);

/**
 * What one unit of the currency of account is worth in another on the days from `from_on` to `until_on`. `base` is the
 * currency of account: EUR in a file of the European Central Bank, null for that of the report.
 */
export type CurrencyRate = {
  base: string | null;
  currency: string;
  from_on: string;
  until_on: string;
  rate: number;
};

/** Banks quote no rates on weekends and holidays: a day's rate counts on until the next, for ten days at most. */
const DAYS_HELD = 10;

/** Gives the rates that a configuration says; a file by its absolute path. UserError for what cannot be read. */
export function ratesOf(stated: z.infer<typeof currencyRates>): CurrencyRate[] {
  return typeof stated === 'string' ? ratesOfFile(stated) : ratesStated(stated);
}

/** Gives the rates that `regulars.yaml` says by year, month or day: `{USD: {2012-10: 1.2974, 2012-11-05: 1.2777}}`. */
function ratesStated(stated: Record<string, Record<string, number>>): CurrencyRate[] {
  return Object.entries(stated).flatMap(([currency, rates]) =>
    held(
      Object.entries(rates).map(([period, rate]) => ({
        base: null,
        currency,
        ...daysOf(period),
        rate,
      })),
    ),
  );
}

/**
 * Reads a CSV in the form of the European Central Bank: `Date`, then a column for each currency, which is quoted for one
 * euro; `N/A` where there was none. UserError with file and line for what cannot be read.
 */
function ratesOfFile(path: string): CurrencyRate[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new UserError(inWords('There are no currency rates {path} (currency_rates).', { path }));
  const [head = '', ...lines] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const [first, ...currencies] = cellsOf(head);
  if (first?.toLowerCase() !== 'date' || currencies.length === 0) {
    throw new UserError(
      inWords(
        '{place}: expected Date and a column for each currency, as the European Central Bank writes it, found {found}',
        { place: `${path}:1`, found: head.slice(0, 60) },
      ),
    );
  }
  const rows = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : ratesOfLine(cellsOf(line), currencies, `${path}:${index + 2}`),
  );
  return currencies.flatMap((currency) => held(rows.filter((row) => row.currency === currency)));
}

function cellsOf(line: string): string[] {
  return line.split(/[,;]/).map((cell) => cell.trim().replaceAll('"', ''));
}

function ratesOfLine(
  [date = '', ...cells]: string[],
  currencies: string[],
  place: string,
): CurrencyRate[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
    throw new UserError(
      inWords('{place}: expected a day such as 2012-11-30, found {found}', {
        place,
        found: date.slice(0, 60),
      }),
    );
  return currencies.flatMap((currency, index) => {
    const cell = cells[index] ?? '';
    if (!/^[A-Z]{3}$/.test(currency) || cell === '' || cell === 'N/A') return [];
    const rate = Number(cell);
    if (!(rate > 0))
      throw new UserError(
        inWords('{place}: expected a rate of {currency} such as 1.2986, found {found}', {
          place,
          currency,
          found: cell.slice(0, 60),
        }),
      );
    return [{ base: 'EUR', currency, ...daysOf(date), rate }];
  });
}

/** First and last day on which a rate of a year, a month or a day counts. */
function daysOf(period: string): { from_on: string; until_on: string } {
  const [year = '', month, day] = period.split('-');
  const from_on = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const end = new Date(from_on);
  if (day !== undefined) end.setUTCDate(end.getUTCDate() + DAYS_HELD);
  else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1, 0);
  else end.setUTCMonth(12, 0);
  return { from_on, until_on: end.toISOString().slice(0, 10) };
}

/** Rates of one currency, each until the next one begins. */
function held(rates: CurrencyRate[]): CurrencyRate[] {
  const sorted = [...rates].sort((a, b) => (a.from_on < b.from_on ? -1 : 1));
  return sorted.map((rate, index) => {
    const next = sorted[index + 1]?.from_on;
    return next !== undefined && next <= rate.until_on
      ? { ...rate, until_on: dayBefore(next) }
      : rate;
  });
}

function dayBefore(day: string): string {
  const before = new Date(day);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
