import { message } from '../../locales/translate.ts';
import type { Context } from './context.ts';

const words: Record<string, string> = {
  refusal: message('our refusal'),
  changed_terms: message('changed terms'),
  open_wait: message('an unanswered question'),
  complaint: message('a complaint'),
  account_manager_change: message('a change of account manager'),
  silence: message('silence'),
  unknown: message('not known'),
  yes: message('yes'),
  conditional: message('yes, on a condition'),
  no: message('no'),
  unclear: message('unclear'),
  newsletter: message('newsletter'),
  promotion: message('promotion'),
  'win-back': message('win-back mailing'),
  contract: message('contract'),
  orders: message('orders'),
  both: message('both'),
  answered: message('answered'),
  settled: message('settled'),
  open: message('not answered'),
};

/** Gives the word of the report for a value of a column, for example `open_wait`; the value itself where it has none. */
export function word(value: string | null, { t }: Context): string {
  if (value === null) return '';
  const text = words[value];
  return text ? t(text) : value;
}

const numbers = [
  message('two'),
  message('three'),
  message('four'),
  message('five'),
  message('six'),
  message('seven'),
  message('eight'),
  message('nine'),
  message('ten'),
  message('eleven'),
  message('twelve'),
];

/** Writes a number as prose does: two to twelve as a word, all others in digits. */
export function spelled(count: number, { t, formats }: Context): string {
  const text = numbers[count - 2];
  return text ? t(text) : formats.number(count);
}

/** Begins a sentence: its first letter becomes a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
