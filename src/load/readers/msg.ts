import { createRequire } from 'node:module';
import type { FieldsData, default as Reader } from '@kenjiuno/msgreader';
import { bestAddress, internetMail, type Mailbox } from './outlook-mail.ts';

/** A module of CommonJS, whose default Node and bundlers import differently. */
const { default: MsgReader } = createRequire(import.meta.url)('@kenjiuno/msgreader') as {
  default: typeof Reader.default;
};

/** Gives an Outlook message (.msg) in the form of the internet. Error if it is damaged. */
export function msgMail(bytes: Buffer): Buffer {
  const fields = fieldsOf(bytes);
  const recipients = (kinds: FieldsData['recipType'][]) =>
    (fields.recipients ?? [])
      .filter(({ recipType }) => kinds.includes(recipType ?? 'to'))
      .map(mailboxOf);
  const sentAt = fields.clientSubmitTime ?? fields.messageDeliveryTime ?? null;
  return internetMail({
    transportHeaders: fields.headers ?? null,
    messageClass: fields.messageClass ?? null,
    subject: fields.subject ?? null,
    from: {
      name: fields.senderName ?? null,
      address: bestAddress([
        fields.sentRepresentingSmtpAddress ?? null,
        fields.senderSmtpAddress ?? null,
        fields.creatorSMTPAddress ?? null,
        fields.senderEmail ?? null,
      ]),
    },
    to: recipients(['to']),
    cc: recipients(['cc', 'bcc']),
    sentAt: sentAt === null ? null : new Date(sentAt),
    messageId: fields.messageId ?? null,
    inReplyTo: rawText(fields, '1042'),
    references: rawText(fields, '1039'),
    body: fields.body ?? null,
  });
}

/** Some properties have no name in the library; it gives them by their tag. */
function rawText({ rawProps }: FieldsData, tag: string): string | null {
  const found = rawProps?.find(({ propertyTag }) => propertyTag?.toLowerCase().startsWith(tag));
  return typeof found?.value === 'string' ? found.value : null;
}

function mailboxOf({ name, smtpAddress, email }: FieldsData): Mailbox {
  return { name: name ?? null, address: smtpAddress ?? email ?? null };
}

function fieldsOf(bytes: Buffer): FieldsData {
  const view = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const reader = new MsgReader(view as ArrayBuffer);
  reader.parserConfig = { includeRawProps: true };
  const fields = reader.getFileData();
  if (fields.error) throw new Error(fields.error);
  return fields;
}
