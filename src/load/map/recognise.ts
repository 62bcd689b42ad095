import type { Database } from '../../database/database.ts';
import { engineFault } from '../../database/engine-fault.ts';
import { literal, quoted } from '../../database/queries.ts';
import { messageOf, UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import type { Reason } from '../../reasons/reason.ts';
import { columnsOf, type GivenColumn } from './mapped.ts';
import type { Source } from './sources.ts';

/** An export as a source sees it; `path` is null for mails, which come many at once. */
export type Export = { columns: string[]; path: string | null; head?: string[][] | undefined };

/** Which source fits an export, or why none does. */
export type Recognition =
  | { source: Source; given: GivenColumn[]; unused: string[] }
  | { reason: Reason; isRefused?: true };

/** A source that binds to an export, what it gives, and how many of its columns it names. */
type Fit = { source: Source; given: GivenColumn[]; count: number };

/**
 * Gives the source that binds to the columns of `staged` and names most of them, first among those that are
 * known by such a path, and leaves the view `export` as that source reads it. UserError where two fit equally well.
 */
export async function recognise(
  database: Database,
  staged: Export,
  sources: Source[],
): Promise<Recognition> {
  const { columns } = staged;
  const fits: Fit[] = [];
  const own = sources.filter(({ beside }) => beside === null);
  for (const source of own.filter((source) => mayBind(source, columns))) {
    const given = await givenBy(database, staged, source);
    if (given) fits.push({ source, given, count: usedBy(source, columns).length });
  }
  // That a path fits is meant by somebody, that columns do may be chance.
  const rank = ({ source, count }: Fit) => count + (source.files ? columns.length : 0);
  fits.sort((a, b) => rank(b) - rank(a));
  const [best, second] = fits.filter(({ source }) => takes(source, staged));
  if (!best) return { reason: unknown(columns, own, fits) };
  if (best.source.refusal) return { reason: best.source.refusal, isRefused: true };
  if (second && rank(second) === rank(best)) {
    throw new UserError(
      inWords(
        'Two layouts fit this export equally well: {first} and {second}. Say which columns differ, or map the file in regulars.yaml.',
        { first: best.source.path, second: second.source.path },
      ),
    );
  }
  await createExport(database, staged, best.source);
  const used = usedBy(best.source, columns);
  const { source, given } = best;
  return { source, given, unused: columns.filter((column) => !used.includes(column)) };
}

/** Asked first, since the database takes its time for every query that it is given. */
function mayBind(source: Source, columns: string[]): boolean {
  return lacksOf(source, columns).length === 0;
}

/** Gives the columns that a source needs and an export lacks; a pattern as it would be written. */
function lacksOf({ required, patterns }: Source, columns: string[]): string[] {
  const have = new Set(columns.map((column) => column.toLowerCase()));
  const unmet = patterns.filter((pattern) => !columns.some((column) => pattern.test(column)));
  return [
    ...required.filter((column) => !have.has(column)),
    ...unmet.map(({ text }) => text.replace(/^\^|\$$|\\/g, '')),
  ];
}

function takes({ files }: Source, { path }: Export): boolean {
  return files === null || (path !== null && files.pattern.test(path));
}

/** Makes the view that a source reads: the staged columns, null for the optional ones that are missing, the path, what stands before the headings, and a hash of the row. */
export async function createExport(
  database: Database,
  { columns, path, head = [] }: Export,
  source: { optional: string[] },
): Promise<void> {
  const have = new Set(columns.map((column) => column.toLowerCase()));
  const missing = source.optional.filter((column) => !have.has(column.toLowerCase()));
  const nulls = missing.map((column) => `, null::varchar as ${quoted(column)}`).join('');
  const file = have.has('export_file')
    ? ''
    : `, ${path === null ? 'null' : literal(path)}::varchar as export_file`;
  const before = have.has('export_head') ? '' : `, ${listOf(head)} as export_head`;
  const cells = columns.map((column) => `coalesce(${quoted(column)}, '')`);
  const key = `left(md5(concat_ws(chr(31), ${cells.join(', ')})), 16) as export_key`;
  await database.run(
    `create or replace temp view export as select *${nulls}${file}${before}, ${key} from staged`,
  );
}

function listOf(head: string[][]): string {
  const lines = head.map((cells) => `[${cells.map(literal).join(', ')}]`);
  return `cast([${lines.join(', ')}] as varchar[][])`;
}

/** Gives the columns that a source makes of an export; null where it does not bind to it. */
async function givenBy(
  database: Database,
  staged: Export,
  source: Source,
): Promise<GivenColumn[] | null> {
  await createExport(database, staged, source);
  try {
    return await columnsOf(database, source.sql);
  } catch (error) {
    if (/Binder Error/.test(String(error))) return null;
    throw new UserError(`${source.path}: ${engineFault(messageOf(error))}`, { cause: error });
  }
}

function usedBy(source: Source, columns: string[]): string[] {
  return columns.filter(
    (column) =>
      source.named.includes(column.toLowerCase()) ||
      source.patterns.some((pattern) => pattern.test(column)),
  );
}

/** A layout that is known by its path is named only where it uses most of the columns. */
function unknown(columns: string[], sources: Source[], misnamed: Fit[]): Reason {
  const [best] = misnamed.filter(({ count }) => count * 2 > columns.length);
  if (!best?.source.files) {
    return nearest(
      columns,
      sources.filter(({ files }) => !files),
    );
  }
  const { name, files } = best.source;
  const value = columns.join(', ');
  return { code: 'layout_by_path', column_name: name, value, others: files.example };
}

/** Says what was found, which layout comes nearest, and what it lacks. */
function nearest(columns: string[], sources: Source[]): Reason {
  const ranked = sources.map((source) => {
    const lacks = lacksOf(source, columns);
    const share = 1 - lacks.length / Math.max(1, source.required.length + source.patterns.length);
    return { source, lacks, share, used: usedBy(source, columns).length };
  });
  ranked.sort((a, b) => b.share - a.share || b.used - a.used);
  const shown = `${columns.slice(0, 30).join(', ')}${columns.length > 30 ? ' ...' : ''}`;
  const best = ranked.find(({ used }) => used * 2 >= columns.length);
  if (!best) return { code: 'no_layout', value: shown };
  const lacks = best.lacks.join(', ');
  return { code: 'nearest_layout', column_name: best.source.name, value: shown, others: lacks };
}
