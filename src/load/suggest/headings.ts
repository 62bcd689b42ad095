import { headingWords } from './heading-words.ts';
import { plainHeading, plainHeadings } from './plain-heading.ts';

/**
 * Headings as people write them, by canonical table and column, the better ones first. `{order}` stands for each
 * spelling in `heading-words.ts`, `{day}?` for one of them or none.
 */
const TEMPLATES: Record<string, Record<string, string>> = {
  customers: {
    customer_id:
      '{customer}{no} {party}{no} {customer} account company firma organisation organization lieferantenkundennr systemid externalid sapnr sapnummer crmid recordid id nummer nr number code guid uid kennung {company}{name} {customer}{name}',
    name: '{company}{name} {company} {customer}{name} customer client kunde name name1 nameorganisation displayname fullname anzeigename suchname kurzname matchcode bezeichnung',
    domain: '{domain} {company}{domain}',
    country: '{country} officelocation',
    region: '{region} billingstate billingstateprovince',
    segment: '{segment}',
    owner_person_id: '{agent}{no}? {agent}{name}?',
    created_on:
      '{created}{day}? {customer}{created}{day} {customer}seit seit {customer}since since ersterfassung',
  },
  contacts: {
    contact_id: '{person}{no} systemid recordid id leid externalid',
    customer_id:
      '{customer}{no} {company}{no} associated{company}{no} associated{company} {company}{name} {company} {customer}{name} kunde customer client',
    name: 'full{name} voller{name} vollstaendiger{name} {person}{name} kontakt contact ansprechpartner ansprechpartnerin ansprechperson kontaktperson name displayname anzeigename vorundnachname vornamenachname namevorname vorname{name} person',
    email:
      '{mail} {person}{mail} primary{mail} haupt{mail} work{mail} geschaeftliche{mail} private{mail}',
    phone: '{phone} {person}{phone}',
    role: '{role}',
  },
  people: {
    person_id:
      '{staff}{no} personalnr personalnummer persnr salesagent salesrep vertreter mitarbeiter employee agent agentid userid username benutzername kuerzel login',
    name: '{staff}{name} salesagent salesrep mitarbeiter employee fullname name displayname anzeigename agent',
    email: '{mail} {staff}{mail} dienstliche{mail}',
    role: '{role} team',
  },
  contracts: {
    contract_id:
      '{contract}{no} {deal}{no} {offer}{no} {contract} opportunityname dealname recordid chancenid vertragsscheinnr number nummer nr',
    customer_id:
      '{customer}{no} {party}{no} associated{company}{no} associated{company} {customer}{name} {company}{name} kunde customer client account firma company organisation organization vertragspartner vertragsnehmer versicherungsnehmer lizenznehmer',
    product:
      '{product} {contract}{kind} {deal}{name} opportunityname dealname vertragsgegenstand potentialname verkaufschance',
    status:
      '{contract}{status} {deal}{status} {offer}{status} sales{status} pipeline{status} verkaufs{status} {status} dealstage opportunitystage vertriebsphase verkaufsphase ergebnis outcome abschlussstatus',
    offered_on:
      '{offer}{day} {offer}{sent}{day} engagedate {deal}{created}{day} offered{day} angeboten{day} angebot{day} created{day} createdate {created}{day}',
    decided_on:
      '{decided}{day} {deal}{closed}{day} actual{closed}{day} {offer}angenommen{day} auftrag{day} geschlossen{day} {closed}{day}',
    started_on:
      '{contract}{start}{day}? {start}{day} {contract}{start} laufzeit{start} {start} beginnt{day}',
    ended_on:
      '{contract}{end}{day}? {contract}{end} {end}{day} laufzeit{end} {end} endet{day} naechsterablauf',
    notice_on:
      '{notice}{day}? {contract}{notice}{day}? {notice}{created}{day}? kuendigungeingegangen{day}? {notice}zum',
    notice_days:
      'noticedays noticeperioddays noticeperiodindays daysnotice daysofnotice kuendigungsfristtage kuendigungsfristintagen fristtage kuendigungsfristdays',
    annual_value:
      'annual{amount} annualized{amount} jahres{amount} {amount}projahr {amount}peryear arr acv jahresgebuehr jahresbeitrag jahrespraemie annualcontractvalue annualrecurringrevenue yearlyvalue yearlyprice jaehrlich jahreswert jahresnetto',
    total_value:
      '{contract}{amount} {deal}{amount} {offer}{amount} totalcontractvalue tcv closevalue gesamtwert auftragswert gesamtvolumen vertragsvolumen auftragsvolumen {amount} dealamount volumen betragnetto',
    currency: '{currency} {contract}{currency} {deal}{currency} amount{currency} betrag{currency}',
    person_id: '{agent}{no}? {agent}{name}? {deal}{agent}',
  },
  orders: {
    order_id:
      '{order}{no} unique{order}{no} amazon{order}{no} merchant{order}{no} {invoice}{no} {invoice}{order}{no} {order} {invoice} {payment}{no} number nummer belegnr belegnummer documentno documentnumber dokumentnummer dokumentnr belegfeld1 orderincrementid incrementid salesorder chargeid vorgangsbeleg docnum docno',
    customer_id:
      '{customer}{no} sellto{customer}{no} billto{customer}{no} {party}{no} soldtoparty soldto billto {buyer}{mail} {customer}{mail} {customer}{name} {company}{name} kunde customer client buyer kaeufer besteller {party} business debitor rechnungsempfaenger rechnungsadresse {buyer}{company} {buyer}{name} buyeruserid buyerusername userid username benutzername useremail {mail} cust custid contactname partner invoicedto billedto cardcode contactid',
    ordered_at:
      '{order}{day} {order}{created}{day}? order{order}{day} placed{day} purchased{day} {invoice}{day} {invoice}{created}{day}? belegdatum sale{day} docdate postingdate documentdate buchungsdatum {day} {created}{day} {created} wann txndate issue{day} issued{day} ausgestellt{day} ausstellungsdatum ausgestellt {payment}{day} completed{day} processed{day} submitted{day} order{created}{day}',
    value:
      '{order}{whole}{amount}? {invoice}{whole}{amount}? {whole}{invoice}{amount} {whole}{order}{amount} {whole}{amount} {amount}{gross} {gross}{amount} {whole}{amount}{gross} grandtotal total{invoice} total{order} total totalprice {order}{amount} {invoice}{amount} brutto gross gesamt gesamtbrutto bruttosumme zahlbetrag {amount} endbetrag dollarvalue netto net nettobetrag netamount nettosumme nettoumsatz subtotal zwischensumme umsatznetto betragnetto nettowert {amount}{net} {net}{amount} {whole}{amount}{net} linetotal extendedprice',
    quantity:
      '{quantity} {order}{quantity} lineitem{quantity} item{quantity} numberofcds total{quantity}',
    currency:
      '{currency} {order}{currency} {invoice}{currency} presentmentcurrency payment{currency}',
    status:
      '{order}{status} {invoice}{status} {payment}{status} zahl{status} {status} financialstatus beleg{status} bearbeitungs{status} transaktions{status} bezahlstatus bezahlt paymentstate orderstate',
  },
  activities: {
    activity_id: '{activity}{no} uniqueid recordid',
    customer_id:
      '{customer}{no} {party}{no} {customer}{name} {company}{name} kunde customer client {party} business associated{company}{no} associated{company} bezugsobjekt relatedto regarding bezug contactname contact callername {phone} {requester}{phone} number nummer caller anrufer',
    kind: '{activity}{kind} {kind} aktivitaet activity taskart eventart kontaktart kanal channel aktion',
    direction: '{direction} {activity}{kind} {activity}{direction}',
    occurred_at:
      'occurred{day} {activity}{day} {activity}{start}{day}? {start}{day}? {day} durchgefuehrt{day} erledigt{day} wann faellig{day} {created}{day}',
    subject: '{subject} {activity}{subject} anliegen notiz bemerkung kommentar comment note',
    person_id: '{agent}{no}? {agent}{name}?',
  },
  tickets: {
    ticket_id:
      '{ticket}{no} issuekey issueid {ticket} caseconceptname vorgangszeichen aktenzeichen reference ticketdisplayid displayid recordid id number nummer nr',
    customer_id:
      '{customer}{no} {company}{no} associated{company}{no} requester{company} {customer}{name} {company}{name} {company} kunde customer client {requester}{name} requester requestedby melder anfragender reporter contact caller suppliedname contactid requesterid',
    email: '{requester}{mail} {mail} requestedby{mail} raisedby{mail}',
    subject: '{subject} {ticket}{subject}',
    status: '{ticket}{status} {status} caseconceptname conceptname current{status} aktuellerstatus',
    opened_at:
      '{ticket}{created}{day}? {created}{day}? {day}{created} timetimestamp eingang{day} {ticket}{day} {start}{day} {day}',
    answered_at:
      '{answer}{day}? {day}{answer} {answer}{created}{day}? {first}{reply}{day}? {first}{reply}{sent}{day}?',
    closed_at: '{closed}{day}? {ticket}{closed}{day}? {day}{closed} {end}{day}',
    person_id: '{agent}{no}? {agent}{name}? orgresource',
  },
  campaigns: {
    campaign_id: '{campaign}{no} {campaign} webid {campaign}{name}',
    name: '{campaign}{name} name title interner{name}',
    subject: '{subject} {campaign}{subject}',
    sent_at:
      '{sent}{day}? {campaign}{sent}{day}? {day} {start}{day} publishdate veroeffentlicht{day}',
  },
  sends: {
    campaign_id: '{campaign}{no} {campaign}{name} {campaign} emailname subject betreff',
    email:
      '{mail} {person}{mail} user{mail} recipient empfaenger to an recipientemail subscriberkey adresse',
    sent_at: '{sent}{day}? {day} event{day} {day}{sent} timestamp',
    opened_at: '{opened}{day}? {day}{opened}',
    clicked_at: '{clicked}{day}? {day}{clicked}',
    bounced_at: '{bounced}{day}? {day}{bounced}',
    unsubscribed_at: '{unsubscribed}{day}? {day}{unsubscribed}',
  },
  messages: {
    message_id: 'messageid nachrichtenid internetmessageid nachrichtenkennung mailid',
    sent_at: '{sent}{day}? {day} empfangen{day}? received{day}? {created}{day}?',
    from_address:
      'from fromaddress from{mail} fromemail sender{mail}? absender{mail}? von vonadresse senderaddress absenderadresse',
    to_addresses:
      'to toaddress to{mail} recipients recipient{mail}? recipientaddress empfaenger{mail}? an anadresse empfaengeradresse',
    subject: '{subject}',
  },
  trials: {
    campaign_id: '{campaign}{no} {campaign} experiment test testname experimentname experimentid',
    customer_id: '{customer}{no} userid {customer} visitorid',
    email: '{mail}',
    arm: 'arm group gruppe segment variant variante testgroup testgruppe treatment bucket cohort versuchsgruppe abgroup abtestgroup',
    assigned_at: 'assigned{day} zugeteilt{day} {sent}{day} {day}',
    has_responded:
      'visit visited besuch clicked click klick response responded reaktion reagiert opened geantwortet',
    has_converted:
      'conversion converted kauf purchase purchased bestellt ordered gekauft konvertiert hatgekauft orderplaced',
    value: 'spend spent umsatz revenue value amount betrag bestellwert ordervalue',
  },
};

type Headings = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/** Gives the headings of each column, as `plainHeading` gives them, with their rank: 0 for the best. */
export const headings: () => Headings = madeOnce(
  () =>
    new Map(
      Object.entries(TEMPLATES).map(([table, columns]) => [
        table,
        new Map(Object.entries(columns).map(([column, text]) => [column, ranked(text)])),
      ]),
    ),
);

/** Most runs need none of the ten thousands of spellings, which take a quarter of a second to make. */
function madeOnce<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The first word of a text is the best heading; all that one template stands for are alike. */
function ranked(text: string): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  text.split(' ').forEach((template, rank) => {
    for (const heading of spellings(template)) {
      if (heading !== '' && !ranks.has(heading)) ranks.set(heading, rank);
    }
  });
  return ranks;
}

function spellings(template: string): string[] {
  const [whole, before = '', word = '', option = '', after = ''] =
    /^(.*?)\{(\w+)\}(\??)(.*)$/.exec(template) ?? [];
  if (whole === undefined) return [plainHeading(template)];
  const spelt = [...(headingWords[word] ?? []), ...(option === '' ? [] : [''])];
  const ends = spellings(after);
  return spelt.flatMap((one) => ends.map((end) => before + one + end));
}

/** Gives the rank of a heading for a column of a table; undefined where it is none. */
export function isHeadingOf(table: string, column: string, heading: string): number | undefined {
  const known = headings().get(table)?.get(column);
  return plainHeadings(heading).flatMap((plain) => known?.get(plain) ?? [])[0];
}

/** Gives how many tables have a column with such a heading. */
export function headingTables(heading: string): number {
  const counts = plainHeadings(heading).flatMap((plain) => tableCounts().get(plain) ?? []);
  return counts[0] ?? 0;
}

const tableCounts = madeOnce(() => {
  const counts = new Map<string, number>();
  for (const columns of headings().values()) {
    const known = new Set([...columns.values()].flatMap((ranks) => [...ranks.keys()]));
    for (const heading of known) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  return counts;
});

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
    ['contract_id', 'status'],
  ],
  orders: [
    ['ordered_at', 'customer_id'],
    ['order_id', 'ordered_at'],
    ['order_id', 'customer_id', 'value'],
  ],
  tickets: [
    ['ticket_id', 'opened_at'],
    ['ticket_id', 'subject'],
    ['ticket_id', 'email'],
  ],
  messages: [['from_address', 'sent_at', 'to_addresses']],
  sends: [
    ['email', 'sent_at'],
    ['email', 'campaign_id'],
  ],
  campaigns: [
    ['campaign_id', 'subject'],
    ['campaign_id', 'sent_at'],
    ['name', 'subject', 'sent_at'],
  ],
  activities: [
    ['kind', 'occurred_at', 'customer_id'],
    ['direction', 'occurred_at'],
    ['activity_id', 'occurred_at', 'customer_id'],
  ],
  people: [['person_id', 'name']],
  contacts: [['email'], ['customer_id', 'name', 'phone']],
  customers: [
    ['customer_id', 'name', 'segment'],
    ['customer_id', 'name', 'country'],
    ['customer_id', 'name', 'region'],
    ['customer_id', 'name', 'domain'],
    ['customer_id', 'name', 'created_on'],
    ['customer_id', 'name'],
  ],
};
