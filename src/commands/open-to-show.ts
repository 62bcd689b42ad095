import { findProject } from '../config/project.ts';
import type { Database } from '../database/database.ts';
import { requireErasedGone } from '../load/erased-again.ts';
import { type ModelledOptions, openModelled } from '../model/modelled.ts';

/** Opens what the model has made, to be shown: not where it holds who was erased, which a copy from before does. */
export async function openToShow(options: ModelledOptions): Promise<Database> {
  const database = await openModelled(options);
  try {
    await requireErasedGone(database, await findProject(database, { ...options, exports: [] }));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
