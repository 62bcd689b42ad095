import type { Database } from '../database/database.ts';
import { createRows, inBuildOrder } from '../database/queries.ts';
import type { Query } from '../database/query.ts';
import type { Progress } from '../progress.ts';

/** Where the queries of the model run. Another engine is a translator of them, and this. */
export type Engine = {
  /** Makes the tables of queries, which read each other and what stands there already; without comments. */
  createTables(database: Database, queries: Query[], options: EngineOptions): Promise<void>;
};

export type EngineOptions = {
  /** Default: the schema that unqualified names mean. */
  schema?: string;
  progress: Progress;
};

/** The database itself. */
export const duckdbEngine: Engine = {
  async createTables(database, queries, { schema, progress }) {
    for (const query of await inBuildOrder(database, queries)) {
      progress.detail(query.name);
      await createRows(database, query, schema === undefined ? {} : { schema });
    }
  },
};
