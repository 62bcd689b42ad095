import type { Tables } from '../../read/read.ts';
import type { Block, Chapter } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { missingEarlier } from '../kit/known-figures.ts';
import { notLoaded } from '../kit/not-loaded.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { valuesInDoubt } from '../kit/values-in-doubt.ts';
import { valuesWithoutRate } from '../kit/values-without-rate.ts';
import { responseBand } from '../response/response-band.ts';
import { byRole } from '../response/response-months.ts';
import { summaryDecisions } from './summary-decisions.ts';
import { summaryFigures } from './summary-figures.ts';
import type { Overview } from './summary-overview.ts';
import { summarySentences } from './summary-sentences.ts';

/** The first screen below its headline: what it rests on in two sentences, three figures, and what needs a decision now; then what is not known. */
export function summary(tables: Tables, context: Context): Chapter {
  const overview: Overview = {
    known: sourcesKnown(tables),
    responses: byRole(tables, 'responses_by_month'),
    waiting: byRole(tables, 'waiting_by_month'),
    regulars: byRole(tables, 'regulars_by_month'),
  };
  const figures = summaryFigures(overview, tables, context);
  const blocks: Block[] = [
    { type: 'text', text: summarySentences(overview, tables, context), tone: 'lead' },
    ...(figures.length > 0 ? [{ type: 'figures' as const, figures }] : []),
    ...(overview.known.hasMessages || overview.known.hasBusiness
      ? summaryDecisions(tables, context)
      : []),
    ...lookedAfter(overview, tables, context),
    ...valuesWithoutRate(tables, context),
    ...valuesInDoubt(tables, context),
    ...missingEarlier(tables, ['questions', 'business'], context),
    ...notLoaded(tables, alsoCounted(overview), context),
  ];
  return { id: 'summary', title: context.t('Overview'), blocks };
}

/** What would change the figures that are shown: calls answer, and who is a regular by contracts may be one by orders too. */
function alsoCounted({ known }: Overview): string[] {
  return [
    ...(known.hasMessages ? ['activities'] : []),
    ...(known.hasBusiness ? ['contracts', 'orders'] : []),
  ];
}

/** Praise where it is due: customers for whom every question of the month was answered within a day; ticked where these are most of them beyond chance. */
function lookedAfter({ responses }: Overview, tables: Tables, context: Context): Block[] {
  const { t, formats, verdict } = context;
  const { now } = responses;
  if (!now || now.looked_after_count === 0) return [];
  const shareOf = ({ customer_count: all, looked_after_count: count }: typeof now) =>
    all === 0 ? null : count / all;
  const band = responseBand(shareOf, formats.percent, { tables, context });
  const text = t(
    '{total, plural, one {The one customer who asked in {month} had every question answered within a day} other {{count, number} of # customers who asked in {month} had every question answered within a day}}{isCompared, select, true { ({band})} other {}}.',
    {
      count: now.looked_after_count,
      total: now.customer_count,
      month: formats.month(now.month),
      isCompared: band !== '',
      band,
    },
  );
  if (verdict('lookedAfter') !== 'more') return [{ type: 'text', text }];
  return [{ type: 'text', text: t('Well looked after: {text}', { text }), tone: 'good' }];
}
