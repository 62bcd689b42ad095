import { chanceOfNoWant, sentenceWants } from '../load/readers/reply-model.ts';
import { BUCKETS, type SeenPart } from '../load/readers/seen-buckets.ts';
import { type Example, isThanks, meanOfLaterRounds } from './linear-model.ts';

const ROUNDS = 10;
const STEP = 0.15;
/** How strongly weights are held near zero. */
const SHRINKING = 3e-4;

type Learning = { weights: Float32Array; squares: Float32Array };

/**
 * Learns a weight for each bucket by which a sentence wants something of its reader: logistic regression over the
 * sentences of texts, of which only the whole is labelled. A text wants something if any of its sentences does
 * (noisy or), so bare thanks teach that of every sentence. By the same gradients as the classes.
 */
export function learntWants(examples: Example[]): Float32Array {
  const learning = {
    weights: new Float32Array(BUCKETS),
    squares: new Float32Array(BUCKETS).fill(1e-6),
  };
  return meanOfLaterRounds(examples, ROUNDS, learning.weights, (example) =>
    learn(example, learning),
  );
}

function learn(example: Example, learning: Learning): void {
  const { features } = example;
  const wants = sentenceWants(features, { weights: learning.weights, scale: 1 });
  const none = chanceOfNoWant(wants);
  const slopes = wants.map((chance) =>
    isThanks(example) ? chance : (-chance * none) / Math.max(1e-9, 1 - none),
  );
  for (const [index, sentence] of features.sentences.entries()) {
    step(sentence, slopes[index] ?? 0, learning);
  }
  const mean = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length;
  step(features.whole, mean, learning);
}

function step({ buckets, values, from, to }: SeenPart, by: number, { weights, squares }: Learning) {
  for (let index = from; index < to; index++) {
    const at = buckets[index] ?? 0;
    const slope = by * (values[index] ?? 0) + SHRINKING * (weights[at] ?? 0);
    const square = (squares[at] ?? 0) + slope * slope;
    squares[at] = square;
    weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(square);
  }
}
