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
  message('One row per row of an export that was set aside: where it stands, and why.'),
  message('part of the path of the file'),
  message('One row per answered wait of the period: the slowest answers first.'),
  message('how many rows'),
  message(
    'One row per unknown sender with an open question: nobody of ours ever wrote to them, and they never wrote twice in one conversation; the newest first.',
  ),
  message('One row per open wait: who waits for our answer, the longest first.'),
  message('least age in days'),
  message('true to see bare thank-yous too'),
];
