import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../development/load-fixture.ts';

/**
 * Mailboxes of trackers of other programs, and small ones of our own, in `mail-cases`: what the mails are, who waits, and what
 * is set aside. Two or three mails each; in those without a CRM a second customer writes and is answered every day, and is left out here.
 */
type Case = {
  files: string;
  /** Kind, direction, customer, time (UTC) and subject. */
  mails: string[];
  /** Customer, begin, outcome, end and certainty. */
  waits: string[];
  setAside?: string[];
};

const DRAFT = 'it is a draft';
const TRASH = 'it is in the trash';
const SPAM = 'it is spam';

const WITH_CRM: Record<string, Case> = {
  'a contact form is a question of whom a reply would go to': {
    files: 'contact-form-reply-to.mbox',
    mails: [
      'human inbound K1 2012-11-05T08:00:00Z Anfrage über das Kontaktformular',
      'human outbound - 2012-11-07T08:00:00Z AW: Anfrage über das Kontaktformular',
    ],
    waits: ['K1 2012-11-05T08:00:00Z answered 2012-11-07T08:00:00Z sure'],
  },
  'a group of ours that passes on questions is no sender, and no mass mailing': {
    files: 'google-group-via.mbox',
    mails: [
      'human inbound K1 2012-11-05T08:00:00Z Wartung Mahlwerk',
      'human inbound K2 2012-11-06T08:00:00Z Webstuhl steht',
    ],
    waits: ['K1 2012-11-05T08:00:00Z open - sure', 'K2 2012-11-06T08:00:00Z open - sure'],
  },
  'labels of a Takeout say in any language what was never sent or thrown away': {
    files: 'takeout-labels.mbox',
    mails: ['human inbound K1 2012-11-10T08:00:00Z l10'],
    waits: ['K1 2012-11-10T08:00:00Z open - sure'],
    setAside: [
      `${DRAFT} (X-Gmail-Labels: Borradores)`,
      `${DRAFT} (X-Gmail-Labels: Bozze)`,
      `${DRAFT} (X-Gmail-Labels: Brouillons)`,
      `${DRAFT} (X-Gmail-Labels: Concepten)`,
      `${DRAFT} (X-Gmail-Labels: Entwürfe)`,
      `${TRASH} (X-Gmail-Labels: Cestino)`,
      `${TRASH} (X-Gmail-Labels: Corbeille)`,
      `${TRASH} (X-Gmail-Labels: Kosz)`,
      `${TRASH} (X-Gmail-Labels: Koš)`,
      `${TRASH} (X-Gmail-Labels: Papelera)`,
      `${TRASH} (X-Gmail-Labels: Papierkorb)`,
      `${TRASH} (X-Gmail-Labels: Prullenbak)`,
      `${SPAM} (X-Gmail-Labels: Spam)`,
    ],
  },
  'an offset behind the name of a zone, and AM and PM, are read as what they say': {
    files: 'date-gmt-offset.mbox',
    mails: ['y0', 'y1', 'y2', 'y3', 'y4', 'y5', 'y6', 'y8']
      .map((name) => `human outbound - 2012-11-01T13:00:00Z ${name}`)
      .concat('human outbound - 2012-11-01T19:00:00Z y7'),
    waits: [],
  },
  'an answer to an invitation is a part of a mail, however deep, and no question': {
    files: 'calendar-answers.mbox',
    mails: [
      'calendar inbound K1 2012-11-01T08:00:00Z Zugesagt: Besuch @ Do 8. Nov 2012 10:00',
      'calendar inbound K1 2012-11-02T08:00:00Z Accepted: Besuch',
      'calendar inbound K1 2012-11-03T08:00:00Z Einladung: Besuch',
    ],
    waits: [],
  },
  'a read receipt known by its subject alone is no question': {
    files: 'read-receipts.mbox',
    mails: [
      'receipt inbound K1 2012-11-01T08:00:00Z Gelesen: Angebot 17',
      'receipt inbound K1 2012-11-02T08:00:00Z Read: Offer 17',
      'receipt inbound K1 2012-11-03T08:00:00Z Nicht gelesen: Angebot 17',
      'receipt inbound K1 2012-11-04T08:00:00Z Lesebestätigung: Angebot',
    ],
    waits: [],
  },
  'of a journal the enclosed mail counts': {
    files: 'journal.mbox',
    mails: ['human inbound K1 2012-11-05T08:59:00Z Wartung Mahlwerk'],
    waits: ['K1 2012-11-05T08:59:00Z open - sure'],
  },
  'flags and folders of a Maildir say what was thrown away, in an archive too': {
    files: 'maildir-flags.zip',
    mails: ['human inbound K1 2012-11-04T08:00:00Z seen'],
    waits: ['K1 2012-11-04T08:00:00Z open - sure'],
    setAside: [
      `${DRAFT} (flag D in the name of the file)`,
      `${DRAFT} (folder .Drafts)`,
      `${DRAFT} (folder .Entw&APw-rfe)`,
      `${TRASH} (flag T in the name of the file)`,
      `${TRASH} (flag T in the name of the file)`,
      `${TRASH} (folder .Gel&APY-schte Objekte)`,
      `${TRASH} (folder .Trash)`,
      `${SPAM} (folder .Junk)`,
    ],
  },
  'files of Apple Mail are mails, those too of which a part was not fetched': {
    files: 'apple-mail',
    mails: [
      'human inbound K1 2012-11-01T08:00:00Z Frage',
      'human inbound K1 2012-11-02T08:00:00Z Frage 2',
    ],
    waits: ['K1 2012-11-01T08:00:00Z open - sure', 'K1 2012-11-02T08:00:00Z open - sure'],
  },
  "an answer of ours under Exchange's name of the sender is an answer": {
    files: 'directory-names.mbox',
    mails: [
      'human inbound K1 2012-11-01T08:00:00Z Frage',
      'human outbound - 2012-11-02T08:00:00Z AW: Frage',
      'human outbound - 2012-11-02T10:00:00Z AW: Frage',
    ],
    waits: ['K1 2012-11-01T08:00:00Z answered 2012-11-02T08:00:00Z sure'],
  },
  'an answer is found by ids with blanks, comments and dates around them': {
    files: 'odd-ids.mbox',
    mails: [
      'human inbound K1 2012-11-01T08:00:00Z Eins',
      'human inbound K2 2012-11-01T08:00:00Z Zwei',
      'human outbound - 2012-11-02T08:00:00Z Anderes',
      'human outbound - 2012-11-02T08:00:00Z Neuer Betreff',
    ],
    waits: [
      'K1 2012-11-01T08:00:00Z answered 2012-11-02T08:00:00Z sure',
      'K2 2012-11-01T08:00:00Z answered 2012-11-02T08:00:00Z sure',
    ],
  },
  'a mailbox that moved keeps the times of its mails': {
    files: 'imported-mailbox.mbox',
    mails: [
      'human inbound K1 2012-03-05T08:00:05Z alt',
      'human outbound - 2012-03-05T10:00:00Z AW: alt',
    ],
    waits: ['K1 2012-03-05T08:00:05Z answered 2012-03-05T10:00:00Z sure'],
  },
  'tickets answered in their own second and in the next are answered': {
    files: 'same-minute',
    mails: [
      'human inbound K1 2012-11-05T08:00:00Z phone',
      'human inbound K2 2012-11-06T08:00:00Z phone',
      'human outbound - 2012-11-05T08:00:00Z phone',
      'human outbound - 2012-11-06T08:00:01Z phone',
    ],
    waits: [
      'K1 2012-11-05T08:00:00Z answered 2012-11-05T08:00:00Z sure',
      'K2 2012-11-06T08:00:00Z answered 2012-11-06T08:00:01Z sure',
    ],
  },
  "Thunderbird's folders: a draft is no answer": {
    files: 'thunderbird-folders',
    mails: ['human inbound K1 2012-11-01T08:00:00Z Frage'],
    waits: ['K1 2012-11-01T08:00:00Z open - sure'],
    setAside: [
      `${DRAFT} (X-Mozilla-Draft-Info)`,
      `${TRASH} (folder Trash)`,
      `${SPAM} (X-Spam-Flag: YES)`,
    ],
  },
  'an answer to an invitation is known by its class, beside headers of the internet too': {
    files: 'meeting-replies',
    mails: [
      'calendar inbound K1 2012-11-05T08:00:00Z Zugesagt: Besuch',
      'calendar inbound K1 2012-11-05T08:00:02Z Zugesagt: Besuch',
      'calendar inbound K1 2012-11-05T08:00:02Z Zugesagt: Besuch',
      'human outbound - 2012-11-07T08:00:00Z AW: Frage',
    ],
    waits: [],
  },
  'machines known by the subject alone are no people': {
    files: 'auto-replies-by-subject.mbox',
    mails: [
      'auto_reply inbound K1 2012-11-01T08:00:00Z Automatische Antwort: Angebot',
      'auto_reply inbound K1 2012-11-02T08:00:00Z Automatic reply: Offer',
      'auto_reply inbound K1 2012-11-03T08:00:00Z Réponse automatique : Offre',
      'auto_reply inbound K1 2012-11-04T08:00:00Z Risposta automatica: Offerta',
      'auto_reply inbound K1 2012-11-05T08:00:00Z Respuesta automática: Oferta',
      'auto_reply inbound K1 2012-11-06T08:00:00Z Automatisch antwoord: Offerte',
      'auto_reply inbound K1 2012-11-07T08:00:00Z Automated Response: Offer',
      'auto_reply inbound K1 2012-11-08T08:00:00Z Autosvar: Tilbud',
      'auto_reply inbound K1 2012-11-09T08:00:00Z Out of Office: x',
      'auto_reply inbound K1 2012-11-10T08:00:00Z Abwesenheitsnotiz: x',
      'auto_reply inbound K1 2012-11-11T08:00:00Z Ich bin im Urlaub',
      'auto_reply inbound K1 2012-11-12T08:00:00Z Nicht im Büro: Angebot',
      'auto_reply inbound K1 2012-11-13T08:00:00Z Urlaubsbenachrichtigung',
      'auto_reply inbound K1 2012-11-18T08:00:00Z Eingangsbestätigung: Ihre Anfrage',
      'bounce inbound K1 2012-11-15T08:00:00Z Übermittlungsstatus-Benachrichtigung (Fehlgeschlagen)',
      'bounce inbound K1 2012-11-16T08:00:00Z Mail delivery failed: returning message to sender',
      'bounce inbound K1 2012-11-17T08:00:00Z Nachricht konnte nicht zugestellt werden',
      'receipt inbound K1 2012-11-14T08:00:00Z Zugestellt: Angebot',
    ],
    waits: [],
  },
  'of one day a call that was missed and a question of midnight are answered by the call back': {
    files: 'same-day',
    mails: [
      'human inbound K1 2012-11-04T23:00:00Z Anruf',
      'human inbound K2 2012-11-04T23:00:00Z q',
      'human outbound - 2012-11-05T22:59:59.999Z -',
      'human outbound - 2012-11-05T22:59:59.999Z Rückruf',
    ],
    waits: [
      'K1 2012-11-04T23:00:00Z answered 2012-11-05T22:59:59.999Z sure',
      'K2 2012-11-04T23:00:00Z answered 2012-11-05T22:59:59.999Z sure',
    ],
  },
  'a call of which only the day is known answers the question of that morning': {
    files: 'day-only-call',
    mails: [
      'human inbound K1 2012-11-05T08:00:00Z Frage',
      'human outbound - 2012-11-05T22:59:59.999Z Rückruf',
    ],
    waits: ['K1 2012-11-05T08:00:00Z answered 2012-11-05T22:59:59.999Z sure'],
  },
};

const WITHOUT_CRM: Record<string, Case> = {
  'an answer to an invitation within a mail of several parts': {
    files: 'without-crm-cal.mbox',
    mails: ['calendar inbound cust.example 2020-03-02T09:00:00Z Antwort Termineinladung: Besuch'],
    waits: [],
  },
  'an answer dated GMT+0200 came after twenty minutes': {
    files: 'without-crm-gmt.mbox',
    mails: [
      'human inbound cust.example 2020-03-02T09:00:00Z offer',
      'human outbound - 2020-03-02T09:20:00Z Re: offer',
    ],
    waits: ['cust.example 2020-03-02T09:00:00Z answered 2020-03-02T09:20:00Z sure'],
  },
  'one stray byte turns no other header to mojibake': {
    files: 'without-crm-mix.mbox',
    mails: [
      'human inbound cust.example 2020-03-02T09:00:00Z Für Jörg',
      'human outbound - 2020-03-02T11:00:00Z AW: anders',
    ],
    waits: ['cust.example 2020-03-02T09:00:00Z answered 2020-03-02T11:00:00Z sure'],
  },
  'a mail without an empty line before it is a mail': {
    files: 'without-crm-noblank.mbox',
    mails: [
      'human inbound cust.example 2020-03-02T09:00:00Z offer please',
      'human outbound - 2020-03-02T11:00:00Z Re: offer please',
    ],
    waits: ['cust.example 2020-03-02T09:00:00Z answered 2020-03-02T11:00:00Z sure'],
  },
  // Its README speaks of a person beside them who waits; the file holds none, so that nobody does.
  'noreply is a word of the name of a sender that nobody reads': {
    files: 'without-crm-noreply.mbox',
    mails: [
      'auto_generated inbound - 2020-03-02T09:00:00Z your bill',
      'auto_generated inbound - 2020-03-02T09:00:00Z your bill',
      'auto_generated inbound - 2020-03-02T09:00:00Z your bill',
      'auto_generated inbound - 2020-03-02T09:00:00Z your order',
    ],
    waits: [],
  },
  // Of the two mails named `second` only their texts differ, which are not read.
  'a copy in Sent without Message-ID and the one received are one mail': {
    files: 'without-crm-sent.mbox',
    mails: [
      'human inbound cust.example 2020-03-02T09:00:00Z offer',
      'human inbound cust.example 2020-03-03T09:00:00Z second',
      'human outbound - 2020-03-02T11:00:00Z Re: offer',
    ],
    waits: [
      'cust.example 2020-03-02T09:00:00Z answered 2020-03-02T11:00:00Z sure',
      'cust.example 2020-03-03T09:00:00Z open - sure',
    ],
  },
};

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

test.each(Object.entries(WITH_CRM))('%s', async (_, { files, ...expected }) => {
  expect(await found(['crm', files], 'haus.example')).toEqual({ setAside: [], ...expected });
});

test.each(Object.entries(WITHOUT_CRM))('%s', async (_, { files, ...expected }) => {
  expect(await found([files], 'mycompany.example')).toEqual({ setAside: [], ...expected });
});

async function found(names: string[], domain: string): Promise<Omit<Case, 'files'>> {
  const paths = names.map((name) => `${import.meta.dirname}/mail-cases/${name}`);
  await fixture.model(['waits', 'customer_keys'], { own: { domains: [domain] } }, paths);
  const lines = async (sql: string) =>
    (await fixture.rows(sql)).map((row) => Object.values(row).map(cell).join(' ')).toSorted();
  return {
    mails: await lines(`
      select kind, direction, customer_id, sent_at, subject
      from messages left join customer_keys using (customer_key)
      where customer_id is distinct from 'zed.example' and subject is distinct from 'Re: ballast'`),
    waits: await lines(`
      select customer_id, opened_at, outcome, ended_at, certainty
      from waits where customer_id <> 'zed.example' or outcome = 'open'`),
    setAside: await lines('select reason from imports.quarantine'),
  };
}

function cell(value: unknown): string {
  return value === null ? '-' : String(value);
}
