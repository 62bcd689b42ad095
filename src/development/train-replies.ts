import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { replyFeatures } from '../load/readers/reply-features.ts';
import {
  REPLY_CLASSES,
  REPLY_MODEL_FILE,
  type ReplyClass,
  type SavedReplyModel,
} from '../load/readers/reply-model.ts';
import { classOf, fileOf, type LabelledReply, repliesOf, wordsOf } from './labelled-replies.ts';
import { chancesOf, type Example, learntWeights, shuffle } from './linear-model.ts';
import { randomFrom } from './random.ts';

const FOLDS = 8;

/** Of the replies called so, so many have to be so; of questions, at most so many may be called thanks. */
const PRECISION = { yes: 0.9, conditional: 0.92, no: 0.92 };
const QUESTIONS_CALLED_THANKS = 0.01;

/** What the weights were learnt from, as a fingerprint. */
export function learntFrom(): string {
  const hash = createHash('sha256');
  for (const set of ['labelled', 'practice', 'gaps'] as const) hash.update(fileOf(set));
  return hash.digest('hex');
}

type Judged = { truth: ReplyClass; chances: number[] };

/** Learns from the labelled replies what `data/reply-model.json` holds, and says how sure it has to be. */
export function trainedModel(): { model: SavedReplyModel; judged: Judged[] } {
  const labelled = repliesOf('labelled').map(exampleOf);
  const replies = repliesOf('practice');
  const practice = [...replies, ...longReplies(replies)].map(exampleOf);
  const judged = crossValidated(labelled, practice);
  const all = [...labelled, ...practice, ...repliesOf('gaps').map(exampleOf)];
  return { judged, model: savedModel(learntWeights(all, REPLY_CLASSES.length), judged) };
}

const LONG_UNDECIDED = 800;
const LONG_DECIDED = 500;

/**
 * Makes long mails of short ones: several that decide nothing still decide nothing, however many an "if" they hold, and
 * one that does is no less decided between thanks.
 */
export function longReplies(replies: LabelledReply[]): LabelledReply[] {
  const pick = randomFrom(11);
  const isShort = ({ text }: LabelledReply) => !text.includes('\n');
  const of = (isMeant: (reply: LabelledReply) => boolean) =>
    replies.filter((reply) => isShort(reply) && isMeant(reply));
  const undecided = of(({ kind, asksNothing }) => kind === 'unclear' && !asksNothing);
  const decided = of(({ kind }) => kind !== 'unclear');
  const thanks = of(({ asksNothing }) => asksNothing);
  const some = (from: LabelledReply[], count: number) =>
    Array.from({ length: count }, () => from[pick(from.length)]?.text ?? '');
  const long = Array.from({ length: LONG_UNDECIDED }, () => ({
    kind: 'unclear',
    asksNothing: false,
    text: some(undecided, 3 + pick(10)).join(' '),
  }));
  const framed = Array.from({ length: LONG_DECIDED }, () => {
    const { kind = 'unclear', text = '' } = decided[pick(decided.length)] ?? {};
    const words = [...some(thanks, pick(2)), text, ...some(thanks, pick(2))];
    return { kind, asksNothing: false, text: words.join(' ') };
  });
  return [...long, ...framed];
}

function exampleOf(reply: LabelledReply): Example {
  const { buckets, values } = replyFeatures(wordsOf(reply));
  return {
    features: { buckets: buckets.slice(), values: values.slice() },
    class: REPLY_CLASSES.indexOf(classOf(reply)),
  };
}

/** Judges each example by a model that learnt from the others. */
function crossValidated(examples: Example[], practice: Example[]): Judged[] {
  const shuffled = [...examples];
  shuffle(shuffled, randomFrom(7));
  return Array.from({ length: FOLDS }).flatMap((_, fold) => {
    const others = shuffled.filter((_, index) => index % FOLDS !== fold);
    const weights = learntWeights([...others, ...practice], REPLY_CLASSES.length);
    return shuffled
      .filter((_, index) => index % FOLDS === fold)
      .map((example) => ({
        truth: REPLY_CLASSES[example.class] ?? 'unclear',
        chances: chancesOf(example.features, REPLY_CLASSES.length, weights),
      }));
  });
}

function savedModel(weights: Float32Array, judged: Judged[]): SavedReplyModel {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return {
    learntFrom: learntFrom(),
    thresholds: {
      yes: preciseFrom('yes', PRECISION.yes, judged),
      conditional: preciseFrom('conditional', PRECISION.conditional, judged),
      no: preciseFrom('no', PRECISION.no, judged),
      thanks: thanksFrom(judged),
    },
    scale,
    weights: Buffer.from(bytes.buffer).toString('base64'),
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

/** Gives the lowest chance from which on few enough of the replies that want an answer are called thanks. */
function thanksFrom(judged: Judged[]): number {
  const wrong = byChance('thanks', judged).filter(({ truth }) => truth === 'unclear');
  return rounded((wrong[Math.floor(wrong.length * QUESTIONS_CALLED_THANKS)]?.chance ?? 1) + 1e-3);
}

function byChance(name: ReplyClass, judged: Judged[]) {
  const index = REPLY_CLASSES.indexOf(name);
  return judged
    .map(({ truth, chances }) => ({ truth, chance: chances[index] ?? 0 }))
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
