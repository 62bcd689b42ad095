import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { headingLanguage, mostSaid } from '../locales/heading-language.ts';
import { isLanguage, type Language, WRITTEN_LANGUAGE } from '../locales/languages.ts';
import { CONFIG_NAME } from './config-name.ts';

/** What is known of a call before anything is opened. */
export type Said = {
  language: string | undefined;
  config: string | undefined;
  reports: string;
  /** Files and folders that may be exports. */
  exports: string[];
  env: NodeJS.ProcessEnv;
};

/**
 * Gives the language to speak before the database is asked for that of its report: as the flag or the configuration
 * says, else that of the reports that were written, of the tables to be loaded, or of the machine.
 */
export function saidLanguage({ language, config, reports, exports, env }: Said): Language {
  const folders = exports.filter(isFolder);
  const configs =
    config === undefined ? ['', ...folders].map((place) => join(place, CONFIG_NAME)) : [config];
  const said = [
    () => language,
    () => found(configs, /^language\s*:\s*["']?([a-z]+)/m),
    () => found([join(reports, 'index.html')], /<html lang="([a-z]+)/),
    () =>
      mostSaid(
        exports.flatMap(tablesAt).flatMap((table) => headingLanguage(headingsOf(table)) ?? []),
      ),
    () => (env.LC_ALL || env.LC_MESSAGES || env.LANG)?.slice(0, 2),
  ];
  for (const say of said) {
    const told = say();
    if (isLanguage(told)) return told;
  }
  return WRITTEN_LANGUAGE;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What the first of the files that are there says. */
function found(paths: string[], pattern: RegExp): string | undefined {
  const path = paths.find((path) => existsSync(path));
  return path === undefined ? undefined : pattern.exec(begin(path))?.[1];
}

/** A language is said near the beginning. */
const BYTES_READ = 65_536;
const MOST_TABLES = 50;
const MOST_PLACES = 1000;

/** The begin of a plain file that may be read; nothing of any other. */
function begin(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return '';
  try {
    const file = openSync(path, 'r');
    const bytes = Buffer.alloc(BYTES_READ);
    const count = readSync(file, bytes);
    closeSync(file);
    return bytes.toString('utf8', 0, count);
  } catch {
    return '';
  }
}

/** The first tables of a folder and of those in it; a folder of mails may hold very many files. */
function tablesAt(path: string): string[] {
  const places = [path];
  const tables: string[] = [];
  for (let at = 0; at < Math.min(places.length, MOST_PLACES); at += 1) {
    const place = places[at] ?? '';
    if (isFolder(place)) places.push(...namesIn(place).map((name) => join(place, name)));
    else if (/\.(csv|tsv|txt)$/i.test(place)) tables.push(place);
  }
  return tables.slice(0, MOST_TABLES);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).slice(0, MOST_PLACES);
  } catch {
    return [];
  }
}

function headingsOf(path: string): string[] {
  return (begin(path).split(/\r?\n/, 1)[0] ?? '').split(/[,;\t|]/);
}
