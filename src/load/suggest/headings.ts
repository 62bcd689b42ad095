/**
 * Headings as people write them, by canonical table and column, in lower case and without spaces, points and
 * hyphens: `Kunden-Nr.` is kundennr. Better ones first.
 */
export const headings: Record<string, Record<string, string[]>> = {
  customers: {
    customer_id: words(
      'customerid customernumber customerno customer kundennummer kundennr kdnr kundenid kundeid debitor debitornummer debitorennummer debitornr accountid accountnumber account accountname clientid clientno client mandant mandantennummer',
    ),
    name: words(
      'name firma firmenname unternehmen company companyname customername kundenname accountname account clientname client kunde organisation organization',
    ),
    domain: words('domain website webseite homepage internet url'),
    country: words('country land countrycode laendercode ländercode officelocation'),
    region: words('region bundesland state gebiet territory'),
    segment: words('segment branche sector industry kundengruppe customergroup'),
    owner_person_id: words(
      'owner accountowner accountmanager betreuer kundenbetreuer vertreter ownerid',
    ),
    created_on: words(
      'createdon created createddate createdat angelegtam erstelltam kundeseit customersince',
    ),
  },
  contacts: {
    contact_id: words('contactid kontaktid kontaktnummer ansprechpartnernr'),
    customer_id: words(
      'customerid kundennummer kundennr kdnr kundenid accountid account clientid client company firma kunde customer',
    ),
    name: words('fullname contactname ansprechpartner kontakt contact name'),
    email: words('email emailaddress emailadresse mail mailadresse'),
    phone: words('phone telefon telefonnummer tel phonenumber mobile mobil'),
    role: words('role jobtitle position funktion title'),
  },
  people: {
    person_id: words(
      'salesagent mitarbeiter mitarbeiternummer personalnummer employeeid employee agent agentid userid salesrep vertreter',
    ),
    name: words('salesagent mitarbeitername employeename agentname salesrep mitarbeiter'),
    email: words('email emailaddress emailadresse mail'),
    role: words('role rolle funktion position jobtitle'),
  },
  contracts: {
    contract_id: words(
      'contractid contractnumber contractno vertragsnummer vertragsnr vertrag opportunityid dealid angebotsnummer',
    ),
    customer_id: words(
      'customerid customernumber kundennummer kundennr kdnr kundenid accountid clientid account client customer kunde firma company',
    ),
    product: words('product produkt tarif vertragsart leistung plan opportunityname dealname'),
    status: words('contractstatus vertragsstatus dealstage stage status phase'),
    offered_on: words(
      'offeredon angebotsdatum angebotvom offerdate quotedate engagedate createdate',
    ),
    decided_on: words(
      'decidedon signedon unterschriebenam vertragsdatum abschlussdatum closedate signdate',
    ),
    started_on: words(
      'startedon vertragsbeginn beginn startdate contractstart laufzeitab laufzeitvon gültigab start',
    ),
    ended_on: words('endedon vertragsende ende enddate contractend laufzeitbis gültigbis end'),
    notice_on: words(
      'noticeon kündigungsdatum kündigungam gekündigtam cancellationdate cancelledon',
    ),
    annual_value: words('annualvalue jahreswert jahresumsatz arr acv vertragswert'),
    total_value: words('totalvalue closevalue amount dealvalue gesamtwert betrag auftragswert'),
    currency: words('currency währung waehrung'),
    person_id: words('salesagent owner dealowner verkäufer betreuer salesrep vertreter'),
  },
  orders: {
    order_id: words(
      'orderid ordernumber orderno auftragsnummer auftragsnr bestellnummer bestellnr rechnungsnummer invoicenumber invoiceno',
    ),
    customer_id: words(
      'customerid customernumber kundennummer kundennr kdnr kundenid accountid clientid cust custid client customer kunde userid',
    ),
    ordered_at: words(
      'orderedat orderdate bestelldatum auftragsdatum kaufdatum purchasedate invoicedate rechnungsdatum date datum',
    ),
    value: words(
      'value ordervalue umsatz betrag amount total gesamtbetrag summe dollarvalue revenue',
    ),
    quantity: words('quantity menge anzahl qty stück numberofcds units'),
    currency: words('currency währung waehrung'),
    status: words('orderstatus bestellstatus auftragsstatus status'),
  },
  activities: {
    activity_id: words('activityid aktivitätsnummer'),
    customer_id: words(
      'customerid kundennummer kundennr kdnr kundenid accountid account clientid client customer kunde firma',
    ),
    kind: words('activitytype aktivitätsart aktivität kind type art typ'),
    direction: words('direction richtung'),
    occurred_at: words('occurredat activitydate aktivitätsdatum datum date zeitpunkt am'),
    subject: words('subject betreff thema'),
    person_id: words('owner mitarbeiter bearbeiter agent'),
  },
  tickets: {
    ticket_id: words(
      'ticketid ticketnumber ticketnummer ticketnr caseid casenumber vorgangsnummer vorgang caseconceptname',
    ),
    customer_id: words(
      'customerid kundennummer kundennr kdnr accountid clientid customer kunde client',
    ),
    email: words('requesteremail email emailadresse emailaddress'),
    subject: words('subject betreff thema'),
    status: words('ticketstatus status zustand conceptname'),
    opened_at: words(
      'openedat createdat created eröffnetam erstelltam erstellt angelegtam timetimestamp',
    ),
    answered_at: words('answeredat firstresponseat ersteantwort beantwortetam'),
    closed_at: words('closedat closed resolvedat geschlossenam gelöstam erledigtam'),
    person_id: words('assignee agent bearbeiter orgresource'),
  },
  campaigns: {
    campaign_id: words('campaignid kampagnenid kampagne campaign mailingid'),
    name: words('campaignname kampagnenname name title'),
    subject: words('subject betreff subjectline betreffzeile'),
    sent_at: words('sentat senddate versanddatum versendetam sendtime'),
  },
  sends: {
    campaign_id: words('campaignid kampagnenid kampagne campaign mailing mailingid'),
    email: words('email emailaddress emailadresse recipient empfänger mail'),
    sent_at: words('sentat senddate versanddatum versendetam deliveredat'),
    opened_at: words('openedat geöffnetam firstopen'),
    clicked_at: words('clickedat geklicktam firstclick'),
    unsubscribed_at: words('unsubscribedat abgemeldetam'),
  },
  messages: {
    message_id: words('messageid nachrichtenid internetmessageid'),
    sent_at: words('sentat sentdate sent gesendet gesendetam datum date'),
    from_address: words('from fromaddress sender absender von'),
    to_addresses: words('to toaddress recipients recipient empfänger an'),
    subject: words('subject betreff'),
  },
  trials: {
    campaign_id: words('campaignid campaign kampagne kampagnenid experiment test'),
    customer_id: words('customerid kundennummer kundennr userid clientid'),
    email: words('email emailaddress emailadresse'),
    arm: words('arm group gruppe segment variant variante testgroup testgruppe treatment'),
    assigned_at: words('assignedat sentat versanddatum senddate date datum'),
    has_responded: words('visit visited besuch clicked click klick response responded reaktion'),
    has_converted: words('conversion converted kauf purchase purchased bestellt ordered'),
    value: words('spend umsatz revenue value amount betrag'),
  },
};

/** Columns by which a table is told from others: all of one of the lists must be found. */
export const marks: Record<string, string[][]> = {
  trials: [
    ['arm', 'has_converted'],
    ['arm', 'has_responded'],
  ],
  contracts: [
    ['status', 'customer_id'],
    ['started_on', 'customer_id'],
    ['ended_on', 'customer_id'],
  ],
  orders: [['ordered_at', 'customer_id']],
  tickets: [['ticket_id', 'opened_at']],
  messages: [['from_address', 'sent_at']],
  sends: [
    ['email', 'sent_at'],
    ['email', 'campaign_id'],
  ],
  campaigns: [
    ['campaign_id', 'subject'],
    ['campaign_id', 'sent_at'],
  ],
  activities: [['kind', 'occurred_at', 'customer_id']],
  people: [['person_id']],
  contacts: [['email'], ['customer_id', 'name', 'phone']],
  customers: [
    ['customer_id', 'name', 'segment'],
    ['customer_id', 'name', 'country'],
    ['customer_id', 'name', 'region'],
    ['customer_id', 'name', 'domain'],
    ['customer_id', 'name', 'created_on'],
  ],
};

/** What values mean, where a column takes only some; in lower case. */
export const meanings: Record<string, Record<string, string[]>> = {
  'contracts.status': {
    signed: list(
      'signed, won, closed won, unterschrieben, gewonnen, abgeschlossen, aktiv, active, laufend, beendet',
    ),
    declined: list('declined, lost, closed lost, verloren, abgelehnt, absage, rejected'),
    offered: list(
      'offered, open, offen, engaging, prospecting, proposal, negotiation, qualification, angebot, angeboten, in verhandlung',
    ),
    withdrawn: list('withdrawn, cancelled, canceled, zurückgezogen, storniert'),
  },
  'activities.kind': {
    call: list('call, anruf, telefonat'),
    meeting: list('meeting, besuch, termin, besprechung'),
    letter: list('letter, brief'),
    note: list('note, notiz, vermerk'),
    complaint: list('complaint, beschwerde, reklamation'),
    cancellation: list('cancellation, kündigung'),
  },
  'activities.direction': {
    inbound: list('inbound, incoming, eingehend, ein'),
    outbound: list('outbound, outgoing, ausgehend, aus'),
  },
};

/** Values that name the group of a trial that was left alone. */
export const controls =
  /^(control|control group|kontrolle|kontrollgruppe|holdout|no[ -]e-?mail|none|keine|ohne|keine e-?mail)$/i;

/** Headings of an export that sums up what is needed singly. */
export const summaries: [headings: string[], reason: string][] = [
  [
    ['frequency', 'recency'],
    'it sums up orders (how many, how long ago) and does not hold them: export the orders themselves, one row each, with customer and date',
  ],
];

function words(text: string): string[] {
  return text.split(' ');
}

function list(text: string): string[] {
  return text.split(', ');
}
