import { type Formats, formatsOf } from '../../locales/formats.ts';
import type { Language } from '../../locales/languages.ts';
import { type Translate, translator } from '../../locales/translate.ts';

/** What it takes to say something in the language of the report. */
export type Say = { t: Translate; formats: Formats };

/** Gives how things are said in a language; `onMessage` hears of every message that is translated. */
export function sayIn(
  language: Language,
  currency: string,
  onMessage?: (message: string) => void,
): Say {
  return { t: translator(language, onMessage), formats: formatsOf(language, currency) };
}
