import { literal } from '../../database/queries.ts';
import { EPOCH } from './time-forms.ts';

/** True for a form that says no year: whoever reads it takes 1900. */
export function lacksYear(form: string): boolean {
  return form !== EPOCH && !/%-?[YyGcxDF]/.test(form);
}

/** Gives a form as it is once the year stands behind the text. */
export function formWithYear(form: string): string {
  return lacksYear(form) ? `${form} %Y` : form;
}

/** Gives the first day of the business year, 20210101, which DATEV writes in the first line of a file; null for other files. */
export function businessYearOf([first = []]: string[][]): string | null {
  const begin = first[12] ?? '';
  return /^(EXTF|DTVF)$/.test(first[0] ?? '') && /^\d{8}$/.test(begin) ? begin : null;
}

/** Gives SQL of a text with the year in which the day lies in the business year; as it is where the form does not fit. */
export function withYear(text: string, form: string, begin: string): string {
  // DATEV writes 4 March as 403.
  const whole = form === '%d%m' ? `lpad(${text}, 4, '0')` : text;
  const year = Number(begin.slice(0, 4));
  const inYear = (year: number) => `${whole} || ' ${year}'`;
  const dayIn = (year: number) =>
    `strftime(try_strptime(${inYear(year)}, ${literal(formWithYear(form))}), '%Y%m%d')`;
  return `case when ${dayIn(year)} >= '${begin}' then ${inYear(year)} when ${dayIn(year + 1)} < '${Number(begin) + 10000}' then ${inYear(year + 1)} else ${text} end`;
}
