import type { InferredOptionTypes, Options } from 'yargs';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Delivery } from './deliver.ts';
import type { GlobalFlags } from './flags.ts';
import { remarkUnknown } from './unknown-remarks.ts';

/** Flags that make `export` write an event log. */
export const logFlags = {
  as: {
    choices: ['xes', 'ocel', 'activity-schema', 'event-log-csv'],
    describe: message('Write an event log in this format, for process mining'),
  },
  of: {
    choices: ['journeys', 'paths'],
    describe: message('What the event log is of: all journeys, or the paths of losses'),
  },
} as const satisfies Record<string, Options>;

export type LogFlags = InferredOptionTypes<typeof logFlags>;

type Flags = GlobalFlags & Delivery & LogFlags & { table?: string | undefined };

/** Writes an event log to a file, or prints it. UserError where flags do not go together. */
export async function exportLog(flags: Flags): Promise<void> {
  const format = requireFormat(flags);
  const { eventLog, eventsSql } = await import('../event-log/event-log.ts');
  const { logText, requireEnding, writeEventLog } = await import('../event-log/write-event-log.ts');
  const { HIDDEN, noticing, requireFile, writesOf } = await import('./deliver.ts');
  const { hidingInResults } = await import('../read/hidden-results.ts');
  const { openToShow } = await import('./open-to-show.ts');
  const { output, of: kind = 'journeys', terminal } = flags;
  if (output !== undefined) {
    requireEnding(output, format);
    requireFile(output);
  }
  const writes = writesOf(flags);
  const database = await openToShow({ ...flags, writes, progress: terminal.progress });
  try {
    const found = await hidingInResults(database, { isWritten: output !== undefined });
    const noticed = found && noticing(found);
    const log = await eventLog(database, kind, noticed?.hide);
    if (output === undefined) {
      for await (const piece of await logText(log, { format, hide: noticed?.hide }))
        terminal.print(piece);
    } else await writeEventLog(log, { format, output, hide: noticed?.hide });
    terminal.remark(toldCounts(log));
    if (noticed?.hasHidden()) terminal.remark(inWords(HIDDEN));
    await remarkUnknown(database, eventsSql(kind), flags);
  } finally {
    database.close();
  }
}

function requireFormat({ as: format, table, format: rows }: Flags) {
  if (format === undefined)
    throw new UserError(
      inWords('--of says what an event log is of: add --as xes, or leave it out.'),
    );
  if (table !== undefined)
    throw new UserError(inWords('Give the name of a table or --as, not both.'));
  if (rows !== undefined)
    throw new UserError(inWords('--as says how an event log is written: leave --format out.'));
  return format;
}

function toldCounts({
  kind,
  eventCount,
  caseCount,
}: {
  kind: string;
  eventCount: number;
  caseCount: number;
}) {
  if (eventCount === 0)
    return kind === 'journeys'
      ? inWords('The event log is empty: no event of a customer is known.')
      : inWords('The event log is empty: no loss of a customer is known.');
  return kind === 'journeys'
    ? inWords(
        '{events, plural, one {# event} other {# events}} of {cases, plural, one {# customer} other {# customers}}',
        { events: eventCount, cases: caseCount },
      )
    : inWords(
        '{events, plural, one {# state} other {# states}} on the paths of {cases, plural, one {# loss} other {# losses}}',
        { events: eventCount, cases: caseCount },
      );
}
