import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, localeOf } from './languages.ts';

/** Values that a message may take; numbers choose the plural. */
export type Values = Record<string, string | number | boolean>;

/** Gives an English ICU message in the language of the report. */
export type Translate = (message: string, values?: Values) => string;

/** A message that was read once is not read again, whoever translates it. */
const FORMATS = new Map<Language, Map<string, IntlMessageFormat>>();

/**
 * Gives a translator; a message that the language lacks stays English.
 * `onMessage` hears of every message asked for, so that a test can tell missing ones.
 */
export function translator(language: Language, onMessage?: (message: string) => void): Translate {
  const { tag, messages, inflections = {} } = localeOf(language);
  const tags = Object.fromEntries(
    Object.entries(inflections).map(([name, inflect]) => [name, joined(inflect)]),
  );
  const formats = FORMATS.get(language) ?? new Map<string, IntlMessageFormat>();
  FORMATS.set(language, formats);
  return (message, values = {}) => {
    onMessage?.(message);
    let format = formats.get(message);
    if (!format) {
      format = new IntlMessageFormat(messages[message] ?? message, tag);
      formats.set(message, format);
    }
    return String(format.format({ ...values, ...tags }));
  };
}

/** What stands within a tag comes in parts. */
function joined(inflect: (value: string) => string): (parts: unknown[]) => string {
  return (parts) => inflect(parts.join(''));
}

/** Marks a message that is translated later, where a constant holds it, so that the tests find it. */
export function message<Text extends string>(text: Text): Text {
  return text;
}
