import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';

type Side = Rows['sole_voices'];

/** Regulars who hang on one person, of ours or of theirs; nothing where no words with regulars are known. */
export function soleVoices(tables: Tables, context: Context): Block[] {
  const rows = rowsOf(tables, 'sole_voices');
  const [ours, theirs] = ['ours', 'theirs'].map((side) => rows.find((row) => row.side === side));
  if (!sourcesKnown(tables).hasMessages || !ours || !theirs) return [];
  const texts = [oursText(ours, context), theirsText(theirs, context)].filter(Boolean);
  return texts.length === 0 ? [] : [{ type: 'text', text: texts.join(' '), source: 'sole_voices' }];
}

function oursText(row: Side, { t, formats }: Context): string {
  if (row.regular_count === 0) return '';
  if (row.unknown_count === row.regular_count)
    return t(
      'Who of ours writes to our regulars is not known: no list of people names the senders, or several share their mailbox.',
    );
  return t(
    '{isWhole, select, true {} other {At most }}{count, number} of {total, number} regulars we wrote to or spoke with since {day} know only one person of ours ({value} a year): who goes with that person?{unknown, plural, =0 {} one { Of one it is not known who wrote.} other { Of # it is not known who wrote.}}',
    values(row, formats),
  );
}

function theirsText(row: Side, { t, formats }: Context): string {
  if (row.regular_count === 0 || row.unknown_count === row.regular_count) return '';
  return t(
    'On their side {isWhole, select, true {} other {at most }}{count, number} of {total, number} write or call through one contact only ({value} a year){unknown, plural, =0 {} other {; of {unknown, number} it is not known}}.',
    values(row, formats),
  );
}

function values(row: Side, formats: Context['formats']) {
  return {
    count: row.one_count,
    total: row.regular_count,
    value: formats.money(row.one_value),
    day: formats.day(row.since_on ?? ''),
    unknown: row.unknown_count,
    isWhole: row.is_whole,
  };
}
