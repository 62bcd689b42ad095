import type { Database } from '../database/database.ts';
import { buildSteps, createRows } from '../database/queries.ts';
import { isOwn, type Query } from '../database/query.ts';
import { sideBySide } from '../database/side-by-side.ts';
import type { Progress } from '../progress.ts';

/** Where the queries of the model run. Another engine is a translator of them, and this. */
export type Engine = {
  /** Makes the tables of queries, which read each other and what stands there already; without comments. */
  createTables(database: Database, queries: Query[], options: EngineOptions): Promise<void>;
};

export type EngineOptions = {
  /** Default: the schema that unqualified names mean. */
  schema?: string;
  /** How many tables the database makes at once; default: one. Outside of a transaction alone can there be more. */
  connectionCount?: number;
  progress: Progress;
};

/** The database itself: the program's tables side by side, then the user's own, one by one. */
export const duckdbEngine: Engine = {
  async createTables(database, queries, { schema, connectionCount = 1, progress }) {
    const create = async (connection: Database, { query }: { query: Query }) => {
      progress.detail(query.name);
      await createRows(connection, query, schema === undefined ? {} : { schema });
    };
    const steps = await buildSteps(database, queries);
    const ours = steps.filter(({ query }) => !isOwn(query));
    await sideBySide(database, connectionCount, ours, create);
    for (const step of steps.filter(({ query }) => isOwn(query))) await create(database, step);
  },
};
