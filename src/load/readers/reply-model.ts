import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { type ReplyFeatures, replyFeatures } from './reply-features.ts';
import type { SeenPart } from './seen-buckets.ts';

/** What a reply may be; `thanks` asks for nothing. */
export const REPLY_CLASSES = ['yes', 'conditional', 'no', 'unclear', 'thanks'] as const;

export type ReplyClass = (typeof REPLY_CLASSES)[number];

/** The file that `npm run train-replies` writes. */
export type SavedReplyModel = {
  /** SHA-256 of the replies it learnt from. */
  learntFrom: string;
  /** So sure the model must be to say a class; below it says nothing. */
  thresholds: Record<Exclude<ReplyClass, 'unclear'>, number>;
  /** Of the classes: a weight for each bucket and class. */
  classes: SavedWeights;
  /** Of whether a sentence wants something: a weight for each bucket. */
  wants: SavedWeights;
};

type SavedWeights = {
  /** What a weight of 1 stands for. */
  scale: number;
  /** Base64 of a signed byte each, compressed by Brotli. */
  weights: string;
};

export type Weights = { scale: number; weights: Float32Array | Int8Array };

/** Found from the program's text as from the compiled one. */
export const REPLY_MODEL_FILE = new URL('../../../data/reply-model.json', import.meta.url);

export type ReplyModel = Pick<SavedReplyModel, 'thresholds'> & {
  classes: Weights;
  wants: Weights;
};

let model: ReplyModel | undefined;

/** Gives the model, read when it is first asked for: most runs read no texts. */
export function replyModel(): ReplyModel {
  model ??= readModel();
  return model;
}

function readModel(): ReplyModel {
  const { thresholds, classes, wants } = JSON.parse(
    readFileSync(REPLY_MODEL_FILE, 'utf8'),
  ) as SavedReplyModel;
  return { thresholds, classes: unpacked(classes), wants: unpacked(wants) };
}

function unpacked({ scale, weights }: SavedWeights): Weights {
  const bytes = brotliDecompressSync(Buffer.from(weights, 'base64'));
  return { scale, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
}

/** What the model holds for likely of a text. */
export type ReplyChances = {
  /** Of each class, in the order of `REPLY_CLASSES`; they add up to 1. */
  classes: number[];
  /** That it is thanks and no more: of the class, and that none of its sentences wants anything (geometric mean). */
  thanks: number;
};

/** Gives how likely a text is what. */
export function replyChances(text: string, { classes, wants }: ReplyModel): ReplyChances {
  return chancesOf(replyFeatures(text), classes, wants);
}

/** Gives how likely a text is what, from what is seen of it. */
export function chancesOf(
  features: ReplyFeatures,
  ofClasses: Weights,
  ofWants: Weights,
): ReplyChances {
  const classes = classChances(sentenceOdds(features, ofClasses));
  const thanks = Math.sqrt(
    (classes[THANKS] ?? 0) * chanceOfNoWant(sentenceWants(features, ofWants)),
  );
  return { classes, thanks };
}

const THANKS = REPLY_CLASSES.indexOf('thanks');

/** How much speaks for each class in each sentence, as shares of all that speaks for any; they add up to 1. */
export type SentenceOdds = Float64Array[];

/**
 * Gives the odds of each class in each sentence: softmax over all of them at once, of what the whole text and the
 * sentence weigh together. So one sentence that decides is enough, in however long a letter.
 */
export function sentenceOdds(
  { whole, sentences }: ReplyFeatures,
  { weights, scale }: Weights,
): SentenceOdds {
  const common = new Float64Array(REPLY_CLASSES.length);
  addWeights(common, whole, weights);
  const odds = sentences.map((sentence) => {
    const sums = common.slice();
    addWeights(sums, sentence, weights);
    return sums;
  });
  softmax(odds, scale);
  return odds;
}

function addWeights(
  sums: Float64Array,
  { buckets, values, from, to }: SeenPart,
  weights: Float32Array | Int8Array,
): void {
  const count = REPLY_CLASSES.length;
  for (let index = from; index < to; index++) {
    const at = (buckets[index] ?? 0) * count;
    const value = values[index] ?? 0;
    for (let of = 0; of < count; of++) sums[of] = (sums[of] ?? 0) + (weights[at + of] ?? 0) * value;
  }
}

/** Turns scores into shares of their exponentials. */
function softmax(scores: Float64Array[], scale: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const sums of scores) for (const score of sums) most = Math.max(most, score);
  let all = 0;
  for (const sums of scores) {
    for (let of = 0; of < sums.length; of++) {
      const value = Math.exp(((sums[of] ?? 0) - most) * scale);
      sums[of] = value;
      all += value;
    }
  }
  for (const sums of scores) {
    for (let of = 0; of < sums.length; of++) sums[of] = (sums[of] ?? 0) / all;
  }
}

/** Gives the chance of each class: its shares of all sentences. */
export function classChances(odds: SentenceOdds): number[] {
  return REPLY_CLASSES.map((_, of) => odds.reduce((sum, each) => sum + (each[of] ?? 0), 0));
}

/**
 * Gives how likely each sentence wants something of who reads it: logistic, of what the sentence weighs and its share of
 * what the whole text weighs. Apart from the classes, since thanks must hold for every sentence, a decision for one.
 */
export function sentenceWants(
  { whole, sentences }: ReplyFeatures,
  { weights, scale }: Weights,
): number[] {
  const share = weightOf(whole, weights) / sentences.length;
  return sentences.map((part) => 1 / (1 + Math.exp(-scale * (weightOf(part, weights) + share))));
}

function weightOf({ buckets, values, from, to }: SeenPart, weights: Weights['weights']): number {
  let sum = 0;
  for (let index = from; index < to; index++) {
    sum += (weights[buckets[index] ?? 0] ?? 0) * (values[index] ?? 0);
  }
  return sum;
}

/** Gives how likely none of the sentences wants anything. */
export function chanceOfNoWant(wants: number[]): number {
  return wants.reduce((product, chance) => product * (1 - chance), 1);
}
