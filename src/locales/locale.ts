/** What a language is: all of it stands in the one file of the language. */
export type Locale = {
  /** BCP 47: decides how numbers, dates, lists and plurals are written. */
  tag: string;
  /** The English messages of the program in this language; one that it lacks stays English. */
  messages: Record<string, string>;
  /** A heading of an export in this language: a report is in the language of most of its exports, where nothing else is said. */
  headings?: RegExp;
  /** Tags that its messages may put around a value, `<dative>{days}</dative>`, and what each makes of it. */
  inflections?: Record<string, (value: string) => string>;
  /** The file beside DEFINITIONS.md with the words in this language; one that it lacks stays English. */
  definitions?: string;
};
