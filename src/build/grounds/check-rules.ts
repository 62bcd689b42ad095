import { message, type Translate } from '../../locales/translate.ts';
import type { Rows } from '../../read/rows.ts';

/** Gives what should hold by a check. */
export function checkRule(
  { name, rule }: Pick<Rows['checks'], 'name' | 'rule'>,
  t: Translate,
): string {
  const known = CHECK_RULES[name];
  return known ? t(known) : rule;
}

/** What should hold, by the name of the check; a check of the user's own says it itself. */
export const CHECK_RULES: Record<string, string> = {
  annual_values_differ: message(
    'Regulars are worth the same in the sentence, in the list and in the movements',
  ),
  answers_unknown: message(
    'By each channel some question has an answer of ours; else the export seems to lack the answers, and all seem to wait',
  ),
  campaigns_without_time: message(
    'Every mass mailing has a date; campaigns without one are left out: load the tool’s list of campaigns',
  ),
  contracts_not_possible: message(
    'No contract ends before it starts, and each belongs to a customer that the CRM knows',
  ),
  corrected_values: message(
    'No later file changes a value that was past, as an earlier one gave it; else that of the later counts: by the date in its name, else the day that it states, else its name',
  ),
  currencies_differ: message(
    'All values are in the currency of the report, or have a rate (currency_rates); others are in no sum',
  ),
  customers_only_named: message(
    'Every customer that an order, a ticket or an activity names is on the CRM’s list of customers',
  ),
  decisions_not_taken: message(
    'Every row of the lists of decisions says what is decided, and names a customer, message or order that is known; others did nothing',
  ),
  promises_to_nobody: message(
    'Every segment and product with a promise of its own is one that a customer or a contract has; others promise nothing to anybody',
  ),
  identity_conflicts: message('Every address and domain belongs to one customer, or to us'),
  keys_shared: message('No two Message-IDs, addresses, customers, contacts or people have one key'),
  lists_loaded_twice: message(
    'No two files hold the same rows under other numbers, as where a list was saved again by a spreadsheet; such rows count twice: load one of them',
  ),
  message_ids_reused: message('Different mails have different Message-IDs'),
  movements_do_not_add_up: message('Opening plus movements is closing, and the next opening'),
  net_and_gross_added: message(
    'All values of orders are with tax, or all without it; else sums add both',
  ),
  numbers_of_two_programs: message(
    'No two programs have the same numbers; else each number counts as one thing',
  ),
  order_words_unknown: message(
    'Every status of an order is a word that is known; orders with another count as purchases',
  ),
  orders_bill_contracts: message(
    'No order only bills a contract: such orders count twice, unless they name it (column contract_id)',
  ),
  order_values_unclear: message(
    'Of every order with several rows it is known whether a value is that of a line or of the order: else a mapping says it (value_of)',
  ),
  orders_in_two_programs: message(
    'No two programs have the same purchases (a shop, payments, invoices: same customer and value within seven days); they count twice: load one of them',
  ),
  own_side_unknown: message(
    'It is known which addresses are ours: else set own.domains in regulars.yaml',
  ),
  questions_in_no_wait: message('Every message of a customer belongs to one wait'),
  rows_unaccounted: message('Rows read are rows accepted and rows set aside, in every file'),
  seen_after_as_of: message('Nothing after the last day of the report is seen'),
  sources_not_fresh: message(
    'Every source reaches the last day of the report, and has no hole in its months; what rests on one that does not is not known there',
  ),
  tax_in_one_file: message(
    'Where two files give the same orders, both are with tax, or both without it; else only the values of the later file count, and sums may add both',
  ),
  texts_unread: message(
    'Where texts are read, the text of every mail of a customer was: none stands in winmail.dat, is encrypted, or lacks in the export',
  ),
  totals_differ: message(
    'Each total that stands at two places (sentence, table, picture, list) is the same at both',
  ),
  waiting_figures_differ: message('The first screen and the waiting room count the same customers'),
  waits_below_zero: message(
    'No wait is shorter than nothing, or longer in working time than by the calendar',
  ),
  zeros_differ: message(
    'Every export writes the numbers of customers as the CRM does; those that differ by leading zeros alone count as one customer',
  ),
};
