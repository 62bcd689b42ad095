/** What a row may decide, with the words for it: the first in each language is the one that reports write. */
const WHAT = {
  answered_by_phone: [
    'answered by phone',
    'telefonisch beantwortet',
    'answered by telephone',
    'answered on the phone',
    'called back',
    'am telefon beantwortet',
    'zurückgerufen',
  ],
  asks_nothing: ['asks nothing', 'fragt nichts', 'asked nothing', 'will nichts', 'keine frage'],
  not_a_customer: [
    'not a customer',
    'kein kunde',
    'no customer',
    'is no customer',
    'ist kein kunde',
  ],
  same_as: [
    'same as',
    'dasselbe wie',
    'is same as',
    'derselbe wie',
    'dieselbe wie',
    'identisch mit',
  ],
  never_write: [
    'never write',
    'nie schreiben',
    'do not write',
    'objection',
    'nicht anschreiben',
    'nicht schreiben',
    'widerspruch',
  ],
  done_until: ['done until', 'erledigt bis', 'done', 'erledigt'],
  terms_changed: [
    'terms changed',
    'bedingungen geändert',
    'prices changed',
    'preise geändert',
    'new terms',
    'new prices',
    'neue bedingungen',
    'neue preise',
  ],
  note: ['note', 'notiz', 'hinweis', 'vermerk'],
  erased: ['erased', 'gelöscht', 'geloescht'],
};

export type What = keyof typeof WHAT;

/** Columns of a list of decisions, with the headings that they may have, lower case and without marks. */
const HEADINGS = {
  customer: [
    'customer id',
    'kundennummer',
    'customer number',
    'customer no',
    'kunden nr',
    'kundennr',
    'customer',
    'kunde',
  ],
  message: ['message', 'nachricht', 'message id', 'mail', 'nachrichten id'],
  order: ['order', 'bestellung', 'order id', 'order number', 'bestellnummer', 'auftrag'],
  what: ['what', 'was', 'decision', 'entscheidung'],
  detail: [
    'detail',
    'angabe',
    'details',
    'day',
    'tag',
    'date',
    'datum',
    'on',
    'am',
    'until',
    'bis',
    'other customer',
    'anderer kunde',
    'other',
  ],
  who: ['who', 'wer', 'by'],
  when: ['when', 'wann', 'decided on', 'entschieden am'],
  why: ['why', 'warum', 'reason', 'grund', 'comment', 'bemerkung'],
};

export type DecisionColumn = keyof typeof HEADINGS;

const PHRASES = Object.entries(WHAT)
  .flatMap(([what, phrases]) => phrases.map((phrase) => ({ what: what as What, phrase })))
  .sort((a, b) => b.phrase.length - a.phrase.length);

/** Gives what a cell decides, and what stands behind it: a day or another customer. Undefined where it is no decision. */
export function decisionIn(cell: string): { what: What; rest: string } | undefined {
  const text = plain(cell);
  const found = PHRASES.find(({ phrase }) => text === phrase || text.startsWith(`${phrase} `));
  if (!found) return undefined;
  const rest = cell.trim().replace(/\s+/g, ' ').slice(found.phrase.length).trim();
  return { what: found.what, rest: rest.replace(/^[:,]?\s*(?:(?:on|am|until|bis|vom)\s+)?/i, '') };
}

/** Gives the columns that a heading may name: of several that name one, the earlier name is the better. */
export function columnNamed(heading: string): { column: DecisionColumn; rank: number } | undefined {
  const text = plain(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const [column, names] of Object.entries(HEADINGS)) {
    const rank = names.indexOf(text);
    if (rank >= 0) return { column: column as DecisionColumn, rank };
  }
  return undefined;
}

function plain(text: string): string {
  return text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/\s+/g, ' ')
    .replace(/[:,](?= |$)/, '');
}
