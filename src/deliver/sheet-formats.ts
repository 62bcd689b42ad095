import { type Language, localeOf } from '../locales/languages.ts';

/** How a spreadsheet writes days, moments and amounts in the form of a language, as its own codes. */
export type SheetFormats = { day: string; moment: string; money(currency: string): string };

export function sheetFormatsOf(language: Language): SheetFormats {
  const { tag } = localeOf(language);
  const day = partsOf(
    new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric' }),
    { day: 'd', month: 'mmm', year: 'yyyy' },
  );
  return {
    day,
    moment: `${day} hh:mm`,
    money: (currency) =>
      partsOf(
        new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 }),
        { integer: '#,##0' },
      ),
  };
}

/** What stands between the parts that have a code is written in quotes. */
function partsOf(
  format: Intl.DateTimeFormat | Intl.NumberFormat,
  codes: Record<string, string>,
): string {
  return format
    .formatToParts(1)
    .map(({ type, value }) => codes[type] ?? `"${value.replaceAll('"', '')}"`)
    .join('');
}
