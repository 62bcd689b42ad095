import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { makeFolder } from '../make-folder.ts';
import { damagedEnd } from './damaged-parquet.ts';
import type { Database } from './database.ts';
import { literal, pathOf, pattern } from './names.ts';

// A warehouse is a folder of Parquet files that another engine fills, with one folder for each model that is called
// as its schema. Its sign is a file with the path of the one database that it belongs to: so no database reads, or
// takes away, what is another's, whoever made it.
const SIGN = 'database.txt';
const MODEL = /^model_\d+$/;

/** True in duckdb_views() of a view that reads files: of a warehouse, or the partitions of an archive. */
export const READS_PARQUET = "contains(sql, 'read_parquet(')";

/** Makes a folder the warehouse of a database, which remembers it. UserError where it is another's. */
export async function claimWarehouse(database: Database, folder: string): Promise<void> {
  // What cannot be read later on is told before anything is written.
  pattern(folder);
  makeFolder(folder);
  const sign = join(folder, SIGN);
  if (ownerOf(folder) === undefined) {
    try {
      writeFileSync(sign, `${resolve(database.path)}\n`, { flag: 'wx' });
    } catch (error) {
      // Another run has just done so.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  const owner = ownerOf(folder) ?? '';
  if (owner !== resolve(database.path)) {
    throw new UserError(
      inWords(
        '{warehouse} is the warehouse of another database, {owner}. Name a folder for this one.',
        { warehouse: folder, owner },
      ),
    );
  }
  await database.run(`
    create schema if not exists assembled;
    create table if not exists assembled.warehouses (folder varchar);
    insert into assembled.warehouses
    select ${literal(folder)} where ${literal(folder)} not in (select folder from assembled.warehouses)`);
}

function ownerOf(folder: string): string | undefined {
  const sign = join(folder, SIGN);
  return existsSync(sign) ? readFileSync(sign, 'utf8').trim() : undefined;
}

/** True of a folder whose tables look like exports, and which an engine made: its sign tells the path of a database. */
export function isWarehouse(folder: string): boolean {
  const sign = join(folder, SIGN);
  const size = statSync(sign, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0 || size > LONGEST_PATH) return false;
  const others = readdirSync(folder).filter((name) => name !== SIGN);
  const [path = '', ...lines] = readFileSync(sign, 'utf8').trimEnd().split('\n');
  return isAbsolute(path) && lines.length === 0 && others.every((name) => MODEL.test(name));
}

const LONGEST_PATH = 10_000;

export type WarehousesOptions = {
  /** A database that is attached; default: the one that is open. */
  catalog?: string;
  /** Where it stands. */
  path?: string;
};

/** Gives the folders that a database has models in, as far as they are its own by their sign. */
export async function warehousesOf(
  database: Database,
  { catalog, path = database.path }: WarehousesOptions = {},
): Promise<string[]> {
  const named = catalog === undefined ? 'current_database()' : literal(catalog);
  const found = await database.read(
    `select 1 from duckdb_tables()
     where database_name = ${named} and schema_name = 'assembled' and table_name = 'warehouses'`,
  );
  if (found.numRows() === 0) return [];
  const table = `${catalog === undefined ? '' : `${catalog}.`}assembled.warehouses`;
  const folders = (await database.read(`from ${table}`)).array('folder') as string[];
  return folders.filter((folder) => ownerOf(folder) === resolve(path));
}

/** Takes the models in warehouses away, but for the one that is kept. */
export function clearWarehouses(folders: string[], kept: string | undefined): void {
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      if (MODEL.test(name) && name !== kept) rmSync(join(folder, name), { recursive: true });
    }
  }
}

/** UserError where a model reads tables in a warehouse that is gone, of which a file is gone, or that is not its own. */
export async function requireWarehouse(database: Database, schema: string): Promise<void> {
  const reading = await filesRead(database, schema);
  if (reading.length === 0) return;
  const isOwn = await isInWarehouse(database, schema);
  const lost = await lostOf(database, reading);
  if (isOwn && lost === undefined) return;
  const remembered = await database.read('from assembled.warehouses');
  const warehouse = remembered.array('folder').join(', ');
  throw new UserError(
    isOwn
      ? inWords(
          "The journeys of {database} stand in its warehouse {warehouse}, where {path} is no longer there, or damaged. Bring it back, or make the journeys anew: ''regulars report''.",
          { database: database.path, warehouse, path: lost ?? '' },
        )
      : inWords(
          "The journeys of {database} stand in its warehouse {warehouse}, which is not there, or was filled for another database. Bring it back, or make the journeys anew: ''regulars report''.",
          { database: database.path, warehouse },
        ),
  );
}

/** True where a model reads tables in a warehouse of its own, and all its files are there and whole. */
export async function isWarehouseWhole(database: Database, schema: string): Promise<boolean> {
  const reading = await filesRead(database, schema);
  if (reading.length === 0 || !(await isInWarehouse(database, schema))) return false;
  return (await lostOf(database, reading)) === undefined;
}

/** Gives the first file that is not there, or whose end cannot be read. */
async function lostOf(database: Database, paths: string[]): Promise<string | undefined> {
  return paths.find((path) => !existsSync(path)) ?? (await damagedEnd(database, paths))?.path;
}

async function isInWarehouse(database: Database, schema: string): Promise<boolean> {
  return (await warehousesOf(database)).some((folder) => existsSync(join(folder, schema)));
}

/** The files that the views of a schema name, as they stand on the disk: DuckDB's signs for patterns and quotes are written otherwise. */
async function filesRead(database: Database, schema: string): Promise<string[]> {
  const views = await database.read(
    `select sql from duckdb_views()
     where database_name = current_database() and schema_name = $schema and ${READS_PARQUET}`,
    { schema },
  );
  const named = (views.array('sql') as string[]).flatMap((sql) => [
    ...sql.slice(sql.indexOf('read_parquet(')).matchAll(/'([^']*(?:''[^']*)*)'/g),
  ]);
  const paths = named.map(([, path = '']) => path).filter((path) => path.endsWith('.parquet'));
  return paths.map((path) => pathOf(path.replaceAll("''", "'")));
}
