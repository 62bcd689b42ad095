import type { Formats } from '../../locales/formats.ts';
import type { Translate } from '../../locales/translate.ts';

/** What it takes to say something in the language of the report. */
export type Say = { t: Translate; formats: Formats };
