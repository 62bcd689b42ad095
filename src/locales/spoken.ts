import { type Language, WRITTEN_LANGUAGE } from './languages.ts';
import { type Translate, translator } from './translate.ts';

let spoken: { language: Language; t: Translate; isSaid: boolean } | undefined;

/** Lets this process speak a language from here on; `isSaid` where somebody has said which, so that none that is found takes its place. */
export function speak(language: Language, { isSaid = false } = {}): void {
  spoken = { language, t: translator(language), isSaid };
}

/** Lets this process speak the language of the report, as soon as that is known, unless somebody has said another. */
export function speakAsFound(language: Language): void {
  if (!spoken?.isSaid) speak(language);
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
