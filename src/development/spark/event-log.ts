import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A stage that Spark ran: its tasks, and on how many executors they were. */
export type Stage = { taskCount: number; executorCount: number };

/** What Spark spent on a table. */
export type TableCost = {
  table: string;
  seconds: number;
  cpuSeconds: number;
  stages: Stage[];
  shuffledBytes: number;
  spilledBytes: number;
  writtenBytes: number;
  writtenRows: number;
};

type Event = { Event: string } & Record<string, unknown>;
type Started = { executionId: number; time: number; physicalPlanDescription: string };
type TaskMetrics = {
  'Executor CPU Time': number;
  'Disk Bytes Spilled': number;
  'Shuffle Write Metrics': { 'Shuffle Bytes Written': number };
  'Output Metrics': { 'Bytes Written': number; 'Records Written': number };
};

/** Reads the log of a session (`spark.eventLog.enabled`): what each table that it wrote has cost, in their order. */
export async function tableCosts(path: string): Promise<TableCost[]> {
  const costs = new Map<number, TableCost & { started: number }>();
  const executionOf = new Map<number, number>();
  const executorsOf = new Map<number, Set<string>>();
  const costOf = (stage: unknown) => costs.get(executionOf.get(Number(stage)) ?? -1);
  for await (const line of createInterface(createReadStream(path))) {
    const event = JSON.parse(line) as Event;
    const name = event.Event.replace(/^.*\./, '');
    if (name === 'SparkListenerSQLExecutionStart') {
      const { executionId, time, physicalPlanDescription: plan } = event as unknown as Started;
      const table = WRITTEN.exec(plan)?.[1];
      if (table) costs.set(executionId, { ...NOTHING, table, stages: [], started: time });
    } else if (name === 'SparkListenerSQLExecutionEnd') {
      const cost = costs.get(Number(event.executionId));
      if (cost) cost.seconds = (Number(event.time) - cost.started) / 1e3;
    } else if (name === 'SparkListenerJobStart') {
      const execution = (event.Properties as Record<string, string>)['spark.sql.execution.id'];
      for (const stage of event['Stage IDs'] as number[])
        executionOf.set(stage, Number(execution ?? -1));
    } else if (name === 'SparkListenerStageCompleted') {
      const stage = event['Stage Info'] as { 'Stage ID': number; 'Number of Tasks': number };
      costOf(stage['Stage ID'])?.stages.push({
        taskCount: stage['Number of Tasks'],
        executorCount: executorsOf.get(stage['Stage ID'])?.size ?? 0,
      });
    } else if (name === 'SparkListenerTaskEnd') {
      const stage = Number(event['Stage ID']);
      const { 'Executor ID': executor } = event['Task Info'] as { 'Executor ID': string };
      executorsOf.set(stage, (executorsOf.get(stage) ?? new Set()).add(executor));
      add(costOf(stage), event['Task Metrics'] as TaskMetrics | undefined);
    }
  }
  return [...costs.values()].map(({ started, ...cost }) => cost);
}

const WRITTEN = /InsertIntoHadoopFsRelationCommand\nInput[^\n]*\nArguments: file:\S*\/(\w+)/;
const NOTHING = {
  seconds: 0,
  cpuSeconds: 0,
  shuffledBytes: 0,
  spilledBytes: 0,
  writtenBytes: 0,
  writtenRows: 0,
};

function add(cost: TableCost | undefined, metrics: TaskMetrics | undefined): void {
  if (!cost || !metrics) return;
  cost.cpuSeconds += metrics['Executor CPU Time'] / 1e9;
  cost.spilledBytes += metrics['Disk Bytes Spilled'];
  cost.shuffledBytes += metrics['Shuffle Write Metrics']['Shuffle Bytes Written'];
  cost.writtenBytes += metrics['Output Metrics']['Bytes Written'];
  cost.writtenRows += metrics['Output Metrics']['Records Written'];
}
