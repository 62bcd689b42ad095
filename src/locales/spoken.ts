import { type Language, WRITTEN_LANGUAGE } from './languages.ts';
import { type Translate, translator } from './translate.ts';

let spoken: { language: Language; t: Translate } | undefined;

/** Lets this process speak a language from here on: that of the report, as soon as it is known. */
export function speak(language: Language): void {
  spoken = { language, t: translator(language) };
}

/** Gives the language that this process speaks. */
export function spokenLanguage(): Language {
  return spoken?.language ?? WRITTEN_LANGUAGE;
}

/** Gives an English ICU message in the language that this process speaks. */
export const inWords: Translate = (message, values) => {
  if (spoken === undefined) speak(WRITTEN_LANGUAGE);
  return spoken?.t(message, values) ?? message;
};
