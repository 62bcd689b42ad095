import type { Block, Chapter, TableBlock } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { message } from '../report/translate.ts';
import { journeyFacts } from './journey-facts.ts';
import { journeyPicture } from './journey-picture.ts';
import { journeyProjection } from './journey-projection.ts';
import { journeySummary } from './journey-summary.ts';
import type { CustomerJourney, JourneyEvent } from './journey-tables.ts';

/** A customer's page: what happened, as two sentences, swim lanes, facts and the list of events. */
export function journey(customer: CustomerJourney, context: Context): Chapter {
  const { t } = context;
  const blocks: Block[] = [
    { type: 'text', text: journeySummary(customer, context), tone: 'lead' },
    journeyPicture(customer, context),
    { type: 'heading', text: t('Facts') },
    journeyFacts(customer, context),
    ...journeyProjection(customer, context),
    { type: 'heading', text: t('All events') },
    ...earlier(customer, context),
    events(customer, context),
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

const lanes: Record<JourneyEvent['lane'], string> = {
  they: message('they'),
  we: message('we'),
  mass: message('mass mailing'),
  contract: message('contract'),
};

const happenings: Record<string, string> = {
  message: message('wrote'),
  auto_reply: message('automatic reply'),
  call: message('called'),
  missed_call: message('called in vain'),
  meeting: message('met'),
  letter: message('sent a letter'),
  note: message('noted'),
  newsletter: message('newsletter'),
  promotion: message('promotion'),
  'win-back': message('win-back mailing'),
  offer: message('offered'),
  signature: message('signed'),
  decline: message('declined'),
  withdrawal: message('withdrawn'),
  term_start: message('term begins'),
  term_end: message('term ends'),
  notice: message('notice given'),
  refusal: message('refused'),
  complaint: message('complained'),
  cancellation: message('cancelled'),
  objection: message('objected'),
  account_manager_change: message('another account manager'),
  order: message('ordered'),
  churn: message('left'),
};

function events({ events: rows }: CustomerJourney, context: Context): TableBlock {
  const { t } = context;
  return {
    type: 'table',
    source: 'journey_events',
    columns: [
      { title: t('Day') },
      { title: t('Who') },
      { title: t('What') },
      { title: t('Source') },
    ],
    rows: grouped(rows).map((group) => eventRow(group, context)),
  };
}

/** Newsletters in a row become one line; everything else stands for itself. */
function grouped(rows: JourneyEvent[]): JourneyEvent[][] {
  const groups: JourneyEvent[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.lane === 'mass' && row.lane === 'mass' && last[0].what === row.what)
      last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function eventRow(group: JourneyEvent[], context: Context): string[] {
  const { t, formats } = context;
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return [];
  const what = t(happenings[first.what] ?? first.what);
  const source = first.path
    ? `${first.path.split('/').at(-1)}${first.line === null ? '' : `:${first.line}`}`
    : '–';
  if (group.length > 1) {
    const text = t('{count, number} times {what}', { count: group.length, what });
    const days = t('{from} to {to}', {
      from: formats.shortDay(first.occurred_on),
      to: formats.shortDay(last.occurred_on),
    });
    return [days, t(lanes[first.lane]), text, source];
  }
  const value = first.value === null ? [] : [formats.money(first.value)];
  const text = [what, ...(first.title ? [first.title] : []), ...value].join(' · ');
  return [formats.shortDay(first.occurred_on), t(lanes[first.lane]), text, source];
}
