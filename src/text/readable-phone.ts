import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Gives a telephone number in groups, +49 30 123456, which no spreadsheet takes for a number of its own; what is none stays as it is. */
export function readablePhone(text: string): string {
  if (!/^\+\d+$/.test(text)) return text;
  return parsePhoneNumberFromString(text)?.formatInternational() ?? text;
}
