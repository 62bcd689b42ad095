import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Database, openDatabase } from '../database/database.ts';
import { createSchema } from '../database/schema.ts';
import { diskFile } from '../load/files/export-file.ts';
import { canonicalTables } from '../load/map/canonical.ts';
import { createTypingMacros } from '../load/map/typing.ts';
import { clearStaging } from '../load/stage/staging.ts';
import { profilesOf } from '../load/suggest/profiles.ts';
import { stageUnknown } from '../load/suggest/stage-unknown.ts';
import type { Suggestion } from '../load/suggest/suggested-columns.ts';
import { type CanonicalTables, suggestionsOf } from '../load/suggest/suggestion.ts';

/** Headings of a public export with values in its form, and what a person says they are. */
export type LabelledHeadings = {
  name: string;
  source: string;
  /** Each table that it may be taken for, the likeliest first; none where it is of no use. */
  table: string[];
  /** What a mapping that is used without a look has to take from where. */
  columns?: Record<string, string>;
  /** True where no mapping may be used without a look: what a row is, only a person can say. */
  isOpen?: boolean;
  text: string;
};

/** What is suggested for labelled headings, and whether it is right. */
export type JudgedHeadings = LabelledHeadings & {
  suggested: string;
  isFirstRight: boolean;
  isActive: boolean;
  /** Active, and of another table or another column than the person says. */
  isWrong: boolean;
  /** Of the columns that the person names, how many are taken from the heading named. */
  foundCount: number;
  namedCount: number;
  suggestions: Suggestion[];
};

/** Suggests mappings for the headings of a file of `src/load/suggest`, known layouts or not. */
export async function judgedHeadings(file: string): Promise<JudgedHeadings[]> {
  const labelled = parse(
    readFileSync(join(import.meta.dirname, '../load/suggest', file), 'utf8'),
  ) as LabelledHeadings[];
  const database = await openDatabase(':memory:', { threads: 1 });
  try {
    await createSchema(database);
    await createTypingMacros(database);
    const tables = await canonicalTables(database);
    const judged: JudgedHeadings[] = [];
    for (const one of labelled)
      judged.push(judge(one, await suggestionsFor(database, one, tables)));
    return judged;
  } finally {
    database.close();
  }
}

async function suggestionsFor(
  database: Database,
  { text }: LabelledHeadings,
  tables: CanonicalTables,
): Promise<Suggestion[]> {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-headings-'));
  try {
    const path = join(folder, 'export.csv');
    writeFileSync(path, text);
    await clearStaging(database);
    const file = { ...diskFile(path), fileId: 0, folder };
    const { staged, hasHeader } = await stageUnknown(database, file, undefined);
    const profiles = await profilesOf(database, staged.columns);
    const found = suggestionsOf(profiles, tables, hasHeader);
    return typeof found === 'string' ? [] : found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function judge(labelled: LabelledHeadings, suggestions: Suggestion[]): JudgedHeadings {
  const [first] = suggestions;
  const active = suggestions.filter(({ questions }) => questions.length === 0);
  const suggested = first?.table ?? 'none';
  const named = Object.entries(labelled.columns ?? {});
  const found = named.filter(([name, heading]) =>
    suggestions.some(({ columns }) => takes(columns, name, heading)),
  );
  return {
    ...labelled,
    foundCount: found.length,
    namedCount: named.length,
    suggested,
    isFirstRight: labelled.table.includes(suggested),
    isActive: active.length > 0,
    isWrong: active.some((suggestion) => labelled.isOpen || !isRight(suggestion, labelled)),
    suggestions,
  };
}

/** A second table beside the first has columns of its own. */
function isRight(
  { table, columns }: Suggestion,
  { table: tables, columns: said }: LabelledHeadings,
) {
  if (!tables.includes(table)) return false;
  if (table !== tables[0]) return true;
  return Object.entries(said ?? {}).every(([name, heading]) => takes(columns, name, heading));
}

function takes(columns: Suggestion['columns'], name: string, heading: string): boolean {
  return columns.find((column) => column.name === name)?.from.name === heading;
}
