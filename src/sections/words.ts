import type { Context } from '../report/context.ts';
import { message } from '../report/translate.ts';

const words: Record<string, string> = {
  refusal: message('our refusal'),
  changed_terms: message('changed terms'),
  open_wait: message('an unanswered question'),
  complaint: message('a complaint'),
  account_manager_change: message('a change of account manager'),
  silence: message('silence'),
  yes: message('yes'),
  conditional: message('yes, on a condition'),
  no: message('no'),
  unclear: message('unclear'),
  newsletter: message('newsletter'),
  promotion: message('promotion'),
  'win-back': message('win-back mailing'),
  contract: message('contract'),
  orders: message('orders'),
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
