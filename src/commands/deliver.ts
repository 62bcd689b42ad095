import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ColumnTable } from 'arquero';
import type { Database, Parameters } from '../database/database.ts';
import { engineFault, faultLine } from '../database/engine-fault.ts';
import { lock } from '../database/lock.ts';
import { reachingCall, reachingText } from '../database/own-functions.ts';
import { inTime } from '../database/own-time.ts';
import { literal } from '../database/queries.ts';
import { isOwn } from '../database/query.ts';
import { changedTexts } from '../database/read.ts';
import { removeUnfinishedBeside, unfinishedBeside } from '../disk/unfinished.ts';
import { messageOf, UserError } from '../errors.ts';
import type { Language } from '../locales/languages.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import { type HideIn, hidingInResults, selectWithoutStaff } from '../read/hidden-results.ts';
import { formatted } from '../terminal/formatted.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { changedNumbersIn } from './changed-numbers.ts';
import { type OutputFormat, outputFormat } from './output-format.ts';
import { writeOutput } from './write-output.ts';
import type { SaidOf } from './written-page.ts';
import { sheetBytes, sheetCsv, writtenLanguage } from './written-sheet.ts';

export type Delivery = {
  format?: OutputFormat | undefined;
  output?: string | undefined;
  json: boolean;
  /** Writes a page with the rows as a table that sorts and filters. */
  html?: boolean | undefined;
  /** Draws the rows, by the types of their columns or as a specification of vega-lite says. */
  chart?: boolean | undefined;
  spec?: string | undefined;
  language?: Language | undefined;
  config?: string | undefined;
  terminal: Terminal;
};

/** A select, and by what it is named where it takes too long. */
export type Selection = {
  name: string;
  sql: string;
  parameters?: Parameters;
  /** What a page says of it. */
  asked?: SaidOf;
};

/**
 * Runs one `select` that may come from anyone and prints or writes its rows. From here on the database reads and
 * writes no file but the one named, and cannot be told otherwise. People of ours are hidden in its texts.
 */
export async function deliver(
  database: Database,
  selection: Selection,
  delivery: Delivery,
): Promise<void> {
  const { output, terminal } = delivery;
  const format = outputFormat(delivery);
  const hide = await hidingInResults(database, { isWritten: output !== undefined });
  const noticed = hide && noticing(hide);
  if (format === 'parquet')
    await writeParquet(database, selection, { output, hide: noticed?.hide });
  else {
    await close(database);
    const rows = await rowsOf(database, selection);
    const table = noticed ? changedTexts(rows, noticed.hide) : rows;
    if (format === 'xlsx') await writeSheet(table, delivery);
    else if (format === 'html' || format === 'svg')
      await writePage(database, { table, selection, format }, delivery);
    else if (output === undefined) terminal.print(formatted(table, format));
    else if (format === 'csv') writeOutput(output, sheetCsv(table, writtenLanguage(delivery)));
    else writeOutput(output, `${formatted(table, format)}\n`);
    const changed = format === 'csv' ? changedNumbersIn(rows) : [];
    if (changed.length > 0) terminal.remark(changedText(changed));
  }
  if (noticed?.hasHidden()) terminal.remark(inWords(HIDDEN));
}

/** Said where people of ours were hidden in what was written. */
export const HIDDEN = message(
  'People of ours are hidden (…), as privacy.people in regulars.yaml has them.',
);

function changedText(columns: string[]): string {
  return inWords(
    'Numbers with more than 15 digits, a + or leading zeros: {columns}. Excel changes them when it opens a CSV file: write --output rows.xlsx, or import these columns as text (Data, From Text/CSV).',
    { columns: columns.join(', ') },
  );
}

async function writeSheet(table: ColumnTable, delivery: Delivery): Promise<void> {
  const { output } = delivery;
  if (output === undefined)
    throw new UserError(inWords('A workbook needs a file: add --output rows.xlsx.'));
  requireFile(output);
  writeOutput(output, await sheetBytes(table, writtenLanguage(delivery)));
}

async function writePage(
  database: Database,
  page: { table: ColumnTable; selection: Selection; format: 'html' | 'svg' },
  delivery: Delivery,
): Promise<void> {
  const { output, terminal } = delivery;
  if (output !== undefined) requireFile(output);
  const { pageText } = await import('./written-page.ts');
  const text = await pageText(database, page, delivery);
  if (output === undefined) terminal.print(text.trimEnd());
  else writeOutput(output, text);
}

/** Hides, and knows whether anybody was hidden. */
export function noticing(hide: HideIn): { hide: HideIn; hasHidden: () => boolean } {
  let hasHidden = false;
  return {
    hide: (text, column) => {
      const told = hide(text, column);
      hasHidden ||= told !== text;
      return told;
    },
    hasHidden: () => hasHidden,
  };
}

async function close(database: Database, files: string[] = []): Promise<void> {
  await lock(database, { files });
  await database.run('begin transaction read only');
}

async function rowsOf(database: Database, { name, sql, parameters }: Selection) {
  await requireOneSelect(database, { name, sql });
  return asked(database, name, () => database.read(sql, parameters));
}

/** Runs what anybody may have written: also a table that is named may be a view of theirs. */
async function asked<Result>(database: Database, name: string, work: () => Promise<Result>) {
  return inTime(database, name, work).catch((error: unknown) => {
    throw error instanceof UserError ? error : queryFault(name, error);
  });
}

async function requireOneSelect(database: Database, { name, sql }: Selection): Promise<void> {
  const tree = await parsed(database, sql);
  if (tree.error) throw queryFault(name, notASelect(tree), lineAt(sql, tree.position));
  if (tree.statements?.length !== 1) {
    throw new UserError(
      inWords('The query holds {count} statements. It must be one select.', {
        count: String(tree.statements?.length ?? 0),
      }),
    );
  }
  const call = reachingCall(tree.statements);
  if (call) throw queryFault(name, new UserError(reachingText(call)));
}

async function parsed(database: Database, sql: string): Promise<Tree> {
  const read = await database.read('select json_serialize_sql($sql::varchar) as tree', { sql });
  return JSON.parse(String(read.get('tree', 0))) as Tree;
}

/** Gives a select without the semicolons at its end, and what stands behind them, so that it may stand within another. */
async function withoutEnd(database: Database, sql: string): Promise<string> {
  const whole = await parsed(database, sql);
  for (const { index } of sql.matchAll(/;/g)) {
    const before = sql.slice(0, index);
    // One within a text or a comment ends nothing.
    if (isDeepStrictEqual(await parsed(database, before), whole)) return before;
  }
  return sql;
}

type Tree = {
  error: boolean;
  error_message?: string;
  /** Bytes before the place of the error. */
  position?: string;
  statements?: unknown[];
};

/** What the parser says of what is no select speaks of its own JSON. */
function notASelect({ error_message: message = '' }: Tree): UserError {
  if (/only select/i.test(message)) return new UserError(inWords('it must be one select.'));
  return new UserError(engineFault(message));
}

async function writeParquet(
  database: Database,
  selection: Selection,
  { output, hide }: { output: string | undefined; hide: HideIn | undefined },
): Promise<void> {
  if (output === undefined)
    throw new UserError(inWords('Parquet needs a file: add --output rows.parquet.'));
  requireFile(output);
  removeUnfinishedBeside(output);
  const unfinished = writtenFirst(output);
  await close(database, [unfinished]);
  await requireOneSelect(database, selection);
  const select = { ...selection, sql: await withoutEnd(database, selection.sql) };
  try {
    await asked(database, selection.name, async () => {
      const sql = hide ? await selectWithoutStaff(database, select, hide) : select.sql;
      const copy = `copy (\n${sql}\n) to ${literal(unfinished)} (format parquet)`;
      await database.run(copy, selection.parameters);
    });
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  renameSync(unfinished, output);
}

/** Gives the files that the database itself writes for a delivery. */
export function writesOf({ output }: Pick<Delivery, 'output'>): string[] {
  return output === undefined ? [] : [writtenFirst(output)];
}

/** Where the rows of a Parquet file are written before they take its place. */
function writtenFirst(output: string): string {
  return resolve(unfinishedBeside(output));
}

/** Refuses what is no place for a file. UserError says why. */
export function requireFile(output: string): void {
  if (statSync(output, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(inWords('{output} is a folder. Name a file with --output.', { output }));
  if (!existsSync(dirname(resolve(output))))
    throw new UserError(
      inWords('The folder of {output} does not exist. Make it, or name another file.', { output }),
    );
}

/** Names file and line where the query stands in a file of somebody's. */
function queryFault(name: string, cause: unknown, line?: number): UserError {
  const said = messageOf(cause);
  const place = line ?? (cause instanceof UserError ? undefined : faultLine(said));
  const fault = cause instanceof UserError ? said : (undeclared(said) ?? engineFault(said));
  if (name.endsWith('.sql') && isOwn({ path: name }))
    return new UserError(`${name}${place === undefined ? '' : `:${place}`}: ${fault}`, { cause });
  const placed =
    place === undefined || Number(place) === 1
      ? fault
      : inWords('line {line}: {fault}', { line: String(place), fault });
  return new UserError(inWords('The query cannot be run: {fault}', { fault: placed }), { cause });
}

function lineAt(sql: string, position: string | undefined): number | undefined {
  const bytes = Buffer.from(sql);
  const at = Number(position ?? Number.NaN);
  // DuckDB says 2^64 - 1 of a place that it does not know.
  return at <= bytes.length ? bytes.subarray(0, at).toString().split('\n').length : undefined;
}

function undeclared(said: string): string | undefined {
  const [, name] = /Values were not provided for .*parameters: (\w+)/.exec(said) ?? [];
  return name === undefined
    ? undefined
    : inWords(
        "it uses a parameter that its head does not declare: {name}. Declare it with ''-- parameter {name} varchar: what it is''.",
        { name },
      );
}
