import { message } from '../../locales/translate.ts';
import { type ColumnProfile, isListed } from './column-profile.ts';
import { plainHeading } from './plain-heading.ts';

/** Headings and values that change what a row means; left unused they make a mapping wrong in silence. */
type Telltale = { tables: string[]; heading?: RegExp; value?: RegExp; question: string };

const DATED = ['orders', 'contracts', 'activities', 'sends', 'campaigns', 'tickets'];

const TELLTALES: Telltale[] = [
  {
    tables: ['orders', 'contracts', 'activities', 'sends', 'campaigns'],
    heading:
      /(?<!united|billing|shipping|ship|adress|address|bill)(status|stage|zustand|state)(id|code|name|nr|no)?$|^(stufe|phase|stand|status)|financialstatus/,
    question: message('does it say that some of them do not count?'),
  },
  {
    tables: DATED,
    heading:
      /storn|cancel(?!lationpolicy)|void|refund|erstatt|gutschrift|gutgeschrieben|entwurf|draft|delet|geloescht|spam|merged|zusammengefuehrt|retour|returned|disput|chargeback|repaid|rueckzahl|archiv/,
    question: message('do such rows count?'),
  },
  {
    tables: DATED,
    value:
      /^(void|voided|draft|entwurf|cancelled|canceled|storniert|storno|refunded|partial refund|deleted|gelöscht|spam|merged|failed|outbound email|gutschrift|credit note|credit memo|stornorechnung|angebot|quotation|rückzahlung)$/i,
    question: message('do such rows count?'),
  },
  {
    tables: ['orders'],
    heading:
      /(^|beleg|dokument|document|doc|vorgangs|transaction|transaktions|buchungs|invoice|rechnungs|order|auftrags)(typ|type|art|kind|kategorie|category|direction|richtung)$|sollhaben|auswirkung|habenkennzeichen/,
    question: message('are all of them purchases? Else only: or skip: says which rows count'),
  },
  {
    tables: ['activities'],
    heading: /^(direction|richtung|erledigt|done|completed|isclosed)$/,
    question: message('does it change what the rows mean?'),
  },
  {
    tables: ['activities'],
    heading: /disposition|outcome|result|ergebnis|answered|angenommen|missed|verpasst|hangup/,
    question: message('did some of them not take place, as calls that nobody took?'),
  },
  {
    tables: ['activities'],
    value:
      /no.?answer|missed|busy|voicemail|nicht angenommen|verpasst|besetzt|entgangen|no.?show|abgesagt|cancell?ed/i,
    question: message('did some of them not take place, as calls that nobody took?'),
  },
  {
    tables: ['customers', 'contacts'],
    heading:
      /(customer|kunden|kontakt|contact|account|partner|adress|record|company|firmen|lead)?(typ|type|art|kategorie|category|kind)$|^(is)?(customer|kunde|supplier|lieferant|vendor|company|iscompany|isvendor|issupplier|iscustomer|isemployee|mitarbeiter)$/,
    question: message('are all of them customers?'),
  },
  {
    tables: ['customers', 'contacts'],
    value:
      /^(supplier|vendor|lieferant|kreditor|employee|mitarbeiter|interessent|wettbewerber|competitor)$/i,
    question: message('are all of them customers?'),
  },
  {
    tables: ['people'],
    heading: /campaign|kampagne|ticket|order|invoice|rechnung|subject|betreff|customer|kunde/,
    question: message('are these people of ours?'),
  },
  {
    tables: ['tickets', 'activities'],
    value: /outbound|ausgehend|admin.?initiated/i,
    question: message('some were begun by us, who then wait for the customer: which?'),
  },
];

export type Leftover = { profile: ColumnProfile; question: string };

/** Gives the columns that a mapping to the table leaves out, and that may change what its rows mean. */
export function tellingLeftovers(table: string, unused: ColumnProfile[]): Leftover[] {
  const telltales = TELLTALES.filter(({ tables }) => tables.includes(table));
  return unused.flatMap((profile) => {
    const found = telltales.find((telltale) => tells(telltale, profile));
    return found ? [{ profile, question: found.question }] : [];
  });
}

function tells({ heading, value }: Telltale, profile: ColumnProfile): boolean {
  if (profile.filled === 0) return false;
  if (heading?.test(plainHeading(profile.name))) return isTelling(profile);
  return isListed(profile) && profile.values.some((cell) => value?.test(cell));
}

/** The same in every row, or nought in every one, it parts none from the others. */
function isTelling({ distinct, filled, rows, values, numbers }: ColumnProfile): boolean {
  if (distinct === 1 && filled === rows) return false;
  if (numbers === 1 && distinct > 5) return false;
  return !values.every((value) => /^[0.,]*$|^(false|no|nein|n)$/i.test(value));
}
