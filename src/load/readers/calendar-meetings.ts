import ICAL from 'ical.js';

/** A meeting of a calendar, one of a series each, all as text. */
export type Meeting = {
  uid: string;
  /** When it was to be, of a meeting of a series; else ''. */
  occurrence: string;
  /** Its begin; without a zone it is local. */
  start: string;
  zone: string;
  /** Nothing of a private one. */
  summary: string;
  /** Address of who invited; '' where nobody is named. */
  organiser: string;
  attendees: string[];
  declined: string[];
  /** Code of the reason why it is no meeting, and behind a blank what stood there; '' for one. */
  fault: string;
};

/** Times are compared and given as an instant and as text. */
type Begin = { at: number; text: string; zone: string };

type Held = { event: ICAL.Event; begin: Begin; occurrence: string };

/**
 * Gives the meetings of a calendar (RFC 5545): those of a series one by one, with its exceptions, up to the moment of the export; of what
 * lay ahead then the next one alone, with the fault that nobody knows whether it took place. `now` ends a calendar that does not say when
 * it was exported. Throws where the text is none.
 */
export function calendarMeetings(text: string, now: number): Meeting[] {
  const parsed = ICAL.parse(text) as unknown[];
  const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]) as string[][];
  return calendars.flatMap((calendar) => meetingsOf(new ICAL.Component(calendar), now));
}

function meetingsOf(calendar: ICAL.Component, now: number): Meeting[] {
  const method = textOf(calendar, 'method').toUpperCase();
  const home = textOf(calendar, 'x-wr-timezone');
  const components = calendar
    .getAllSubcomponents('vevent')
    .filter((one) => one.hasProperty('dtstart'));
  const events = eventsOf(components);
  const end = exportedAt(components, events, { home, now });
  return events
    .flatMap((event) => heldUntil(event, home, end))
    .map((held) => ({ ...meetingOf(held), fault: faultOf(held, method, end) }));
}

/** Gives the events, each with the exceptions to it; an exception to a series that is not in the file stands for itself. */
function eventsOf(components: ICAL.Component[]): ICAL.Event[] {
  const isException = (one: ICAL.Component) => one.hasProperty('recurrence-id');
  const series = new Set(
    components.filter((one) => !isException(one)).map((one) => textOf(one, 'uid')),
  );
  const exceptions = new Map<string, ICAL.Component[]>();
  for (const one of components.filter(isException)) {
    const uid = textOf(one, 'uid');
    exceptions.set(uid, [...(exceptions.get(uid) ?? []), one]);
  }
  return components
    .filter((one) => !isException(one) || !series.has(textOf(one, 'uid')))
    .map((one) => {
      const own = isException(one) ? [] : (exceptions.get(textOf(one, 'uid')) ?? []);
      return new ICAL.Event(one, { exceptions: own.map((exception) => new ICAL.Event(exception)) });
    });
}

/**
 * Programs such as Google's stamp all events with the moment of the export. Where the stamps differ it lies after all of them, and after all
 * that the file names one by one; never after now.
 */
function exportedAt(
  components: ICAL.Component[],
  events: ICAL.Event[],
  { home, now }: { home: string; now: number },
): number {
  const begins = events
    .filter((event) => !isEndless(event))
    .flatMap((event) => lastBegin(event, home, now));
  const stamps = (name: string) =>
    components
      .flatMap((one) => timeOf(one, name)?.toUnixTime() ?? [])
      .map((seconds) => seconds * 1000);
  const stamped = stamps('dtstamp');
  const [first] = stamped;
  const isExport =
    new Set(stamped).size === 1 && stamped.length > 1 && stamped.length === components.length;
  if (first !== undefined && isExport && begins.some((at) => at < first))
    return Math.min(first, now);
  const known = [...stamped, ...stamps('last-modified'), ...stamps('created'), ...begins];
  return known
    .filter((at) => at <= now)
    .reduce((last, at) => Math.max(last, at), Number.NEGATIVE_INFINITY);
}

function isEndless(event: ICAL.Event): boolean {
  const rules = event.component
    .getAllProperties('rrule')
    .map((rule) => rule.getFirstValue() as ICAL.Recur);
  return rules.some((rule) => !rule.isFinite());
}

function lastBegin(event: ICAL.Event, home: string, now: number): number[] {
  const begins = heldUntil(event, home, now)
    .map(({ begin }) => begin.at)
    .filter((at) => at <= now);
  return begins.slice(-1);
}

/** A series repeats without an end, but nobody keeps a calendar for so long. */
const MOST_OF_A_SERIES = 20_000;

/** Gives the meetings of an event that begin up to a moment, and the next one. */
function heldUntil(event: ICAL.Event, home: string, end: number): Held[] {
  if (!event.isRecurring())
    return [
      { event, begin: beginOf(event.startDate, event, home), occurrence: occurrenceOf(event) },
    ];
  const held: Held[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && held.length < MOST_OF_A_SERIES; next = iterator.next()) {
    const { item, startDate, recurrenceId } = event.getOccurrenceDetails(next);
    const begin = beginOf(startDate, item, home);
    held.push({ event: item, begin, occurrence: recurrenceId.toString() });
    if (beginOf(next, event, home).at > end) break;
  }
  return held;
}

function occurrenceOf(event: ICAL.Event): string {
  return event.isRecurrenceException() ? event.recurrenceId.toString() : '';
}

/** A zone that everybody knows is left to the database; one that only the file explains is made UTC. */
function beginOf(time: ICAL.Time, { component }: ICAL.Event, home: string): Begin {
  const named = time.zone?.tzid ?? '';
  const parameter = String(component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? '');
  if (time.isDate)
    return { at: time.toUnixTime() * 1000, text: time.toString().slice(0, 10), zone: '' };
  const text = time.toString().replace(/Z$/, '');
  if (named === 'UTC' || named === 'Z') return { at: time.toUnixTime() * 1000, text, zone: 'UTC' };
  const zone = [named, parameter, home].find(isPlace) ?? '';
  if (isPlace(named) || isPlace(parameter) || named === 'floating' || named === '') {
    return { at: Date.parse(`${text}Z`), text, zone };
  }
  const instant = new Date(time.toUnixTime() * 1000).toISOString();
  return { at: Date.parse(instant), text: instant.slice(0, 19), zone: 'UTC' };
}

function isPlace(zone: string): boolean {
  return /^[A-Z]\w+\/[\w+/-]+$/.test(zone);
}

const CODES: [sign: RegExp, code: string][] = [
  [/^CANCELLED$/i, 'meeting_cancelled'],
  [/^TENTATIVE$/i, 'meeting_tentative'],
];

function faultOf({ event, begin }: Held, method: string, end: number): string {
  const status = method === 'CANCEL' ? 'CANCELLED' : textOf(event.component, 'status');
  const code = CODES.find(([sign]) => sign.test(status))?.[1];
  if (code) return code;
  const invited = guestsOf(event).filter(({ isOrganiser }) => !isOrganiser);
  if (invited.length > 0 && invited.every(({ hasDeclined }) => hasDeclined))
    return 'meeting_declined';
  if (begin.at > end) return `meeting_ahead ${begin.text.slice(0, 10)}`;
  return invited.length > 0 ? '' : 'meeting_of_nobody';
}

function meetingOf({ event, begin, occurrence }: Held): Meeting {
  const guests = guestsOf(event);
  const isPrivate = /^(private|confidential)$/i.test(textOf(event.component, 'class'));
  return {
    uid: event.uid ?? '',
    occurrence,
    start: begin.text,
    zone: begin.zone,
    summary: isPrivate ? '' : (event.summary ?? ''),
    organiser: addressOf(event.component.getFirstProperty('organizer')),
    attendees: guests.filter(({ hasDeclined }) => !hasDeclined).map(({ address }) => address),
    declined: guests.filter(({ hasDeclined }) => hasDeclined).map(({ address }) => address),
    fault: '',
  };
}

type Guest = { address: string; hasDeclined: boolean; isOrganiser: boolean };

/** People alone: no rooms, and none of the calendars that Google invites. */
function guestsOf({ component }: ICAL.Event): Guest[] {
  const organiser = addressOf(component.getFirstProperty('organizer'));
  return component.getAllProperties('attendee').flatMap((property) => {
    const parameter = (name: string) =>
      String(property.getFirstParameter(name) ?? '').toUpperCase();
    const address = addressOf(property);
    const isPerson =
      !['RESOURCE', 'ROOM'].includes(parameter('cutype')) &&
      parameter('role') !== 'NON-PARTICIPANT';
    if (address === '' || !isPerson) return [];
    return [
      {
        address,
        hasDeclined: parameter('partstat') === 'DECLINED',
        isOrganiser: address === organiser,
      },
    ];
  });
}

function addressOf(property: ICAL.Property | null): string {
  if (!property) return '';
  const told = [property.getFirstValue(), property.getFirstParameter('email')].map((value) =>
    String(value ?? ''),
  );
  const address =
    told
      .map((value) =>
        value
          .replace(/^mailto:/i, '')
          .trim()
          .toLowerCase(),
      )
      .find((value) => /^[^\s@:]+@[^\s@:]+$/.test(value)) ?? '';
  return address.endsWith('.calendar.google.com') ? '' : address;
}

function timeOf(component: ICAL.Component, name: string): ICAL.Time | null {
  const value = component.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? value : null;
}

function textOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '').trim();
}
