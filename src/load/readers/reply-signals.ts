import { REPLY_CLASSES, type ReplyModel, replyChances, replyModel } from './reply-model.ts';

export type ReplyKind = 'yes' | 'conditional' | 'no' | 'unclear';

/** What the words of a mail say about its sender's will. */
export type ReplySignals = { replyKind: ReplyKind; asksNothing: boolean };

const NOTHING: ReplySignals = { replyKind: 'unclear', asksNothing: false };

/**
 * Judges the text of a mail (quotes removed) by a model that learnt from labelled replies. `asksNothing` is true for
 * a bare thank-you, never for a question. Unclear where the model is not sure, and for no text.
 */
export function replySignals(text: string): ReplySignals {
  if (!/[\p{L}\p{So}]/u.test(text)) return NOTHING;
  const model = replyModel();
  const chances = replyChances(text, model);
  const replyKind = surest(chances.classes, model.thresholds);
  const isThanks = chances.thanks >= model.thresholds.thanks && !text.includes('?');
  return { replyKind, asksNothing: replyKind === 'unclear' && isThanks };
}

/** Gives the likeliest of the kinds that are as likely as they have to be, `unclear` if none is. */
export function surest(chances: number[], thresholds: ReplyModel['thresholds']): ReplyKind {
  let [found, most]: [ReplyKind, number] = ['unclear', 0];
  for (const [index, name] of REPLY_CLASSES.entries()) {
    const chance = chances[index] ?? 0;
    if (name === 'unclear' || name === 'thanks') continue;
    if (chance < thresholds[name] || chance <= most) continue;
    [found, most] = [name, chance];
  }
  return found;
}
