import type { Database } from '../../database/database.ts';
import { literal, quoted } from '../../database/queries.ts';
import { ownHtmlWords } from '../readers/mail-text.ts';
import { ownWords } from '../readers/own-words.ts';
import { type ReplySignals, replySignals } from '../readers/reply-signals.ts';

/** The texts of a message, the one that says most first: `uniqueBody` holds no quotes. */
const TEXTS = ['uniqueBody', 'body', 'bodyPreview'];

/** So much of a text is looked at, and so many messages at once. */
const MOST_CHARACTERS = 256 * 1024;
const BATCH = 200;

/** Graph cuts its previews here: of such a one nobody knows how it goes on. */
const PREVIEW_CHARACTERS = 255;

type GraphText = { export_row: number; type: string | null; text: string };

/**
 * Makes the temporary table `graph_signals` of what the texts of the messages in `staged_rows` say, empty where
 * `columns` has none of them. The texts themselves are not kept.
 */
export async function writeGraphSignals(database: Database, columns: string[]): Promise<void> {
  await database.run(
    'create or replace temp table graph_signals (export_row bigint, reply_kind varchar, asks_nothing varchar)',
  );
  const texts = TEXTS.filter((name) => columns.includes(name));
  if (texts.length === 0) return;
  const rows = await database.appender('main', 'graph_signals');
  try {
    for await (const { export_row, type, text } of graphTexts(database, texts)) {
      const { replyKind, asksNothing } = signalsOf(type, text);
      rows.appendBigInt(BigInt(export_row));
      rows.appendVarchar(replyKind);
      rows.appendVarchar(String(asksNothing));
      rows.endRow();
    }
  } finally {
    rows.closeSync();
  }
}

function signalsOf(type: string | null, text: string): ReplySignals {
  return replySignals(type?.toLowerCase() === 'html' ? ownHtmlWords(text) : ownWords(text));
}

async function* graphTexts(database: Database, texts: string[]): AsyncGenerator<GraphText> {
  const told = texts.map(toldBy).join(', ');
  for (let last = -1; ; ) {
    const found = await database.read(
      `select export_row, told.type, left(told.text, ${MOST_CHARACTERS}) as text
      from (select export_row, coalesce(${told}) as told from staged_rows where export_row > ${last})
      where told is not null
      order by export_row
      limit ${BATCH}`,
    );
    const rows = found.objects() as GraphText[];
    yield* rows;
    if (rows.length < BATCH) return;
    last = rows.at(-1)?.export_row ?? last;
  }
}

/** SQL of the type and the text that a property holds; null where it holds none. */
function toldBy(name: string): string {
  const column = quoted(name);
  if (name === 'bodyPreview') {
    return `case when length(trim(${column})) between 1 and ${PREVIEW_CHARACTERS - 1}
      then {type: 'text', text: ${column}} end`;
  }
  const at = (key: string) => `try_cast(${column} as json) ->> ${literal(key)}`;
  return `case when trim(${at('content')}) <> ''
    then {type: ${at('contentType')}, text: ${at('content')}} end`;
}
