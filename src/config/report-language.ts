import { z } from 'zod';
import { languageCodes, WRITTEN_LANGUAGE } from '../locales/languages.ts';
import { message } from '../locales/translate.ts';

/** Which language a report is in: one of those that the program knows. */
export const reportLanguage = z
  .enum(languageCodes())
  .default(WRITTEN_LANGUAGE)
  .describe(
    message(
      'Language of the report: {codes}. Without this line that of most headings of the exports.',
    ),
  );
