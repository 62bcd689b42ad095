import { join } from 'node:path';
import type { Database } from '../database/database.ts';
import { openDatabase } from '../database/database.ts';
import { type Edition, ROWS_NAME } from '../deliver/editions.ts';
import { savedHead } from '../deliver/saved-report.ts';
import { type FigureChange, figureChanges } from '../report/figure-changes.ts';
import type { Grounds } from '../report/grounds.ts';
import { fileChanges } from './report-changes.ts';
import { waitingChanges } from './row-changes.ts';

/** What is otherwise than in the last edition of the same period, or of the one before it; null where that is not known. */
export type SinceLast = {
  period: string;
  edition: number;
  isSame: boolean;
  files: { added: number; changed: number; gone: number } | null;
  figures: FigureChange[] | null;
  waiting: { newly: number; noLonger: number } | null;
};

/** Holds the edition of this run beside the one before. */
export async function sinceLast(last: Edition, now: Edition): Promise<SinceLast> {
  const { period, edition } = last.record;
  const isSame = last.folder === now.folder;
  const [old, current] = [savedHead(last.folder).grounds, savedHead(now.folder).grounds];
  const changes = old && current ? fileChanges(old, current) : null;
  const count = (change: string) => (changes ?? []).filter((file) => file.change === change).length;
  return {
    period,
    edition,
    isSame,
    files: changes && { added: count('added'), changed: count('changed'), gone: count('gone') },
    figures: old && current ? figureChanges(old, current) : null,
    waiting: [isUnknown(old, last), isUnknown(current, now)].includes(true)
      ? null
      : await waitingSince(last, now),
  };
}

/** Whether an edition says that who waits at its end is not known: that nobody is remembered then says nothing. */
function isUnknown(grounds: Grounds | undefined, { record }: Edition): boolean {
  return grounds?.figures[record.period]?.waiting === null;
}

async function waitingSince(last: Edition, now: Edition): Promise<SinceLast['waiting']> {
  const [earlier, later] = [last, now].map(({ folder }) => join(folder, ROWS_NAME));
  if (!earlier || !later) return null;
  const database: Database = await openDatabase(':memory:', { threads: 1 });
  try {
    return await waitingChanges(database, { earlier, later });
  } finally {
    database.close();
  }
}
