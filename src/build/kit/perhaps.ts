import type { Block } from '../../report/blocks.ts';
import type { Context } from './context.ts';
import { rangeText } from './range.ts';

/** Says of how many questions it is not known whether they are any; empty where all are sure. */
export function perhapsText(possible: number, total: number, { t }: Pick<Context, 't'>): string {
  if (possible === 0) return '';
  return t(
    '{possible, number} of {total, plural, one {this one question} other {these # questions}} may be none: a last word that was not read may be a bare thank-you, and a sender nobody we know.',
    { possible, total },
  );
}

/** The same as a note below a table. */
export function perhapsNote(possible: number, total: number, context: Context): Block[] {
  const text = perhapsText(possible, total, context);
  return text === '' ? [] : [{ type: 'text', tone: 'note', text }];
}

/** Gives how many of all it is, where only the least and the greatest number are known. */
export function outOfText([low, high]: [number, number], total: number, context: Context): string {
  const count = rangeText(low, high, context.formats.number, context);
  return context.t('{count} of {total, number}', { count, total });
}
