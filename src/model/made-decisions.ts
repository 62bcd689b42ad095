import type { Database } from '../database/database.ts';
import { programQuery } from '../database/query.ts';
import { readDecisions } from '../decisions/read-decisions.ts';
import { writeGivenTable } from './given-table.ts';

/** Writes `made_decisions`: what the lists that people keep say today. */
export async function writeDecisions(database: Database, paths: string[]): Promise<void> {
  await writeGivenTable(database, 'given/made_decisions', await rowsOf(paths));
}

/** True where the lists say what they said when the model was made. */
export async function areAsModelled(database: Database, paths: string[]): Promise<boolean> {
  const rows = JSON.stringify(await rowsOf(paths));
  const { sql } = programQuery('given/made_decisions');
  const changed = await database.read(
    `with said as (${sql}) (from said except from made_decisions) union all (from made_decisions except from said)`,
    { rows },
  );
  return changed.numRows() === 0;
}

async function rowsOf(paths: string[]): Promise<object[]> {
  const decisions = await readDecisions(paths);
  return decisions.map((decision, index) => ({ decision_id: index + 1, ...decision }));
}
