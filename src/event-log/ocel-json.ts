import type { Plain } from '../database/read.ts';
import type { Attribute, EventLog } from './event-log.ts';
import { activitiesOf, type LoggedEvent, ocelEvents } from './ocel-events.ts';
import type { LoggedObject, ObjectType } from './ocel-objects.ts';

/** Gives a log as OCEL 2.0 JSON, in pieces of whole lines, an event or object a line. */
export async function* ocelJson(log: EventLog, types: ObjectType[]): AsyncIterable<string> {
  const activities = await activitiesOf(log);
  const events = activities.map((name) => ({ name, attributes: log.eventAttributes }));
  const objects = types.map(({ name, attributes }) => ({ name, attributes }));
  yield `{"eventTypes": ${JSON.stringify(events)},\n"objectTypes": ${JSON.stringify(objects)},\n"events": [`;
  yield* listed(ocelEvents(log), eventJson);
  yield '],\n"objects": [';
  yield* listed(objectsOf(log, types), objectJson);
  yield ']}';
}

/** Writes things a line each, with a comma before all but the first. */
async function* listed<Thing>(
  batches: AsyncIterable<Thing[]>,
  write: (thing: Thing) => object,
): AsyncIterable<string> {
  let comma = '';
  for await (const things of batches) {
    if (things.length === 0) continue;
    yield comma + things.map((thing) => JSON.stringify(write(thing))).join(',\n');
    comma = ',';
  }
}

type Found = { type: ObjectType; object: LoggedObject };

async function* objectsOf(log: EventLog, types: ObjectType[]): AsyncIterable<Found[]> {
  for (const type of types)
    for await (const rows of log.database.stream(type.sql))
      yield rows.map((row) => ({ type, object: row as LoggedObject }));
}

function eventJson({ id, activity, occurredAt, values, objects }: LoggedEvent): object {
  const known = Object.entries(values).filter(([, value]) => value !== null);
  return {
    id,
    type: activity,
    time: occurredAt,
    attributes: known.map(([name, value]) => ({ name, value: String(value) })),
    relationships: objects.map((object) => ({ objectId: object.id, qualifier: object.qualifier })),
  };
}

/** What is true of an object at all times is told as of the first instant. */
const ALWAYS = '1970-01-01T00:00:00Z';

function objectJson({ type, object }: Found): object {
  return {
    id: object.object_id,
    type: type.name,
    attributes: type.attributes.flatMap((attribute) => toldValues(attribute, object)),
    relationships: object.of_customers.map((id) => ({ objectId: id, qualifier: 'of' })),
  };
}

/** The standard's schema has texts for values of every type. */
function toldValues({ name }: Attribute, object: Record<string, Plain>) {
  const value = object[name] ?? null;
  return value === null ? [] : [{ name, time: ALWAYS, value: String(value) }];
}
