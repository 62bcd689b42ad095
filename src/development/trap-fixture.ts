import { configSchema } from '../config/config.ts';
import { model } from '../model/model.ts';
import { silent } from '../progress.ts';
import { type Fixture, openFixture } from './load-fixture.ts';

/** One mail of a trap: who to whom, when (local time of Berlin in 2012 with its offset), and what its headers say. */
export type TrapMail = {
  id: string;
  from: string;
  to: string;
  date: string;
  subject?: string;
  headers?: string[];
  body?: string;
};

/** Gives a mail as it stands in an mbox. */
export function mboxMail({
  id,
  from,
  to,
  date,
  subject = 'Offer',
  headers,
  body,
}: TrapMail): string {
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${date}`,
    `Message-ID: <${id}>`,
    `Subject: ${subject}`,
    ...(headers ?? []),
  ];
  return `From sender@mail.example Thu Nov  1 09:00:00 2012\n${head.join('\n')}\n\n${body ?? 'Text'}\n\n`;
}

export const ANNA = 'anna@firm.example';
export const BERT = 'bert@firm.example';

/** The contact of a trap's customer: each trap has a customer of its own. */
export function asker(trap: number): string {
  return `ask@trap${trap}.example`;
}

const CUSTOMERS = Array.from({ length: 18 }, (_, index) => index + 1);

/** Gives a modelled company of 18 customers whose mails are those of the traps. */
export async function openTrapFixture(files: Record<string, string>): Promise<Fixture> {
  const fixture = await openFixture();
  const people = [`A,Anna,${ANNA},`, `B,Bert,${BERT},`, 'C,Cora,cora@firm.example,2011-12-31'];
  const exports = {
    'customers.csv': ['customer_id,owner_person_id', ...CUSTOMERS.map((trap) => `K${trap},B`)],
    'contacts.csv': [
      'contact_id,customer_id,email',
      ...CUSTOMERS.map((trap) => `P${trap},K${trap},${asker(trap)}`),
    ],
    'people.csv': ['person_id,name,email,until_on', ...people],
  };
  for (const [name, lines] of Object.entries(exports)) fixture.write(name, `${lines.join('\n')}\n`);
  for (const [name, content] of Object.entries(files)) fixture.write(name, content);
  await fixture.load();
  const config = configSchema.parse({ own: { domains: ['firm.example'] } });
  await model(fixture.database, { config, asOf: '2012-11-28', progress: silent });
  return fixture;
}
