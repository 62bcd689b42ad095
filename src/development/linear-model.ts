import { BUCKETS, type ReplyFeatures } from '../load/readers/reply-features.ts';
import { chances } from '../load/readers/reply-model.ts';
import { type Random, randomFrom } from './random.ts';

export type Example = { features: ReplyFeatures; class: number };

const ROUNDS = 12;
const STEP = 0.3;
/** How strongly weights are held near zero. */
const SHRINKING = 6e-4;

/**
 * Learns a multinomial logistic regression by stochastic gradients, each weight with a step of its own (AdaGrad, Duchi
 * et al. 2011), and gives the mean of the weights after the later rounds: `classCount` for each bucket. The same
 * examples give the same weights.
 */
export function learntWeights(examples: Example[], classCount: number): Float32Array {
  const weights = new Float32Array(BUCKETS * classCount);
  const squares = new Float32Array(weights.length).fill(1e-6);
  const sum = new Float32Array(weights.length);
  const order = examples.map((_, index) => index);
  const pick = randomFrom(1);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, pick);
    for (const index of order) {
      const example = examples[index];
      if (example) learn(example, classCount, { weights, squares });
    }
    if (round >= ROUNDS / 2) addTo(sum, weights);
  }
  return sum.map((value) => value / (ROUNDS / 2));
}

function addTo(sum: Float32Array, weights: Float32Array): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0);
}

function learn(
  { features, class: truth }: Example,
  classCount: number,
  { weights, squares }: { weights: Float32Array; squares: Float32Array },
): void {
  const errors = chancesOf(features, classCount, weights);
  errors[truth] = (errors[truth] ?? 0) - 1;
  const { buckets, values } = features;
  for (let index = 0; index < buckets.length; index++) {
    for (let of = 0; of < classCount; of++) {
      const at = (buckets[index] ?? 0) * classCount + of;
      const slope = (errors[of] ?? 0) * (values[index] ?? 0) + SHRINKING * (weights[at] ?? 0);
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(square);
    }
  }
}

/** Gives the chance of each class under these weights. */
export function chancesOf(
  { buckets, values }: ReplyFeatures,
  classCount: number,
  weights: Float32Array,
): number[] {
  const scores = new Array<number>(classCount).fill(0);
  for (let index = 0; index < buckets.length; index++) {
    for (let of = 0; of < classCount; of++) {
      const weight = weights[(buckets[index] ?? 0) * classCount + of] ?? 0;
      scores[of] = (scores[of] ?? 0) + weight * (values[index] ?? 0);
    }
  }
  return chances(scores);
}

/** Puts a list into an order by chance (Fisher and Yates). */
export function shuffle<Item>(list: Item[], pick: Random): void {
  for (let end = list.length - 1; end > 0; end--) {
    const other = pick(end + 1);
    const [kept, moved] = [list[end], list[other]];
    if (kept === undefined || moved === undefined) continue;
    list[end] = moved;
    list[other] = kept;
  }
}
