import {
  chancesOf,
  REPLY_CLASSES,
  type ReplyChances,
  type ReplyClass,
} from '../load/readers/reply-model.ts';
import { BUCKETS, type SeenPart } from '../load/readers/seen-buckets.ts';
import { type Example, learntWeights, shuffle } from './linear-model.ts';
import { randomFrom } from './random.ts';
import { learntWants } from './wants-model.ts';

const FOLDS = 5;

/** Texts that have so much in common (cosine) are told by one another. */
const ALIKE = 0.7;

export type Judged = { truth: ReplyClass; chances: ReplyChances; isQuestion: boolean };

/** Judges each example by a model that learnt from practice and from the others, except those that are like it. */
export function crossValidated(examples: Example[], practice: Example[]): Judged[] {
  const folds = foldsOf(examples);
  return Array.from({ length: FOLDS }).flatMap((_, fold) => {
    const others = examples.filter((_, index) => folds[index] !== fold);
    const learnt = [...others, ...practice];
    const classes = { weights: learntWeights(learnt), scale: 1 };
    const wants = { weights: learntWants(learnt), scale: 1 };
    return examples
      .filter((_, index) => folds[index] === fold)
      .map((example) => ({
        truth: REPLY_CLASSES[example.class] ?? 'unclear',
        chances: chancesOf(example.features, classes, wants),
        isQuestion: example.isQuestion,
      }));
  });
}

/** Gives the fold of each example; those that are alike share one. */
function foldsOf(examples: Example[]): number[] {
  const groups = groupsOf(examples);
  const order = [...new Set(groups)];
  shuffle(order, randomFrom(7));
  const foldOfGroup = new Map(order.map((group, index) => [group, index % FOLDS]));
  return groups.map((group) => foldOfGroup.get(group) ?? 0);
}

/** Gives a number for each example, the same for those that are alike. */
function groupsOf(examples: Example[]): number[] {
  const groups = examples.map((_, index) => index);
  const dense = new Float32Array(BUCKETS);
  for (const [first, { features }] of examples.entries()) {
    const { buckets, values } = features.whole;
    for (const [index, bucket] of buckets.entries()) dense[bucket] = values[index] ?? 0;
    for (const [other, like] of examples.entries()) {
      if (other > first && cosine(dense, like.features.whole) >= ALIKE) join(groups, first, other);
    }
    for (const bucket of buckets) dense[bucket] = 0;
  }
  return groups;
}

function cosine(dense: Float32Array, { buckets, values, from, to }: SeenPart): number {
  let sum = 0;
  for (let index = from; index < to; index++) {
    sum += (dense[buckets[index] ?? 0] ?? 0) * (values[index] ?? 0);
  }
  return sum;
}

function join(groups: number[], one: number, other: number): void {
  const [kept, lost] = [groups[one] ?? one, groups[other] ?? other];
  if (kept === lost) return;
  for (let index = 0; index < groups.length; index++) {
    if (groups[index] === lost) groups[index] = kept;
  }
}
