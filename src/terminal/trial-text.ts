import { formatsOf } from '../locales/formats.ts';
import { inWords, spokenLanguage } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { TrialPlan } from '../trial/trial-plan.ts';

const REASONS: Record<string, string> = {
  objection: message('{count} objected'),
  unsubscribed: message('{count} unsubscribed'),
  said_no: message('{count} said no'),
  owed_answer: message('{count} wait for our answer: answer them first'),
  held_back: message('{count} are held back by a decision'),
  running_trial: message('{count} are in another trial'),
};

/** Says who was drawn, who was left out and why, what can be found, and where the files are. */
export function trialText({ plan, files }: { plan: TrialPlan; files: string[] }): string {
  return [
    ...[drawnText(plan), leftOutText(plan), findingText(plan)].filter(Boolean),
    ...files,
    inWords(
      'Put {file} among the exports: the next run then reads the groups, and once the {days} days are over the report tells what the calls brought.',
      { file: files.at(-1) ?? '', days: String(plan.days) },
    ),
  ].join('\n');
}

function drawnText({ drawn, from, laterFrom, seed, name }: TrialPlan): string {
  const calls = drawn.filter(({ isCalled }) => isCalled).length;
  return inWords(
    '{name}: of {total} customers who have left, {calls} are called from {from} on and {others} from {later} on, drawn within thirds of value (seed {seed})',
    {
      name,
      total: String(drawn.length),
      calls: String(calls),
      others: String(drawn.length - calls),
      from,
      later: laterFrom,
      seed: String(seed),
    },
  );
}

function leftOutText({ leftOut }: TrialPlan): string {
  const reasons = Object.entries(REASONS).flatMap(([reason, words]) => {
    const count = leftOut.get(reason);
    return count === undefined ? [] : [inWords(words, { count: String(count) })];
  });
  return reasons.length === 0
    ? ''
    : inWords('Not drawn: {reasons}', { reasons: reasons.join('; ') });
}

function findingText({ base, days, detectable }: TrialPlan): string {
  return inWords(
    'What it can find: {isKnown, select, true {{share} of those who left returned by themselves within {days} days (at most {high}). } other {How many return by themselves within {days} days is not known. }}{isFound, select, true {If calls bring {difference} points more than that, four trials in five show it} other {No difference, however great, is shown by four trials in five}}{isFoundHigh, select, true {; {highDifference} points at {high}} other {}}.',
    {
      isKnown: base.share !== null,
      share: percent(base.share ?? 0),
      high: percent(base.high),
      days: String(days),
      isFound: detectable.atBase !== null,
      difference: points(detectable.atBase ?? 0),
      isFoundHigh: detectable.atBase !== null && detectable.atHigh !== null && base.high < 1,
      highDifference: points(detectable.atHigh ?? 0),
    },
  );
}

function percent(share: number): string {
  return formatsOf(spokenLanguage(), 'EUR').percent(share);
}

function points(difference: number): string {
  return String(Math.ceil(difference * 100));
}
