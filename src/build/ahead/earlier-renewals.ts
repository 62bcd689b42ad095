import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Text } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { exactShareText } from '../kit/exact-share-text.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';

type Answer = Rows['renewals_record'];

/** What became of the contracts that stood on earlier lists, with and without a word of ours; nothing where none did, or no words are known. */
export function earlierRenewals(tables: Tables, context: Context): Text[] {
  const { t, formats, settings } = context;
  const rows = rowsOf(tables, 'renewals_record');
  const withWord = rows.find((row) => row.has_word);
  const without = rows.find((row) => !row.has_word);
  if (!withWord?.from_on || !withWord.to_on || !without) return [];
  if (!sourcesKnown(tables).hasMessages || withWord.contract_count + without.contract_count === 0)
    return [];
  const text = t(
    'Of the contracts that stood on such a list at a month-end from {from} to {to}, as they first stood there: with a word of ours in the {days, number} days before, {with} were renewed, without one {without}{unknown, plural, =0 {} other {; of # no word is known}}. Whether the word kept them this does not tell.',
    {
      from: formats.month(withWord.from_on),
      to: formats.month(withWord.to_on),
      days: settings.renewal_days,
      with: renewedText(withWord, context),
      without: renewedText(without, context),
      unknown: withWord.unknown_count,
    },
  );
  return [{ type: 'text', tone: 'note', text, source: 'renewals_record' }];
}

function renewedText(row: Answer, context: Context): string {
  return exactShareText(row.renewed_count, row.contract_count, context);
}
