import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rateOf, rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';
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
  const rate = (kind: string, step: string) =>
    rateOf(tables, 'win_back_by_kind', `${kind}:${step}`);
  const kinds = rowsOf(tables, 'win_back_by_kind').filter(
    ({ kind }) => (rate(kind, 'replied')?.denominator ?? 0) > 0,
  );
  if (kinds.length === 0) return [];
  return [
    { type: 'heading', text: t('By kind of attempt') },
    {
      type: 'table',
      source: 'win_back_by_kind',
      columns: [
        { title: t('Customers who had left') },
        { title: t('replied'), align: 'right' },
        { title: t('of these, have our answer'), align: 'right' },
        { title: t('returned since'), align: 'right' },
      ],
      rows: kinds.map(({ kind }) => [
        t(names.get(kind) ?? kind),
        ...['replied', 'answered', 'returned'].map((step) => shareText(rate(kind, step), context)),
      ]),
    },
  ];
}

function byCampaign(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const campaigns = rowsOf(tables, 'win_back_by_campaign');
  if (campaigns.length === 0) return [];
  return [
    { type: 'heading', text: t('By campaign') },
    {
      type: 'table',
      source: 'win_back_by_campaign, campaign_outcomes',
      columns: [
        { title: t('Mass mailing') },
        { title: t('replied'), align: 'right' },
        ...windows.map((days) => ({
          title: t('returned within {days}', { days: formats.days(days) }),
          align: 'right' as const,
        })),
      ],
      rows: campaigns.map(({ campaign_id, name, kind, sent_on }) => [
        `${name} (${word(kind, context)}, ${formats.shortDay(sent_on)})`,
        shareText(rateOf(tables, 'win_back_by_campaign', campaign_id), context),
        ...windows.map((days) =>
          shareText(rateOf(tables, 'campaign_outcomes', `${campaign_id}:${days}`), context),
        ),
      ]),
    },
    {
      type: 'text',
      tone: 'note',
      text: t(
        'Mass mailings of 24 months to customers who had left, win-backs first, at most 20. A window counts only who got the mailing so long ago that it is over. Who got several mailings counts for each.',
      ),
    },
  ];
}
