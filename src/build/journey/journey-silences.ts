import type { Swimlanes } from '../../report/blocks.ts';
import { eventKind } from '../../vocabulary/event-kinds.ts';
import type { Context } from '../kit/context.ts';
import type { Frame } from './journey-marks.ts';
import type { CustomerJourney } from './journey-tables.ts';

const DAY = 86_400_000;

/** Shorter silences need no name, and a narrower band has no room for one. */
const FEWEST_DAYS = 120;
const NARROWEST = 0.15;

/** The long stretches without a word from either side, mass mailings aside; the time of an open question is none. */
export function journeySilences(
  { events, waits }: CustomerJourney,
  { place }: Frame,
  asOfAt: string,
  { t, formats, unknown }: Context,
): Swimlanes['silences'] {
  const words = events.filter(({ what }) => eventKind(what)?.isExchange);
  const isOpen = waits.some(({ outcome }) => outcome === 'open');
  const times = words.map(({ occurred_at: at, occurred_on: on }) => ({ at, on }));
  if (!isOpen && times.length > 0 && !unknown.questions)
    times.push({ at: asOfAt, on: asOfAt.slice(0, 10) });
  return times.flatMap(({ at, on }, index) => {
    const earlier = times[index - 1];
    if (!earlier) return [];
    const days = Math.round((Date.parse(on) - Date.parse(earlier.on)) / DAY);
    const [from, to] = [Math.max(0, place(earlier.at)), place(at)];
    if (days < FEWEST_DAYS || to - from < NARROWEST) return [];
    return [{ from, to, days: formats.days(days), text: t('without a word') }];
  });
}
