import type { Database } from '../database/database.ts';
import { literal } from '../database/queries.ts';
import { byteChunks } from './bytes.ts';
import { delimitedRecords } from './delimited.ts';
import type { ExportFile } from './export-file.ts';
import { unwrapPages } from './json-pages.ts';
import { isGraph, stageGraph } from './stage-graph.ts';
import {
  columnNames,
  createStaged,
  csvReader,
  NotAnExport,
  type Staged,
  withTextFile,
} from './staging.ts';
import { encodingOfAll, textPieces } from './text-encoding.ts';

type Export = ExportFile & { fileId: number };
/** Whether the texts of mails are read for signs of yes, no and thanks. */
type Options = { readsBodies: boolean };

/** A control character cannot stand in JSON, so that it may part the number of a line from its text. */
const UNIT = '\u0001';

const IS_NO_OBJECT = `not json_valid(content) or json_type(content) <> 'OBJECT'`;

/** Reads JSON objects, one a line, into `staged`; lines that are none go to `staged_faults`. */
export async function stageJsonLines(
  database: Database,
  file: Export,
  options: Options,
): Promise<Staged> {
  await withTextFile(numberedLines(file), async (path) => {
    const reader = csvReader(path, ['content'], `delim = '${UNIT}', quote = '', escape = ''`);
    await database.run(
      `create or replace temp table json_rows as select *, export_row as line from ${reader}`,
    );
  });
  await database.run(
    `insert into staged_faults
    select $fileId, export_row, 'the line is not a JSON object', left(to_json(content)::varchar, 1000)
    from json_rows
    where ${IS_NO_OBJECT}`,
    { fileId: file.fileId },
  );
  await database.run(`delete from json_rows where ${IS_NO_OBJECT}`);
  return stageRows(database, file, options);
}

async function* numberedLines(file: ExportFile): AsyncGenerator<string> {
  const text = textPieces(byteChunks(file), await encodingOfAll(byteChunks(file)));
  // A space as separator takes quotation marks as they are: one record is one line.
  for await (const record of delimitedRecords(text, ' ')) {
    yield `${record.line}${UNIT}${record.text}\n`;
  }
}

/** Reads a JSON array of objects (or objects one after the other) into `staged`; they have no lines. */
export async function stageJson(
  database: Database,
  file: Export,
  options: Options,
): Promise<Staged> {
  const text = textPieces(byteChunks(file), await encodingOfAll(byteChunks(file)));
  await withTextFile(text, async (path) => {
    await database.run(`create or replace temp table json_rows as
      select row_number() over () as export_row, json::varchar as content, null::bigint as line
      from read_json_objects(${literal(path)}, format = 'auto')`);
  }).catch((error: unknown) => {
    throw jsonError(error);
  });
  return stageRows(database, file, options);
}

function jsonError(cause: unknown): NotAnExport {
  const message = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
  const fault = message.replace(/ in file ".*?"/, '');
  return new NotAnExport(`it is not valid JSON (${fault})`, { cause });
}

async function stageRows(
  database: Database,
  file: Export,
  { readsBodies }: Options,
): Promise<Staged> {
  await unwrapPages(database);
  const found = await database.read(`
    select key, min(export_row) as first_row, min(position) as first_position
    from (
      select export_row, unnest(json_keys(content)) as key,
        generate_subscripts(json_keys(content), 1) as position
      from json_rows
    )
    group by key
    order by first_row, first_position, key`);
  const keys = found.array('key') as string[];
  const columns = columnNames(keys);
  await createStaged(database, columns);
  const values = keys.map((key) => `content ->> ${literal(pointerTo(key))}`).join(', ');
  await database.run(`insert into staged select export_row, ${values || 'null'} from json_rows`);
  await database.run('insert into staged_rows select export_row, $fileId, line from json_rows', {
    fileId: file.fileId,
  });
  await database.run('drop table json_rows');
  const staged = isGraph(columns)
    ? await stageGraph(database, columns, { path: file.path, readsBodies })
    : columns;
  return { columns: staged, decimalMark: '.' };
}

/** A JSON pointer (RFC 6901) reaches any key, whatever it holds. */
function pointerTo(key: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
