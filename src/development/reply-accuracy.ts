import { readFileSync } from 'node:fs';
import { ownWords } from '../load/readers/mail-text.ts';
import { replySignals } from '../load/readers/reply-signals.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';

/** A reply as a person judged it; every third one was kept apart while the rules were made. */
export type LabelledReply = {
  kind: string;
  asksNothing: boolean;
  text: string;
  isHeldOut: boolean;
};

/** Reads the labelled replies: kind, whether it asks for nothing, and the text, parted by tabs. */
export function labelledReplies(): LabelledReply[] {
  const file = new URL('../load/readers/labelled-replies.tsv', import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line, index) => {
    const [kind = '', asksNothing, text = ''] = line.split('\t');
    return {
      kind,
      asksNothing: asksNothing === 'yes',
      text: text.replaceAll('\\n', '\n'),
      isHeldOut: index % 3 === 2,
    };
  });
}

export type Accuracy = {
  label: string;
  /** Judged so by the rules and by the person, of all judged so by the rules. */
  precision: [count: number, of: number];
  /** Judged so by both, of all judged so by the person. */
  recall: [count: number, of: number];
};

/** Gives precision and recall of each label on some replies. */
export function accuracies(replies: LabelledReply[]): Accuracy[] {
  const judged = replies.map((reply) => ({ reply, signals: replySignals(ownWords(reply.text)) }));
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

function accuracy(label: string, pairs: [person: boolean, rules: boolean][]): Accuracy {
  const both = pairs.filter(([person, rules]) => person && rules).length;
  const byRules = pairs.filter(([, rules]) => rules).length;
  const byPerson = pairs.filter(([person]) => person).length;
  return { label, precision: [both, byRules], recall: [both, byPerson] };
}

/** Gives the accuracies as a table of DEFINITIONS.md: `30 of 31 (84 to 99 %)`, with Wilson's 95 % intervals. */
export function accuracyTable(): string {
  const replies = labelledReplies();
  const [tuned, heldOut] = [false, true].map((isHeldOut) =>
    accuracies(replies.filter((reply) => reply.isHeldOut === isHeldOut)),
  );
  const rows = (tuned ?? []).map(({ label, precision, recall }, index) => {
    const apart = heldOut?.[index];
    const cells = [precision, recall, apart?.precision, apart?.recall].map(shareText);
    return `| ${[label, ...cells].join(' | ')} |`;
  });
  return [
    '| | precision | recall | held-out precision | held-out recall |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function shareText(share: [count: number, of: number] | undefined): string {
  if (share === undefined) return '';
  const [count, of] = share;
  const interval = wilsonInterval(count, of);
  if (interval === null) return `${count} of ${of}`;
  const [low, high] = interval.map((value) => Math.round(value * 100));
  return `${count} of ${of} (${low} to ${high} %)`;
}
