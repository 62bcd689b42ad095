import { message } from '../../locales/translate.ts';
import type { TableBlock } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import type { CustomerJourney, JourneyEvent } from './journey-tables.ts';

/** A line of the list of events: one event, or mailings of one kind in a row. */
export type EventLine = { anchor: string; events: JourneyEvent[] };

/** Gives the lines of the list; mailings in a row become one, everything else stands for itself. */
export function eventLines({ facts, events }: CustomerJourney): EventLine[] {
  const lines: EventLine[] = [];
  for (const event of events) {
    const first = lines.at(-1)?.events[0];
    if (first?.lane === 'mass' && event.lane === 'mass' && first.what === event.what)
      lines.at(-1)?.events.push(event);
    else lines.push({ anchor: `${facts.anchor}-${lines.length + 1}`, events: [event] });
  }
  return lines;
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

/** Gives the list of events as a table, each line with its anchor. */
export function eventTable(customer: CustomerJourney, context: Context): TableBlock {
  const { t } = context;
  const lines = eventLines(customer);
  return {
    type: 'table',
    source: 'journey_events',
    columns: [
      { title: t('Day') },
      { title: t('Who') },
      { title: t('What') },
      { title: t('Source') },
    ],
    rows: lines.map(({ events }) => eventRow(events, context)),
    anchors: lines.map(({ anchor }) => anchor),
  };
}

function eventRow(events: JourneyEvent[], context: Context): string[] {
  const { t, formats } = context;
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return [];
  const [day, who, source] = [
    formats.shortDay(first.occurred_on),
    t(lanes[first.lane]),
    sourceOf(first),
  ];
  if (events.length === 1) return [day, who, whatOf(first, context), source];
  const what = t(happenings[first.what] ?? first.what);
  return [
    t('{from} to {to}', { from: day, to: formats.shortDay(last.occurred_on) }),
    who,
    t('{count, number} times {what}', { count: events.length, what }),
    source,
  ];
}

function sourceOf({ path, line }: JourneyEvent): string {
  if (!path) return '–';
  return `${path.split('/').at(-1)}${line === null ? '' : `:${line}`}`;
}

function whatOf({ what, title, value }: JourneyEvent, { t, formats }: Context): string {
  const parts = [t(happenings[what] ?? what), title, value === null ? null : formats.money(value)];
  return parts.filter(Boolean).join(' · ');
}

/** Says an event in one line, for example `10 Nov 2011, we: refused · no exception`. */
export function eventText(event: JourneyEvent, context: Context): string {
  const { t, formats } = context;
  return `${formats.shortDay(event.occurred_on)}, ${t(lanes[event.lane])}: ${whatOf(event, context)}`;
}
