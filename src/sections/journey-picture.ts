import {
  type JourneyBar,
  type JourneyLabel,
  type JourneyMark,
  type JourneyShape,
  journeyChart,
} from '../charts/journey-chart.ts';
import { addDays } from '../report/add-days.ts';
import type { Chart } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import type { CustomerJourney, JourneyEvent } from './journey-tables.ts';

type Lane = JourneyEvent['lane'] | 'wait';
type Lanes = Record<Lane, string>;

/** The journey as swim lanes: they, their waits, we, mass mailings, contract. */
export function journeyPicture(customer: CustomerJourney, context: Context): Chart {
  const { t, formats, settings } = context;
  const lanes: Lanes = {
    they: t('They'),
    wait: t('They wait'),
    we: t('We'),
    mass: t('Mass mailings'),
    contract: t('Contract'),
  };
  const from = startOf(customer, settings.as_of_on);
  const to = settings.as_of_at;
  const spec = journeyChart({
    lanes: Object.values(lanes),
    from,
    to,
    bars: bars(customer, lanes).filter((bar) => bar.to > from),
    marks: marks(customer.events, lanes, [from, to]),
    labels: labels(customer, lanes, context).filter((label) => label.at > from),
  });
  return {
    type: 'chart',
    title: pictureTitle(customer, context),
    alternative: t(
      'Swim lanes over time: what they wrote, how long they waited, what we wrote, mass mailings, and the contract. The list of events below says the same.',
    ),
    note: t(
      '{from} to {to}. Bars: contract terms, and waits for our answer, the open one in full colour. Crosses: refusals, notices and the day the customer left.',
      {
        from: formats.day(from.slice(0, 10)),
        to: formats.day(settings.as_of_on),
      },
    ),
    source: 'journey_events',
    spec,
    data: waitsTable(customer, context),
  };
}

function pictureTitle({ facts, loss }: CustomerJourney, { t, formats }: Context): string {
  if (facts.days_waited !== null && facts.days_waited > 0) {
    return t('Waiting for our answer for {days}', { days: formats.days(facts.days_waited) });
  }
  if (loss?.churned_on && !loss.returned_on)
    return t('Away since {day}', { day: formats.day(loss.churned_on) });
  return t('The journey so far');
}

/** The first event, but at most five years and at least 90 days before the day of the report. */
function startOf({ events, terms }: CustomerJourney, asOf: string): string {
  const days = [
    ...events.map((event) => event.occurred_on),
    ...terms.map((term) => term.started_on),
  ].sort();
  const first = days[0] ?? asOf;
  const earliest = addDays(asOf, -5 * 365);
  const latest = addDays(asOf, -90);
  const start = first < earliest ? earliest : first > latest ? latest : first;
  return `${addDays(start, -7)}T00:00:00Z`;
}

function bars({ terms, waits }: CustomerJourney, lanes: Lanes): JourneyBar[] {
  const running = terms.map((term) => ({
    lane: lanes.contract,
    from: `${term.started_on}T00:00:00Z`,
    to: term.ended_on ? `${addDays(term.ended_on, 1)}T00:00:00Z` : '9999-01-01T00:00:00Z',
    colour: 'var(--contract)',
    opacity: 0.3,
  }));
  const waiting = waits.map((wait) => ({
    lane: lanes.wait,
    from: wait.opened_at,
    to: wait.ended_at,
    colour: wait.outcome === 'open' ? 'var(--bad)' : 'var(--they)',
    opacity: wait.outcome === 'open' ? 1 : 0.35,
  }));
  return [...running, ...waiting];
}

const bad = { shape: 'cross', colour: 'var(--bad)', isFilled: false } as const;

const shapes: Record<string, { shape: JourneyShape; colour?: string; isFilled?: boolean }> = {
  refusal: bad,
  churn: bad,
  notice: bad,
  decline: { shape: 'cross', isFilled: false },
  withdrawal: { shape: 'cross', isFilled: false },
  complaint: { shape: 'diamond' },
  cancellation: { shape: 'cross', isFilled: false },
  objection: { shape: 'diamond', isFilled: false },
  offer: { shape: 'square', isFilled: false },
  signature: { shape: 'square' },
  'win-back': { shape: 'diamond' },
  auto_reply: { shape: 'circle', isFilled: false },
  newsletter: { shape: 'circle', isFilled: false },
  promotion: { shape: 'circle', isFilled: false },
};

/** Marks that would lie on one another are drawn once: a position is one of 320 in the picture. */
function marks(events: JourneyEvent[], lanes: Lanes, span: [string, string]): JourneyMark[] {
  const [from, to] = span.map((time) => Date.parse(time)) as [number, number];
  const seen = new Map<string, JourneyMark>();
  for (const event of events) {
    if (event.what === 'term_start' || event.what === 'term_end' || event.occurred_at < span[0])
      continue;
    const look = shapes[event.what] ?? { shape: 'circle' as const };
    const place = Math.round((320 * (Date.parse(event.occurred_at) - from)) / (to - from));
    const key = `${event.lane} ${look.shape} ${look.isFilled} ${look.colour} ${place}`;
    if (seen.has(key)) continue;
    seen.set(key, {
      lane: lanes[event.lane],
      at: event.occurred_at,
      shape: look.shape,
      colour: look.colour ?? `var(--${event.lane})`,
      isFilled: look.isFilled ?? true,
    });
  }
  return [...seen.values()];
}

function labels(
  { loss, waits, events }: CustomerJourney,
  lanes: Lanes,
  { t, formats }: Context,
): JourneyLabel[] {
  const rows: JourneyLabel[] = [];
  const open = waits.find((wait) => wait.outcome === 'open');
  if (open && open.days_waited > 0) {
    rows.push({
      lane: lanes.wait,
      at: open.ended_at,
      text: t('{days}, open', { days: formats.days(open.days_waited) }),
      side: 'left',
    });
  }
  const refusal = events.find((event) => event.what === 'refusal');
  if (loss?.refused_on && refusal) {
    rows.push({
      lane: lanes[refusal.lane],
      at: refusal.occurred_at,
      text: t('refused {day}', { day: formats.shortDay(loss.refused_on) }),
      side: 'left',
    });
  }
  if (loss?.churned_on) {
    rows.push({
      lane: lanes.contract,
      at: `${loss.churned_on}T12:00:00Z`,
      text: t('left {day}', { day: formats.shortDay(loss.churned_on) }),
      side: 'left',
    });
  }
  return rows;
}

function waitsTable({ waits }: CustomerJourney, { t, formats }: Context): Chart['data'] {
  const outcomes: Record<string, string> = {
    answered: t('answered'),
    settled: t('settled'),
    open: t('not answered'),
  };
  return {
    type: 'table',
    columns: [
      { title: t('Asked on') },
      { title: t('Waited'), align: 'right' },
      { title: t('Outcome') },
    ],
    rows: waits.map((wait) => [
      formats.shortDay(wait.opened_on),
      wait.days_waited === 0 ? t('the same day') : formats.days(wait.days_waited),
      outcomes[wait.outcome] ?? wait.outcome,
    ]),
  };
}
