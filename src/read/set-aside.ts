import { join } from 'node:path';
import type { Database } from '../database/database.ts';
import { QUERIES_FOLDER, readQuery } from '../database/query.ts';
import type { Reason } from '../reasons/reason.ts';
import { reasonsIn } from '../reasons/reason-text.ts';
import type { Hide } from './hidden-staff.ts';
import { withoutStaff } from './printable-rows.ts';

/** Rows of the archive that were set aside for one reason: how many, and where the first one stands. */
export type SetAside = {
  table_name: string;
  reasons: Reason[];
  row_count: number;
  /** Reasons in all, of which only the most frequent are given. */
  reason_count: number;
  path: string | null;
  line: number | null;
};

/** Gives the most frequent reasons why rows were set aside, see queries/metrics/quarantine_by_reason.sql; no model is needed. */
export async function setAsideOf(database: Database, hide: Hide): Promise<SetAside[]> {
  const query = readQuery(join(QUERIES_FOLDER, 'metrics', 'quarantine_by_reason.sql'));
  const rows = (await database.read(query.sql)).objects() as (Omit<SetAside, 'reasons'> & {
    reasons: string;
  })[];
  return rows.map(({ reasons, ...row }) => ({
    ...row,
    reasons: reasonsIn(withoutStaff(reasons, hide)),
  }));
}
