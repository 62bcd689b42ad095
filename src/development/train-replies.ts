import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { replyFeatures } from '../load/readers/reply-features.ts';
import {
  REPLY_CLASSES,
  REPLY_MODEL_FILE,
  type ReplyClass,
  type SavedReplyModel,
} from '../load/readers/reply-model.ts';
import { copied } from '../load/readers/seen-buckets.ts';
import { classOf, fileOf, type LabelledReply, repliesOf, wordsOf } from './labelled-replies.ts';
import { type Example, learntWeights } from './linear-model.ts';
import { longReplies } from './long-replies.ts';
import { crossValidated, type Judged } from './reply-folds.ts';
import { learntWants } from './wants-model.ts';

/** Of the replies called so, so many have to be so; of questions, at most so many may be called thanks. */
const PRECISION = { yes: 0.92, conditional: 0.94, no: 0.94 };
const QUESTIONS_CALLED_THANKS = 0.005;

/** The sets that the weights were learnt from. */
export const LEARNT_SETS = [
  'labelled',
  'second',
  'third',
  'fourth',
  'fifth',
  'practice',
  'kinds',
  'gaps',
  'thanks',
  'small-talk',
] as const;

/** What the weights were learnt from, as a fingerprint. */
export function learntFrom(): string {
  const hash = createHash('sha256');
  for (const set of LEARNT_SETS) hash.update(fileOf(set));
  return hash.digest('hex');
}

/** Learns from the labelled replies what `data/reply-model.json` holds, and says how sure it has to be. */
export function trainedModel(): { model: SavedReplyModel; judged: Judged[] } {
  const tested = (['labelled', 'second', 'third', 'fourth', 'fifth'] as const).flatMap(repliesOf);
  const written = [...repliesOf('practice'), ...repliesOf('kinds'), ...repliesOf('thanks')];
  const gaps = repliesOf('gaps');
  const examples = tested.map(exampleOf);
  const practice = [...written, ...longReplies(written)].map(exampleOf);
  const judged = crossValidated(examples, practice);
  const all = [...tested, ...written, ...gaps];
  const learnt = [...all, ...longReplies(all)].map(exampleOf);
  return {
    judged,
    model: {
      learntFrom: learntFrom(),
      thresholds: thresholdsFor(judged),
      classes: saved(learntWeights(learnt)),
      wants: saved(learntWants(learnt)),
    },
  };
}

function exampleOf(reply: LabelledReply): Example {
  const { whole, sentences } = replyFeatures(wordsOf(reply));
  return {
    features: { whole: copied(whole), sentences: sentences.map(copied) },
    class: REPLY_CLASSES.indexOf(classOf(reply)),
    isQuestion: reply.text.includes('?'),
  };
}

/** Weights are kept in so many steps up and down: finer ones tell no more and take more room. */
const LARGEST_WEIGHT = 15;

function saved(weights: Float32Array): SavedReplyModel['classes'] {
  const scale =
    weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST_WEIGHT;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { scale, weights: brotliCompressSync(bytes).toString('base64') };
}

function thresholdsFor(judged: Judged[]): SavedReplyModel['thresholds'] {
  return {
    yes: preciseFrom('yes', PRECISION.yes, judged),
    conditional: preciseFrom('conditional', PRECISION.conditional, judged),
    no: preciseFrom('no', PRECISION.no, judged),
    thanks: thanksFrom(judged),
  };
}

/** Gives the lowest chance from which on so many of the replies called `name` are so. */
function preciseFrom(name: ReplyClass, precision: number, judged: Judged[]): number {
  const sorted = byChance(name, judged);
  let [right, threshold] = [0, 1];
  for (const [index, { chance, truth }] of sorted.entries()) {
    if (truth === name) right++;
    if (right / (index + 1) >= precision) threshold = chance;
  }
  return rounded(threshold);
}

/** Gives the lowest chance from which on few enough of the replies that want an answer are called thanks; what holds a question mark never is. */
function thanksFrom(judged: Judged[]): number {
  const count = judged.filter(({ truth }) => truth === 'unclear').length;
  const taken = judged.filter(({ truth, isQuestion }) => truth === 'unclear' && !isQuestion);
  const chance = byChance('thanks', taken)[Math.floor(count * QUESTIONS_CALLED_THANKS)]?.chance;
  return rounded((chance ?? 1) + 1e-3);
}

function byChance(name: ReplyClass, judged: Judged[]) {
  const index = REPLY_CLASSES.indexOf(name);
  return judged
    .map(({ truth, chances }) => ({
      truth,
      chance: name === 'thanks' ? chances.thanks : (chances.classes[index] ?? 0),
    }))
    .sort((a, b) => b.chance - a.chance);
}

function rounded(chance: number): number {
  return Math.ceil(chance * 1000) / 1000;
}

/** Writes the model, and says what cross-validation found. */
function train(): void {
  const { model, judged } = trainedModel();
  writeFileSync(REPLY_MODEL_FILE, `${JSON.stringify(model, null, 2)}\n`);
  for (const [name, threshold] of Object.entries(model.thresholds)) {
    const called = byChance(name as ReplyClass, judged).filter(({ chance }) => chance >= threshold);
    const right = called.filter(({ truth }) => truth === name).length;
    const all = judged.filter(({ truth }) => truth === name).length;
    console.log(`${name}: from ${threshold}, ${right} of ${called.length} right, of ${all}`);
  }
}

if (import.meta.url === `file://${process.argv[1]}`) train();
