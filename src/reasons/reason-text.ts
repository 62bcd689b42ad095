import { WRITTEN_LANGUAGE } from '../locales/languages.ts';
import { type Translate, translator } from '../locales/translate.ts';
import type { Reason } from './reason.ts';
import { REASONS } from './reasons.ts';

/** Gives the reasons of a row in words, parted by semicolons; a value that must not be shown is `…`. */
export function reasonText(reasons: Reason[], t: Translate = inEnglish): string {
  return reasons
    .map(({ code, column_name, value, others }) =>
      t(REASONS[code], { column: column_name ?? '…', value: value ?? '…', others: others ?? '…' }),
    )
    .join('; ');
}

const inEnglish = translator(WRITTEN_LANGUAGE);

/** Gives the reasons that a query wrote as JSON text. */
export function reasonsIn(json: string): Reason[] {
  return JSON.parse(json) as Reason[];
}
