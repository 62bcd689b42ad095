import { message } from '../../locales/translate.ts';
import type { TableBlock } from '../../report/blocks.ts';
import { eventKind, type Lane } from '../../vocabulary/event-kinds.ts';
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

const lanes: Record<Lane, string> = {
  they: message('they'),
  we: message('we'),
  mass: message('mass mailing'),
  contract: message('contract'),
};

/** Gives the word of the report for a kind of event. */
export function happening(what: string, { t }: Pick<Context, 't'>): string {
  const kind = eventKind(what);
  return kind ? t(kind.words) : what;
}

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
  const what = happening(first.what, context);
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

function whatOf({ what, title, value }: JourneyEvent, context: Context): string {
  const money = value === null ? null : context.formats.money(value);
  const parts = [happening(what, context), title, money];
  return parts.filter(Boolean).join(' · ');
}

/** Says an event in one line, for example `10 Nov 2011, we: refused · no exception`. */
export function eventText(event: JourneyEvent, context: Context): string {
  const { t, formats } = context;
  return `${formats.shortDay(event.occurred_on)}, ${t(lanes[event.lane])}: ${whatOf(event, context)}`;
}
