import type { Database } from '../database/database.ts';
import { EVENT_KINDS } from '../vocabulary/event-kinds.ts';
import { writeGivenTable } from './given-table.ts';

/** Writes `event_kinds`: what queries need of the vocabulary of events. */
export async function writeEventKinds(database: Database): Promise<void> {
  const rows = EVENT_KINDS.map(({ what, meaning, lanes, activity, isSettling, cause }) => ({
    what,
    meaning,
    is_activity: activity !== undefined,
    is_message: activity === 'message',
    is_theirs: activity === 'event' && lanes.includes('they'),
    is_settling: isSettling ?? false,
    cause_rank: cause?.rank ?? null,
  }));
  await writeGivenTable(database, 'given/event_kinds', rows);
}
