import type { Database } from '../database/database.ts';
import { inOwnTime } from '../database/own-time.ts';
import { CHAPTERS_SCHEMA, queriesOf, quoted } from '../database/queries.ts';
import { headLines, type Query } from '../database/query.ts';
import { changedTexts } from '../database/read.ts';
import type { Goal, HideIn } from './hidden-results.ts';
import { inKnownDigits } from './known-digits.ts';
import type { OwnChapter, OwnRow } from './own-chapter.ts';
import { MOST_DRAWN, specBeside } from './own-spec.ts';

/**
 * Reads the chapters of the user's folder: for each `queries/chapters/<name>.sql` its head, its rows, and the
 * vega-lite specification beside it, `<name>.json`, if there is one; `hiding` gives what hides people of ours in the rows. UserError for one that cannot be used.
 */
export async function readOwnChapters(
  database: Database,
  userQueries: string | undefined,
  hiding: (database: Database, goal: Goal) => Promise<HideIn | undefined>,
): Promise<OwnChapter[]> {
  const chapters: OwnChapter[] = [];
  const queries = queriesOf('chapters', userQueries);
  if (queries.length === 0) return chapters;
  const hide = await hiding(database, { isWritten: true });
  for (const query of queries) {
    const relation = `${quoted(CHAPTERS_SCHEMA)}.${quoted(query.name)}`;
    const asked = (sql: string) => inOwnTime(database, query, () => database.read(sql));
    const read = await asked(`from ${relation} limit ${MOST_DRAWN}`);
    const table = hide ? changedTexts(read, hide) : read;
    const counted = await asked(`select count(*) as row_count from ${relation}`);
    const rowCount = counted.get('row_count', 0) as number;
    const rows = (table.objects() as OwnRow[]).map(inKnownDigits) as OwnRow[];
    chapters.push({
      name: query.name,
      title: headLine(query, 'title') ?? query.summary,
      text: headLine(query, 'text'),
      chart: headLine(query, 'chart'),
      alternative: headLine(query, 'alternative'),
      columns: table.columnNames().map((name) => query.columns.get(name)?.description ?? name),
      names: table.columnNames(),
      rows,
      rowCount,
      spec: undefined,
      ...(await specBeside(query, { columns: table.columnNames(), rows, rowCount })),
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
