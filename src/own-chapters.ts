import { existsSync, readFileSync } from 'node:fs';
import type { Database } from './database/database.ts';
import { headLines, type Query, queriesOf, quoted } from './database/queries.ts';
import { UserError } from './errors.ts';
import { drawSvg } from './report/svg.ts';
import type { OwnChapter, OwnRow } from './sections/own-chapter.ts';

/** Schema of the tables that the user's chapters show, one a query. */
export const CHAPTERS_SCHEMA = 'chapters';

/**
 * Reads the chapters of the user's folder: for each `queries/chapters/<name>.sql` its head, its rows, and the
 * vega-lite specification beside it, `<name>.json`, if there is one. UserError for one that cannot be used.
 */
export async function readOwnChapters(
  database: Database,
  userQueries: string | undefined,
): Promise<OwnChapter[]> {
  const chapters: OwnChapter[] = [];
  for (const query of queriesOf('chapters', userQueries)) {
    const table = await database.read(`from ${quoted(CHAPTERS_SCHEMA)}.${quoted(query.name)}`);
    const rows = table.objects() as OwnRow[];
    chapters.push({
      name: query.name,
      title: headLine(query, 'title') ?? query.summary,
      text: headLine(query, 'text'),
      chart: headLine(query, 'chart'),
      alternative: headLine(query, 'alternative'),
      columns: table.columnNames().map((name) => query.columns.get(name) ?? name),
      rows,
      spec: await specBeside(query, rows),
    });
  }
  return chapters;
}

/** Gives what follows `-- <key>: ` in the head of a query; several such lines are one text. */
function headLine({ sql }: Query, key: string): string | undefined {
  const head = /^(?:--.*\n)*/.exec(sql)?.[0] ?? '';
  const lines = headLines(head, key);
  return lines.length > 0 ? lines.map((text) => text.trim()).join(' ') : undefined;
}

async function specBeside({ path }: Query, rows: OwnRow[]) {
  const file = path.replace(/\.sql$/, '.json');
  if (!existsSync(file)) return undefined;
  const spec = parsedSpec(file);
  if (reachesOut(spec)) {
    throw new UserError(
      `${file} names a url: a report asks nothing of the network. The chart draws the rows of ${path}.`,
    );
  }
  try {
    await drawSvg({ ...spec, data: { values: rows } }, { width: 720, language: 'en' });
  } catch (cause) {
    throw new UserError(`${file} cannot be drawn: ${(cause as Error).message}`, { cause });
  }
  return spec;
}

function parsedSpec(file: string): Record<string, unknown> {
  try {
    const spec: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (spec !== null && typeof spec === 'object' && !Array.isArray(spec)) {
      return spec as Record<string, unknown>;
    }
  } catch (cause) {
    throw new UserError(`${file} is not JSON: ${(cause as Error).message}`, { cause });
  }
  throw new UserError(`${file} is no vega-lite specification: it must be an object.`);
}

function reachesOut(node: unknown): boolean {
  if (node === null || typeof node !== 'object') return false;
  return Object.entries(node).some(([key, value]) => key === 'url' || reachesOut(value));
}
