import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { durationWithInterval } from '../kit/with-interval.ts';

/** How long customers take for an answer, against us, in a sentence; nothing where one of the two is not known. */
export function speeds(tables: Tables, context: Context): Block[] {
  const theirs = rowsOf(tables, 'own_words').find((row) => row.word_group === 'other');
  if (!theirs?.is_known || theirs.seconds_median === null || theirs.our_seconds_median === null) {
    return [];
  }
  const text = context.t(
    'In 24 months half of our answers to customers came within {ours}; half of the answers of regulars and lost customers to what we began (offers and attempts to win back left out) within {theirs}.',
    {
      ours: durationWithInterval(
        {
          value: theirs.our_seconds_median,
          low: theirs.our_seconds_median_low,
          high: theirs.our_seconds_median_high,
        },
        context,
      ),
      theirs: durationWithInterval(
        {
          value: theirs.seconds_median,
          low: theirs.seconds_median_low,
          high: theirs.seconds_median_high,
        },
        context,
      ),
    },
  );
  return [{ type: 'text', text, source: 'own_words' }];
}
