import type { ReasonCode } from '../../reasons/reasons.ts';

/** What values mean, where a column takes only some; in lower case. */
export const meanings: Record<string, Record<string, string[]>> = {
  'contracts.status': {
    signed: list(
      'signed, won, closed won, closedwon, unterschrieben, unterzeichnet, gewonnen, abgeschlossen und gewonnen, geschlossen und gewonnen, abgeschlossen - gewonnen, aktiv, active, activated, laufend, beendet, angenommen, accepted, beauftragt, auftrag erteilt, auftrag, verkauft, sold, in kraft, vertrag geschlossen, contract signed, erfolgreich, signed contract, deal won, angebot angenommen, offer accepted, quote accepted',
    ),
    declined: list(
      'declined, lost, closed lost, closedlost, verloren, abgelehnt, absage, abgesagt, rejected, geschlossen und verloren, abgeschlossen und verloren, abgeschlossen - verloren, nicht gewonnen, nicht angenommen, kein interesse, no deal, erfolglos, refused, angebot abgelehnt, offer declined, offer refused, quote rejected, deal lost, not interested',
    ),
    offered: list(
      'offered, open, offen, engaging, prospecting, proposal, proposal sent, proposal/price quote, proposal/quote, value proposition, negotiation, negotiation/review, qualification, qualified, needs analysis, perception analysis, id. decision makers, angebot, angeboten, angebot gesendet, angebot versendet, angebot erstellt, angebot abgegeben, in verhandlung, verhandlung, in bearbeitung, in prüfung, erstkontakt, qualifizierung, qualifiziert, bedarfsanalyse, sent, gesendet, versendet, pending, appointment scheduled, termin vereinbart, contract sent, vertrag gesendet, decision maker bought-in, presentation scheduled, präsentation, demo, lead, new, neu, discovery, entwicklung, kontaktiert, contacted, in progress, offer sent, quote sent, quotation sent, angebot offen, angebot nachfassen, meeting scheduled, on hold',
    ),
    withdrawn: list(
      'withdrawn, cancelled, canceled, zurückgezogen, storniert, annulliert, zurückgenommen',
    ),
  },
  'orders.status': {
    ordered: list(
      'ordered, paid, bezahlt, beglichen, bezahlt (teilweise), teilweise bezahlt, teilbezahlt, partially paid, partially_paid, open, offen, überfällig, overdue, fällig, complete, completed, abgeschlossen, closed, shipped, versendet, versandt, geliefert, delivered, ausgeliefert, fulfilled, processing, in bearbeitung, in arbeit, bestätigt, confirmed, gebucht, booked, succeeded, success, captured, sale, done, posted, sent, invoiced, fakturiert, berechnet, abgerechnet, zugestellt, erledigt, gemahnt, angemahnt, 1. mahnung, 2. mahnung, mahnung, sales order, locked, teilweise geliefert, partially shipped, ready, ready to ship, awaiting shipment, versandbereit, unfulfilled, partially fulfilled, wc-completed, wc-processing, authorised, paid in full, unpaid, unbezahlt, in lieferung, verschickt, in versand, teilgeliefert, approved, genehmigt, freigegeben, accepted, angenommen, auftrag bestätigt, bestellung bestätigt, auftragsbestätigung, order confirmed, teilweise versendet, teilweise versandt, rechnung versendet, rechnung erstellt, vollständig bezahlt, vollständig geliefert, teilweise berechnet, versand, in zustellung, auftrag erfasst',
    ),
    cancelled: list(
      'cancelled, canceled, storniert, storno, stornorechnung, refunded, erstattet, rückerstattet, gutgeschrieben, void, voided, draft, entwurf, failed, fehlgeschlagen, abgebrochen, rejected, abgelehnt, zurückgegeben, returned, retourniert, ungültig, deleted, gelöscht, trash, wc-cancelled, wc-refunded, wc-failed, quotation, quotation sent, angebot, expired, abgelaufen, declined, denied, abandoned, cancel, credit note, gutschrift, incomplete, checkout-draft, uncollectible, annulliert',
    ),
  },
  'activities.kind': {
    call: list('call, anruf, telefonat, telefon, phone, phone call, telefongespräch, telefonanruf'),
    meeting: list(
      'meeting, besuch, termin, besprechung, visit, kundenbesuch, kundentermin, video call, videokonferenz, appointment, demo, lunch, mittagessen, vor-ort-termin',
    ),
    letter: list('letter, brief, post, fax'),
    note: list('note, notiz, vermerk, aktennotiz, gesprächsnotiz, aktenvermerk'),
    complaint: list('complaint, beschwerde, reklamation, beanstandung'),
    cancellation: list('cancellation, kündigung'),
  },
  'activities.direction': {
    inbound: list('inbound, incoming, in, eingehend, ein, eingang, received, empfangen, kommend'),
    outbound: list('outbound, outgoing, out, ausgehend, aus, ausgang, sent, gesendet, gehend'),
  },
  'customers.kind': {
    company: list(
      'company, firma, unternehmen, organisation, organization, business, geschäftskunde, b2b, firmenkunde',
    ),
    person: list('person, privat, privatperson, privatkunde, individual, consumer, b2c, endkunde'),
  },
};

/** Values that name the group of a trial that was left alone. */
export const controls =
  /^(control|control group|kontrolle|kontrollgruppe|holdout|no[ -]e-?mail|none|keine|ohne|keine e-?mail)$/i;

/** Headings of an export that sums up what is needed singly. */
export const summaries: [headings: string[], reason: ReasonCode][] = [
  [['frequency', 'recency'], 'sums_up_orders'],
];

function list(text: string): string[] {
  return text.split(', ');
}
