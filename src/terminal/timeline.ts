import type { JourneyEvent, JourneyWait } from '../build/journey/journey-tables.ts';
import { WRITTEN_LANGUAGE } from '../locales/languages.ts';
import { printable } from '../text/printable.ts';
import { eventKind } from '../vocabulary/event-kinds.ts';

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
export function timeline(events: TimelineEvent[], waits: TimelineWait[], asOf: string): string {
  const groups = groupsOf(events);
  const lines = groups.flatMap((group, index) => [
    ...silenceBefore(groups, index),
    eventLine(group, waits),
  ]);
  const open = waits.filter(({ outcome }) => outcome === 'open');
  const ending = open.map(({ days_waited, is_sure }) => {
    const waits = is_sure === false ? 'perhaps waits' : 'still waits';
    return laneLine(asOf, { they: '┃' }, `${waits} for our answer: ${days(days_waited)}`);
  });
  return [HEADING, ...lines, ...ending].join('\n');
}

const HEADING =
  `${''.padEnd(12)}${LANES.map((lane) => lane.padEnd(LANE_WIDTH)).join('')}`.trimEnd();

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

function silenceBefore(groups: Group[], index: number): string[] {
  const event = groups[index]?.first;
  const before = groups.slice(0, index).findLast(({ first }) => isWord(first))?.last;
  if (!event || !before || !isWord(event)) return [];
  const gap = daysBetween(before.occurred_on, event.occurred_on);
  return gap > SILENCE_DAYS ? [laneLine('', {}, `${days(gap)} without a word`)] : [];
}

function isWord({ lane, what }: TimelineEvent): boolean {
  return (lane === 'they' || lane === 'we') && !eventKind(what)?.isAutomatic;
}

function eventLine({ first, last, count }: Group, waits: TimelineWait[]): string {
  const during = waits.some(
    (wait) => wait.opened_at < first.occurred_at && first.occurred_at < wait.ended_at,
  );
  const marks = { ...(during ? { they: '┃' } : {}), [first.lane]: MARKS[first.lane] };
  const words =
    count > 1
      ? `${count} × ${first.what}, to ${last.occurred_on}`
      : [first.what, first.title, amount(first.value)].filter(Boolean).join('  ');
  return laneLine(first.occurred_on, marks, `${words}${answered(first, waits)}`);
}

function answered(event: TimelineEvent, waits: TimelineWait[]): string {
  const wait = waits.find(
    ({ ended_at, outcome }) => ended_at === event.occurred_at && outcome !== 'open',
  );
  if (!wait || !endsWaits(event, wait)) return '';
  const how = wait.outcome === 'answered' ? 'answer' : 'settled';
  return `  (${how} ${wait.days_waited === 0 ? 'the same day' : `after ${days(wait.days_waited)}`})`;
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

function amount(value: number | null): string {
  return value === null ? '' : value.toLocaleString(WRITTEN_LANGUAGE, { maximumFractionDigits: 0 });
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / 86_400_000);
}
