import { type LabelledReply, repliesOf } from './labelled-replies.ts';
import { randomFrom } from './random.ts';

const LONG_UNDECIDED = 300;
const FRAMED = 1000;
const LONGEST = 200;

/**
 * Makes long mails of short ones: several that decide nothing still decide nothing, however many an "if" they hold, and
 * one that decides, or asks, does so no less amid small talk.
 */
export function longReplies(replies: LabelledReply[]): LabelledReply[] {
  const pick = randomFrom(11);
  const short = replies.filter(
    ({ text, asksNothing }) => !text.includes('\n') && text.length < LONGEST && !asksNothing,
  );
  const kinds = ['yes', 'conditional', 'no', 'unclear'].map((kind) =>
    short.filter((reply) => reply.kind === kind),
  );
  const undecided = kinds.at(-1) ?? [];
  const smallTalk = repliesOf('small-talk');
  const some = (from: LabelledReply[], count: number) =>
    Array.from({ length: count }, () => sentence(from[pick(from.length)]?.text ?? ''));
  const long = Array.from({ length: LONG_UNDECIDED }, () => ({
    kind: 'unclear',
    asksNothing: false,
    text: some(undecided, 3 + pick(10)).join(' '),
  }));
  const framed = Array.from({ length: FRAMED }, () => {
    const of = kinds[pick(kinds.length)] ?? [];
    const { kind = 'unclear', text = '' } = of[pick(of.length)] ?? {};
    const words = [...some(smallTalk, pick(5)), sentence(text), ...some(smallTalk, pick(3))];
    return { kind, asksNothing: false, text: words.join(' ') };
  });
  return [...long, ...framed];
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
