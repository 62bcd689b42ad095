/**
 * Words of headings and the spellings that people have for them, German and English, as `plainHeading` gives them:
 * lower case, ä as ae, nothing but letters and digits. `headings.ts` makes headings of them.
 */
export const headingWords: Record<string, string[]> = {
  no: words(
    'id ids nr no number nummer num numero code key uid guid ref reference referenz kennung kennziffer schluessel',
  ),
  customer: words(
    'customer customers client clients kunde kunden kd knd cust debitor debitoren deb auftraggeber mandant mandanten buyer kaeufer besteller abnehmer',
  ),
  buyer: words(
    'customer client kunde kunden kd buyer kaeufer besteller billing bill rechnungs payer zahler recipient empfaenger absender bestell purchaser cust shopper',
  ),
  party: words(
    'account accounts organisation organization org company companies firma firmen unternehmen unternehmens geschaeftspartner partner bp businesspartner crmaccount',
  ),
  payment: words(
    'payment zahlung zahlungs transaction transaktion transaktions umsatz buchung buchungs booking receipt charge',
  ),
  company: words(
    'company firma firmen unternehmen unternehmens organisation organization organisations organizations org account accounts betrieb gesellschaft business konto',
  ),
  person: words(
    'contact kontakt person ansprechpartner ansprechperson kontaktperson partner lead subscriber member mitglied abonnent empfaenger recipient teilnehmer',
  ),
  name: words('name namen title titel bezeichnung'),
  mail: words(
    'email mail emailaddress emailadresse mailaddress mailadresse emails emailid primaryemail email1 emailprivat emailgeschaeftlich emailwork workemail emailaddress1 emailadress',
  ),
  phone: words(
    'phone telefon telefonnummer tel telephone phonenumber telnr telefonnr rufnummer mobile mobil mobilephone handy mobilnummer mobiltelefon businessphone workphone telefongeschaeftlich telefon1 phone1 telephon fon mobiltel festnetz telefonmobil telefonfestnetz telefonprivat',
  ),
  day: words(
    'date datum dat day tag am on at vom time zeit datetime zeitpunkt timestamp datumzeit datumuhrzeit dateutc dateandtime',
  ),
  order: words(
    'order orders bestellung bestellungs bestell auftrag auftrags purchase sale sales kauf verkauf verkaufs kundenauftrag kundenauftrags salesorder kassenbon bon',
  ),
  invoice: words(
    'invoice invoices inv rechnung rechnungs re beleg belegs faktura fakt bill billing',
  ),
  contract: words(
    'contract contracts vertrag vertrags agreement subscription abo abonnement policy police versicherungsschein',
  ),
  deal: words(
    'deal deals opportunity opp opportunities verkaufschance verkaufschancen chance chancen geschaeft potential potenzial',
  ),
  offer: words(
    'offer angebot angebots quote quotation estimate offerte kostenvoranschlag proposal',
  ),
  amount: words(
    'amount total sum betrag summe wert value umsatz gesamt revenue price preis volumen endbetrag endsumme',
  ),
  whole: words(
    'total grand grandtotal gesamt brutto gross end rechnungs order invoice bestell auftrags',
  ),
  gross: words('gross brutto incltax inclvat inkltax inklmwst inklust withtax includingtax ttc'),
  net: words('net netto excltax exclvat exklmwst ohnemwst zzglmwst withouttax excludingtax ht'),
  currency: words(
    'currency waehrung currencycode waehrungscode currencyisocode isocurrency curr waehr whg wkz waehrungskennzeichen currencyid waehrungskuerzel',
  ),
  status: words(
    'status state stage stufe phase zustand stand statuscode statusname statusid statusdesc statustext',
  ),
  ticket: words(
    'ticket tickets case cases vorgang vorgangs issue request anfrage anfragen conversation incident fall requests servicerequest supportanfrage supportfall meldung meldungs konversation unterhaltung',
  ),
  created: words(
    'created createddate creation create creationdate erstellt erstellungs erstelldatum erstellung angelegt anlage anlagedatum eroeffnet eroeffnungs eroeffnung opened open eingang eingangs eingegangen requested gemeldet started received submitted erfasst erfassungs erfassung',
  ),
  closed: words(
    'closed close closing closure geschlossen schliessung resolved resolution geloest loesung erledigt solved abgeschlossen abschluss completed completion beendet finished erledigung schliess',
  ),
  answer: words(
    'firstresponse firstreply firstresponsetime firstresponsesent firstreplysent firstanswer firstanswered firstresponded firstreplied firstreplycreated firstresponsecreated firstagentreply firstagentresponse firstagentmessage firstadminreply firstoperatorreply initialresponse initialresponsetime ersteantwort erstantwort erstreaktion ersterreaktion ersteantwortgesendet erstmalsbeantwortet beantwortet answered replied responded responsedate replydate antwort antwortdatum antworterteilt reaktion firstcontact emailfirstresponse agentfirstresponse firstemailresponse firsthumanresponse firstpublicreply firstresponsesentout',
  ),
  first: words('first initial erste ersten erster erstes erst initiale 1st firstagent firstpublic'),
  reply: words(
    'response reply answer reaktion antwort rueckmeldung beantwortung rueckantwort stellungnahme',
  ),
  requester: words(
    'requester customer client kunde kunden contact kontakt from sender absender reporter melder antragsteller requestor enduser caller user requestedby anfragender einsender author visitor besteller primarycontact suppliedby supplied web',
  ),
  agent: words(
    'agent assignee assignedto assigned owner bearbeiter bearbeitet sachbearbeiter mitarbeiter zustaendig zugewiesen zugewiesenan betreuer verantwortlich verantwortlicher besitzer inhaber technician techniker assignedagent teammate salesrep verkaeufer vertreter vertriebsmitarbeiter kundenbetreuer accountmanager opportunityowner caseowner ticketowner dealowner dealbesitzer contactowner accountowner companyowner salesperson salesagent representative rep',
  ),
  staff: words(
    'mitarbeiter employee staff personal user benutzer agent salesrep vertreter kollege',
  ),
  subject: words(
    'subject betreff thema titel title summary zusammenfassung topic stichwort ticketname ticketsubject betreffzeile subjectline kurzbeschreibung',
  ),
  product: words(
    'product produkt produktname productname tarif plan planname leistung artikel service vertragsart vertragstyp package paket subscriptionplan',
  ),
  start: words(
    'start begin beginning beginn started starts startet ab von gueltigab gueltigvon laufzeitab laufzeitvon laufzeitbeginn effective valid validfrom from inkrafttreten activated aktiviert activation',
  ),
  end: words(
    'end ende ended ends endet bis expiration expiry expires expired ablauf laeuftab ablaeuftam gueltigbis laufzeitbis laufzeitende validto validuntil expire until',
  ),
  notice: words(
    'notice kuendigung kuendigungs gekuendigt kuendigungseingang cancellation cancelled canceled cancelation terminated termination cancel churned',
  ),
  decided: words(
    'decided entschieden entscheidung entscheidungs signed signature unterschrieben unterzeichnet unterschrift vertragsabschluss abschluss abgeschlossen close closed closing won lost sign decision vertrags gewonnen',
  ),
  sent: words(
    'sent send sending versand versendet versandt gesendet delivered delivery zugestellt verschickt sendout sendetime ausgesendet launched',
  ),
  opened: words(
    'opened open firstopen firstopened geoeffnet oeffnung ersteoeffnung openedat geoeffnetam',
  ),
  clicked: words('clicked click firstclick firstclicked geklickt klick ersterklick angeklickt'),
  bounced: words('bounced bounce unzustellbar ruecklaeufer hardbounce bouncedat'),
  unsubscribed: words(
    'unsubscribed unsubscribe unsub abgemeldet abmeldung abbestellt optout ausgetragen',
  ),
  campaign: words(
    'campaign kampagne kampagnen mailing mailings newsletter broadcast emailcampaign mailingliste aussendung',
  ),
  activity: words(
    'activity aktivitaet aktivitaets aktivitaeten event ereignis kontakt task aufgabe call anruf meeting termin termins besuch besuchs gespraech gespraechs history kontakthistorie',
  ),
  kind: words('type typ art kind kategorie category'),
  direction: words('direction richtung calldirection anrufrichtung inout eingehendausgehend'),
  role: words(
    'role rolle position funktion jobtitle jobposition stelle beruf titel title abteilung department berufsbezeichnung positionsbezeichnung jobrole',
  ),
  quantity: words(
    'quantity qty menge anzahl stueck stueckzahl units numberofitems itemcount count itemsordered anzahlartikel itemquantity',
  ),
  country: words('country land countrycode laendercode billingcountry rechnungsland staat nation'),
  region: words(
    'region bundesland state province provinz gebiet territory vertriebsgebiet stateprovince county',
  ),
  segment: words(
    'segment branche sector industry kundengruppe customergroup industrie wirtschaftszweig kundensegment kundenklasse',
  ),
  domain: words(
    'domain website webseite homepage internet url internetadresse web websiteurl companydomainname domainname',
  ),
};

function words(text: string): string[] {
  return text.split(' ');
}
