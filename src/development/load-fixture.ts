import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { configSchema } from '../config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { type LoadSummary, load } from '../load.ts';
import { silent } from '../progress.ts';

/** A folder and a database for one test. */
export type Fixture = {
  folder: string;
  database: Database;
  write(name: string, content: string | Buffer): string;
  load(config?: object, paths?: string[]): Promise<LoadSummary>;
  rows(sql: string): Promise<object[]>;
  close(): void;
};

/** Opens an empty folder and an empty database in memory, for tests of the loader. */
export async function openFixture(): Promise<Fixture> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-test-'));
  const database = await openDatabase(':memory:');
  return {
    folder,
    database,
    write(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    load: (config = {}, paths = [folder]) =>
      load(database, paths, { config: configSchema.parse(config), progress: silent }),
    rows: async (sql) => (await database.read(sql)).objects(),
    close() {
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
