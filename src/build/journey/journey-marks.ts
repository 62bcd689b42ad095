import type { LaneBar, LaneMark, Swimlanes } from '../../report/blocks.ts';
import { type Lane as EventLane, eventKind, type Mark } from '../../vocabulary/event-kinds.ts';
import { addDays } from '../kit/add-days.ts';
import type { Context } from '../kit/context.ts';
import { type EventLine, eventText } from './journey-events.ts';
import type { CustomerJourney, JourneyEvent, JourneyTerm, JourneyWait } from './journey-tables.ts';

export type Lane = EventLane | 'wait' | 'calls';

/** The picture's frame: its lanes from above, and where a time stands across, from 0 to 1; outside if before or after. */
export type Frame = { lanes: Lane[]; place(time: string): number };

/** The stretches of a journey: contract terms, and waits for our answer, the open ones stressed. */
export function journeyBars(
  { terms, waits }: CustomerJourney,
  frame: Frame,
  context: Context,
): LaneBar[] {
  const running = terms.map((term) => ({
    lane: 'contract' as const,
    from: `${term.started_on}T00:00:00Z`,
    to: term.ended_on ? `${addDays(term.ended_on, 1)}T00:00:00Z` : '9999-01-01T00:00:00Z',
    look: 'term' as const,
    text: termText(term, context),
  }));
  const waiting = waits.map((wait) => ({
    lane: 'wait' as const,
    from: wait.opened_at,
    to: wait.ended_at,
    look: wait.outcome === 'open' ? ('open-wait' as const) : ('wait' as const),
    text: waitText(wait, context),
  }));
  return [...running, ...waiting].flatMap(({ lane, from, to, look, text }) => {
    const [start, end] = [Math.max(0, frame.place(from)), Math.min(1, frame.place(to))];
    if (end <= 0 || start >= 1) return [];
    return [{ lane: frame.lanes.indexOf(lane), from: start, to: end, look, text }];
  });
}

function termText(term: JourneyTerm, { t, formats }: Context): string {
  const values = {
    from: formats.shortDay(term.started_on),
    to: term.ended_on ? formats.shortDay(term.ended_on) : t('no end'),
  };
  return `${t('Contract')}: ${t('{from} to {to}', values)} · ${formats.money(term.annual_value)}`;
}

function waitText(wait: JourneyWait, { t, formats }: Context): string {
  return t(
    'Asked on {day}: {outcome, select, open {{count, plural, =0 {no answer yet} other {no answer for {days}}}} settled {settled by the customer {count, plural, =0 {the same day} other {after {days}}}} other {answered {count, plural, =0 {the same day} other {after {days}}}}}',
    {
      day: formats.shortDay(wait.opened_on),
      days: formats.days(wait.days_waited),
      count: wait.days_waited,
      outcome: wait.outcome,
    },
  );
}

/** Tells whether an event is a call or meeting: these have a lane of their own. */
export function isSpoken({ what }: JourneyEvent): boolean {
  return eventKind(what)?.isSpoken ?? false;
}

/** Null for what the bars show already. */
function markOf({ what }: JourneyEvent): Mark | null {
  const mark = eventKind(what)?.mark;
  return mark === undefined ? { shape: 'circle' } : mark;
}

/** Marks closer than this lie on one another: a position of some 300 in the picture. */
const CLOSEST = 1 / 300;

/** The events of a journey as marks; those that would lie on one another are drawn once and tell of all. */
export function journeyMarks(lines: EventLine[], frame: Frame, context: Context): LaneMark[] {
  const marks = new Map<string, LaneMark>();
  for (const { anchor, events } of lines) {
    for (const event of events) {
      const at = frame.place(event.occurred_at);
      const look = markOf(event);
      if (at < 0 || !look) continue;
      const lane = frame.lanes.indexOf(isSpoken(event) ? 'calls' : event.lane);
      const key = `${lane} ${look.shape} ${look.isHollow} ${look.colour} ${Math.round(at / CLOSEST)}`;
      const text = eventText(event, context);
      const drawn = marks.get(key);
      if (drawn) drawn.text = `${drawn.text}\n${text}`;
      else {
        const { shape, colour = event.lane, isHollow = false } = look;
        marks.set(key, { lane, at, shape, colour, isHollow, text, href: `#${anchor}` });
      }
    }
  }
  return [...marks.values()];
}

/** What the marks in the picture stand for: each look with the words of what happened. */
export function journeyKey(
  { events }: CustomerJourney,
  frame: Frame,
  { t }: Context,
): NonNullable<Swimlanes['key']> {
  const looks = new Map<string, { look: Mark; words: Set<string> }>();
  for (const event of events) {
    const look = markOf(event);
    const words = eventKind(event.what)?.words;
    if (!look || !words || frame.place(event.occurred_at) < 0) continue;
    const name = `${look.shape} ${look.isHollow} ${look.colour}`;
    const drawn = looks.get(name) ?? { look, words: new Set() };
    looks.set(name, { look, words: drawn.words.add(t(words)) });
  }
  return [...looks.values()].map(({ look: { shape, isHollow = false, colour }, words }) => ({
    shape,
    isHollow,
    ...(colour && { colour }),
    text: [...words].join(', '),
  }));
}

/** The few words in the picture: the open wait, the refusal, the day the customer left. */
export function journeyLabels(
  { loss, waits, events }: CustomerJourney,
  frame: Frame,
  { t, formats }: Context,
): Swimlanes['labels'] {
  const open = waits.find((wait) => wait.outcome === 'open' && wait.days_waited > 0);
  const refusal = loss?.refused_on && events.findLast((event) => event.what === 'refusal');
  const labels: { lane: Lane; time: string; text: string }[] = [];
  if (open) {
    const text = t('{days}, open', { days: formats.days(open.days_waited) });
    labels.push({ lane: 'wait', time: open.ended_at, text });
  }
  if (loss?.refused_on && refusal) {
    const text = t('refused {day}', { day: formats.shortDay(loss.refused_on) });
    labels.push({ lane: refusal.lane, time: refusal.occurred_at, text });
  }
  if (loss?.churned_on) {
    const text = t('left {day}', { day: formats.shortDay(loss.churned_on) });
    labels.push({ lane: 'contract', time: `${loss.churned_on}T12:00:00Z`, text });
  }
  return labels.flatMap(({ lane, time, text }) => {
    const at = frame.place(time);
    if (at < 0) return [];
    const side = at > 0.25 ? ('left' as const) : ('right' as const);
    return [{ lane: frame.lanes.indexOf(lane), at, side, text }];
  });
}
