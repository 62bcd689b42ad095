import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/**
 * Makes a function that gives a telephone number as +4930123456 (E.164), or '' for a text that is none: an extension within
 * the house, a number without its area, a withheld one. Of several the first counts. What is written without its
 * country is of `country` (DE); where that is unknown, only what names its country is a number.
 */
export function internationalPhone(country: string): (text: string) => string {
  const home = isSupportedCountry(country) ? country : undefined;
  return (text) => {
    const written = firstNumber(text);
    const number = withItsCode(written, home) ?? parsePhoneNumberFromString(written, home);
    return number?.isValid() && isWhole(written, number) ? number.number : '';
  };
}

/** What telephone systems and spreadsheets write around a number, and in place of its +. */
function firstNumber(text: string): string {
  return (text.trim().split(/[,;|\n]|\s(?:oder|or|und|and)\s/i)[0] ?? '')
    .replace(/^sips?:([^@]*).*$/i, '$1')
    .replace(/^(\d+)\.0$/, '$1')
    .replace(/^\s*00(?=[1-9])/, '+')
    .trim();
}

/** Gives the number where it begins with the code of the country at home, and only its + is missing. */
function withItsCode(written: string, home: CountryCode | undefined): PhoneNumber | null {
  if (!home || !written.startsWith(getCountryCallingCode(home))) return null;
  const number = parsePhoneNumberFromString(`+${written}`);
  return number?.isValid() ? number : null;
}

const SHORTEST_WITH_AREA = 10;

/** Where numbers are dialled with a 0 before the area, a short one without it lacks the area. */
function isWhole(written: string, number: PhoneNumber): boolean {
  const digits = written.replace(/\D/g, '');
  const isPlain = /^\D*\+/.test(written) || digits.startsWith(number.countryCallingCode);
  const hasZero = number.formatNational().replace(/\D/g, '').startsWith('0');
  return isPlain || !hasZero || digits.startsWith('0') || digits.length >= SHORTEST_WITH_AREA;
}
