import type { Block } from '../../report/blocks.ts';
import { type Pace, projectedReturn } from '../../stats/projected-return.ts';
import { addDays } from '../kit/add-days.ts';
import type { Context } from '../kit/context.ts';
import type { CustomerJourney, JourneyLoss } from './journey-tables.ts';

/** When a lost customer would be back at our pace so far; says so where that cannot be told. */
export function journeyProjection({ loss }: CustomerJourney, context: Context): Block[] {
  if (!loss || loss.returned_on || loss.our_turn_days === null) return [];
  if (context.unknown.questions || context.unknown.business) return [];
  const heading: Block = { type: 'heading', text: context.t('Back in business at this pace') };
  return [heading, ...projection(loss, context)];
}

function projection(loss: JourneyLoss, context: Context): Block[] {
  const { t, formats } = context;
  if (loss.reply_kind === 'no') {
    return [{ type: 'text', text: t('The customer said no: nothing is projected.') }];
  }
  if (!loss.step_count || !loss.our_turn_days) {
    const days = formats.days(loss.our_turn_days ?? 0);
    return [
      {
        type: 'text',
        text: t('Cannot be projected: we took no step in {days} of our turn.', { days }),
      },
    ];
  }
  const steps = remainingSteps(loss, context);
  const rows = steps.map((step) => projectionRow(loss, step, context));
  return [
    { type: 'text', text: years(loss, steps, context) },
    {
      type: 'table',
      columns: [
        { title: t('Steps still needed') },
        { title: t('Back on') },
        { title: t('95% interval') },
      ],
      rows,
      isFolded: true,
    },
  ];
}

type Steps = { count: number; text: string };

/** Where it is our turn, at least an answer or a first letter and the contract are still to come. */
function remainingSteps(loss: JourneyLoss, { t }: Context): Steps[] {
  if (!loss.is_our_turn) {
    return [
      { count: 1, text: t('1: contract') },
      { count: 2, text: t('2: offer, contract') },
    ];
  }
  return [
    { count: 2, text: t('2: answer, contract') },
    { count: 3, text: t('3: answer, offer, contract') },
  ];
}

/** The years in which the customer would be back, for example 2015 or 2016, and on how little that rests: a span, no day. */
function years(loss: JourneyLoss, steps: Steps[], { t, formats, settings }: Context): string {
  const back = steps.map(({ count }) => {
    const days = projectedReturn(paceOf(loss), count)?.days ?? 0;
    return addDays(settings.as_of_on, days).slice(0, 4);
  });
  const [first = '', last = ''] = [back[0], back.at(-1)];
  return t(
    'At this pace the customer is back in {isOne, select, true {{first}} other {{first} or {last}}}: {steps, plural, one {one step in {days} of our turn, and this rests on one} other {# steps in {days} of our turn, and this rests on these}}.',
    {
      isOne: first === last,
      first,
      last,
      steps: loss.step_count ?? 0,
      days: formats.days(loss.our_turn_days ?? 0),
    },
  );
}

function paceOf(loss: JourneyLoss): Pace {
  return { stepCount: loss.step_count ?? 0, ourTurnDays: loss.our_turn_days ?? 0 };
}

function projectionRow(
  loss: JourneyLoss,
  { count, text }: Steps,
  { formats, settings, t }: Context,
): string[] {
  const projected = projectedReturn(paceOf(loss), count);
  if (!projected) return [text, '–', '–'];
  const day = (days: number) => addDays(settings.as_of_on, days);
  const [first, last] = [day(projected.low).slice(0, 4), day(projected.high).slice(0, 4)];
  const interval = first === last ? first : t('{first} to {last}', { first, last });
  return [text, formats.day(day(projected.days)), interval];
}
