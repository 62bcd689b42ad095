/**
 * What words are about: a word belongs to a concept if it is one of these, or begins with one that ends in `*`.
 * In lower case, umlauts written as two letters. They tell nothing by themselves: what they tell is learnt.
 */
export const CONCEPTS: Record<string, string> = {
  if: 'wenn falls sofern sollte sollten if should provided providing assuming vorausgesetzt angenommen wenns insofern gesetzt whether ob',
  depends:
    'haengt haengen abhaeng* depend* hinge* hang* contingent conditional kommt drauf bedingung* bedingt* condition* voraussetzung* vorbehalt* subject proviso precondition* massgabe je nachdem knuepf* vorbehaltlich pending',
  only: 'nur only just bloss lediglich ausschliesslich einzig* solely except ausser bar barring apart ausnahme',
  unless: 'unless otherwise andernfalls sonst ansonsten denn entweder either ohne without',
  first:
    'erst zuerst vorher zuvor bevor before first until sobald once solange danach afterwards after then dann nachdem nach sowie until',
  but: 'aber but doch jedoch allerdings though however although obwohl trotzdem still yet dennoch gleichwohl',
  not: "nicht not no nein nie niemals never kein keine keinen keinem keiner nichts nothing none nobody niemand don't doesn't didn't won't wouldn't can't cannot couldn't isn't aren't wasn't haven't hasn't nope nah nee noe ne nix nimmer neither nor weder noch",
  more: 'mehr more longer any laenger weiter* further',
  sadly: 'leider unfortunately sadly regret* bedau* afraid sorry schade schweren leid alas',
  refuse:
    'absag* ablehn* lehne lehnen abgelehnt declin* reject* refus* verzicht* abseh* abstand absehen pass passe passen turn* withdraw* zurueckzieh* zurueckgezogen widerruf* widersprech* opt* forgo rescind revoke* winke abgewunken raus aussteigen steigen verworfen verwerf* veto* dagegen absage* unterlass* bleibenlassen lassen',
  cancel:
    'kuendig* gekuendigt cancel* terminat* storn* abbestell* abmeld* discontinu* unsubscrib* notice beenden beendet end ends ending quit stop* aufhoer* auslauf* expire* lapse streich* loesch* delete* remove* erase* austret* ruecktritt',
  rival:
    'konkurren* mitbewerb* wettbewerb* competitor* rival* elsewhere woanders anderswo anderweitig anderen anderer anderes andere another different someone somebody jemand gewechselt switch* umgestieg* umgestellt moved anbieter lieferant* supplier* provider* vendor* bidder* bieter vergeben awarded verband wechsel* else others',
  inhouse:
    'selbst selber intern* inhouse in-house eigene* own ourselves haus house staff nephew neffe',
  over: 'geschlossen schliess* zugemacht dichtgemacht aufgeloest aufloes* insolven* rente ruhestand retire* retiring closed closing shut* verkauft sold demolish* dissolved wound bankrupt* ceased verstorben died eingestellt aufgegeben abgeschafft verschrottet scrapped shelved axed dropped abandoned vorbei erledigt history geschichte stillgeleg* stilllegen abgebaut abgemeldet geraeumt lapsed mothballed folded disbanded winding hinfaellig eruebrigt obsolete beerdigt begraben pension* rentner*',
  need: 'bedarf brauch* benoetig* need* require* verwendung use interesse interess* interest*',
  price:
    'preis* price* cost* kost* teuer* expensive dear billig* cheap* guenstig* rabatt* nachlass* discount* skonto euro eur cent pound* prozent percent fee* gebuehr* pauschale tarif* tariff rate* kondition* terms geld money budget* etat finanz* funding funds grant mittel foerder* haushalt* kuerz* sparen afford leisten saving* savings',
  accept:
    'annehm* nehme nehmen nimmt angenommen accept* agree* zusag* zugesagt einverstanden zustimm* zugestimmt stimme stimmen approv* genehmig* freigabe freigegeben bestaetig* confirm* beauftrag* erteil* zuschlag deal abgemacht done',
  order:
    'bestell* order* kauf* buy* bought purchas* auftrag* buch* book* anmeld* liefer* deliver* ship* take abnehm* reservier* reserve*',
  sign: 'unterschr* unterzeichn* sign* unterschrift* contract* vertrag* vertraeg* vereinbarung* agreement* abschluss* abschliess* paperwork papiere gegenzeichn* countersign* gegengezeichnet draw forms unterlagen',
  renew:
    'verlaenger* renew* extend* prolong* fortsetz* fortfuehr* weiterfuehr* continu* weiter weitermach* bleib* stay* remain* zurueck* return* back wieder again',
  willing:
    'gern gerne gladly happy glad delighted pleased love bereit willing freu* freuen keen vorstell* denkbar imagine klar sure freilich natuerlich naturally course selbstverstaendlich absolutely definitely certainly unbedingt jederzeit',
  yes: 'ja yes jawohl jo jep jup yep yup yeah aye ok okay',
  start: 'los loslegen start* anfang* fang beginn* begin* go ahead proceed veranlass*',
  decide:
    'entschied* entscheid* decid* decision* beschloss* beschluss* resolved vote* voted abgestimmt chose* choose ausgewaehlt gewaehlt wahl',
  think:
    'ueberleg* think* thinking prief* pruef* consider* review* vergleich* compar* besprech* discuss* berat* abstimm* abwart* maybe vielleicht eventuell perhaps possibly',
  later:
    'spaeter later melde meld* touch urlaub holiday herbst autumn januar january fruehjahr spring naechste* next woche week montag monday dienstag tuesday freitag friday warten wait* waiting',
  ask: 'wann wie warum wieso weshalb wer wo wohin welche* was when how why who where which what frage* question* wissen know erklaer* explain*',
  request: 'bitte please schicken schick* send* senden zusend* rueckruf call anruf* rufen ring',
  broken:
    'kaputt defekt* broken fault* fehler* error* problem* reklam* complain* beschwer* fehlt fehlen missing wrong falsch* leak* tropf* ausgefall* beschaedig* damage* stimmt enttaeusch* disappoint* unzufrieden unhappy',
  thank:
    'dank danke dankeschoen vielen thanks thank thx merci cheers ta appreciat* obliged grateful dankbar',
  fine: 'alles klar angekommen erhalten received arrived got noted verstanden understood notiert works laeuft klappt geklappt helped geholfen perfekt perfect super great prima toll brilliant lovely wunderbar',
  invoice:
    'rechnung* invoice* bill mahnung* reminder gutschrift* credit konto account ueberwies* paid bezahlt',
  must: 'muss muesste muessen muessten must would wuerde wuerden could koennte koennten haette haetten waere waeren were',
  give: 'geben gibt gib machen machst macht make makes legen leg packen pack drauf strike scrap cap knock weglassen streichen entfaellt entfallen throw include inklusive inbegriffen match halve drop waive erlass* senk* reduzier* reduce* lower* runter herunter entgegen guarantee* garantier* garantie',
  offer: 'angebot* offer* quote* quotation proposal* vorschlag* bid tender',
};
