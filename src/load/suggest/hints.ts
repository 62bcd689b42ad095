import { plainHeading } from './plain-heading.ts';

/** Headings that no column takes, and that tell what a row is about. */
const HINTS: Record<string, RegExp> = {
  contacts:
    /^(first|last|given|family|vor|nach|full)names?$|subscri|optin|anrede|salutation|birth|geburt|geschlecht|gender|linkedin|lifecycle|leadstatus|mailinglist|abonn/,
  customers:
    /ustid|vat(id|no|number)?$|steuernr|steuernummer|iban|zahlungsziel|zahlungsbedingung|paymentterms|creditlimit|kreditlimit|employees|mitarbeiterzahl|anzahlmitarbeiter|revenue|handelsregister|rechtsform|debitor/,
  people:
    /hire|eintritt|gehalt|salary|abteilung|department|vorgesetzt|manager|personal|arbeitszeit|urlaub|stundensatz|kostenstelle|^fte$|stellenbezeichnung|payroll|wage|lohn/,
  contracts:
    /probab|wahrscheinlich|pipeline|expected|erwartet|forecast|nextstep|naechsterschritt|leadsource|laufzeit|kuendigungsfrist|renew|verlaenger|competitor|dealtype/,
  orders:
    /shipping|versand|lieferung|liefer|subtotal|zwischensumme|tax|mwst|ust$|steuer|discount|rabatt|paymentmethod|zahlungsart|zahlart|lineitem|sku|coupon|gutschein|fulfil|skonto|faellig|duedate|netto|brutto/,
  activities:
    /duration|dauer|participant|teilnehmer|outcome|ergebnis|followup|wiedervorlage|attendee/,
  tickets:
    /priori|assignee|resolution|loesung|sla|reopen|satisfaction|zufrieden|helptopic|queue|escalat|eskal|severity|dringlich|firstresponse|interactions|ticket|customfield/,
  campaigns:
    /recipients|empfaenger|openrate|oeffnungsrate|clickrate|klickrate|opens|clicks|bounces|unsubscribes|totalsent|delivered/,
  sends: /opens|clicks|bounce|delivered|zugestellt|geoeffnet|geklickt|campaign|kampagne/,
  messages: /^(cc|bcc|inreplyto|references|threadid|messageid|mailbox|folder|ordner)$/,
};

/** Gives how many of the headings hint at the table. */
export function hintCount(table: string, headings: string[]): number {
  return headings.filter((heading) => HINTS[table]?.test(plainHeading(heading))).length;
}

const STAFF =
  /^(personal|mitarbeiter|employee|staff)(nr|nummer|number|no|id)$|stundensatz|gehalt|salary|hiredate|^fte$/;

/** True if a file tells of people of ours. */
export function isOfStaff(headings: string[]): boolean {
  return headings.some((heading) => STAFF.test(plainHeading(heading)));
}

const SUPPLIER =
  /^(supplier|vendor|lieferant|kreditor|payee)|^(merchant|haendler)(name)?$|(supplier|vendor|lieferanten|kreditoren)(name|nr|nummer|id|no)?$|accountspayable/;

const LEDGER =
  /gegenkonto|^(soll|haben|debit|credit)(betrag|amount)?$|buchungskonto|^glaccount|contraaccount/;

/** True if a file tells of what was bought from others, or of accounts, not of what customers bought. */
export function isOfSuppliers(headings: string[]): boolean {
  return headings.some((heading) =>
    [SUPPLIER, LEDGER].some((sign) => sign.test(plainHeading(heading))),
  );
}

const WORK =
  /^(benoetigtezeit(inh)?|minuten|stunden|minutes|hours|dauer|duration|timespent|hoursspent|minutesspent|aufwand|zeitaufwand|arbeitszeit|loggedtime|timelogged)(min|minuten|h|std|stunden|hours|minutes)?$/;

/** True if a file tells how long was worked on what. */
export function isTimeSheet(headings: string[]): boolean {
  return headings.some((heading) => WORK.test(plainHeading(heading)));
}

const CONTACT_KINDS: [kind: string, heading: RegExp][] = [
  ['call', /call|anruf|telefonat|phone|rufnummer|^(clid|src|dst|extension|nebenstelle)$/],
  ['meeting', /meeting|termin(?!al)|besuch|visit|appointment|attendee|teilnehmer/],
];

/** Gives what the headings say was done in each row, a call or a meeting; null where they name none, or both. */
export function contactKindOf(headings: string[]): string | null {
  const named = CONTACT_KINDS.filter(([, sign]) =>
    headings.some((heading) => sign.test(plainHeading(heading))),
  );
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}
