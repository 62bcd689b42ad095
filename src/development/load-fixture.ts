import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { configSchema } from '../config/config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { type LoadSummary, load } from '../load/load.ts';
import { model } from '../model/model.ts';
import { silent } from '../progress.ts';

/** A folder and a database for one test. */
export type Fixture = {
  folder: string;
  database: Database;
  write(name: string, content: string | Buffer): string;
  load(config?: object, paths?: string[]): Promise<LoadSummary>;
  /** Loads the folder, or these paths, and makes the tables named, and those that they read, as of the day of the last row. */
  model(tables: string[], config?: object, paths?: string[]): Promise<void>;
  rows(sql: string): Promise<object[]>;
  close(): void;
};

/** Opens an empty folder and an empty database in memory, for tests of the loader. */
export async function openFixture(): Promise<Fixture> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-test-'));
  // Tests run beside each other: more threads would wait for those of the others.
  const database = await openDatabase(':memory:', { threads: 1 });
  const loadPaths = (config: object = {}, paths = [folder]) =>
    load(database, paths, { config: configSchema.parse(config), progress: silent });
  const rows = async (sql: string) => (await database.read(sql)).objects();
  return {
    folder,
    database,
    write(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    load: loadPaths,
    rows,
    async model(tables, given = { own: { domains: ['firm.example'] } }, paths) {
      await loadPaths(given, paths);
      const [last] = (await rows(
        `select timezone('Europe/Berlin', timezone('UTC', max(sent_at)))::date::varchar as day
        from imports.messages`,
      )) as { day: string }[];
      const config = configSchema.parse(given);
      await model(database, { config, asOf: last?.day, tables, progress: silent });
    },
    close() {
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
