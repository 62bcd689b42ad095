import type { Tables } from '../../read/read.ts';
import type { Block, Chapter } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { findings } from '../kit/findings.ts';
import { missingEarlier, whyUnknown } from '../kit/known-figures.ts';
import { rateOf } from '../kit/rate.ts';
import { rowsOf } from '../kit/rows.ts';
import { shareText } from '../kit/share-text.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { mixedMessages } from './mixed-messages.ts';
import { replay, replayed } from './replay.ts';
import { suppressions } from './suppressions.ts';
import { unansweredWords, wordsByKind } from './unanswered-words.ts';
import { uplift } from './uplift.ts';
import { winBackAttempts } from './win-back-attempts.ts';
import { winBackCampaigns } from './win-back-campaigns.ts';
import { winBackFunnel } from './win-back-funnel.ts';
import { winBackLateness } from './win-back-lateness.ts';
import { spontaneousText, winBackOutcomes } from './win-back-outcomes.ts';
import { ourPace, winBackPace } from './win-back-pace.ts';

/** Who tried to win back those who left, how late, and what became of their replies. */
export function winBack(tables: Tables, context: Context): Chapter {
  const { t } = context;
  const chapter = {
    id: 'win-back',
    title: t(
      'Win-back: who tried with those who left in the 24 months to {day}, and what became of it',
      {
        day: context.formats.day(context.settings.as_of_on),
      },
    ),
  };
  const [churned] = rowsOf(tables, 'win_back_funnel');
  const { hasMessages, hasBusiness } = sourcesKnown(tables);
  if (!churned || churned.customer_count === 0 || !hasBusiness) {
    const none = nobodyLeft(tables, context);
    return {
      ...chapter,
      blocks: [
        none,
        ...unansweredWords(tables, context),
        ...uplift(tables, context),
        ...suppressions(tables, context),
        ...replay(tables, context),
      ],
      details: [
        ...wordsByKind(tables, context),
        ...replayed(tables, context),
        ...mixedMessages(tables, context),
      ],
    };
  }
  if (!hasMessages) {
    const unknown = unknownAttempts(tables, context);
    return { ...chapter, blocks: [unknown, ...massMailings(tables, context)] };
  }
  const lateness = winBackLateness(tables, context);
  const blocks = [
    ...missingEarlier(tables, ['questions', 'business'], context),
    winBackFunnel(tables, context),
    ...returns(tables, context),
    ...winBackAttempts(tables, context),
    ...findings([lateness]),
    ...ourPace(tables, context),
    ...unansweredWords(tables, context),
    ...uplift(tables, context),
    ...suppressions(tables, context),
    ...replay(tables, context),
  ];
  const details = [
    ...winBackOutcomes(tables, context),
    ...winBackCampaigns(tables, context),
    lateness,
    ...winBackPace(tables, context),
    ...wordsByKind(tables, context),
    ...replayed(tables, context),
    ...mixedMessages(tables, context),
  ];
  return { ...chapter, blocks, details };
}

/** Without messages, only mass mailings can be told. */
function massMailings(tables: Tables, context: Context): Block[] {
  return [
    ...winBackOutcomes(tables, context),
    ...winBackCampaigns(tables, context),
    ...uplift(tables, context),
    ...suppressions(tables, context),
  ];
}

function unknownAttempts(tables: Tables, context: Context): Block {
  const why = whyUnknown(tables, 'questions', context);
  return {
    type: 'text',
    text: context.t(
      '{why}: whether one of us wrote to those who left, and whether they replied, is not known.',
      { why },
    ),
  };
}

function nobodyLeft(tables: Tables, context: Context): Block {
  const { t } = context;
  if (!sourcesKnown(tables).hasBusiness) {
    return {
      type: 'text',
      text: t('{why}: who has left is not known.', {
        why: whyUnknown(tables, 'business', context),
      }),
    };
  }
  const text = t('Nobody left in the last 24 months: there is nobody to win back.');
  return { type: 'text', text, tone: 'good' };
}

function returns(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const row = rowsOf(tables, 'win_back_returns').find(({ treatment }) => treatment === 'personal');
  const text = t(
    'Returned after we wrote or called, so far: {personal}. By themselves within a year, before any attempt: {none}. A difference between the two does not show that writing caused it.',
    {
      personal: shareText(row && rateOf(row, 'returned', row.customer_count), context),
      none: spontaneousText(tables, context),
    },
  );
  return [{ type: 'text', text, tone: 'note' }, ...secondLifetimes(tables, context)];
}

type Figure = 'returned_count' | 'value_since' | 'value_before';

/** What those who returned are worth since, and were worth before. */
function secondLifetimes(tables: Tables, { t, formats }: Context): Block[] {
  const rows = rowsOf(tables, 'second_lifetimes');
  const sum = (figure: Figure) => rows.reduce((all, row) => all + row[figure], 0);
  const count = sum('returned_count');
  if (count === 0) return [];
  const text = t(
    '{count, plural, one {The customer who returned is} other {The # customers who returned are}} worth {since} a year since the return, against {before} before.',
    { count, since: formats.money(sum('value_since')), before: formats.money(sum('value_before')) },
  );
  return [{ type: 'text', text }];
}
