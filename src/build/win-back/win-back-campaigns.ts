import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { word } from '../kit/words.ts';
import { treatments } from './win-back-outcomes.ts';

const windows = [30, 90, 365];

/** How far lost customers came by kind of attempt, and what each campaign led to. */
export function winBackCampaigns(tables: Tables, context: Context): Block[] {
  return [...byKind(tables, context), ...byCampaign(tables, context)];
}

function byKind(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const names = new Map(treatments);
  const { hasMessages, hasMailings } = sourcesKnown(tables);
  const kinds = rowsOf(tables, 'win_back_by_kind').filter(
    (row) => row.attempted_count > 0 && (row.kind === 'personal' ? hasMessages : hasMailings),
  );
  if (kinds.length === 0) return [];
  return [
    { type: 'heading', text: t('By kind of attempt') },
    {
      type: 'table',
      source: 'win_back_by_kind',
      columns: [
        { title: t('Customers who had left') },
        ...(hasMessages
          ? [
              { title: t('replied'), align: 'right' as const },
              { title: t('of these, have our answer'), align: 'right' as const },
            ]
          : []),
        { title: t('returned so far'), align: 'right' },
      ],
      rows: kinds.map((row) => [
        t(names.get(row.kind) ?? row.kind),
        ...(hasMessages
          ? [
              shareText(rateOf(row, 'replied', row.attempted_count), context),
              shareText(rateOf(row, 'answered', row.replied_count), context),
            ]
          : []),
        t('{count, number} of {total, number}', {
          count: row.returned_count,
          total: row.attempted_count,
        }),
      ]),
    },
    {
      type: 'text',
      tone: 'note',
      text: t(
        'Replies, answers and returns are those so far: those tried lately may still reply and return.',
      ),
    },
  ];
}

function byCampaign(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const campaigns = rowsOf(tables, 'win_back_by_campaign');
  const { hasMessages, hasMailings } = sourcesKnown(tables);
  if (campaigns.length === 0 || !hasMailings) return [];
  const returned = (campaign: string, days: number) => {
    const row = rowsOf(tables, 'campaign_outcomes').find(
      ({ campaign_id, window_days }) => campaign_id === campaign && window_days === days,
    );
    return shareText(row && rateOf(row, 'returned', row.attempted_count), context);
  };
  return [
    { type: 'heading', text: t('By campaign') },
    {
      type: 'table',
      source: 'win_back_by_campaign, campaign_outcomes',
      columns: [
        { title: t('Mass mailing') },
        ...(hasMessages ? [{ title: t('replied'), align: 'right' as const }] : []),
        ...windows.map((days) => ({
          title: t('returned within {days}', { days: formats.days(days) }),
          align: 'right' as const,
        })),
      ],
      rows: campaigns.map((row) => [
        `${row.name} (${word(row.kind, context)}, ${formats.shortDay(row.sent_on)})`,
        ...(hasMessages ? [shareText(rateOf(row, 'replied', row.attempted_count), context)] : []),
        ...windows.map((days) => returned(row.campaign_id, days)),
      ]),
    },
    {
      type: 'text',
      tone: 'note',
      text: t(
        'Mass mailings to customers who left in the 24 months of this chapter, win-backs first, at most 20. A window counts only those for whom it is over. Customers who got several mailings count for each; those who got one lately may still reply.',
      ),
    },
  ];
}
