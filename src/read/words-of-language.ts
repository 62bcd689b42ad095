/**
 * Surnames that are words as well, folded (ä is ae): alone they mean the word, so that they are hidden only beside a first
 * name, an initial or a form of address. A surname that is missing here is hidden wherever it stands.
 */
export const WORDS_OF_LANGUAGE = new Set(
  `alt april arm august bach baecker bank banks bauer baum bell berg best bill bird bischof
  bishop black book branch brand bridge brief bright brook brown busch bush case chance church
  close cook cross day dean dick early eisen engel english ernst field fields fish flower
  flowers free frei freitag french froehlich frost fruehling geld glas glueck gold good grace
  graf grant gray green grey gross gruen gut hahn hand haus heide heil held herbst herr herzog
  hill hirsch hof holiday holz hope horn house hut joy july june jung kaiser kaufmann kern kind
  klein klug koch koenig korn kraft kunde kurz lake lang lange law lay lieb light little long
  love lustig mai major mann march mark markt mars may mean miles mill mond montag moon more
  nagel neu new noble north ort page park post power preis price rad ray read reich rich richter
  ring ritter rock rose rot roth sales sand sauer schade scharf schatz schreiber schwarz see
  sharp short silver small smart smith snow sommer sonne sonntag south speck spring stahl star
  stark steel stein stern still stock stone street strong summer swift tag teich teufel thaler
  tisch topf town vogel wald wall ward weeks weiss welt west white wild winter wise wolf wolke
  wood woods worth wunder wurm young zander zeit zimmer`.split(/\s+/),
);

/** What an address or a display name of no single person is called by. */
export const WORDS_OF_MAILBOXES = new Set(
  `abteilung accounting accounts admin administrator all alle anfrage angebote announcement
  announcements auftrag auto automatisch bestellung bestellungen billing booking bot buchhaltung
  buero care contact customer customers daemon datenschutz default department desk einkauf empfang
  events feedback form formular fax gmbh group gruppe hello help helpdesk hilfe hotline hr info
  information jobs karriere kasse kontakt kontaktformular kunden kundendienst kundenservice kundin
  leitung list liste lieferung mail mailbox mailer marketing messe news newsletter no none noreply
  office online order orders personal post postfach postmaster presse press privacy projekt queue
  rechnung rechnungen reply sales sekretariat server service shop spam support system team technik
  test ticket tickets unassigned unbekannt unknown user users verkauf versand vertrieb verwaltung via
  web webmaster webshop website werkstatt zentrale
  ag firma gbr inc kg llc ltd ohg ug verein`.split(/\s+/),
);
