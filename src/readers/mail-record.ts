import { createHash } from 'node:crypto';
import libmime from 'libmime';
import { gmailFault } from './gmail-labels.ts';
import { mailAddresses } from './mail-addresses.ts';
import { mailDate } from './mail-date.ts';
import { type Headers, headersOf, partsOf } from './mail-headers.ts';
import { mailText } from './mail-text.ts';
import { messageIds } from './message-ids.ts';
import { replySignals } from './reply-signals.ts';

/** The columns of a mail as `queries/sources/mail__messages.sql` reads them; lists are JSON text. */
export const MAIL_COLUMNS = [
  'message_id',
  'received_at',
  'date_at',
  'date_header',
  'subject',
  'from_address',
  'from_name',
  'to_addresses',
  'cc_addresses',
  'in_reply_to',
  'reference_ids',
  'thread_id',
  'auto_submitted',
  'content_type',
  'content_class',
  'return_path',
  'failed_recipients',
  'list_id',
  'list_unsubscribe',
  'list_post',
  'feedback_id',
  'precedence',
  'autoreply',
  'autorespond',
  'mozilla_status',
  'reply_kind',
  'asks_nothing',
  'mailbox',
  'fault',
] as const;

export type MailRecord = Record<(typeof MAIL_COLUMNS)[number], string | null>;

export type MailOptions = {
  /** File or folder the mail was found in. */
  mailbox: string;
  /** True to read the text for signs of yes, no and thanks; the text itself is never kept. */
  readsBodies: boolean;
};

/** Gives one mail (bytes from its first header line on) as a row; `fault` says why where it is none. */
export async function mailRecord(content: Buffer, options: MailOptions): Promise<MailRecord> {
  const { header, body } = partsOf(content);
  const headers = headersOf(header);
  const signals = options.readsBodies ? replySignals(await mailText(content)) : null;
  return {
    ...identity(headers, body),
    ...dates(headers),
    ...participants(headers),
    ...automaticSigns(headers),
    subject: subjectOf(headers),
    thread_id: first(headers, 'x-gm-thrid'),
    mozilla_status: first(headers, 'x-mozilla-status'),
    reply_kind: signals?.replyKind ?? null,
    asks_nothing: signals ? String(signals.asksNothing) : null,
    mailbox: options.mailbox,
    fault: faultOf(headers) ?? gmailFault(first(headers, 'x-gmail-labels')),
  };
}

function first(headers: Headers, name: string): string | null {
  return headers[name]?.[0]?.trim() ?? null;
}

function identity(headers: Headers, body: Buffer) {
  const own = messageIds(first(headers, 'message-id') ?? '')[0];
  return {
    message_id: own ?? `made-${fingerprint(headers, body)}`,
    in_reply_to: messageIds(first(headers, 'in-reply-to') ?? '')[0] ?? null,
    reference_ids: JSON.stringify(messageIds((headers.references ?? []).join(' '))),
  };
}

/** Of what every copy of a mail has alike: not the trace headers, not the kind of line end. */
function fingerprint(headers: Headers, body: Buffer): string {
  const hash = createHash('sha256');
  for (const name of ['date', 'from', 'to', 'cc', 'subject'])
    hash.update(`${first(headers, name)}\n`);
  return hash.update(body.toString('latin1').replace(/\r\n?/g, '\n').trim()).digest('hex');
}

function dates(headers: Headers) {
  // The topmost Received header is our own server's; the others, and Date, are the sender's word.
  const received = first(headers, 'received');
  const header = first(headers, 'date');
  return {
    received_at: received?.includes(';')
      ? mailDate(received.slice(received.lastIndexOf(';') + 1))
      : null,
    date_at: header ? mailDate(header) : null,
    date_header: header,
  };
}

function participants(headers: Headers) {
  const sender = mailAddresses(first(headers, 'from') ?? first(headers, 'sender') ?? '')[0];
  const all = (...names: string[]) => {
    const values = names.flatMap((name) => headers[name] ?? []);
    const addresses = values.flatMap(mailAddresses).map(({ address }) => address);
    return JSON.stringify([...new Set(addresses)]);
  };
  return {
    from_address: sender?.address ?? null,
    from_name: sender?.name ?? null,
    to_addresses: all('to'),
    cc_addresses: all('cc', 'bcc'),
  };
}

function automaticSigns(headers: Headers) {
  return {
    auto_submitted: first(headers, 'auto-submitted'),
    content_type: first(headers, 'content-type'),
    content_class: first(headers, 'content-class'),
    return_path: first(headers, 'return-path'),
    failed_recipients: first(headers, 'x-failed-recipients'),
    list_id: first(headers, 'list-id'),
    list_unsubscribe: first(headers, 'list-unsubscribe'),
    list_post: first(headers, 'list-post'),
    feedback_id: first(headers, 'feedback-id'),
    precedence: first(headers, 'precedence'),
    autoreply: first(headers, 'x-autoreply'),
    autorespond: first(headers, 'x-autorespond'),
  };
}

function subjectOf(headers: Headers): string | null {
  const header = first(headers, 'subject');
  return header === null ? null : libmime.decodeWords(header).replace(/\s+/g, ' ').trim();
}

function faultOf(headers: Headers): string | null {
  const names = ['from', 'sender', 'date', 'subject', 'message-id', 'received', 'to'];
  return names.some((name) => headers[name]) ? null : 'there is no mail header';
}
