import { IntlMessageFormat } from 'intl-messageformat';
import { german } from './de.ts';
import { germanCases } from './de-cases.ts';

/** Values that a message may take; numbers choose the plural. */
export type Values = Record<string, string | number | boolean>;

/** Gives an English ICU message in the language of the report. */
export type Translate = (message: string, values?: Values) => string;

export type Language = 'en' | 'de';

const locales: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };

const translations: Record<Language, Record<string, string>> = { en: {}, de: german };

/** Gives the BCP 47 locale by which a language writes numbers and dates. */
export function localeOf(language: Language): string {
  return locales[language];
}

/**
 * Gives a translator; a message that the language lacks stays English.
 * `onMessage` hears of every message asked for, so that a test can tell missing ones.
 */
export function translator(language: Language, onMessage?: (message: string) => void): Translate {
  const formats = new Map<string, IntlMessageFormat>();
  return (message, values = {}) => {
    onMessage?.(message);
    let format = formats.get(message);
    if (!format) {
      const text = translations[language][message] ?? message;
      format = new IntlMessageFormat(text, locales[language]);
      formats.set(message, format);
    }
    const text = String(format.format(values));
    return language === 'de' ? germanCases(text) : text;
  };
}

/** Marks a message that is translated later, where a constant holds it, so that the tests find it. */
export function message<Text extends string>(text: Text): Text {
  return text;
}
