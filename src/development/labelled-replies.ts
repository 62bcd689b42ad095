import { readFileSync } from 'node:fs';
import { ownWords } from '../load/readers/own-words.ts';
import type { ReplyClass } from '../load/readers/reply-model.ts';

/** A fictional reply as a person judged it. */
export type LabelledReply = { kind: string; asksNothing: boolean; text: string };

/**
 * `labelled`: written by others than the model's authors. `second` to `fifth`: were sealed until the model of
 * their time had been measured on them. On these five cross-validation tests. `practice`: written without a look at them.
 * `kinds`: written for the kinds that were missed in `second`, none of its sentences. `gaps`: written where
 * cross-validation failed, so never used in it. `thanks`: bare thanks, and thanks that want something. `small-talk`: what
 * stands around a decision in a letter. `sealed`: written by somebody who knew nothing of all this, looked at once.
 */
export type ReplySet =
  | 'labelled'
  | 'second'
  | 'third'
  | 'fourth'
  | 'fifth'
  | 'practice'
  | 'kinds'
  | 'gaps'
  | 'thanks'
  | 'small-talk'
  | 'sealed';

/** Reads the replies of a set: kind, whether it asks for nothing, and the text, parted by tabs. */
export function repliesOf(set: ReplySet): LabelledReply[] {
  const lines = fileOf(set).trimEnd().split('\n');
  return lines.map((line) => {
    const [kind = '', asksNothing, text = ''] = line.split('\t');
    return { kind, asksNothing: asksNothing === 'yes', text: text.replaceAll('\\n', '\n') };
  });
}

/** Gives a set as it stands in its file. */
export function fileOf(set: ReplySet): string {
  const file = new URL(`../../src/load/readers/${set}-replies.tsv`, import.meta.url);
  return readFileSync(file, 'utf8');
}

/** Gives what the model is to say of a reply. */
export function classOf({ kind, asksNothing }: LabelledReply): ReplyClass {
  return asksNothing ? 'thanks' : (kind as ReplyClass);
}

/** Gives what its writer wrote, as the load sees it. */
export function wordsOf({ text }: LabelledReply): string {
  return ownWords(text);
}
