import { statSync } from 'node:fs';
import type { Database } from '../../database/database.ts';
import { literal } from '../../database/queries.ts';
import { messageOf } from '../../errors.ts';
import { byteChunks } from '../files/bytes.ts';
import type { ExportFile } from '../files/export-file.ts';
import { NotAnExport } from '../files/not-an-export.ts';
import { encodingOfAll, textPieces } from '../files/text-encoding.ts';
import { mayBePaged, unwrapPages } from './json-pages.ts';
import { isGraph, stageGraph } from './stage-graph.ts';
import {
  columnNames,
  createStaged,
  csvReader,
  LONGEST_LINE,
  lineTooLong,
  MOST_HELD,
  type Staged,
  type StagedFile,
  writeText,
} from './staging.ts';

/** Whether the texts of mails are read for signs of yes, no and thanks. */
type Options = { readsBodies: boolean };

/** A control character cannot stand in JSON, so that it may part the number of a line from its text. */
const UNIT = '\u0001';

/** What would end a line or a value too: it stands in no JSON but as white space, and in damaged ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
const ENDING_LINES = /[\r\u0001]/g;

/** A case, for DuckDB would ask for the type of what is no JSON at all. */
const IS_OBJECT = `case when json_valid(content) then json_type(content) = 'OBJECT' else false end`;

/** Reads JSON objects, one a line, into `staged`; lines that are none go to `staged_faults`. */
export async function stageJsonLines(
  database: Database,
  file: StagedFile,
  options: Options,
): Promise<Staged> {
  const size = { longest: LONGEST_LINE };
  const path = await writeText(file, numberedLines(file, size));
  const dialect = `delim = '${UNIT}', quote = '', escape = ''`;
  const lines = csvReader(path, ['content'], dialect, size.longest);
  await database.run(
    `create or replace temp view json_lines as from ${lines};
    create or replace temp view json_rows as from json_lines where ${IS_OBJECT}`,
  );
  await database.run(
    `insert into staged_faults
    select $fileId, export_row, 'no_json_object', null, null, left(to_json(content)::varchar, 1000)
    from json_lines
    where not ${IS_OBJECT}`,
    { fileId: file.fileId },
  );
  return stageRows(database, file, { ...options, hasLines: true });
}

async function* numberedLines(file: ExportFile, size: { longest: number }): AsyncGenerator<string> {
  const pieces = textPieces(byteChunks(file), await encodingOfAll(byteChunks(file)));
  let line = 0;
  let rest = '';
  const numbered = (texts: string[]) => {
    let rows = '';
    for (const text of texts) {
      line += 1;
      if (text.trim() === '') continue;
      // A character has three bytes at most, or four for two of them.
      size.longest = Math.max(size.longest, 3 * text.length + 100);
      rows += `${line}${UNIT}${text.replace(ENDING_LINES, ' ')}\n`;
    }
    return rows;
  };
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MOST_HELD) {
      throw lineTooLong(line + 1);
    }
    yield numbered(lines);
  }
  yield numbered([rest]);
}

/** Reads a JSON array of objects (or objects one after the other) into `staged`; they have no lines. */
export async function stageJson(
  database: Database,
  file: StagedFile,
  options: Options,
): Promise<Staged> {
  const encoding = await encodingOfAll(byteChunks(file));
  const path = await writeText(file, textPieces(byteChunks(file), encoding));
  try {
    await database.run(`create or replace temp view json_rows as
      select row_number() over () as export_row, json::varchar as content
      from read_json_objects(${literal(path)}, format = 'auto', maximum_object_size = ${objectSize(path)})`);
    return await stageRows(database, file, { ...options, hasLines: false });
  } catch (error) {
    throw /^Invalid Input Error/.test(String(error).replace(/^Error: /, ''))
      ? jsonError(error)
      : error;
  }
}

/** An object may be as long as its file, where that is longer than DuckDB's own 16 MB. */
function objectSize(path: string): number {
  return Math.min(Math.max(statSync(path).size, 16 * 1024 * 1024), LONGEST_OBJECT);
}

const LONGEST_OBJECT = 400 * 1024 * 1024;

function jsonError(cause: unknown): NotAnExport {
  const message = messageOf(cause).split('\n')[0] ?? '';
  const fault = message.replace(/ in file ".*?"/, '');
  return new NotAnExport({ code: 'json_invalid', value: fault }, { cause });
}

async function stageRows(
  database: Database,
  file: StagedFile,
  options: Options & { hasLines: boolean },
): Promise<Staged> {
  const { path, fileId } = file;
  const first = await keysOf(database);
  const isPaged = mayBePaged(first) && (await unwrapPages(database));
  const keys = isPaged ? await keysOf(database) : first;
  if (keys.length === 0) throw new NotAnExport({ code: 'json_empty' });
  const columns = columnNames(keys);
  await createStaged(database, columns, fileId);
  const values = keys.map((key) => `content ->> ${literal(pointerTo(key))}`).join(', ');
  const rowCount = await database.run(
    `insert into staged_rows select export_row, ${values} from json_rows`,
  );
  const staged = { decimalMark: '.', rowCount, hasLines: options.hasLines && !isPaged } as const;
  if (!isGraph(columns)) return { ...staged, columns };
  const { readsBodies } = options;
  return { ...staged, columns: await stageGraph(database, columns, { path, fileId, readsBodies }) };
}

/** Gives the keys of all objects in the order in which they are first found. */
async function keysOf(database: Database): Promise<string[]> {
  const found = await database.read(`
    select key, min(export_row) as first_row, min(position) as first_position
    from (
      select export_row, unnest(json_keys(content)) as key,
        generate_subscripts(json_keys(content), 1) as position
      from json_rows
    )
    group by key
    order by first_row, first_position, key`);
  return found.array('key') as string[];
}

/** A JSON pointer (RFC 6901) reaches any key, whatever it holds. */
function pointerTo(key: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
