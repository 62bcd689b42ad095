import type { Database } from '../database/database.ts';
import type { GlobalFlags } from './flags.ts';
import { sayOfReport } from './say-of-report.ts';

type Flags = Partial<Pick<GlobalFlags, 'config' | 'language'>>;

/** Says on stderr what of the rows that a select gave is not known of the month. */
export async function remarkUnknown(
  database: Database,
  sql: string,
  flags: GlobalFlags,
): Promise<void> {
  for (const line of await unknownRemarks(database, sql, flags)) flags.terminal.remark(line);
}

/** Gives what of the rows that a select gave is not known of the month, as a source lacks days: in the words of the page. */
export async function unknownRemarks(
  database: Database,
  sql: string,
  flags: Flags,
): Promise<string[]> {
  const { unknownNow } = await import('../read/overview.ts');
  const { sources, unknown } = await unknownNow(database);
  // That nothing of a kind was loaded is no gap.
  const gaps = unknown.filter(({ reason }) => !['none', 'before'].includes(reason ?? 'none'));
  if (gaps.length === 0) return [];
  const { figuresRead } = await import('../read/figures-read.ts');
  const { userQueriesBeside } = await import('../config/project.ts');
  const { findConfig } = await import('../config/read-config.ts');
  const userFolder = userQueriesBeside(findConfig(flags.config, []).path);
  const kinds = await figuresRead(database, sql, userFolder);
  const said = gaps.filter(({ figure }) => kinds.includes(figure));
  const say = await sayOfReport(database, flags);
  const { unknownLines } = await import('../terminal/source-lines.ts');
  return unknownLines({ unknown: said, sources }, say);
}
