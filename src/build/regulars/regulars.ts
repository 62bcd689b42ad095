import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, Chapter } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { findings } from '../kit/findings.ts';
import { missingEarlier, whyUnknown } from '../kit/known-figures.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { valuesInDoubt } from '../kit/values-in-doubt.ts';
import { valuesWithoutRate } from '../kit/values-without-rate.ts';
import { byRole } from '../response/response-months.ts';
import { churnCauses } from './churn-causes.ts';
import { churnOdds, clearOdds } from './churn-odds.ts';
import { churns, earlierChurns } from './churns.ts';
import { cohorts } from './cohorts.ts';
import { earlySilences } from './early-silences.ts';
import { firstChannels } from './first-channels.ts';
import { movements } from './movements.ts';
import { expectedOrders, orderOutlook } from './order-outlook.ts';
import { regularBand } from './regular-band.ts';
import { regularsByBasis } from './regulars-by-basis.ts';
import { renewals } from './renewals.ts';
import { repeatOrders } from './repeat-orders.ts';
import { tenures } from './tenures.ts';
import { termsChanges } from './terms-changes.ts';

export type RegularMonth = Rows['regulars_by_month'];

/** How many regulars there are, who left and after what, how value moved, and who stays. */
export function regulars(tables: Tables, context: Context): Chapter {
  const { t } = context;
  const chapter = { id: 'regulars', title: t('Regulars: who has left, and after what') };
  const { hasBusiness, hasMessages } = sourcesKnown(tables);
  if (!hasBusiness) {
    const why = whyUnknown(tables, 'business', context);
    const text = t('{why}: who is a regular is not known.', { why });
    return { ...chapter, blocks: [{ type: 'text', text }] };
  }
  const stays = tenures(tables, context).filter(({ type }) => type === 'chart');
  const blocks = [
    ...missingEarlier(tables, ['business'], context),
    ...standing(tables, context),
    ...valuesWithoutRate(tables, context),
    ...valuesInDoubt(tables, context),
    ...churns(tables, context),
    ...(hasMessages ? [...churnCauses(tables, context), ...clearOdds(tables, context)] : []),
    ...earlySilences(tables, context),
    ...movements(tables, context),
    ...findings(stays.slice(0, 1)),
    ...expectedOrders(tables, context),
  ];
  const details = [
    ...regularsByBasis(tables, context),
    ...earlierChurns(tables, context),
    ...(hasMessages ? churnOdds(tables, context) : []),
    ...termsChanges(tables, context),
    ...orderOutlook(tables, context),
    ...renewals(tables, context),
    ...tenures(tables, context),
    ...cohorts(tables, context),
    ...repeatOrders(tables, context),
    ...firstChannels(tables, context),
  ];
  return { ...chapter, blocks, details };
}

function standing(tables: Tables, context: Context): Block[] {
  const { t, formats, settings } = context;
  const { now } = byRole(tables, 'regulars_by_month');
  if (!now) return [];
  const band = regularBand('regular_count', tables, context);
  const text = t(
    'On {day} we have {count, plural, =0 {no regular} one {one regular worth {value} a year} other {# regulars worth {value} a year}}{earlier}.',
    {
      day: formats.day(settings.as_of_on),
      count: now.regular_count,
      value: formats.money(now.regular_value),
      earlier: band === '' ? '' : ` (${band})`,
    },
  );
  return [{ type: 'text', text }];
}
