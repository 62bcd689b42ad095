import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUERIES_FOLDER } from '../../database/query.ts';
import { translatorFolder } from './python.ts';
import type { Task } from './translation.ts';

/** Gives the text of a made file: what it is made of, so that it is noticed without Python where that has changed, and the select. */
export function madeText(task: Task, name: string, select: string): string {
  return `-- Made from queries/${name}.sql by 'npm run spark'.\n${signLine(task, name)}\n${select}\n`;
}

/** The second line of a made file. */
export function signLine(task: Task, name: string): string {
  return `-- ${hashOf(task, name)}`;
}

/** A hash of what this translation alone is made of: the query, and the columns of the tables it names. */
function hashOf({ queries, tables }: Task, name: string): string {
  const query = queries.find((query) => query.name === name);
  const words = new Set(query?.sql.match(/\w+/g));
  const read = Object.entries(tables).filter(([table]) =>
    words.has(table.replace(/^imports_/, '')),
  );
  return hashed([wordsOf(query?.sql), query?.columns, read.sort()]);
}

/** Comments and the begin of lines make no other translation. */
function wordsOf(sql = ''): string {
  return sql.replace(/--.*$/gm, '').replace(/\s+/g, ' ');
}

/** A hash of what all translations are made of: macros, functions, and the translator. */
export function translatorSign({ macros, functions }: Task): string {
  const folder = translatorFolder();
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith('.py') && file !== 'run_jobs.py')
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return `${hashed([macros, functions, sources])}\n`;
}

/** Where that hash stands. */
export const TRANSLATOR_SIGN = join(QUERIES_FOLDER, 'spark', 'translator.txt');

function hashed(parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
