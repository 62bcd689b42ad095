import type {
  JourneyBar,
  JourneyLabel,
  JourneyMark,
  JourneyShape,
} from '../charts/journey-chart.ts';
import { addDays } from '../report/add-days.ts';
import type { Context } from '../report/context.ts';
import type { CustomerJourney, JourneyEvent } from './journey-tables.ts';

type Lane = JourneyEvent['lane'] | 'wait';
/** What each lane is called in the language of the report. */
export type Lanes = Record<Lane, string>;

/** The stretches of a journey: contract terms, and waits for our answer, the open ones stressed. */
export function journeyBars({ terms, waits }: CustomerJourney, lanes: Lanes): JourneyBar[] {
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

/**
 * The events of a journey as marks. Those that would lie on one another are drawn once: a position is one of 320
 * in the picture.
 */
export function journeyMarks(
  events: JourneyEvent[],
  lanes: Lanes,
  span: [string, string],
): JourneyMark[] {
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

/** The few words in the picture: the open wait, the refusal, the day the customer left. */
export function journeyLabels(
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
