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

/** Tables that the program makes of what stands there, as no query can. */
export type Computed = { makes: string[]; make(database: Database): Promise<void> };

export type EngineOptions = {
  /** Default: the schema that unqualified names mean. */
  schema?: string;
  /** How many tables the database makes at once; default: one. Outside of a transaction alone can there be more. */
  connectionCount?: number;
  /** What some of the queries read besides: the database makes it beside those that do not, another engine before them all. */
  computed?: Computed | undefined;
  progress: Progress;
};

/** The database itself: the program's tables side by side, then the user's own, one by one. */
export const duckdbEngine: Engine = {
  async createTables(database, queries, { schema, connectionCount = 1, computed, progress }) {
    const create = async (connection: Database, query: Query) => {
      progress.detail(query.name);
      await createRows(connection, query, schema === undefined ? {} : { schema });
    };
    const built = await buildSteps(database, queries, computed?.makes);
    const steps = built
      .filter(({ query }) => !isOwn(query))
      .map(({ query, ...step }) => ({
        ...step,
        make: (connection: Database) => create(connection, query),
      }));
    if (computed) steps.unshift({ ...computed, reads: [] });
    await sideBySide(database, connectionCount, steps, (connection, { make }) => make(connection));
    for (const { query } of built) if (isOwn(query)) await create(database, query);
  },
};
