import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { literal } from '../database/names.ts';
import { streamFile } from '../disk/stream-file.ts';
import { removeUnfinishedBeside, unfinishedBeside } from '../disk/unfinished.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import type { HideIn } from '../read/hidden-results.ts';
import type { EventLog } from './event-log.ts';
import { activitySchemaCsv, activitySchemaSql, eventLogCsv } from './log-tables.ts';
import { ocelJson } from './ocel-json.ts';
import { objectTypes } from './ocel-objects.ts';
import { xes } from './xes.ts';

/** Formats of an event log. */
export const LOG_FORMATS = ['xes', 'ocel', 'activity-schema', 'event-log-csv'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** Endings of files in each format. */
const ENDINGS: Record<LogFormat, string[]> = {
  xes: ['.xes.gz', '.xes'],
  ocel: ['.json', '.jsonocel', '.sqlite'],
  'activity-schema': ['.csv', '.parquet'],
  'event-log-csv': ['.csv'],
};

/** Refuses a file whose name promises another format. UserError says which endings there are. */
export function requireEnding(output: string, format: LogFormat): void {
  if (endingOf(output, format)) return;
  throw new UserError(
    inWords('{output} does not end as a file of --as {format} does: {endings}.', {
      output,
      format,
      endings: ENDINGS[format].join(', '),
    }),
  );
}

function endingOf(output: string, format: LogFormat): string | undefined {
  return ENDINGS[format].find((ending) => output.toLowerCase().endsWith(ending));
}

/** Where a log goes, and what hides people of ours in it. */
type Goal = { format: LogFormat; output: string; hide: HideIn | undefined };

/** Writes a log to a file, in the form that its ending says, whole or not at all. */
export async function writeEventLog(log: EventLog, goal: Goal): Promise<void> {
  const { format, output, hide } = goal;
  const ending = endingOf(output, format);
  if (ending === '.sqlite') return writeSqlite(log, { output, hide });
  if (ending === '.parquet') return writeParquet(log, output);
  const pieces = withLineEnds(await logText(log, { format, hide }));
  await streamFile(output, pieces, { isPacked: ending === '.xes.gz' });
}

/** Gives a log as text, in pieces of whole lines without the last line end. */
export async function logText(
  log: EventLog,
  { format, hide }: Omit<Goal, 'output'>,
): Promise<AsyncIterable<string>> {
  if (format === 'xes') return xes(log);
  if (format === 'event-log-csv') return eventLogCsv(log);
  if (format === 'activity-schema') return activitySchemaCsv(log);
  return ocelJson(log, await objectTypes(log, hide));
}

async function* withLineEnds(pieces: AsyncIterable<string>): AsyncIterable<string> {
  for await (const piece of pieces) yield `${piece}\n`;
}

/** SQLite keeps a lock beside its file, so both stand in a folder until the file is whole. */
async function writeSqlite(
  log: EventLog,
  { output, hide }: Pick<Goal, 'output' | 'hide'>,
): Promise<void> {
  const { writeOcelSqlite } = await import('./ocel-sqlite.ts');
  removeUnfinishedBeside(output);
  const folder = unfinishedBeside(output);
  mkdirSync(folder);
  try {
    const path = join(folder, 'log.sqlite');
    await writeOcelSqlite(path, log, await objectTypes(log, hide));
    renameSync(path, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeParquet(log: EventLog, output: string): Promise<void> {
  removeUnfinishedBeside(output);
  const unfinished = resolve(unfinishedBeside(output));
  try {
    await log.database.run(
      `copy (${activitySchemaSql(log)}) to ${literal(unfinished)} (format parquet)`,
    );
    renameSync(unfinished, output);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
