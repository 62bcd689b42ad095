import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database/database.ts';
import { directlyFollows, type Logged } from '../development/directly-follows.ts';
import { OCEL_SCHEMA } from '../development/ocel-schema.ts';
import { readXes } from '../development/read-xes.ts';
import { sampleRun } from '../development/sample-run.ts';
import { type EventLog, eventLog, LOG_KINDS, type LogKind } from './event-log.ts';
import { type LogFormat, writeEventLog } from './write-event-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-log-'));
let database: Database;
let reader: Database;
const logs = {} as Record<LogKind, EventLog>;

beforeAll(async () => {
  const { folder: sample } = await sampleRun();
  database = await openDatabase(join(sample, 'regulars.duckdb'), { readOnly: true });
  reader = await openDatabase(':memory:');
  for (const kind of LOG_KINDS) {
    const log = await eventLog(database, kind, undefined);
    for (const [format, ending] of FILES)
      await writeEventLog(log, { format, output: fileOf(kind, format, ending), hide: undefined });
    logs[kind] = log;
  }
});
afterAll(() => {
  database.close();
  reader.close();
});

const FILES: [LogFormat, string][] = [
  ['xes', '.xes'],
  ['xes', '.xes.gz'],
  ['ocel', '.json'],
  ['ocel', '.sqlite'],
  ['activity-schema', '.csv'],
  ['activity-schema', '.parquet'],
  ['event-log-csv', '.csv'],
];

function fileOf(kind: LogKind, format: LogFormat, ending: string): string {
  return join(folder, `${kind}-${format}${ending}`);
}

type Ocel = {
  events: { id: string; type: string; time: string; relationships: Related[] }[];
  objects: { id: string; type: string; relationships: Related[] }[];
};
type Related = { objectId: string; qualifier: string };

function ocel(kind: LogKind): Ocel {
  return JSON.parse(readFileSync(fileOf(kind, 'ocel', '.json'), 'utf8')) as Ocel;
}

/** The events of a log by what they are of, as a reader of one notion of a case takes them. */
function flattened(events: Ocel['events'], qualifier: string): Logged[] {
  return events.flatMap(({ type, relationships }) =>
    relationships
      .filter((related) => related.qualifier === qualifier)
      .map(({ objectId }) => ({ case_id: objectId, activity: type })),
  );
}

async function rows(sql: string): Promise<Logged[]> {
  return (await reader.read(sql)).objects() as Logged[];
}

/** How often what follows what, as the log of each format has it. */
async function countsByFormat(kind: LogKind): Promise<[string, [string, number][]][]> {
  const file = (format: LogFormat, ending: string) => fileOf(kind, format, ending);
  const packed = gunzipSync(readFileSync(file('xes', '.xes.gz'))).toString();
  const found: Record<string, Logged[]> = {
    xes: readXes(readFileSync(file('xes', '.xes'), 'utf8')),
    'xes.gz': readXes(packed),
    csv: await rows(
      `select "case" as case_id, activity from read_csv('${file('event-log-csv', '.csv')}')`,
    ),
    ocel: flattened(ocel(kind).events, kind === 'journeys' ? 'customer' : 'loss'),
  };
  return Object.entries(found).map(([name, events]) => [name, directlyFollows(events)]);
}

test('from the log of paths each step comes as often as path_steps has it, in every format', async () => {
  const steps = await database.read(
    `select concat(from_state, ' > ', to_state) as step, step_count from path_steps order by step`,
  );
  const expected = steps
    .objects()
    .map((row) => Object.values(row) as [string, number])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  expect(expected.length).toBeGreaterThan(5);
  for (const [format, counts] of await countsByFormat('paths'))
    expect([format, counts]).toEqual([format, expected]);
});

test('from the log of journeys each step comes as often as in plain loops over events, in every format', async () => {
  const events = await database.read('select customer_id, occurred_at, lane, what from events');
  const sorted = (
    events.objects() as { customer_id: string; occurred_at: string; lane: string; what: string }[]
  )
    .map(({ customer_id, occurred_at, lane, what }) => ({
      case_id: customer_id,
      activity: ['they', 'we'].includes(lane) ? `${lane} ${what}` : what,
      at: Date.parse(occurred_at),
    }))
    .sort((a, b) => a.at - b.at || (a.activity < b.activity ? -1 : 1));
  const expected = directlyFollows(sorted);
  expect(sorted.length).toBe(logs.journeys.eventCount);
  expect(new Set(sorted.map((event) => event.case_id)).size).toBe(logs.journeys.caseCount);
  for (const [format, counts] of await countsByFormat('journeys'))
    expect([format, counts]).toEqual([format, expected]);
});

describe.each(LOG_KINDS)('the log of %s', (kind) => {
  test('is OCEL 2.0 by its schema, with each event and object once, and none that is not there', () => {
    const log = ocel(kind);
    const validate = new Ajv({ formats: { 'date-time': isMoment } }).compile(OCEL_SCHEMA);
    expect([validate(log), validate.errors]).toEqual([true, null]);
    const ids = log.objects.map(({ id }) => id);
    const events = log.events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(events).size).toBe(events.length);
    const named = [...log.events, ...log.objects].flatMap(({ relationships }) => relationships);
    const known = new Set(ids);
    expect(named.filter(({ objectId }) => !known.has(objectId))).toEqual([]);
    expect(new Set(named.map(({ objectId }) => objectId))).toEqual(known);
  });

  test('is the same as JSON and as SQLite, whose rows lead to rows that are there', () => {
    const log = ocel(kind);
    const file = new sqlite.Database(fileOf(kind, 'ocel', '.sqlite'), { readOnly: true });
    const all = (sql: string) =>
      file
        .all(sql)
        .map((row) => Object.values(row).join(' | '))
        .sort();
    try {
      expect(all('pragma foreign_key_check')).toEqual([]);
      expect(all('select * from event')).toEqual(
        log.events.map(({ id, type }) => `${id} | ${type}`).sort(),
      );
      expect(all('select * from object')).toEqual(
        log.objects.map(({ id, type }) => `${id} | ${type}`).sort(),
      );
      expect(all('select * from event_object')).toEqual(related(log.events));
      expect(all('select * from object_object')).toEqual(related(log.objects));
      const tables = file.all('select * from event_map_type').map((row) => row.ocel_type_map);
      const times = tables.flatMap((name) => all(`select ocel_id, ocel_time from event_${name}`));
      expect(times.sort()).toEqual(
        log.events.map(({ id, time }) => `${id} | ${stamp(time)}`).sort(),
      );
    } finally {
      file.close();
    }
  });

  test('is an Activity Schema, as CSV as it is as Parquet, that counts the same activities', async () => {
    const csv = fileOf(kind, 'activity-schema', '.csv');
    const parquet = fileOf(kind, 'activity-schema', '.parquet');
    const columns = await reader.read(`describe from '${csv}'`);
    expect(columns.array('column_name')).toEqual([
      ...['activity_id', 'ts', 'customer', 'activity', 'anonymous_customer_id', 'feature_json'],
      ...['revenue_impact', 'link', 'activity_occurrence', 'activity_repeated_at'],
    ]);
    const found = await reader.read(`
      select count(*) as activities, count(distinct activity_id) as ids,
        count(*) filter (activity_repeated_at is null) as last_ones,
        count(distinct (customer, activity)) as kinds,
        (select count(*) from '${csv}' as a anti join '${parquet}' as b
          on a.activity_id = b.activity_id and a.ts = b.ts and a.feature_json = b.feature_json
          and a.activity_occurrence = b.activity_occurrence
          and a.revenue_impact is not distinct from b.revenue_impact) as others
      from '${csv}'`);
    const { activities, ids, last_ones, kinds, others } = found.object(0) as Record<string, number>;
    expect(activities).toBe(logs[kind].eventCount);
    expect(ids).toBe(activities);
    expect(last_ones).toBe(kinds);
    expect(others).toBe(0);
  });
});

test('revenue are orders alone, which add up to all orders of the customers', async () => {
  const parquet = fileOf('journeys', 'activity-schema', '.parquet');
  const logged = await reader.read(
    `select round(sum(revenue_impact)) as sum, list(distinct activity) as kinds from '${parquet}' where revenue_impact is not null`,
  );
  const orders = await database.read('select round(sum(value)) as sum from orders');
  expect(logged.get('kinds', 0)).toEqual(['order']);
  expect(logged.get('sum', 0)).toBe(orders.get('sum', 0));
});

function related(things: { id: string; relationships: Related[] }[]): string[] {
  return things
    .flatMap(({ id, relationships }) =>
      relationships.map(({ objectId, qualifier }) => `${id} | ${objectId} | ${qualifier}`),
    )
    .sort();
}

function stamp(time: string): string {
  return time.replace('T', ' ').replace('Z', '');
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
