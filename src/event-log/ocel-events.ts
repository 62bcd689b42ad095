import type { Plain } from '../database/read.ts';
import { joinedEvents } from './case-events.ts';
import type { EventLog } from './event-log.ts';

/** An event of a log with all objects that it is of. */
export type LoggedEvent = {
  id: string;
  activity: string;
  occurredAt: string;
  values: Record<string, Plain>;
  objects: { id: string; qualifier: string }[];
};

/** Gives the kinds of events that a log has, by name. */
export async function activitiesOf({ database }: EventLog): Promise<string[]> {
  const found = await database.read(
    'select distinct activity from logged_events order by activity',
  );
  return found.array('activity') as string[];
}

/** Gives the events of a log in their order, one that is of several customers once, some thousand at a time. */
export async function* ocelEvents(log: EventLog): AsyncIterable<LoggedEvent[]> {
  let last: LoggedEvent | undefined;
  for await (const rows of log.database.stream(sqlOf(log))) {
    const whole: LoggedEvent[] = [];
    for (const row of rows) {
      const found = eventOf(row, log);
      if (last?.id === found.id) {
        last.objects = joined(last.objects, found.objects);
        continue;
      }
      if (last) whole.push(last);
      last = found;
    }
    yield whole;
  }
  if (last) yield [last];
}

/** What an event is of: how that is called, and the object's name. */
const RELATIONS: Record<EventLog['kind'], Record<string, string>> = {
  journeys: {
    customer: "concat('customer:', customer)",
    contract: "'contract:' || key_of(contract_id)",
    conversation: "'conversation:' || conversation_id",
    campaign: "'campaign:' || key_of(campaign_id)",
  },
  paths: {
    customer: "concat('customer:', customer)",
    loss: "concat('loss:', case_id)",
  },
};

function relationsOf({ kind, eventAttributes }: EventLog): Record<string, string> {
  const hasRoles = eventAttributes.some(({ name }) => name === 'role');
  return { ...RELATIONS[kind], ...(hasRoles && { role: "'role:' || role" }) };
}

function sqlOf(log: EventLog): string {
  const attributes = log.eventAttributes.map(({ name }) => `${name} as a_${name}`);
  const objects = Object.entries(relationsOf(log)).map(([name, sql]) => `${sql} as o_${name}`);
  return `select event_id, activity, occurred_at, ${[...attributes, ...objects].join(', ')}
    from ${joinedEvents(log)} order by events.rowid`;
}

function eventOf(row: Record<string, Plain>, log: EventLog): LoggedEvent {
  const values = log.eventAttributes.map(({ name }) => [name, row[`a_${name}`] ?? null]);
  const objects = Object.keys(relationsOf(log)).flatMap((qualifier) => {
    const id = row[`o_${qualifier}`];
    return typeof id === 'string' ? [{ id, qualifier }] : [];
  });
  return {
    id: String(row.event_id),
    activity: String(row.activity),
    occurredAt: String(row.occurred_at),
    values: Object.fromEntries(values),
    objects,
  };
}

function joined(known: LoggedEvent['objects'], more: LoggedEvent['objects']) {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...more.filter(({ id }) => !ids.has(id))];
}
