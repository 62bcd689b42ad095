import { readFileSync } from 'node:fs';
import { ownPromise } from '../load/readers/own-promises.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';

/** `practice`: the rules were written on these. `sealed`: written and labelled before the rules, and looked at once. */
export type PromiseSet = 'practice' | 'sealed';

/** A fictional sentence of a mail of Wednesday, 14 November 2012, as a person judged it: the day promised and what tells it, null where none is. */
export type LabelledPromise = { day: string | null; kind: string | null; text: string };

export type PromiseAccuracy = { promises: number; others: number; found: number; wrong: number };

const MAILED_ON = '2012-11-14';

/** Reads the sentences of a set: day, kind and text, parted by tabs. */
export function promisesOf(set: PromiseSet): LabelledPromise[] {
  const file = new URL(`../../src/load/readers/${set}-promises.tsv`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [day = '-', kind = '-', text = ''] = line.split('\t');
    return { day: day === '-' ? null : day, kind: kind === '-' ? null : kind, text };
  });
}

/** Counts what the rules find of a set: a promise is found if its day is; anything else they say is wrong. */
export function promiseAccuracy(set: PromiseSet): PromiseAccuracy {
  const counts = { promises: 0, others: 0, found: 0, wrong: 0 };
  for (const { day, kind, text } of promisesOf(set)) {
    const told = ownPromise(text, MAILED_ON);
    if (day === null) counts.others++;
    else counts.promises++;
    if (told === null) continue;
    if (told.day === day && told.kind === kind) counts.found++;
    else counts.wrong++;
  }
  return counts;
}

/** Gives the sentences of a set of which the rules say something else than the person. */
export function missedPromises(set: PromiseSet): string[] {
  return promisesOf(set)
    .map((one) => ({ ...one, told: ownPromise(one.text, MAILED_ON) }))
    .filter(({ day, told }) => (told?.day ?? null) !== day)
    .map(({ text, day, told }) => `${day ?? 'none'}, told ${told?.day ?? 'none'}: ${text}`);
}

const SENTENCES = {
  en: (found: string, right: string, count: string) =>
    `On ${count} fictional sentences kept apart (in brackets Wilson's 95 % interval): ${found} promises found with their day, ${right} of what was found right.`,
  de: (found: string, right: string, count: string) =>
    `Bei ${count} erfundenen Sätzen, die beiseite lagen (in Klammern Wilsons 95-%-Intervall): ${found} Zusagen mit ihrem Tag gefunden, ${right} des Gefundenen richtig.`,
};

/** Gives recall and precision on the sealed half in a sentence of DEFINITIONS.md. */
export function promiseAccuracySentence(language: 'en' | 'de'): string {
  const { promises, others, found, wrong } = promiseAccuracy('sealed');
  const between = { en: ['of', 'to'], de: ['von', 'bis'] }[language];
  const share = (count: number, of: number) => {
    const [low, high] = wilsonInterval(count, of) ?? [0, 1];
    return `${count} ${between[0]} ${of} (${Math.round(100 * low)} ${between[1]} ${Math.round(100 * high)} %)`;
  };
  const right = share(found, found + wrong);
  return SENTENCES[language](share(found, promises), right, String(promises + others));
}
