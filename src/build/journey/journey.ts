import type { Block, Chapter } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { eventTable } from './journey-events.ts';
import { journeyFacts } from './journey-facts.ts';
import { journeyPicture } from './journey-picture.ts';
import { journeyProjection } from './journey-projection.ts';
import { journeyStory } from './journey-story.ts';
import { journeySummary } from './journey-summary.ts';
import type { CustomerJourney } from './journey-tables.ts';

/** A customer's page: what happened, as two sentences, swim lanes, facts and the list of events. */
export function journey(customer: CustomerJourney, context: Context): Chapter {
  const { t } = context;
  const blocks: Block[] = [
    { type: 'text', text: journeySummary(customer, context), tone: 'lead' },
    ...journeyStory(customer, context),
    journeyPicture(customer, context),
    { type: 'heading', text: t('Facts') },
    journeyFacts(customer, context),
    ...journeyProjection(customer, context),
    { type: 'heading', text: t('All events') },
    ...earlier(customer, context),
    eventTable(customer, context),
  ];
  return { id: customer.facts.anchor, title: customer.facts.name, blocks };
}

function earlier({ events }: CustomerJourney, { t }: Context): Block[] {
  const count = events[0]?.earlier_count ?? 0;
  if (count === 0) return [];
  return [
    {
      type: 'text',
      text: t('{count, plural, one {One older event is} other {# older events are}} left out.', {
        count,
      }),
      tone: 'note',
    },
  ];
}
