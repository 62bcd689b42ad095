import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../database/database.ts';
import { literal, quoted } from '../../database/queries.ts';
import { QUERIES_FOLDER } from '../../database/query.ts';
import { MAIL_COLUMNS } from '../readers/mail-columns.ts';
import {
  AUTOREPLY_FIELDS,
  LIST_FIELDS,
  MAILING_FIELDS,
  PROGRAM_FIELDS,
} from '../readers/mail-fields.ts';
import { createStagedView } from './staging.ts';

/** Properties of a message that the query reads; what an export lacks is null. */
const PROPERTIES = [
  'id',
  'internetMessageId',
  'conversationId',
  'subject',
  'sender',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'replyTo',
  'receivedDateTime',
  'sentDateTime',
  'isDraft',
  'parentFolderId',
  'internetMessageHeaders',
];

/** True for the columns of messages as Microsoft Graph gives them. */
export function isGraph(columns: string[]): boolean {
  return ['internetMessageId', 'conversationId', 'toRecipients'].every((name) =>
    columns.includes(name),
  );
}

/** Gives the query that makes mails of Graph's messages, on which what is loaded depends. */
export function graphSql(): string {
  return readFileSync(join(QUERIES_FOLDER, 'graph_mails.sql'), 'utf8');
}

/** Puts the messages of Microsoft Graph in `staged_rows` into the columns of a mail, and gives these. */
export async function stageGraph(
  database: Database,
  columns: string[],
  { path, fileId, readsBodies }: { path: string; fileId: number; readsBodies: boolean },
): Promise<string[]> {
  const { writeGraphSignals } = await import('./graph-signals.ts');
  await writeGraphSignals(database, readsBodies ? columns : []);
  const column = (name: string, alias: string) =>
    `${columns.includes(name) ? quoted(name) : 'null::varchar'} as ${quoted(alias.toLowerCase())}`;
  const properties = PROPERTIES.map((name) => column(name, name));
  await database.run(`
    ${readFileSync(join(QUERIES_FOLDER, 'graph_macros.sql'), 'utf8')}
    create or replace temp macro autoreply_fields() as ${textList(AUTOREPLY_FIELDS)};
    create or replace temp macro program_fields() as ${textList(PROGRAM_FIELDS)};
    create or replace temp macro list_fields() as ${textList(LIST_FIELDS)};
    create or replace temp macro mailing_fields() as ${textList(MAILING_FIELDS)};
    create or replace temp view graph as
    select export_row, ${properties.join(', ')}, ${column('from', 'from_mailbox')},
      ${column('@odata.type', 'odata_type')}, ${literal(path)} as export_path,
      graph_signals.reply_kind, graph_signals.asks_nothing
    from staged_rows
    left join graph_signals using (export_row)`);
  const definitions = MAIL_COLUMNS.map((name) => `${quoted(name)} varchar`).join(', ');
  await database.run(`
    create or replace temp table graph_mails (export_row bigint, ${definitions});
    insert into graph_mails by name ${graphSql()}`);
  await createStagedView(database, 'graph_mails', fileId);
  await database.run('drop view graph; drop table graph_signals; drop table staged_rows');
  return [...MAIL_COLUMNS];
}

function textList(texts: string[]): string {
  return `[${texts.map(literal).join(', ')}]`;
}
