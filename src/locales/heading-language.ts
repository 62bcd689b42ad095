import { type Language, languageCodes, localeOf } from './languages.ts';

/** Gives the language that most of the headings of a table are in; null where they do not tell. */
export function headingLanguage(headings: string[]): Language | null {
  return mostSaid(headings.flatMap((heading) => languagesOf(heading)));
}

/** Gives what is said most often; null where nothing is, or two are alike. */
export function mostSaid(languages: Language[]): Language | null {
  const counts = languageCodes().map((language) => ({
    language,
    count: languages.filter((said) => said === language).length,
  }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.language : null;
}

function languagesOf(heading: string): Language[] {
  return languageCodes().filter((language) => localeOf(language).headings?.test(heading));
}
