import type { ReplyFeatures } from '../load/readers/reply-features.ts';
import { classChances, REPLY_CLASSES, sentenceOdds } from '../load/readers/reply-model.ts';
import { BUCKETS, type SeenPart } from '../load/readers/seen-buckets.ts';
import { type Random, randomFrom } from './random.ts';

export type Example = { features: ReplyFeatures; class: number; isQuestion: boolean };

const ROUNDS = 8;
const STEP = 0.15;
/** How strongly weights are held near zero. */
const SHRINKING = 6e-4;
const CLASSES = REPLY_CLASSES.length;

type Learning = { weights: Float32Array; squares: Float32Array };

/**
 * Learns a multinomial logistic regression over the sentences of texts, of which only the whole is labelled (multiple
 * instances), by stochastic gradients, each weight with a step of its own (AdaGrad, Duchi et al. 2011), and gives the
 * mean of the weights after the later rounds: one for each class in each bucket. The same examples give the same weights.
 */
export function learntWeights(examples: Example[]): Float32Array {
  const weights = new Float32Array(BUCKETS * CLASSES);
  const squares = new Float32Array(weights.length).fill(1e-6);
  return meanOfLaterRounds(examples, ROUNDS, weights, (example) =>
    learn(example, { weights, squares }),
  );
}

/** Shows each example in every round, in an order by chance, and gives the mean of the weights after the later rounds. */
export function meanOfLaterRounds(
  examples: Example[],
  rounds: number,
  weights: Float32Array,
  learn: (example: Example) => void,
): Float32Array {
  const sum = new Float32Array(weights.length);
  const order = [...examples];
  const pick = randomFrom(1);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, pick);
    for (const example of order) learn(example);
    if (round >= rounds / 2) addTo(sum, weights);
  }
  return sum.map((value) => value / (rounds / 2));
}

/** Whether an example is of bare thanks. */
export function isThanks(example: Example): boolean {
  return REPLY_CLASSES[example.class] === 'thanks';
}

function addTo(sum: Float32Array, weights: Float32Array): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0);
}

/** Takes a step down the slope of the loss; the sentence that speaks most for the true class has most of its credit. */
function learn({ features, class: truth }: Example, learning: Learning): void {
  const odds = sentenceOdds(features, { weights: learning.weights, scale: 1 });
  const chance = classChances(odds)[truth] ?? 0;
  const slopes = new Float64Array(CLASSES);
  for (const [index, sentence] of features.sentences.entries()) {
    const own = Float64Array.from(odds[index] ?? []);
    own[truth] = (own[truth] ?? 0) * (1 - 1 / Math.max(chance, 1e-9));
    for (let of = 0; of < CLASSES; of++) slopes[of] = (slopes[of] ?? 0) + (own[of] ?? 0);
    step(sentence, own, learning);
  }
  step(features.whole, slopes, learning);
}

function step(
  { buckets, values, from, to }: SeenPart,
  slopes: Float64Array,
  { weights, squares }: Learning,
): void {
  for (let index = from; index < to; index++) {
    for (let of = 0; of < CLASSES; of++) {
      const at = (buckets[index] ?? 0) * CLASSES + of;
      const slope = (slopes[of] ?? 0) * (values[index] ?? 0) + SHRINKING * (weights[at] ?? 0);
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(square);
    }
  }
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
