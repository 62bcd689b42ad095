import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database/database.ts';
import { OCEL_SCHEMA } from '../development/ocel-schema.ts';
import { sampleRun } from '../development/sample-run.ts';
import { type EventLog, eventLog, LOG_KINDS, type LogKind } from './event-log.ts';
import { writeEventLog } from './write-event-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-pm4py-'));
const python = join(folder, 'venv/bin/python');

/** Runs a program; its output, or undefined where it is not there or ends with a fault. */
function ran(program: string, ...flags: string[]): string | undefined {
  const { status, stdout } = spawnSync(program, flags, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

const PACKAGES = ['pm4py==2.7.23.11', 'jsonschema==4.26.0'];
const isThere =
  ran('python3', '-m', 'venv', 'venv') !== undefined &&
  ran(python, '-m', 'pip', 'install', '--quiet', ...PACKAGES) !== undefined;
if (!isThere)
  console.warn('PM4Py could not be installed from PyPI: event logs are not read by it here.');

/** Reads the logs of a kind and prints what PM4Py finds in each. */
const READER = `
import json, sys, warnings
warnings.filterwarnings('ignore')
import pandas, pm4py
from pm4py.objects.ocel.validation import jsonocel, ocel20_rel_validation
kind, case = sys.argv[1:]
def follows(log):
    steps, _, _ = pm4py.discover_dfg(log)
    return sorted([f'{a} > {b}', int(count)] for (a, b), count in steps.items())
def counts(ocel):
    return {'events': len(ocel.events), 'objects': len(ocel.objects), 'relations': len(ocel.relations),
        'types': ocel.objects['ocel:type'].value_counts().to_dict(), 'between': len(ocel.o2o)}
table = pandas.read_csv(kind + '.csv')
table = pm4py.format_dataframe(table, case_id='case', activity_key='activity', timestamp_key='timestamp')
activities = pandas.read_csv(kind + '-activities.csv')
tree = pm4py.read_ocel2_json(kind + '.json')
relational = pm4py.read_ocel2_sqlite(kind + '.sqlite')
print('FOUND' + json.dumps({
    'steps': {
        'xes': follows(pm4py.read_xes(kind + '.xes.gz')),
        'csv': follows(table),
        'ocel': follows(pm4py.ocel_flattening(tree, case)),
        'sqlite': follows(pm4py.ocel_flattening(relational, case)),
    },
    'counts': {'json': counts(tree), 'sqlite': counts(relational), 'activities': len(activities)},
    'is_valid': jsonocel.apply(kind + '.json', 'schema.json'),
    'broken_rules': ocel20_rel_validation.apply(kind + '.sqlite')[1],
}, default=int))
`;

type Steps = [step: string, count: number][];
type Found = {
  steps: Record<'xes' | 'csv' | 'ocel' | 'sqlite', Steps>;
  counts: { json: Record<string, unknown>; sqlite: Record<string, unknown>; activities: number };
  is_valid: boolean;
  broken_rules: string[];
};

describe.skipIf(!isThere)('PM4Py', () => {
  let database: Database;
  const logs = {} as Record<LogKind, EventLog>;
  const found = {} as Record<LogKind, Found>;
  beforeAll(async () => {
    const { folder: sample } = await sampleRun();
    database = await openDatabase(join(sample, 'regulars.duckdb'), { readOnly: true });
    writeFileSync(join(folder, 'schema.json'), JSON.stringify(OCEL_SCHEMA));
    writeFileSync(join(folder, 'reader.py'), READER);
    for (const kind of LOG_KINDS) {
      const log = await eventLog(database, kind, undefined);
      const write = (format: Parameters<typeof writeEventLog>[1]['format'], name: string) =>
        writeEventLog(log, { format, output: join(folder, name), hide: undefined });
      await write('xes', `${kind}.xes.gz`);
      await write('ocel', `${kind}.json`);
      await write('ocel', `${kind}.sqlite`);
      await write('event-log-csv', `${kind}.csv`);
      await write('activity-schema', `${kind}-activities.csv`);
      logs[kind] = log;
      const said = ran(python, 'reader.py', kind, kind === 'journeys' ? 'customer' : 'loss') ?? '';
      found[kind] = JSON.parse(said.slice(said.indexOf('FOUND') + 'FOUND'.length)) as Found;
    }
  });
  afterAll(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('discovers from the log of paths the counts of path_steps, from every format', async () => {
    const rows = await database.read(
      `select concat(from_state, ' > ', to_state) as step, step_count from path_steps order by step`,
    );
    const expected = sorted(rows.objects().map((row) => Object.values(row) as [string, number]));
    for (const [format, steps] of Object.entries(found.paths.steps))
      expect([format, sorted(steps)]).toEqual([format, expected]);
  });

  test('discovers from the log of journeys those that SQL counts, from every format that has an order', async () => {
    const rows = await database.read(`
      select concat(activity, ' > ', follower) as step, count(*) as step_count
      from (
        select activity, lead(activity) over (partition by customer_id order by occurred_at, activity) as follower
        from (select *, if(lane in ('they', 'we'), concat(lane, ' ', what), what) as activity from events)
      )
      where follower is not null group by all`);
    const expected = sorted(rows.objects().map((row) => Object.values(row) as [string, number]));
    const { xes, csv, ocel, sqlite } = found.journeys.steps;
    expect(sorted(xes)).toEqual(expected);
    expect(sorted(csv)).toEqual(expected);
    expect(sorted(ocel)).toEqual(expected);
    // The relational form has no order of what happens in one instant.
    expect(sumOf(sqlite)).toBe(sumOf(expected));
  });

  test.each(LOG_KINDS)(
    'finds OCEL of %s valid by its schemas, with as many of each in both forms',
    (kind) => {
      const { counts, is_valid, broken_rules } = found[kind];
      expect([is_valid, broken_rules]).toEqual([true, []]);
      expect(counts.json).toEqual(counts.sqlite);
      expect(counts.activities).toBe(logs[kind].eventCount);
    },
  );

  test('finds each event, case and object once', async () => {
    const counted = await database.read(
      `select (select count(distinct message_id) from message_events)
        + (select count(*) from other_events) as once`,
    );
    expect(found.journeys.counts.json.events).toBe(counted.get('once', 0));
    expect(found.journeys.counts.json.types).toMatchObject({ customer: logs.journeys.caseCount });
    expect(found.paths.counts.json.events).toBe(logs.paths.eventCount);
    expect(found.paths.counts.json.types).toMatchObject({ loss: logs.paths.caseCount });
  });
});

function sorted(steps: Steps): Steps {
  return [...steps].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sumOf(steps: Steps): number {
  return steps.reduce((sum, [, count]) => sum + count, 0);
}
