import { replyChances, replyModel } from '../load/readers/reply-model.ts';
import { type ReplySignals, replySignals, surest } from '../load/readers/reply-signals.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { type LabelledReply, repliesOf, wordsOf } from './labelled-replies.ts';
import { ruledSignals } from './reply-rules.ts';

/** Ways to judge a reply: the phrases of old, what was learnt, and both together. */
const WAYS: Record<string, (text: string) => ReplySignals> = {
  phrases: ruledSignals,
  learnt: replySignals,
  both: bothSignals,
};

/** What was learnt; where it is not sure, what the phrases say if it holds that for the likeliest too. */
function bothSignals(text: string): ReplySignals {
  const learnt = replySignals(text);
  const ruled = ruledSignals(text);
  const asksNothing = learnt.asksNothing || ruled.asksNothing;
  if (learnt.replyKind !== 'unclear' || asksNothing) return { ...learnt, asksNothing };
  const never = { yes: 0, conditional: 0, no: 0, thanks: 0 };
  const likeliest = surest(replyChances(text, replyModel()).classes, never);
  return ruled.replyKind === likeliest ? { ...learnt, replyKind: likeliest } : learnt;
}

export type Accuracy = {
  label: string;
  /** Judged so by the way and by the person, of all judged so by the way. */
  precision: Share;
  /** Judged so by both, of all judged so by the person. */
  recall: Share;
};

type Share = [count: number, of: number];

/** Gives precision and recall of each label on some replies, judged in one of the ways. */
export function accuracies(replies: LabelledReply[], way = 'learnt'): Accuracy[] {
  const judge = WAYS[way] ?? replySignals;
  const judged = replies.map((reply) => ({ reply, signals: judge(wordsOf(reply)) }));
  const kinds = ['yes', 'conditional', 'no', 'unclear'].map((kind) =>
    accuracy(
      kind,
      judged.map(({ reply, signals }) => [reply.kind === kind, signals.replyKind === kind]),
    ),
  );
  const nothing = accuracy(
    'asks nothing',
    judged.map(({ reply, signals }) => [reply.asksNothing, signals.asksNothing]),
  );
  return [...kinds, nothing];
}

function accuracy(label: string, pairs: [person: boolean, way: boolean][]): Accuracy {
  const both = pairs.filter(([person, way]) => person && way).length;
  const byWay = pairs.filter(([, way]) => way).length;
  const byPerson = pairs.filter(([person]) => person).length;
  return { label, precision: [both, byWay], recall: [both, byPerson] };
}

/** Gives how many of the undecided replies that want an answer a way takes for thanks. */
export function questionsTakenForThanks(replies: LabelledReply[], way = 'learnt'): Share {
  const judge = WAYS[way] ?? replySignals;
  const questions = replies.filter((reply) => reply.kind === 'unclear' && !reply.asksNothing);
  const taken = questions.filter((reply) => judge(wordsOf(reply)).asksNothing);
  return [taken.length, questions.length];
}

/** Gives the table of DEFINITIONS.md, on the sealed replies: `30 of 31 (84 to 99 %)`, with Wilson's 95 % intervals. */
export function accuracyTable(): string {
  const sealed = repliesOf('sealed');
  const ways = Object.keys(WAYS);
  const found = ways.map((way) => accuracies(sealed, way));
  const rows = (found[0] ?? []).flatMap(({ label }, index) =>
    ways.map((way, at) => {
      const { precision, recall } = found[at]?.[index] ?? { precision: [0, 0], recall: [0, 0] };
      return `| ${[label, way, shareText(precision), shareText(recall)].join(' | ')} |`;
    }),
  );
  const questions = ways.map((way) => {
    const share = shareText(questionsTakenForThanks(sealed, way));
    return `| questions taken for thanks | ${way} | ${share} | |`;
  });
  return [
    '| | judged by | precision | recall |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...questions,
  ].join('\n');
}

/** The same of what was learnt in one sentence, for the method of the report, in English or German. */
export function accuracySentence(language: 'en' | 'de'): string {
  const sealed = repliesOf('sealed');
  const found = new Map(accuracies(sealed).map((each) => [each.label, each]));
  const [word, call, find] = language === 'en' ? ENGLISH : GERMAN;
  const parts = ['conditional', 'no', 'yes', 'asks nothing'].map((label) => {
    const { precision, recall } = found.get(label) ?? { precision: [0, 0], recall: [0, 0] };
    const name = language === 'en' ? label : (GERMAN_LABELS[label] ?? label);
    return `${name} ${call} ${shareText(precision, word)}, ${find} ${shareText(recall, word)}`;
  });
  const count = sealed.length;
  return language === 'en'
    ? `On ${count} fictional replies that it had never seen (in brackets Wilson's 95 % interval): ${parts.join('; ')}.`
    : `An ${count} erfundenen Antworten, die es nie gesehen hatte (in Klammern Wilsons 95-%-Intervall): ${parts.join('; ')}.`;
}

const ENGLISH = ['of', 'right in', 'found in'] as const;
const GERMAN = ['von', 'richtig in', 'gefunden in'] as const;
const GERMAN_LABELS: Record<string, string> = {
  conditional: 'bedingt',
  no: 'nein',
  yes: 'ja',
  'asks nothing': 'bloßer Dank',
};

/** Gives a share with its interval: `30 of 31 (84 to 99 %)`. */
export function shareText([count, of]: readonly number[], word = 'of'): string {
  const [some = 0, all = 0] = [count, of];
  const interval = wilsonInterval(some, all);
  if (interval === null) return `${some} ${word} ${all}`;
  const [low, high] = interval.map((value) => Math.round(value * 100));
  return `${some} ${word} ${all} (${low} ${word === 'of' ? 'to' : 'bis'} ${high} %)`;
}
