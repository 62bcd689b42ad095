import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUERIES_FOLDER } from '../database/query.ts';

/** What a named query gives of the fictional company: its first rows as texts, and how many there are. */
export type Example = { columns: string[]; rows: string[][]; rowCount: number };

/** File of the examples, made with the catalogue from a run on data/samples. */
export const EXAMPLES_FILE = join(QUERIES_FOLDER, 'examples.json');

/** Gives the examples of the program's named queries, by their names. */
export function shownExamples(): ReadonlyMap<string, Example> {
  const examples = JSON.parse(readFileSync(EXAMPLES_FILE, 'utf8')) as Record<string, Example>;
  return new Map(Object.entries(examples));
}
