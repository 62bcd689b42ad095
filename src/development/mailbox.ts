import type { Fixture } from './load-fixture.ts';

/** A mail of a mailbox made for a test; Message-IDs are written without their domain. */
export type Letter = {
  /** Null or left out: a mail without a Message-ID. */
  id?: string;
  from?: string;
  subject?: string;
  date?: string;
  references?: string[];
  inReplyTo?: string;
  inReplyToText?: string;
  /** Further header lines. */
  headers?: string[];
};

const DOMAIN = 'kunde.example';

/** Gives the text of a mailbox of these mails; by default all are from one customer on one day. */
export function mailbox(letters: Letter[]): string {
  return letters.map((letter) => `From - Mon Oct  1 10:00:00 2012\n${mail(letter)}\n`).join('');
}

function mail(letter: Letter): string {
  const { id, from = `jo@${DOMAIN}`, subject = 'Subject', references, inReplyTo } = letter;
  const bracketed = (ids: string[]) => ids.map((name) => `<${name}@${DOMAIN}>`).join('\n ');
  const lines = [
    `Date: ${letter.date ?? 'Mon, 1 Oct 2012 10:00:00 +0200'}`,
    `From: ${from}`,
    'To: anna@firm.example',
    `Subject: ${subject}`,
    id === undefined ? [] : `Message-ID: ${bracketed([id])}`,
    references ? `References: ${bracketed(references)}` : [],
    inReplyTo ? `In-Reply-To: ${bracketed([inReplyTo])}` : [],
    letter.inReplyToText ? `In-Reply-To: ${letter.inReplyToText}` : [],
    letter.headers ?? [],
  ];
  return `${lines.flat().join('\n')}\n\nText.\n`;
}

/** Loads the mailboxes and models them; gives the ids of each conversation, in the order of their names. */
export async function conversationsOf(
  fixture: Fixture,
  mailboxes: Record<string, Letter[]> = {},
): Promise<string[]> {
  for (const [name, letters] of Object.entries(mailboxes)) fixture.write(name, mailbox(letters));
  await fixture.model(['conversation_messages', 'message_names']);
  const rows = await fixture.rows(`
    select string_agg(replace(name, '@${DOMAIN}', ''), ' ' order by name) as ids
    from conversation_messages inner join message_names using (message_id)
    group by conversation_id
    order by ids`);
  return (rows as { ids: string }[]).map(({ ids }) => ids);
}
