/** What Outlook knows of a mail, from MSG or PST; texts, null where it does not say. */
export type OutlookMail = {
  /** Header as it came over the internet; nothing for mails that never left Exchange. */
  transportHeaders: string | null;
  /** For example IPM.Note, REPORT.IPM.Note.NDR or IPM.Schedule.Meeting.Request. */
  messageClass: string | null;
  subject: string | null;
  from: Mailbox | null;
  to: Mailbox[];
  cc: Mailbox[];
  sentAt: Date | null;
  messageId: string | null;
  inReplyTo: string | null;
  references: string | null;
  /** True for what was never sent. */
  isUnsent?: boolean;
  /** Plain text. */
  body: string | null;
};

export type Mailbox = { name: string | null; address: string | null };

/** Gives an Outlook mail in the form of the internet (RFC 5322), so that all mails are read alike. */
export function internetMail(mail: OutlookMail): Buffer {
  const header = mail.transportHeaders?.includes(':')
    ? plain(mail.transportHeaders.replace(/\r\n?/g, '\n'))
    : madeHeader(mail);
  const unsent = mail.isUnsent ? 'X-Unsent: 1\n' : '';
  const fields = `${header}${fieldLines(classFields(mail.messageClass ?? ''))}${unsent}`;
  return Buffer.from(`${fields}\n${mail.body ?? ''}`, 'utf8');
}

/** Gives the first address of the internet, else the first name in the directory of Exchange. */
export function bestAddress(addresses: (string | null)[]): string | null {
  return (
    addresses.find((address) => address?.includes('@')) ??
    addresses.find((address) => address) ??
    null
  );
}

/** The type of the content belongs to parts that Outlook has taken apart. */
function plain(header: string): string {
  const fields = header.split(/\n(?![ \t])/).filter((field) => field.trim() !== '');
  const kept = fields.filter(
    (field) => !/^content-(type|transfer-encoding)\s*:(?!\s*multipart\/report)/i.test(field),
  );
  return `${kept.join('\n')}\n`;
}

function madeHeader(mail: OutlookMail): string {
  const fields: [name: string, value: string | null][] = [
    ['Message-ID', mail.messageId],
    ['In-Reply-To', mail.inReplyTo],
    ['References', mail.references],
    ['Date', mail.sentAt === null ? null : mail.sentAt.toUTCString().replace('GMT', '+0000')],
    ['From', mail.from ? mailboxText(mail.from) : null],
    ['To', mail.to.map(mailboxText).join(', ')],
    ['Cc', mail.cc.map(mailboxText).join(', ')],
    ['Subject', mail.subject],
  ];
  return fieldLines(fields);
}

function fieldLines(fields: [name: string, value: string | null][]): string {
  return fields
    .filter(([, value]) => value !== null && value.trim() !== '')
    .map(([name, value]) => `${name}: ${oneLine(value ?? '')}\n`)
    .join('');
}

/** What the class of a message says of its kind, in the headers that say the same on the internet. */
function classFields(messageClass: string): [name: string, value: string][] {
  if (/^REPORT\..*\.NDR$/i.test(messageClass)) return [['Content-Type', 'multipart/report']];
  if (/^REPORT\./i.test(messageClass))
    return [['Content-Type', 'multipart/report; report-type=disposition-notification']];
  if (/^IPM\.(Schedule|Appointment)/i.test(messageClass))
    return [['Content-Class', 'urn:content-classes:calendarmessage']];
  if (/^IPM\.Note\.Rules\.(Oof|Reply)Template/i.test(messageClass))
    return [['Auto-Submitted', 'auto-replied']];
  return [];
}

function mailboxText({ name, address }: Mailbox): string {
  const label = oneLine(name ?? '').replaceAll(/["\\]/g, '');
  if (address?.startsWith('/')) return `"${label}" <${oneLine(address)}>`;
  if (address === null || !address.includes('@')) return label === '' ? '' : `"${label}"`;
  return label === '' ? oneLine(address) : `"${label}" <${oneLine(address)}>`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
