import { createHash } from 'node:crypto';
import { codedReason } from '../../reasons/reason.ts';
import { calendarMethod } from './calendar-part.ts';
import { decodedWords } from './encoded-words.ts';
import type { FolderRole } from './folder-roles.ts';
import { gmailFault } from './gmail-labels.ts';
import { mailAddresses } from './mail-addresses.ts';
import type { MailRecord } from './mail-columns.ts';
import { mailDate } from './mail-date.ts';
import {
  AUTOREPLY_FIELDS,
  FAULTLESS_FIELDS,
  LIST_FIELDS,
  LOWER_CASE,
  MAILING_FIELDS,
  MARK_FIELDS,
  PROGRAM_FIELDS,
  READ_FIELDS,
} from './mail-fields.ts';
import { type Headers, headersOf, partsOf } from './mail-headers.ts';
import { messageIds } from './message-ids.ts';
import type { ReplySignals } from './reply-signals.ts';

export type MailOptions = {
  /** File or folder the mail was found in. */
  mailbox: string;
  /** What that is for, if its name says so; else null. */
  mailboxRole?: FolderRole | null;
  /** What the text says (`mailSignals`); null where it is not read. */
  signals: ReplySignals | null;
};

/** A mail parted into the fields that are read and its body. */
export type ReadMail = { headers: Headers; body: Buffer };

/** Parts a mail (bytes from its first header line on). */
export function readMail(content: Buffer): ReadMail {
  const { header, body } = partsOf(content);
  return { headers: headersOf(header, READ_FIELDS), body };
}

/** Gives one mail as a row; `fault` says why where it is none. */
export function mailRecord(
  { headers, body }: ReadMail,
  { mailbox, mailboxRole, signals }: MailOptions,
): MailRecord {
  const marks = marksOf(headers);
  const { date_at, date_header } = datesOf(headers);
  const { from_address, from_name, from_text, from_directory_name } = senderOf(headers);
  // Written out: of parts spread into a literal, V8 makes a dictionary, which takes as long as all the rest.
  return {
    message_id: idsOf(headers, 'message-id')[0] ?? `made-${fingerprint(headers, body)}`,
    received_times: receivedTimes(headers),
    date_at,
    date_header,
    subject: subjectOf(headers),
    from_address,
    from_name,
    from_text,
    from_directory_name,
    names_directory: String(namesDirectory(headers)),
    sender_address: addressIn(first(headers, 'sender')),
    reply_to_addresses: addressesOf(headers, ['reply-to']),
    original_from_address:
      addressIn(first(headers, 'x-original-from')) ??
      addressIn(first(headers, 'x-original-sender')),
    to_addresses: addressesOf(headers, ['to']),
    cc_addresses: addressesOf(headers, ['cc', 'bcc']),
    in_reply_to: idsOf(headers, 'in-reply-to')[0] ?? null,
    reference_ids: headers.references ? listText(messageIds(headers.references.join(' '))) : '[]',
    thread_id: first(headers, 'x-gm-thrid'),
    auto_submitted: first(headers, 'auto-submitted'),
    content_type: first(headers, 'content-type'),
    content_class: first(headers, 'content-class'),
    return_path: first(headers, 'return-path'),
    failed_recipients: first(headers, 'x-failed-recipients'),
    list_header: first(headers, 'list-id'),
    list_unsubscribe: first(headers, 'list-unsubscribe'),
    list_post: first(headers, 'list-post'),
    list_address: addressWithin(first(headers, 'x-beenthere') ?? first(headers, 'mailing-list')),
    feedback_id: first(headers, 'feedback-id'),
    errors_to: addressIn(first(headers, 'errors-to')),
    mailer: first(headers, 'x-mailer'),
    precedence: first(headers, 'precedence'),
    autoreply_field: marks.autoreply,
    program_field: marks.program,
    list_field: marks.list,
    mailing_field: marks.mailing,
    calendar_method: calendarMethod(first(headers, 'content-type'), body),
    mozilla_status: first(headers, 'x-mozilla-status'),
    reply_kind: signals?.replyKind ?? null,
    asks_nothing: signals ? String(signals.asksNothing) : null,
    promised_on: null,
    promise_kind: null,
    mailbox,
    mailbox_role: mailboxRole ?? null,
    fault: faultOf(headers) ?? gmailFault(first(headers, 'x-gmail-labels')) ?? unusedFault(headers),
  };
}

function first(headers: Headers, name: string): string | null {
  return headers[name]?.[0]?.trim() ?? null;
}

function idsOf(headers: Headers, name: string): string[] {
  const header = first(headers, name);
  return header === null ? [] : messageIds(header);
}

/**
 * Of what every copy of a mail has alike, however its headers were coded again on the way: when, from whom,
 * to whom, about what. Without a date the text has to tell two mails apart.
 */
function fingerprint(headers: Headers, body: Buffer): string {
  const { date_at } = datesOf(headers);
  const { from_address } = senderOf(headers);
  const to = addressesOf(headers, ['to']);
  const parts = [instantOf(date_at), from_address, to, subjectOf(headers)];
  const text = date_at === null ? body.toString('latin1').replace(/\r\n?/g, '\n').trim() : '';
  return createHash('sha256')
    .update(JSON.stringify([...parts, text]))
    .digest('hex');
}

/** Servers on the way may write the date in another zone. */
function instantOf(date: string | null): string | null {
  return date && /[+-]\d\d:\d\d$/.test(date) ? new Date(date).toISOString() : date;
}

/** Every server puts its Received header on top: the first is our own side's, the last the sender's word. */
function receivedTimes(headers: Headers): string {
  const times: string[] = [];
  for (const hop of headers.received ?? []) {
    const time = hop.includes(';') ? mailDate(hop.slice(hop.lastIndexOf(';') + 1)) : null;
    if (time !== null) times.push(time);
  }
  return listText(times);
}

function datesOf(headers: Headers) {
  const header = first(headers, 'date');
  return { date_at: header ? mailDate(header) : null, date_header: header };
}

function senderOf(headers: Headers) {
  const from = first(headers, 'from') ?? first(headers, 'sender');
  const sender = mailAddresses(from ?? '')[0];
  return {
    from_address: sender?.address ?? null,
    from_name: sender?.name ?? null,
    from_text: sender ? null : from,
    from_directory_name: sender ? null : directoryName(from ?? ''),
  };
}

/** Exchange names its own mailboxes `/O=.../CN=...` where a mail never left it. */
function directoryName(from: string): string | null {
  return /\/o=[^<>"]*\/cn=[^<>"]+/i.exec(from)?.[0].trim().toLowerCase() ?? null;
}

/** True if a recipient is a mailbox of the own organisation that has no other name. */
function namesDirectory({ to = [], cc = [] }: Headers): boolean {
  return [...to, ...cc].some((header) => /\/o=/i.test(header) && directoryName(header) !== null);
}

function addressIn(header: string | null): string | null {
  return header === null ? null : (mailAddresses(header)[0]?.address ?? null);
}

/** `list service@firma.example; contact owner@firma.example` is no list of addresses. */
function addressWithin(header: string | null): string | null {
  return /(?<![^\s<>;,"@])[^\s<>;,"@]+@[^\s<>;,"]+/.exec(header ?? '')?.[0].toLowerCase() ?? null;
}

function addressesOf(headers: Headers, names: string[]): string {
  const addresses: string[] = [];
  for (const name of names) {
    for (const header of headers[name] ?? []) {
      for (const { address } of mailAddresses(header)) addresses.push(address);
    }
  }
  return listText(addresses.length < 2 ? addresses : [...new Set(addresses)]);
}

function listText(texts: string[]): string {
  return texts.length === 0 ? '[]' : JSON.stringify(texts);
}

const NO_MARKS = { autoreply: null, program: null, list: null, mailing: null };

/** Gives the fields that only programs write; few mails have any. */
function marksOf(headers: Headers): Record<keyof typeof NO_MARKS, string | null> {
  for (const name in headers) {
    if (!MARK_FIELDS.has(name)) continue;
    return {
      autoreply: fieldOf(headers, AUTOREPLY_FIELDS),
      program: fieldOf(headers, PROGRAM_FIELDS),
      list: fieldOf(headers, LIST_FIELDS),
      mailing: fieldOf(headers, MAILING_FIELDS),
    };
  }
  return NO_MARKS;
}

/** Gives the first of these fields that the mail has, unless it says `no`. */
function fieldOf(headers: Headers, names: string[]): string | null {
  return (
    names.find((name) => {
      const value = first(headers, LOWER_CASE[name] ?? name);
      return value !== null && value.toLowerCase() !== 'no';
    }) ?? null
  );
}

function subjectOf(headers: Headers): string | null {
  const header = first(headers, 'subject');
  if (header === null) return null;
  const text = decodedWords(header);
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function faultOf(headers: Headers): string | null {
  return FAULTLESS_FIELDS.some((name) => headers[name])
    ? null
    : codedReason({ code: 'no_mail_header' });
}

/** What mail programs and filters write into mails that were never sent, or that they take for spam. */
function unusedFault(headers: Headers): string | null {
  const isDraft = headers['x-mozilla-draft-info'] !== undefined && !headers.received;
  if (isDraft) return codedReason({ code: 'draft_by_header', value: 'X-Mozilla-Draft-Info' });
  if (first(headers, 'x-unsent') === '1')
    return codedReason({ code: 'draft_by_header', value: 'X-Unsent: 1' });
  return /^yes\b/i.test(first(headers, 'x-spam-flag') ?? '')
    ? codedReason({ code: 'spam_by_header', value: 'X-Spam-Flag: YES' })
    : null;
}
