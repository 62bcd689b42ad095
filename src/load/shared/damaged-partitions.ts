import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { damagedRows } from '../../database/damaged-parquet.ts';
import type { Database } from '../../database/database.ts';
import { isShortage } from '../../disk/machine-fault.ts';
import { UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';

/** Runs what reads the partitions; UserError, with the way out, where it fails and one of their files cannot be read. */
export async function onWholeFiles<Result>(
  database: Database,
  { partitions }: { partitions: string },
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError || isShortage(error)) throw error;
    const damaged = await damagedRows(database, filesOf(partitions));
    if (damaged === undefined) throw error;
    const { path, fault } = damaged;
    throw new UserError(
      inWords(
        "{path} is damaged ({fault}). Remove its folder: the next ''regulars load --archive'' reads anew what it holds, from the exports.",
        { path, fault },
      ),
      { cause: error },
    );
  }
}

function filesOf(partitions: string): string[] {
  return readdirSync(partitions).flatMap((name) =>
    readdirSync(join(partitions, name))
      .filter((file) => file.endsWith('.parquet'))
      .map((file) => join(partitions, name, file)),
  );
}
