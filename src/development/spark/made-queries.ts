import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** A hash of all that a translation is made of: the query, the tables and macros it names, and the translator. */
function hashOf({ queries, tables, macros, functions }: Task, name: string): string {
  const query = queries.find((query) => query.name === name);
  const words = new Set(query?.sql.match(/\w+/g));
  const read = Object.entries(tables).filter(([table]) =>
    words.has(table.replace(/^imports_/, '')),
  );
  const parts = [wordsOf(query?.sql), query?.columns, read.sort(), macros, functions, translator()];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** Comments and the begin of lines make no other translation. */
function wordsOf(sql = ''): string {
  return sql.replace(/--.*$/gm, '').replace(/\s+/g, ' ');
}

let source: string[] | undefined;

function translator(): string[] {
  const folder = translatorFolder();
  source ??= readdirSync(folder)
    .filter((file) => file.endsWith('.py') && file !== 'run_jobs.py')
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return source;
}
