import { message } from '../../locales/translate.ts';
import type { Swimlanes, TableBlock } from '../../report/blocks.ts';
import { addDays } from '../kit/add-days.ts';
import type { Context } from '../kit/context.ts';
import { word } from '../kit/words.ts';
import { eventLines } from './journey-events.ts';
import {
  type Frame,
  isSpoken,
  journeyBars,
  journeyKey,
  journeyLabels,
  journeyMarks,
  type Lane,
} from './journey-marks.ts';
import { journeySilences } from './journey-silences.ts';
import type { CustomerJourney } from './journey-tables.ts';

const names: Record<Lane, string> = {
  they: message('They write'),
  wait: message('They wait'),
  we: message('We write'),
  calls: message('Calls, meetings'),
  mass: message('Mass mailings'),
  contract: message('Contract'),
};

/** The journey as swim lanes over time: they, their waits, we, calls, mass mailings, contract. */
export function journeyPicture(customer: CustomerJourney, context: Context): Swimlanes {
  const { t, formats, settings } = context;
  const start = startOf(customer, settings.as_of_on);
  const frame = frameOf(customer, `${start}T00:00:00Z`, settings.as_of_at);
  const days = { from: formats.day(start), to: formats.day(settings.as_of_on) };
  return {
    type: 'swimlanes',
    title: pictureTitle(customer, context),
    alternative: alternative(customer, days, context),
    note: t(
      '{from} to {to}. Bars: contract terms, and waits for our answer, the open one in full colour.{cut, plural, =0 {} one { One earlier event is not in the picture, but in the list.} other { # earlier events are not in the picture, but in the list.}}',
      { ...days, cut: customer.events.filter((event) => event.occurred_on < start).length },
    ),
    source: 'journey_events',
    lanes: frame.lanes.map((lane) => t(lane === 'contract' ? businessOf(customer) : names[lane])),
    spokenCount: frame.lanes.filter((lane) => lane !== 'mass' && lane !== 'contract').length,
    ticks: ticks(start, frame, context),
    silences: journeySilences(customer, frame, settings.as_of_at, context),
    bars: journeyBars(customer, frame, context),
    marks: journeyMarks(eventLines(customer), frame, context),
    key: journeyKey(customer, frame, context),
    labels: journeyLabels(customer, frame, context),
    data: waitsTable(customer, context),
  };
}

/** Who has no contract, orders. */
function businessOf({ terms, events }: CustomerJourney): string {
  const isOrdering = terms.length === 0 && events.some(({ what }) => what === 'order');
  return isOrdering ? message('Orders') : names.contract;
}

/** What is said has its lanes always; calls, mailings and contract where there are any. */
function frameOf({ events, terms }: CustomerJourney, from: string, to: string): Frame {
  const hasLane = (name: string) => events.some(({ lane }) => lane === name);
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return {
    lanes: [
      'they',
      'wait',
      'we',
      ...(events.some(isSpoken) ? ['calls' as const] : []),
      ...(hasLane('mass') ? ['mass' as const] : []),
      ...(hasLane('contract') || terms.length > 0 ? ['contract' as const] : []),
    ],
    place: (time) => (Date.parse(time) - first) / (last - first),
  };
}

/** Of those who left, two years before it; else three years; never more than is known, and at least 90 days. */
function startOf({ events, terms, loss }: CustomerJourney, asOf: string): string {
  const known = [
    ...events.map((event) => event.occurred_on),
    ...terms.map((term) => term.started_on),
  ];
  const lost = loss?.refused_on ?? loss?.declined_on ?? loss?.churned_on;
  const first = addDays(known.sort()[0] ?? asOf, -7);
  const earliest = lost && !loss?.returned_on ? addDays(lost, -2 * 365) : addDays(asOf, -3 * 365);
  const latest = addDays(asOf, -90);
  if (first > latest) return latest;
  return first < earliest ? earliest : first;
}

const EVERY_MONTH = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const EVERY_QUARTER = ['01', '04', '07', '10'];

/** A mark on the axis for each year, for each quarter where there are less than two years, for each month within seven. */
function ticks(start: string, frame: Frame, { formats, settings }: Context): Swimlanes['ticks'] {
  const [first, last] = [Number(start.slice(0, 4)), Number(settings.as_of_on.slice(0, 4))];
  const isLong = last - first >= 2;
  const isShort = addDays(start, 210) >= settings.as_of_on;
  const months = isLong ? ['01'] : isShort ? EVERY_MONTH : EVERY_QUARTER;
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap(
    (year) => months.map((month) => `${year}-${month}-01`),
  );
  return days.flatMap((day) => {
    const at = frame.place(`${day}T00:00:00Z`);
    if (at < 0.01 || at > 0.97) return [];
    return [{ at, label: isLong ? day.slice(0, 4) : formats.shortMonth(day) }];
  });
}

function pictureTitle({ facts, loss, events, waits }: CustomerJourney, context: Context): string {
  const { t, formats, unknown } = context;
  if (unknown.questions || unknown.business) return t('What happened, as far as it is known');
  const { days_waited: waited, opened_on: opened } = facts;
  if (waited !== null && opened !== null && waited > 0) {
    const mass = unknown.mailings
      ? []
      : events.filter(({ lane, occurred_on }) => lane === 'mass' && occurred_on >= opened);
    return t(
      'No answer from us for {days}{mass, plural, =0 {} one {, but one mass mailing} other {, but # mass mailings}}',
      { days: formats.days(waited), mass: mass.length },
    );
  }
  if (waited === 0) return t('Waiting for our answer since today');
  if (loss?.churned_on && !loss.returned_on) {
    const values = {
      day: formats.day(loss.churned_on),
      isAttempted: loss.attempted_on !== null,
      attempted: loss.attempted_on ? formats.day(loss.attempted_on) : '',
    };
    return t(
      'Away since {day}; {isAttempted, select, true {we wrote or called on {attempted}} other {none of us has written or called since}}',
      values,
    );
  }
  if (loss?.returned_on) return t('Back since {day}', { day: formats.day(loss.returned_on) });
  return t(
    '{count, plural, =0 {Has asked us nothing} one {The one question has an end} other {All # questions have an end}}',
    {
      count: waits.length,
    },
  );
}

function alternative(
  { events, waits }: CustomerJourney,
  days: { from: string; to: string },
  { t, formats }: Context,
): string {
  const count = (lane: string) => events.filter((event) => event.lane === lane).length;
  const longest = Math.max(0, ...waits.map((wait) => wait.days_waited));
  return t(
    'Swim lanes from {from} to {to}: they wrote or called {they, plural, one {once} other {# times}}, we {we, plural, one {once} other {# times}}; {mass, plural, one {one mass mailing} other {# mass mailings}}; {waits, plural, =0 {no question} one {one question} other {# questions}}{waits, plural, =0 {} other {, the longest wait {longest}}}. The list of events below says the same.',
    {
      ...days,
      they: count('they'),
      we: count('we'),
      mass: count('mass'),
      waits: waits.length,
      longest: formats.days(longest),
    },
  );
}

function waitsTable({ waits }: CustomerJourney, context: Context): TableBlock {
  const { t, formats } = context;
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
      word(wait.outcome, context),
    ]),
  };
}
