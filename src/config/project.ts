import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Database } from '../database/database.ts';
import { QUERIES_FOLDER } from '../database/query.ts';
import { inside } from '../disk/inside.ts';
import { mostSaid } from '../locales/heading-language.ts';
import { isLanguage, type Language } from '../locales/languages.ts';
import { speakAsFound } from '../locales/spoken.ts';
import type { Config } from './config.ts';
import { decisionFilesIn } from './decision-files.ts';
import { type ErasedList, findErasedList } from './erased-list.ts';
import { findConfig } from './read-config.ts';

/** What decides a run besides the exports: the configuration and the user's own queries. */
export type Project = {
  config: Config;
  /** Whether somebody has said which language the report is in. */
  saysLanguage: boolean;
  /** Undefined where all is at its default. */
  configPath: string | undefined;
  /** The folder `queries` beside the configuration, if there is one. */
  userQueries: string | undefined;
  /** Lists of what people have decided, beside the configuration (without one: here) or beside the exports. */
  decisions: string[];
  /** The list of customers that were erased, in the first of these places that has one. */
  erased: ErasedList | undefined;
  /** Folder of that list; where there is none yet, the one that it is to be in. */
  erasedFolder: string;
};

export type ProjectOptions = {
  config?: string | undefined;
  language?: Config['language'] | undefined;
  /** Where a configuration may stand, besides here. */
  exports: string[];
};

/** Finds the configuration of a run; without exports, beside the files that the database was loaded from. */
export async function findProject(database: Database, options: ProjectOptions): Promise<Project> {
  const beside = [...new Set(options.exports.map(folderOf))];
  const folders = beside.length > 0 ? beside : await origins(database);
  const { config, path, saysLanguage } = findConfig(options.config, folders);
  const home = path ? dirname(path) : '.';
  const erased = findErasedList([home, ...folders]);
  const isSaid = saysLanguage || options.language !== undefined;
  const language = options.language ?? config.language;
  const known = isSaid ? language : await languageOfExports(database);
  if (known !== null) speakAsFound(known);
  return {
    config: { ...config, language },
    saysLanguage: isSaid,
    configPath: path,
    userQueries: userQueriesBeside(path),
    decisions: decisionFilesIn([home, ...folders]),
    erased,
    erasedFolder: erased ? dirname(erased.path) : home,
  };
}

/** Gives the configuration in the language of most headings of what was loaded, where nobody has said one; the program speaks it from here on. */
export async function configOfReport(
  database: Database,
  { config: said, saysLanguage }: Project,
): Promise<Config> {
  const language = saysLanguage ? null : await languageOfExports(database);
  const config = { ...said, language: language ?? said.language };
  speakAsFound(config.language);
  return config;
}

/** Gives the language of most headings of what was loaded; null where they do not tell. */
async function languageOfExports(database: Database): Promise<Language | null> {
  if (!(await hasTable(database, 'imports', 'files'))) return null;
  const found = await database.read(
    'select language from imports.files where language is not null',
  );
  return mostSaid((found.array('language') as string[]).filter(isLanguage));
}

/** Gives the folder `queries` beside a configuration, or here; undefined if there is none. */
export function userQueriesBeside(configPath: string | undefined): string | undefined {
  const folder = resolve(configPath ? dirname(configPath) : '.', 'queries');
  if (!existsSync(folder) || folder === QUERIES_FOLDER) return undefined;
  return inside(dirname(folder), folder);
}

function folderOf(path: string): string {
  return existsSync(path) && statSync(path).isDirectory() ? path : dirname(path);
}

/** Folders of the files loaded, each followed by those above it, nearest first. */
async function origins(database: Database): Promise<string[]> {
  if (!(await hasTable(database, 'imports', 'files'))) return [];
  const files = await database.read(
    'select path, coalesce(absolute_path, path) as place from imports.files order by file_id',
  );
  const folders = (files.objects() as { path: string; place: string }[]).flatMap(
    ({ path, place }) => above(place).slice(0, Math.max(1, above(path).length)),
  );
  return [...new Set(folders)].map(fromHere);
}

function fromHere(path: string): string {
  const near = relative('.', path);
  return near.startsWith('..') ? path : near;
}

function above(path: string): string[] {
  const folder = dirname(path);
  return folder === path || folder === '.' ? [] : [folder, ...above(folder)];
}

/** True if the database has that table or view. */
export async function hasTable(database: Database, schema: string, name: string): Promise<boolean> {
  const found = await database.read(
    `select 1 from duckdb_tables() where schema_name = $schema and table_name = $name
     union all
     select 1 from duckdb_views() where schema_name = $schema and view_name = $name`,
    { schema, name },
  );
  return found.numRows() > 0;
}
