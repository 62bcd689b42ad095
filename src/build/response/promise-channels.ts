import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';
import { groupName } from './response-groups.ts';

/** Whether some customers are promised an answer within other hours than the rest. */
export function hasClasses({ config: { promise } }: Context): boolean {
  return Object.keys({ ...promise.segments, ...promise.contracts }).length > 0;
}

/** The promise by channel, segment and contract, each against its own time; nothing where there is only one channel. */
export function promiseChannels(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const channels = rowsOf(tables, 'promises_by_channel');
  if (channels.length < (hasClasses(context) ? 1 : 2)) return [];
  const count = (title: string) => ({ title, align: 'right' as const });
  return [
    {
      type: 'table',
      source: 'promises_by_channel',
      columns: [
        { title: t('Questions of twelve months') },
        count(t('promised within')),
        count(t('opened')),
        count(t('broken')),
        count(t('can still be kept')),
        count(t('kept, of those decided')),
      ],
      rows: channels.map((row) => [
        nameOf(row, context),
        formats.duration(row.promise_seconds),
        formats.number(row.opened_count),
        formats.number(row.broken_count),
        formats.number(row.keepable_count),
        shareText(rateOf(row, 'kept', row.kept_count + row.broken_count), context),
      ]),
    },
  ];
}

function nameOf(row: Rows['promises_by_channel'], context: Context): string {
  const name = row.class_name ?? '';
  if (row.promised_by === 'segment') return context.t('Customers of segment {name}', { name });
  if (row.promised_by === 'contract') return context.t('Under contract {name}', { name });
  return groupName('channel', row.channel ?? '', context);
}
