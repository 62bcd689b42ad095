/** Gives a heading without all that people write in several ways: `Kunden-Nr.` is kundennr, `Gelöst am` geloestam. */
export function plainHeading(heading: string): string {
  return spelt(heading).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Gives what a heading may be known by, the likeliest first: itself, and without what stands in brackets, a zone, a
 * currency and articles: `Umsatz (ohne Skonto) in EUR` is umsatz, `Date of order` dateorder.
 */
export function plainHeadings(heading: string): string[] {
  const bare = spelt(heading).replace(/[([{][^)\]}]*[)\]}]/g, ' ');
  const without = bare.replace(ASIDE, ' ');
  return [...new Set([heading, bare, without].map(plainHeading))].filter((name) => name !== '');
}

/** Gives the currency that a heading names: EUR of `Betrag in €`; null for none. */
export function currencyOf(heading: string): string | null {
  const [, word = ''] = CURRENCY.exec(heading) ?? [];
  return { '€': 'EUR', $: 'USD', '£': 'GBP' }[word] ?? (word === '' ? null : word.toUpperCase());
}

const CURRENCY =
  /(?<![\p{L}\p{N}])(EUR|USD|CHF|GBP|SGD|AUD|CAD|INR|SEK|NOK|DKK|PLN|CZK|€|\$|£)(?![\p{L}\p{N}])/iu;
const ASIDE =
  /(?<![\p{L}\p{N}])(utc|gmt|eur|usd|chf|gbp|sgd|aud|cad|inr|sek|nok|dkk|pln|czk|€|\$|£|in|of|the|der|des|die|das|dem|den|fuer|for|inkl|incl|mwst|ust|vat)(?![\p{L}\p{N}])/giu;

function spelt(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('#', ' number ')
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter);
}
