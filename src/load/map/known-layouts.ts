import { openDatabase } from '../../database/database.ts';
import { queriesOf } from '../../database/queries.ts';
import { headLines } from '../../database/query.ts';
import type { Reason } from '../../reasons/reason.ts';
import { readSources } from './sources.ts';

/** A layout as `regulars sources` tells of it. */
export type KnownLayout = {
  name: string;
  /** The tool that exports so: the name up to the first underscore. */
  tool: string;
  table: string;
  summary: string;
  needs: string[];
  optional: string[];
  /** How the path must look; null where the columns decide. */
  example: string | null;
  /** How to get this file out of the tool; null where the layout does not say. */
  export: string | null;
  /** Why it cannot be used; null for a layout that can. */
  refusal: Reason | null;
};

/** Gives the layouts of the program and of the user's folder, by name. */
export async function knownLayouts(userFolder?: string): Promise<KnownLayout[]> {
  const database = await openDatabase(':memory:');
  try {
    const queries = new Map(queriesOf('sources', userFolder).map((query) => [query.name, query]));
    const sources = await readSources(database, userFolder);
    return sources.map(({ name, table, required, patterns, optional, files, refusal, sql }) => ({
      name,
      tool: name.split('_')[0] ?? name,
      table,
      summary: queries.get(name)?.summary ?? '',
      needs: [...required, ...patterns.map(({ text }) => text)],
      optional,
      example: files?.example ?? null,
      export: headLines(sql, 'export')[0] ?? null,
      refusal,
    }));
  } finally {
    database.close();
  }
}
