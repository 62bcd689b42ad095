import { contextOf } from '../build/kit/context.ts';
import { sourcesKnown } from '../build/kit/sources-known.ts';
import type { ListContext } from '../build/lists/list-columns.ts';
import type { ListRow } from '../build/lists/list-rows.ts';
import { oneSheet, sheetsByOwner } from '../build/lists/list-sheets.ts';
import { WORK_LISTS, type WorkListName } from '../build/lists/work-lists.ts';
import { configOfReport, findProject, hasTable } from '../config/project.ts';
import type { Database } from '../database/database.ts';
import { boundParameters } from '../database/parameters.ts';
import { programQuery } from '../database/query.ts';
import { changedTexts } from '../database/read.ts';
import { EarlierVersion } from '../database/schema.ts';
import { csvOf } from '../deliver/report-lists.ts';
import { workbook } from '../deliver/workbook.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import { hidingInResults } from '../read/hidden-results.ts';
import { customersDone, readListTables, renewalCounts } from '../read/work-list.ts';
import { json } from '../terminal/formatted.ts';
import { alignedText } from '../terminal/text-table.ts';
import { HIDDEN, noticing, requireFile } from './deliver.ts';
import type { GlobalFlags } from './flags.ts';
import { openToShow } from './open-to-show.ts';
import { writeOutput } from './write-output.ts';

/** Flags of a list that is handed out. */
export type ListFlags = { name: WorkListName; output: string | undefined; param: string[] };
type Flags = GlobalFlags & ListFlags;

/** Prints a list, or writes it as the file that is named. UserError for a file of another kind. */
export async function handOut(flags: Flags): Promise<void> {
  const { name, output, terminal } = flags;
  const ending = endingOf(output);
  const database = await openToShow({ ...flags, progress: terminal.progress });
  try {
    if (!(await hasTable(database, 'main', 'owners_shown')))
      throw new EarlierVersion(flags.database);
    const { rows, remarks } = await listRows(database, flags);
    const context = await listContext(database, flags);
    if (output !== undefined) writeOutput(output, await written({ ending, name, rows, context }));
    else terminal.print(flags.json ? json(rows) : printed({ name, rows, context }));
    // Of an empty list that is printed this is what is printed.
    const isSaid = output === undefined && rows.length === 0 && !flags.json;
    const unknown = isSaid ? [] : unknownOf(name, context);
    for (const text of [...unknown, ...remarks]) terminal.remark(text);
  } finally {
    database.close();
  }
}

type Ending = 'xlsx' | 'csv';

function endingOf(output: string | undefined): Ending | undefined {
  if (output === undefined) return undefined;
  requireFile(output);
  const [, ending] = /\.(xlsx|csv)$/.exec(output.toLowerCase()) ?? [];
  if (ending) return ending as Ending;
  throw new UserError(
    inWords('A list is written as .xlsx or .csv, and {output} ends in neither.', { output }),
  );
}

type Listed = { rows: ListRow[]; remarks: string[] };

/** Reads the rows of a list, people of ours hidden in them, and what is to say of them. */
async function listRows(database: Database, { name, param }: ListFlags): Promise<Listed> {
  const query = programQuery(`analyst/${WORK_LISTS[name].query}`);
  const parameters = boundParameters(query, param);
  const hide = await hidingInResults(database, { isWritten: true });
  const noticed = hide && noticing(hide);
  const read = await database.read(query.sql, parameters);
  const table = noticed ? changedTexts(read, noticed.hide) : read;
  const all = table.objects() as ListRow[];
  const done = await customersDone(database);
  const rows = all.filter(({ customer_id: customer }) => !done.has(customer));
  const doneCount = all.length - rows.length;
  const isCut = parameters.most !== undefined && all.length >= Number(parameters.most);
  return {
    rows,
    remarks: [
      ...(name === 'renewals' ? await cutRenewals(database) : []),
      ...(isCut
        ? [
            inWords('The first {count} stand in the list: --param most=... says how many.', {
              count: String(all.length),
            }),
          ]
        : []),
      ...(doneCount > 0 ? [inWords(DONE, { count: doneCount })] : []),
      ...(noticed?.hasHidden() ? [inWords(HIDDEN)] : []),
    ],
  };
}

const DONE = message(
  '{count, plural, one {One customer is left out} other {# customers are left out}}, as people have decided (done until).',
);

/** The page and the list hold the contracts worth most. */
async function cutRenewals(database: Database): Promise<string[]> {
  const { total, shown } = await renewalCounts(database);
  if (shown >= total) return [];
  return [
    inWords('The {shown, number} worth most of {total, number} contracts.', { shown, total }),
  ];
}

async function listContext(database: Database, flags: GlobalFlags): Promise<ListContext> {
  const project = await findProject(database, { exports: [], ...flags });
  const tables = await readListTables(database);
  const context = contextOf(tables, await configOfReport(database, project));
  return { ...context, known: sourcesKnown(tables) };
}

/** Who is not in a list is not known where a source lacks days, or was not loaded. */
function unknownOf(name: WorkListName, { t, unknown }: ListContext): string[] {
  const reasons = WORK_LISTS[name].restsOn.flatMap((kind) => unknown[kind] ?? []);
  return [...new Set(reasons)].map((why) =>
    t('{why}: who else belongs in this list is not known.', { why }),
  );
}

type Printed = { name: WorkListName; rows: ListRow[]; context: ListContext };

/** Columns for people to fill in stay out. Who is not known is not nobody. */
function printed({ name, rows: listed, context }: Printed): string {
  if (listed.length === 0)
    return unknownOf(name, context).join('\n') || context.t('Nobody stands in this list.');
  const { columns, rows } = oneSheet(name, listed, context);
  const filled = columns.flatMap((_, place) =>
    rows.some((row) => row[place] !== null) ? [place] : [],
  );
  return alignedText(
    filled.map((place) => columns[place] ?? ''),
    rows.map((row) => filled.map((place) => row[place])),
  );
}

async function written({
  ending,
  name,
  rows,
  context,
}: Printed & { ending: Ending | undefined }): Promise<string | Buffer> {
  const { language } = context.config;
  return ending === 'xlsx'
    ? workbook(sheetsByOwner(name, rows, context), language)
    : csvOf(oneSheet(name, rows, context), language);
}
