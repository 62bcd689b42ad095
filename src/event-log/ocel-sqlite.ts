import sqlite from 'node-sqlite3-wasm';
import type { Plain } from '../database/read.ts';
import type { Attribute, EventLog } from './event-log.ts';
import { activitiesOf, ocelEvents } from './ocel-events.ts';
import type { LoggedObject, ObjectType } from './ocel-objects.ts';
import { insertedRows } from './sqlite-rows.ts';

/** Writes a log into a new file as OCEL 2.0 in the form of a SQLite database. */
export async function writeOcelSqlite(
  path: string,
  log: EventLog,
  types: ObjectType[],
): Promise<void> {
  const database = new sqlite.Database(path);
  try {
    // Nobody reads the file before it is whole, and a half one is thrown away; rows come before those they lead to.
    database.exec(`pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = off; pragma locking_mode = exclusive;
      pragma cache_size = -65536; begin`);
    const rows = insertedRows(database);
    const activities = await activitiesOf(log);
    database.exec(SCHEMA);
    for (const activity of activities) {
      database.exec(eventTable(activity, log.eventAttributes));
      rows.add('event_map_type', [activity, tableOf(activity)]);
    }
    for (const { name, attributes } of types) {
      database.exec(objectTable(name, attributes));
      rows.add('object_map_type', [name, name]);
    }
    for await (const events of ocelEvents(log))
      for (const { id, activity, occurredAt, values, objects } of events) {
        rows.add('event', [id, activity]);
        rows.add(`event_${tableOf(activity)}`, [id, stamp(occurredAt), ...cells(values)]);
        for (const object of objects) rows.add('event_object', [id, object.id, object.qualifier]);
      }
    for (const type of types)
      for await (const found of log.database.stream(type.sql))
        for (const object of found as LoggedObject[]) {
          rows.add('object', [object.object_id, type.name]);
          const values = type.attributes.map(({ name }) => object[name] ?? null);
          rows.add(`object_${type.name}`, [object.object_id, ALWAYS, ...cells(values), null]);
          for (const customer of object.of_customers)
            rows.add('object_object', [object.object_id, customer, 'of']);
        }
    rows.end();
    database.exec('commit');
  } finally {
    database.close();
  }
}

/** What is true of an object at all times is told as of the first instant. */
const ALWAYS = '1970-01-01 00:00:00';

const SCHEMA = `
  create table event_map_type (ocel_type text primary key, ocel_type_map text);
  create table object_map_type (ocel_type text primary key, ocel_type_map text);
  create table event (
    ocel_id text primary key, ocel_type text references event_map_type (ocel_type));
  create table object (
    ocel_id text primary key, ocel_type text references object_map_type (ocel_type));
  create table event_object (
    ocel_event_id text references event (ocel_id), ocel_object_id text references object (ocel_id),
    ocel_qualifier text, primary key (ocel_event_id, ocel_object_id, ocel_qualifier));
  create table object_object (
    ocel_source_id text references object (ocel_id), ocel_target_id text references object (ocel_id),
    ocel_qualifier text, primary key (ocel_source_id, ocel_target_id, ocel_qualifier));`;

const TYPES: Record<Attribute['type'], string> = {
  string: 'text',
  float: 'real',
  boolean: 'integer',
};

/** Gives the name of a kind of events as the name of its table has it. */
function tableOf(activity: string): string {
  return activity.replace(/\W/g, '_');
}

function eventTable(activity: string, attributes: Attribute[]): string {
  return `create table event_${tableOf(activity)} (
    ocel_id text primary key references event (ocel_id), ocel_time timestamp${columns(attributes)});`;
}

function objectTable(name: string, attributes: Attribute[]): string {
  return `create table object_${name} (
    ocel_id text references object (ocel_id), ocel_time timestamp${columns(attributes)},
    ocel_changed_field text);`;
}

function columns(attributes: Attribute[]): string {
  return attributes.map(({ name, type }) => `, ${name} ${TYPES[type]}`).join('');
}

function stamp(moment: string): string {
  return moment.replace('T', ' ').replace('Z', '');
}

function cells(values: Plain[] | Record<string, Plain>) {
  return Object.values(values).map((value) =>
    typeof value === 'boolean' ? Number(value) : (value as string | number | null),
  );
}
