import { happening } from '../build/journey/journey-events.ts';
import type { JourneyEvent, JourneyWait } from '../build/journey/journey-tables.ts';
import type { Say } from '../build/kit/say.ts';
import { message, type Translate } from '../locales/translate.ts';
import { printable } from '../text/printable.ts';
import { eventKind, type Lane } from '../vocabulary/event-kinds.ts';

/** What the timeline needs of an event. */
export type TimelineEvent = Pick<
  JourneyEvent,
  'occurred_at' | 'occurred_on' | 'lane' | 'what' | 'title' | 'value'
>;

/** What the timeline needs of a wait. */
export type TimelineWait = Pick<
  JourneyWait,
  'opened_at' | 'ended_at' | 'days_waited' | 'outcome'
> & {
  is_sure?: boolean;
};

const MARKS = { they: '●', we: '■', mass: '○', contract: '◆' } as const;
const LANES = ['they', 'we', 'mass', 'contract'] as const;
const LANE_WIDTH = 6;
const SILENCE_DAYS = 30;

/** Gives a customer's journey as text: a line an event in four lanes, waits as bars, silences as their length. */
export function timeline(
  events: TimelineEvent[],
  waits: TimelineWait[],
  { asOf, say }: { asOf: string; say: Say },
): string {
  const { t } = say;
  const groups = groupsOf(events);
  const lines = groups.flatMap((group, index) => [
    ...silenceBefore(groups, index, t),
    eventLine(group, waits, say),
  ]);
  const open = waits.filter(({ outcome }) => outcome === 'open');
  const ending = open.map(({ days_waited, is_sure }) => {
    const waiting = t(
      '{isSure, select, true {still waits} other {perhaps waits}} for our answer: {days, plural, one {# day} other {# days}}',
      { isSure: is_sure !== false, days: days_waited },
    );
    return laneLine(asOf, { they: '┃' }, waiting);
  });
  return [heading(t), ...lines, ...ending].join('\n');
}

const LANE_NAMES: Record<Lane, string> = {
  they: message('they'),
  we: message('we'),
  mass: message('mass'),
  contract: message('contract'),
};

function heading(t: Translate): string {
  const names = LANES.map((lane) => t(LANE_NAMES[lane]).padEnd(LANE_WIDTH)).join('');
  return `${''.padEnd(12)}${names}`.trimEnd();
}

/** Mass mailings of one kind in a row make one group; every other event is its own. */
type Group = { first: TimelineEvent; last: TimelineEvent; count: number };

function groupsOf(events: TimelineEvent[]): Group[] {
  const groups: Group[] = [];
  for (const event of events) {
    const group = groups.at(-1);
    if (
      group &&
      event.lane === 'mass' &&
      group.last.lane === 'mass' &&
      group.last.what === event.what
    ) {
      group.last = event;
      group.count += 1;
    } else {
      groups.push({ first: event, last: event, count: 1 });
    }
  }
  return groups;
}

function silenceBefore(groups: Group[], index: number, t: Translate): string[] {
  const event = groups[index]?.first;
  const before = groups.slice(0, index).findLast(({ first }) => isWord(first))?.last;
  if (!event || !before || !isWord(event)) return [];
  const gap = daysBetween(before.occurred_on, event.occurred_on);
  const told = t('{days, plural, one {# day} other {# days}} without a word', { days: gap });
  return gap > SILENCE_DAYS ? [laneLine('', {}, told)] : [];
}

function isWord({ lane, what }: TimelineEvent): boolean {
  return (lane === 'they' || lane === 'we') && !eventKind(what)?.isAutomatic;
}

function eventLine({ first, last, count }: Group, waits: TimelineWait[], say: Say): string {
  const { t } = say;
  const what = happening(first.what, say);
  const during = waits.some(
    (wait) => wait.opened_at < first.occurred_at && first.occurred_at < wait.ended_at,
  );
  const marks = { ...(during ? { they: '┃' } : {}), [first.lane]: MARKS[first.lane] };
  const words =
    count > 1
      ? t('{count} × {what}, to {last}', { count: String(count), what, last: last.occurred_on })
      : [what, first.title, amount(first.value, say)].filter(Boolean).join('  ');
  return laneLine(first.occurred_on, marks, `${words}${answered(first, waits, t)}`);
}

function answered(event: TimelineEvent, waits: TimelineWait[], t: Translate): string {
  const wait = waits.find(
    ({ ended_at, outcome }) => ended_at === event.occurred_at && outcome !== 'open',
  );
  if (!wait || !endsWaits(event, wait)) return '';
  const told = t(
    '{isAnswer, select, true {answer} other {settled}} {days, plural, =0 {the same day} one {after # day} other {after # days}}',
    { isAnswer: wait.outcome === 'answered', days: wait.days_waited },
  );
  return `  (${told})`;
}

// A refusal noted in the CRM stands at the same instant as the message it went out in: one answer, told once.
function endsWaits({ lane, what }: TimelineEvent, { outcome }: TimelineWait): boolean {
  if (outcome === 'settled') return lane !== 'mass';
  return lane === 'we' && eventKind(what)?.isExchange === true;
}

function laneLine(day: string, marks: Partial<Record<string, string>>, text: string): string {
  const lanes = LANES.map((lane) => (marks[lane] ?? '').padEnd(LANE_WIDTH)).join('');
  return `${day.padEnd(12)}${lanes}    ${printable(text)}`.trimEnd();
}

function amount(value: number | null, { formats }: Say): string {
  return value === null ? '' : formats.number(Math.round(value));
}

function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / 86_400_000);
}
