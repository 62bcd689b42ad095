import { german } from './de.ts';
import { english } from './en.ts';
import type { Locale } from './locale.ts';

/** The languages of reports: to add one, write its file and name it here. */
export const languages = { en: english, de: german } satisfies Record<string, Locale>;

export type Language = keyof typeof languages;

/** The language that messages and definitions are written in, and that is spoken where no report says another. */
export const WRITTEN_LANGUAGE: Language = 'en';

/** The codes of all languages, by which configuration and flags name them. */
export function languageCodes(): Language[] {
  return Object.keys(languages) as Language[];
}

/** Gives what a language is. */
export function localeOf(language: Language): Locale {
  return languages[language];
}

/** Whether a text is the code of a language that the program knows. */
export function isLanguage(code: unknown): code is Language {
  return languageCodes().some((language) => language === code);
}
