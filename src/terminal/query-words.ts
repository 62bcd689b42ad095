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
  message(
    'One row per contract that ends within so many days and is not yet renewed, with the chance that it is not, the most to lose first; none where chances told no more than the average (see renewal_record).',
  ),
  message(
    "One row per customer to be called, the first first: who waits for our answer, or was lost in the last 24 months and has not said no, in the order of what a week's wait costs, where that is not told by value.",
  ),
  message(
    'One row per customer who asked something in the 24 months to the last day seen, or still waits: how long our answers took, and theirs; where most is at stake first (annual value times the median wait).',
  ),
  message(
    'One row per customer who left in the twelve months to the last day seen: when, after what, and what was lost; the most valuable first.',
  ),
  message(
    'One row per customer whose contract ends soon with no signed one to follow, the first to end first: whom to call about it, and what is to know.',
  ),
  message(
    'One row per question of the month (of several months to its end): when it came, and what became of it; bare thank-yous aside; in the order in which they came.',
  ),
  message(
    'One row per question of the month that the customer followed with another within resolution_days of our answer; the soonest first.',
  ),
  message(
    'One row per regular and side, ours or theirs, of which only one person has had a personal word in the 24 months to as_of; the most valuable first.',
  ),
  message(
    'One row per regular by orders: when the next order is due by the own gaps (no fitted model tells that of a single customer), the most overdue first.',
  ),
  message(
    'One row per regular under contract, or who left as one in two years, with whom nobody has had a personal word, either way, for longer than its own rhythm explains; the most valuable first.',
  ),
  message(
    'One row per word of ours to a regular or a lost customer in the 24 months to as_of that nobody has answered, the longest open first.',
  ),
  message('days ahead'),
  message('days ahead within which the contract ends, at most thresholds.renewal_days'),
  message('days since the last personal word'),
  message('days without an answer'),
  message('how many months; 12 for what groups and courses are made of'),
  message('least number of questions in the 24 months; 0 for those too who only still wait'),
  message(
    'only those whose last event before it was this, for example refusal, silence or unknown',
  ),
  message('so many at most'),
  message('those due within so many days, or before'),
  message(
    'One row per question of the twelve months that came anew in a conversation we had answered, or that another one of ours answered than the one who last wrote to or met the customer before; the newest first.',
  ),
  message(
    'One row per customer who waits for our answer: whom to answer, and what is to know; those who surely wait first, then by value.',
  ),
  message(
    'One row per regular who churned and has not returned: whom to win back, and what is to know; the most valuable first.',
  ),
];
