import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';

/** Gives what a named query, or a parameter of it, is said to be in its head, in the language of the report; one of the user's own says it itself. */
export function queryWords(said: string): string {
  const known = QUERY_WORDS.find((words) => words === said);
  return known === undefined ? said : inWords(known);
}

/** What the heads of queries/analyst say. */
export const QUERY_WORDS: string[] = [
  message(
    'One row per personal win-back attempt: how late, what was replied, and whether we answered.',
  ),
  message('made on this day or later'),
  message('One row per customer whose number, name or address holds a text: what we know of them.'),
  message('part of the number, name or address'),
  message(
    'One row per regular who churned and has not returned: when, after what, and what was done since.',
  ),
  message('churned on this day or later'),
  message('One row per mass mailing to a customer whom we owed an answer, the newest first.'),
  message('least age of the open question in days'),
  message(
    'One row per status of orders as the exports have it, and how it was read: purchase, return (gives back), no_purchase, or unknown (no word that is known: taken for a purchase); the most frequent first.',
  ),
  message('One row per database: the month in figures.'),
  message(
    'One row per regular whom nobody of ours has written to or called for a while, the most valuable first.',
  ),
  message('days without a personal word from us'),
  message(
    'One row per mailing, question or leaving of the twelve months to as_of that would have gone another way, had a rule held; the newest first.',
  ),
  message('mailing_while_owed, answer_in_two_days or call_in_thirty_days'),
  message('One row per row of an export that was set aside: where it stands, and why.'),
  message('part of the path of the file'),
  message('One row per answered wait of the period: the slowest answers first.'),
  message('how many rows'),
  message(
    'One row per contract term that came to its end after an event in the days before it: whether the customer stayed; the newest first.',
  ),
  message('refusal, changed_terms, complaint, open_wait or account_manager_change'),
  message(
    'One row per unknown sender with an open question: nobody of ours ever wrote to them, and they never wrote twice in one conversation; the newest first.',
  ),
  message('One row per open wait: who waits for our answer, the longest first.'),
  message('least age in days'),
  message('true to see bare thank-yous too'),
  message(
    'One row per win-back mailing to a customer who was lost after our refusal: refused, and then asked to come back; the newest first.',
  ),
];
