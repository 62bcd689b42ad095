/**
 * Words by which shops, payments and invoices say that something is no purchase (cancelled, failed, a draft, not paid yet, given back), or
 * that it gives back what was bought (a credit note, a refund), in lower case, with blanks for - and _. What no word speaks against is a purchase.
 */
export const ORDER_WORDS = {
  no_purchase: [
    ...['cancelled', 'canceled', 'cancel', 'void', 'voided', 'deleted', 'trash', 'trashed'],
    ...['abandoned', 'reversed', 'failed', 'failure', 'declined', 'denied', 'rejected', 'refused'],
    ...['expired', 'blocked', 'error', 'incomplete', 'fraud', 'suspected fraud', 'payment review'],
    ...['requires payment method', 'requires action', 'requires confirmation', 'requires capture'],
    ...['uncaptured', 'draft', 'checkout draft', 'auto draft', 'quotation', 'quote', 'proforma'],
    ...['pro forma', 'submitted', 'awaiting approval', 'pending approval', 'pending'],
    ...['pending payment', 'on hold', 'holded', 'hold', 'unclaimed', 'refunded', 'fully refunded'],
    ...['returned', 'charged back', 'payout', 'withdrawal', 'removed'],
    ...['storniert', 'storno', 'abgebrochen', 'annulliert', 'gelöscht', 'papierkorb'],
    ...['fehlgeschlagen', 'abgelehnt', 'verweigert', 'abgelaufen', 'entwurf', 'angebot'],
    ...['ausstehend', 'zahlung ausstehend', 'in wartestellung', 'in der warteschleife', 'wartend'],
    ...['zurückgestellt', 'angehalten', 'in prüfung', 'erstattet', 'rückerstattet'],
    ...['zurückerstattet', 'vollständig erstattet', 'retourniert', 'zurückgegeben', 'widerrufen'],
    ...['zurückgezahlt', 'gutgeschrieben', 'auszahlung', 'abbuchung', 'ungültig'],
  ],
  return: [
    ...['credit note', 'credit memo', 'creditnote', 'credit', 'refund', 'refund receipt', 'return'],
    ...['credit refund', 'payment refund', 'gutschrift', 'rechnungskorrektur', 'stornorechnung'],
    ...['stornierung', 'retoure', 'rückzahlung', 'rückerstattung', 'erstattung', 'rückgabe'],
  ],
} as const;
