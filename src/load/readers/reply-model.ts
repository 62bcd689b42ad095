import { readFileSync } from 'node:fs';
import { replyFeatures } from './reply-features.ts';

/** What a reply may be; `thanks` asks for nothing. */
export const REPLY_CLASSES = ['yes', 'conditional', 'no', 'unclear', 'thanks'] as const;

export type ReplyClass = (typeof REPLY_CLASSES)[number];

/** The file that `npm run train-replies` writes. */
export type SavedReplyModel = {
  /** SHA-256 of the replies it learnt from. */
  learntFrom: string;
  /** So sure the model must be to say a class; below it says nothing. */
  thresholds: Record<Exclude<ReplyClass, 'unclear'>, number>;
  /** What a weight of 1 in `weights` stands for. */
  scale: number;
  /** Base64 of a signed byte for each bucket and class. */
  weights: string;
};

/** Found from the program's text as from the compiled one. */
export const REPLY_MODEL_FILE = new URL('../../../data/reply-model.json', import.meta.url);

export type ReplyModel = Pick<SavedReplyModel, 'thresholds' | 'scale'> & { weights: Int8Array };

let model: ReplyModel | undefined;

/** Gives the model, read when it is first asked for: most runs read no texts. */
export function replyModel(): ReplyModel {
  model ??= readModel();
  return model;
}

function readModel(): ReplyModel {
  const { thresholds, scale, weights } = JSON.parse(
    readFileSync(REPLY_MODEL_FILE, 'utf8'),
  ) as SavedReplyModel;
  const bytes = Buffer.from(weights, 'base64');
  return {
    thresholds,
    scale,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
  };
}

/** Gives how likely a text is of each class, in the order of `REPLY_CLASSES`; they add up to 1. */
export function replyChances(text: string, { scale, weights }: ReplyModel): number[] {
  const { buckets, values } = replyFeatures(text);
  const count = REPLY_CLASSES.length;
  const sums = new Float64Array(count);
  for (let index = 0; index < buckets.length; index++) {
    const at = (buckets[index] ?? 0) * count;
    const value = values[index] ?? 0;
    for (let of = 0; of < count; of++) sums[of] = (sums[of] ?? 0) + (weights[at + of] ?? 0) * value;
  }
  return chances([...sums].map((sum) => sum * scale));
}

/** Gives the chances of classes with these scores (softmax). */
export function chances(scores: number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, value) => sum + value, 0);
  return odds.map((value) => value / all);
}
