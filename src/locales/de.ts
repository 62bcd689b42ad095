import type { Locale } from './locale.ts';

/** German for every English message of the report, by the room that says it; a test fails on missing and on unused ones. */
const messages: Record<string, string> = {
  // build/summary
  '{why}: who waits for a decision of ours is not known, and not in this list.':
    '{why}: Wer auf eine Entscheidung von uns wartet, ist nicht bekannt und steht nicht in dieser Liste.',
  '{why}: which regulars have left or are quiet is not known, and not in this list.':
    '{why}: Welche Stammkunden abgewandert oder still sind, ist nicht bekannt und steht nicht in dieser Liste.',
  '{why}: what was asked and answered in {year} is not known.':
    '{why}: Was {year} gefragt und beantwortet wurde, ist nicht bekannt.',
  '{why}: who left and returned in {year} is not known.':
    '{why}: Wer {year} ging und zurückkehrte, ist nicht bekannt.',
  'By month: {months}': 'Nach Monaten: {months}',
  'Needs a decision now': 'Braucht jetzt eine Entscheidung',
  'Nothing: no customer has waited for more than a day.':
    'Nichts: Kein Kunde wartet länger als einen Tag.',
  'Nothing: no regular has left lately, or is quiet beyond the own rhythm.':
    'Nichts: Kein Stammkunde ist kürzlich abgewandert oder länger still als sonst.',
  'Customer or rule': 'Kunde oder Regel',
  Why: 'Warum',
  For: 'Dauer',
  'Annual value': 'Jahreswert',
  '{count, plural, =0 {} one {; meanwhile one mass mailing} other {; meanwhile # mass mailings}}':
    '{count, plural, =0 {} one {; seither eine Rundmail} other {; seither # Rundmails}}',
  '; mass mailings meanwhile are not known': '; Rundmails seither sind nicht bekannt',
  'Wrote last on {day} and has no answer; it may be a bare thank-you':
    'Schrieb zuletzt am {day} und hat keine Antwort; es kann ein bloßer Dank sein',
  'A regular: asked on {day}, and has no answer': 'Stammkunde, fragte am {day} und wartet auf uns',
  'Asked on {day}, and has no answer': 'Fragte am {day} und wartet auf uns',
  'A regular: left on {day}, and has not returned':
    'Stammkunde, am {day} abgewandert und nicht zurück',
  'A regular: usually orders every {gap}; counts as lost on {day}':
    'Stammkunde, bestellt sonst etwa alle {gap} und ist jetzt still; gilt am {day} als abgewandert',
  '{mailings, plural, one {# mass mailing} other {# mass mailings}} in {month} went to {total, plural, one {# customer} other {# customers}}; to {count} of them we owed an answer':
    '{mailings, plural, one {# Rundmail} other {# Rundmails}} im {month} {mailings, plural, one {ging} other {gingen}} an {total, plural, one {# Kunden} other {# Kunden}}; {count} davon schuldeten wir eine Antwort',
  'up to {days}': 'bis {days}',
  '{value} in all': 'zusammen {value}',
  'replies to our win-back attempts answered':
    'Rückmeldungen auf Rückgewinnungsversuche beantwortet',
  '{count, plural, one {customer is} other {customers are}} waiting for our answer':
    '{count, plural, one {Kunde wartet} other {Kunden warten}} auf unsere Antwort',
  '{count, plural, one {regular} other {regulars}} left in this period':
    '{count, plural, one {Stammkunde} other {Stammkunden}} abgewandert',
  '{hasValue, select, true {worth {value} a year, } other {}}{count, plural, one {one open question} other {# open questions}}':
    '{hasValue, select, true {{value} im Jahr wert, } other {}}{count, plural, one {eine offene Frage} other {# offene Fragen}}',
  'no reply in the last twelve months': 'keine Rückmeldung in den letzten zwölf Monaten',
  '{count, number} of {total, number}': '{count, number} von {total, number}',
  'in the last twelve months; 95% interval {low} to {high}':
    'in den letzten zwölf Monaten; 95\u2011%\u2011Intervall {low} bis {high}',
  '{count, number} of {total, number} in the twelve months before':
    '{count, number} von {total, number} in den zwölf Monaten davor',
  'questions of the month answered within it': 'Fragen noch im selben Monat beantwortet',
  '95% interval {low} to {high}': '95\u2011%\u2011Intervall {low} bis {high}',
  'No question arrived in {month}.': 'Im {month} ging keine Frage ein.',
  '{count, plural, one {question} other {questions}} arrived':
    '{count, plural, one {Frage} other {Fragen}} eingegangen',
  'from {count, plural, one {one customer} other {# customers}}':
    'von {count, plural, one {einem Kunden} other {# Kunden}}',
  '{count, plural, one {regular} other {regulars}} at the end of the period':
    '{count, plural, one {Stammkunde} other {Stammkunden}} am Ende des Zeitraums',
  'worth {value} a year': '{value} im Jahr wert',
  '{count, plural, one {lost customer} other {lost customers}} returned':
    '{count, plural, one {verlorener Kunde} other {verlorene Kunden}} zurückgekehrt',
  'by a signature or an order': 'durch Unterschrift oder Bestellung',
  '{why}: who waits for our answer is not known.':
    '{why}: Wer auf unsere Antwort wartet, ist nicht bekannt.',
  '{why}: who is a regular is not known.': '{why}: Wer Stammkunde ist, ist nicht bekannt.',
  'No customer asked us anything in {month}.': 'Im {month} hat uns kein Kunde etwas gefragt.',
  'about {value}': 'rund {value}',
  'The chapters that follow are as of {day}: they show {month} beside the months before it, and what the last twelve or 24 months add up to. The years are side by side in the chapter Months.':
    'Die folgenden Kapitel haben den Stand vom {day}: Sie zeigen den {month} neben den Monaten davor und was die letzten zwölf oder 24 Monate zusammen ergeben. Die Jahre stehen im Kapitel Monate nebeneinander.',
  'The year at a glance': 'Das Jahr auf einen Blick',
  'In {year}, {count, plural, =0 {no customer asked us anything} one {one customer question arrived, and was {answered, plural, =0 {not answered} other {answered}} within a day} other {# customer questions arrived, and {answered, number} of them ({share}) were answered within a day}}{known, plural, =0 {} other {; the year before, {shareBefore} of #}}.':
    'Im Jahr {year} {count, plural, =0 {hat uns kein Kunde etwas gefragt} one {ging eine Kundenfrage ein; sie war {answered, plural, =0 {nicht } other {}}binnen eines Tages beantwortet} other {gingen # Kundenfragen ein; {answered, number} davon ({share}) waren binnen eines Tages beantwortet}}{known, plural, =0 {} other {, im Jahr davor {shareBefore} von #}}.',
  '{lost, plural, =0 {no regular left} one {one regular left} other {{lostSpelled} regulars left}}{isKnown, select, true { ({before, plural, =0 {none} one {one} other {{beforeSpelled}}} the year before)} other {}}, {returned, plural, =0 {no lost customer returned} one {one lost customer returned} other {{returnedSpelled} lost customers returned}}.':
    '{lost, plural, =0 {kein Stammkunde ist abgewandert} one {ein Stammkunde ist abgewandert} other {{lostSpelled} Stammkunden sind abgewandert}}{isKnown, select, true { (im Jahr davor {before, plural, =0 {keiner} one {einer} other {{beforeSpelled}}})} other {}}, {returned, plural, =0 {kein verlorener Kunde ist zurückgekehrt} one {ein verlorener Kunde ist zurückgekehrt} other {{returnedSpelled} verlorene Kunden sind zurückgekehrt}}.',
  '{year} (to {day})': '{year} (bis zum {day})',
  'questions answered within a day': 'Fragen binnen eines Tages beantwortet',
  '{count, plural, =0 {all of them ended} other {{range} still without an answer}}':
    '{count, plural, =0 {alle geklärt} other {{range} noch ohne Antwort}}',
  'regulars at the end of the year': 'Stammkunden am Jahresende',
  'regulars on {day}': 'Stammkunden am {day}',
  '{count, plural, =0 {no lost customer returned} one {one lost customer returned} other {# lost customers returned}}':
    '{count, plural, =0 {kein verlorener Kunde ist zurückgekehrt} one {ein verlorener Kunde ist zurückgekehrt} other {# verlorene Kunden sind zurückgekehrt}}',
  'By year: {years}': 'Nach Jahren: {years}',
  '{total, plural, one {The one customer who asked in {month} had every question answered within a day} other {{count, number} of # customers who asked in {month} had every question answered within a day}}{isCompared, select, true { ({band})} other {}}.':
    '{total, plural, one {Dem einen Kunden, der im {month} fragte, wurde jede Frage binnen eines Tages beantwortet} other {Bei {count, number} von # Kunden, die im {month} fragten, war jede Frage binnen eines Tages beantwortet}}{isCompared, select, true { ({band})} other {}}.',
  'Well looked after: {text}': 'Gut betreut: {text}',
  '{count, plural, other {# more}}': '{count, plural, other {# weitere}}',
  '{isNamed, select, true {{names}; } other {}}{lost, plural, =0 {} other {worth {value} a year; }}{count, plural, one {one regular remains} other {# regulars remain}}':
    '{isNamed, select, true {{names}; } other {}}{lost, plural, =0 {} other {zusammen {value} im Jahr wert; }}{count, plural, one {ein Stammkunde bleibt} other {# Stammkunden bleiben}}',
  'Nobody waits for our answer': 'Niemand wartet auf unsere Antwort',
  '{isOver, select, true {more than } other {}}{times, plural, =2 {twice} =3 {three times} =4 {four times} other {# times}} as many customers are waiting as a year ago: {count, number}{of}':
    '{isOver, select, true {mehr als } other {}}{times, plural, =2 {doppelt} =3 {dreimal} =4 {viermal} other {#\u2011mal}} so viele Kunden warten wie vor einem Jahr: {count, number}{of}',
  'Fewer customers are waiting than a year ago: {count, number}, not {before, number}{of}':
    'Weniger Kunden warten als vor einem Jahr: {count, number} statt {before, number}{of}',
  '{count, plural, one {one customer is} other {{spelled} customers are}} waiting for our answer{of}':
    '{count, plural, one {ein Kunde wartet} other {{spelled} Kunden warten}} auf unsere Antwort{of}',
  '{regulars, plural, one {one a regular} other {{spelled} of them regulars}}':
    'davon {regulars, plural, one {ein Stammkunde} other {{spelled} Stammkunden}}',
  '{customers} customers are waiting for our answer{hasValue, select, true {, worth {value} a year} other {}}':
    '{customers} Kunden warten auf unsere Antwort{hasValue, select, true {, {value} im Jahr wert} other {}}',
  '{lost, plural, =0 {no regular} one {one regular} other {{spelled} regulars}} left in {month}{hasValue, select, true {, worth {value} a year} other {}}':
    'im {month} {lost, plural, =0 {ist kein Stammkunde} one {ist ein Stammkunde} other {sind {spelled} Stammkunden}} abgewandert{hasValue, select, true {, {value} im Jahr wert} other {}}',
  '{count, plural, one {one customer question arrived in {month}{possible, plural, =0 {} other { (perhaps none)}} and has no answer yet} other {{spelled} customer questions arrived in {month}{possible, plural, =0 {} other { (# of them perhaps none)}}, and more than half of them have no answer yet}}.':
    'Im {month} {count, plural, one {ging eine Kundenfrage ein{possible, plural, =0 {} other { (vielleicht keine)}}; sie hat noch keine Antwort} other {gingen {spelled} Kundenfragen ein{possible, plural, =0 {} other { (# davon vielleicht keine)}}; mehr als die Hälfte hat noch keine Antwort}}.',
  '{count, plural, one {one customer question arrived in {month}{possible, plural, =0 {} other { (perhaps none)}}, and was answered within {median}} other {{spelled} customer questions arrived in {month}{possible, plural, =0 {} other { (# of them perhaps none)}}, and half were answered within {median}}}{isCompared, select, true {: {compared}} other {}}.':
    'Im {month} {count, plural, one {ging eine Kundenfrage ein{possible, plural, =0 {} other { (vielleicht keine)}}; sie war binnen <dative>{median}</dative> beantwortet} other {gingen {spelled} Kundenfragen ein{possible, plural, =0 {} other { (# davon vielleicht keine)}}; die Hälfte war binnen <dative>{median}</dative> beantwortet}}{isCompared, select, true {: {compared}} other {}}.',
  '{returned, plural, =0 {no lost customer returned} one {one lost customer returned} other {{spelled} lost customers returned}}':
    '{returned, plural, =0 {kein verlorener Kunde ist zurückgekehrt} one {ein verlorener Kunde ist zurückgekehrt} other {{spelled} verlorene Kunden sind zurückgekehrt}}',
  Overview: 'Überblick',
  '{hasValue, select, true {worth {value} a year; } other {}}{sure, number} surely, of the others the last word may be a bare thank-you (privacy.bodies) or the sender nobody we know':
    '{hasValue, select, true {{value} im Jahr wert; } other {}}{sure, number} sicher, bei den anderen kann es ein bloßer Dank (privacy.bodies) oder ein unbekannter Absender sein',
  'Has left; replied to our attempt on {day}, and has no answer':
    'Abgewandert; antwortete am {day} auf unseren Versuch und wartet auf uns',
  'Has left; replied “{kind}” on {day}, and has no answer':
    'Abgewandert; antwortete am {day} „{kind}“ und wartet auf uns',
  'Has left; wrote on {day}, and has no answer': 'Abgewandert; schrieb am {day} und wartet auf uns',
  'A regular: left on {day} after {event}; none of us has been in touch':
    'Stammkunde, am {day} abgewandert (zuvor: {event}); niemand von uns hat sich gemeldet',
  'Rule: no mass mailing to those who wait': 'Regel: keine Rundmail an Wartende',
  'In this order: lost customers who replied to our attempt and have no answer; regulars, by value; others who wait{isSure, select, true {} other {; those who perhaps wait}}.{left, plural, =0 {} other { {isSure, select, true {} other {Up to }}{left, number} more: see the waiting room.}}':
    'Reihenfolge: abgewanderte Kunden, die auf unseren Versuch geantwortet haben und auf uns warten; Stammkunden nach Jahreswert; alle anderen Wartenden{isSure, select, true {} other {; wer vielleicht wartet}}.{left, plural, =0 {} other { {isSure, select, true {} other {Bis zu }}{left, number} weitere: siehe Wartezimmer.}}',
  '{count, plural, one {One contract worth {value} a year ends} other {# contracts worth {value} a year end}} within {days, number} days, unsigned{isKnown, select, true {; {wordless, plural, =0 {none} other {#}} without a word of ours for as long} other {}}.':
    '{count, plural, one {Ein Vertrag über {value} im Jahr endet} other {# Verträge über {value} im Jahr enden}} binnen {days, number} Tagen unverlängert{isKnown, select, true {, {wordless, plural, =0 {keiner} one {einer} other {#}} so lange ohne Wort von uns} other {}}.',

  // build/waiting
  'not known': 'nicht bekannt',
  'Up to {now, plural, one {one question is} other {# questions are}} open, up to {old, number} for over 30 days; in the {span, number} days before it was up to {high, number}':
    'Bis zu {now, plural, one {eine Frage ist} other {# Fragen sind}} offen, bis zu {old, number} seit über 30 Tagen; in den {span, number} Tagen davor waren es bis zu {high, number}',
  '{now, plural, =0 {No question is open} one {One question is open, {old, plural, =0 {not yet} other {and has been}} for over 30 days} other {# questions are open, {old, plural, =0 {none} other {#}} of them for over 30 days}}; in the {span, number} days before it was {range}':
    '{now, plural, =0 {Keine Frage ist offen} one {Eine Frage ist offen, {old, plural, =0 {noch nicht} other {und das}} seit über 30 Tagen} other {# Fragen sind offen, {old, plural, =0 {keine} other {#}} davon seit über 30 Tagen}}; in den {span, number} Tagen davor waren es {range}',
  'Open questions by day, in the months of which they are known':
    'Offene Fragen nach Tagen, in den Monaten, von denen sie bekannt sind',
  'Who waits on {day} is not known': 'Wer am {day} wartet, ist nicht bekannt',
  '{low, number} to {high, number} customers are waiting on {day}{isCompared, select, true {; {band}} other {}}':
    '{low, number} bis {high, number} Kunden warten am {day}{isCompared, select, true {; {band}} other {}}',
  '{now, plural, =0 {No customer is} one {One customer is} other {# customers are}} waiting on {day}{verdict, select, more {, more than usual} less {, fewer than usual} other {}}{isCompared, select, true {; {band}} other {}}':
    '{now, plural, =0 {Kein Kunde wartet} one {Ein Kunde wartet} other {# Kunden warten}} am {day}{verdict, select, more {, mehr als sonst} less {, weniger als sonst} other {}}{isCompared, select, true {; {band}} other {}}',
  '{count, plural, one {One of those who wait is an unknown sender} other {# of those who wait are unknown senders}}: nobody of ours ever wrote to them, and they never wrote twice in one conversation. Perhaps they are no customers, so they wait “possibly”; in the times of the month they count, as else neglect would improve them. The newest:':
    '{count, plural, one {Einer der Wartenden ist ein unbekannter Absender} other {# der Wartenden sind unbekannte Absender}}: Von uns schrieb ihnen nie jemand, und in keinem Gespräch schrieben sie zweimal. Vielleicht sind es keine Kunden, darum warten sie „möglicherweise“; in den Zeiten des Monats zählen sie mit, sonst verbesserte Schweigen sie. Die neuesten:',
  'Unknown sender': 'Unbekannter Absender',
  'over 30 days': 'über 30 Tage',
  '7 to 30 days': '7 bis 30 Tage',
  '1 to 7 days': '1 bis 7 Tage',
  'under a day': 'unter einem Tag',
  'Stacked columns per day: open questions by age, the oldest at the bottom.':
    'Gestapelte Säulen je Tag: offene Fragen nach Alter, die ältesten unten.',
  'Questions open at the end of each of the {count, number} days to {day}, by their age then; {reads, select, true {thank-yous left out} other {bare thank-yous among them, as texts of mails are not read}}.':
    'Offene Fragen am Ende jedes der {count, number} Tage bis zum {day}, nach ihrem damaligen Alter; {reads, select, true {bloße Dankesmails nicht mitgezählt} other {bloße Dankesmails sind darunter, denn Texte von Mails werden nicht gelesen}}.',
  Day: 'Tag',
  'Open questions': 'Offene Fragen',
  '{waits, plural, one {One of these questions is a ticket} other {# of these questions are tickets}} of {customers, plural, one {one customer} other {# customers}} that the help desk closed without an answer, the first on {day}. Closing is no answer, and no export says whether the customer still waits: so they stand here. {only, plural, =0 {All of these customers wait for something else too.} one {One of these customers waits for nothing else.} other {# of these customers wait for nothing else.}}':
    '{waits, plural, one {Eine dieser Fragen ist ein Ticket} other {# dieser Fragen sind Tickets}} von {customers, plural, one {einem Kunden} other {# Kunden}}, {waits, plural, one {das} other {die}} ohne Antwort geschlossen {waits, plural, one {wurde} other {wurden}}, zuerst am {day}. Schließen ist keine Antwort, und kein Export sagt, ob der Kunde noch wartet: darum {waits, plural, one {steht es} other {stehen sie}} hier. {only, plural, =0 {Alle diese Kunden warten auch auf anderes.} one {Einer dieser Kunden wartet auf nichts anderes.} other {# dieser Kunden warten auf nichts anderes.}}',
  '30 to 90 days': '30 bis 90 Tage',
  'over 90 days': 'über 90 Tage',
  '{total, plural, one {The one customer who waits has waited for {late, plural, =0 {less} other {more}} than a week} other {{late, plural, =0 {None} other {#}} of # customers who wait {late, plural, =0 {has} one {has} other {have}} waited for more than a week}}':
    '{total, plural, one {Der eine Kunde, der wartet, wartet {late, plural, =0 {noch keine} other {schon über eine}} Woche} other {{late, plural, =0 {Keiner} one {Einer} other {#}} von # wartenden Kunden {late, plural, =0 {wartet} one {wartet} other {warten}} schon über eine Woche}}',
  'Up to {total, plural, one {one customer is} other {# customers are}} waiting, up to {late, number} of them for more than a week':
    'Bis zu {total, plural, one {ein Kunde wartet} other {# Kunden warten}}, bis zu {late, number} davon seit mehr als einer Woche',
  'A bar per age of the oldest open question: customers and their annual value.':
    'Ein Balken je Alter der ältesten offenen Frage: Kunden und ihr Jahreswert.',
  'Customers by the age of their oldest open question on {day}{hasValue, select, true {, with their annual value} other {}}.{rest, plural, =0 {} one { Of one of them the last word may be a bare thank-you that was not read, or the sender nobody we know.} other { Of # of them the last word may be a bare thank-you that was not read, or the sender nobody we know.}}':
    'Kunden nach dem Alter ihrer ältesten offenen Frage am {day}{hasValue, select, true {, mit ihrem Jahreswert} other {}}.{rest, plural, =0 {} one { Bei einem von ihnen kann das letzte Wort ein ungelesener bloßer Dank sein oder der Absender niemand, den wir kennen.} other { Bei # von ihnen kann das letzte Wort ein ungelesener bloßer Dank sein oder der Absender niemand, den wir kennen.}}',
  Age: 'Alter',
  Customers: 'Kunden',
  'Value waiting': 'Jahreswert der Wartenden',
  'A column per month: customers who waited for our answer when it ended.':
    'Eine Säule je Monat: Kunden, die an seinem Ende auf unsere Antwort warteten.',
  'Customers with at least one open question at the end of each month, as it could be seen then: {low, number} to {high, number}.{isSure, select, true {} other { The columns count everybody whose last word has no answer; bare thank-yous that were not read and senders nobody knows may be among them.}}':
    'Kunden mit mindestens einer offenen Frage am Ende jedes Monats, wie es damals zu sehen war: {low, number} bis {high, number}.{isSure, select, true {} other { Die Säulen zählen alle, deren letztes Wort keine Antwort hat; ungelesene bloße Dankesmails und unbekannte Absender können darunter sein.}}',
  Month: 'Monat',
  'Waiting room: who waits for us now': 'Wartezimmer: wer jetzt auf uns wartet',
  'Nobody waits for our answer.': 'Niemand wartet auf unsere Antwort.',
  '{why}: who waits is not known.': '{why}: Wer wartet, ist nicht bekannt.',
  'waiting-room': 'wartezimmer',
  'The {shown, number} worth most of {total, number} customers who wait.':
    'Die {shown, number} wertvollsten von {total, number} wartenden Kunden.',
  Customer: 'Kunde',
  'Who that is': 'Wer das ist',
  Waits: 'Wartet',
  surely: 'sicher',
  perhaps: 'vielleicht',
  Subject: 'Worum es geht',
  Since: 'Seit',
  Days: 'Tage',
  'What we sent meanwhile': 'Was wir seither schickten',
  'has left': 'abgewandert',
  regular: 'Stammkunde',
  customer: 'Kunde',
  'subject not shown': 'Betreff nicht gezeigt',
  'replied “{kind}”': 'antwortete „{kind}“',
  'wrote {count, number} times': 'schrieb {count, number}\u2011mal',
  '{count, plural, =0 {nothing} one {# mass mailing} other {# mass mailings}}{winBack, plural, =0 {} other {, # to win back}}':
    '{count, plural, =0 {nichts} one {# Rundmail} other {# Rundmails}}{winBack, plural, =0 {} other {, davon # zur Rückgewinnung}}',
  'In the order of what another week’s wait costs: annual value times the chance of a return that is lost, where the replies of lost customers tell it; all others by their value, at the usual share of it.':
    'In der Reihenfolge dessen, was eine weitere Woche kostet: Jahreswert mal verlorener Chance auf Rückkehr, wo die Antworten verlorener Kunden das sagen; alle anderen nach ihrem Wert, zum üblichen Anteil.',
  'By value: what another week’s wait costs can be told of nobody.':
    'Nach Wert: Was eine weitere Woche kostet, lässt sich bei niemandem sagen.',
  '{count, plural, =0 {} one {One customer lost in 24 months, who waits for nothing, stands with them in the query “calls”.} other {# customers lost in 24 months, who wait for nothing, stand with them in the query “calls”.}}':
    '{count, plural, =0 {} one {Ein in 24 Monaten verlorener Kunde, der auf nichts wartet, steht mit ihnen in der Abfrage „calls“.} other {# in 24 Monaten verlorene Kunden, die auf nichts warten, stehen mit ihnen in der Abfrage „calls“.}}',
  'Another week costs': 'Eine weitere Woche kostet',
  'Customer number': 'Kundennummer',
  What: 'Was',
  Detail: 'Angabe',
  Who: 'Wer',
  When: 'Wann',

  // build/ahead
  'Looking ahead': 'Ausblick',
  '{why}: what comes next is not known.': '{why}: Was als Nächstes kommt, ist nicht bekannt.',
  'Most of the value whose contract ends soon, {value}, ends in the week from {day}':
    'Der meiste Jahreswert, dessen Vertrag bald endet, {value}, endet in der Woche ab dem {day}',
  'A column per week: annual value of the contracts that end in it with no signed one to follow.':
    'Eine Säule je Woche: Jahreswert der Verträge, die in ihr ohne unterschriebenen Nachfolger enden.',
  'Annual value, in thousands of {currency}, of the contracts that end in the {days, number} days after {day} with no signed one to follow, by the week in which they end; below the first days of the weeks.':
    'Jahreswert, in Tausend {currency}, der Verträge, die in den {days, number} Tagen nach dem {day} ohne unterschriebenen Nachfolger enden, nach der Woche ihres Endes; darunter die ersten Tage der Wochen.',
  'Week from': 'Woche ab',
  Contracts: 'Verträge',
  'No contracts were loaded: which of them end soon is not known.':
    'Verträge wurden nicht geladen: Welche bald enden, ist nicht bekannt.',
  'In the {days, number} days after {day}, {count, plural, =0 {no contract ends} one {one contract worth {value} a year ends} other {# contracts worth {value} a year end}} without a signed one to follow{perhaps, plural, =0 {} other { (of # the CRM does not say when the next was signed)}}.':
    'In den {days, number} Tagen nach dem {day} {count, plural, =0 {endet kein Vertrag} one {endet ein Vertrag im Jahreswert von {value}} other {enden # Verträge im Jahreswert von {value}}} ohne unterschriebenen Nachfolger{perhaps, plural, =0 {} other { (bei # sagt das CRM nicht, wann der nächste unterschrieben wurde)}}.',
  'When they last had a word of ours is not known.':
    'Wann wir zuletzt mit ihnen sprachen, ist nicht bekannt.',
  '{wordless, plural, =0 {None of them is} one {One of them ({value}) is} other {# of them ({value}) are}} without a personal word of ours for {days, number} days{unknown, plural, =0 {} other { (of # that is not known)}}; {waiting, plural, =0 {none waits} one {one waits} other {# wait}} for our answer{perhaps, plural, =0 {} other {, # of them perhaps}}.':
    '{wordless, plural, =0 {Keiner davon ist} one {Einer davon ({value}) ist} other {# davon ({value}) sind}} seit {days, number} Tagen ohne persönliches Wort von uns{unknown, plural, =0 {} other { (bei # ist das nicht bekannt)}}; {waiting, plural, =0 {niemand wartet} one {ein Kunde wartet} other {# Kunden warten}} auf unsere Antwort{perhaps, plural, =0 {} other {, # davon vielleicht}}.',
  'The {shown, number} worth most of {total, number} contracts.':
    'Die {shown, number} wertvollsten von {total, number} Verträgen.',
  'Contract ends': 'Vertrag endet',
  'Notice until': 'Kündbar bis',
  'Our last word': 'Unser letztes Wort',
  'To know': 'Zu wissen',
  '{day}, passed': '{day}, vorbei',
  'none known': 'keines bekannt',
  'notice was given': 'gekündigt',
  'waits for our answer': 'wartet auf unsere Antwort',
  'we refused on {day}': 'unsere Absage am {day}',
  'changed terms offered on {day}': 'geänderte Bedingungen angeboten am {day}',
  'complained on {day}': 'Beschwerde am {day}',
  'perhaps signed already': 'vielleicht schon unterschrieben',
  '{count, plural, one {# mass mailing} other {# mass mailings}} since our last word':
    '{count, plural, one {# Rundmail} other {# Rundmails}} seit unserem letzten Wort',
  ours: 'wir',
  theirs: 'der Kunde',
  'Days left': 'Tage bis dahin',
  'Chance not to be renewed': 'Risiko, nicht verlängert zu werden',
  'The chance that a contract is not renewed is told where it was told better than by the average in the 24 months before: {records}.':
    'Das Risiko, dass ein Vertrag nicht verlängert wird, steht nur da, wo es in den 24 Monaten davor besser traf als der Durchschnitt: {records}.',
  '{days, number} days before the end (mean squared miss {miss} against {base} of the average, on {count, number} contracts of which {left, number} were not renewed)':
    '{days, number} Tage vor dem Ende (mittlerer quadratischer Fehler {miss} gegen {base} des Durchschnitts, an {count, number} Verträgen, von denen {left, number} nicht verlängert wurden)',
  'No chance of leaving is told for single contracts: of {count, plural, one {one contract} other {# contracts}} that could be scored in the 24 months before {left, plural, =0 {none was} one {one was} other {# were}} not renewed; it takes ten that were and ten that were not.':
    'Für einzelne Verträge steht kein Risiko da: Von {count, plural, one {einem Vertrag} other {# Verträgen}}, die sich in den 24 Monaten davor bewerten ließen, {left, plural, =0 {wurde keiner} one {wurde einer} other {wurden #}} nicht verlängert; es braucht zehn, die es wurden, und zehn, die es nicht wurden.',
  'No chance of leaving is told for single contracts: what was known 30 days before the end told no more than the average (mean squared miss {miss} against {base}, {count, number} contracts, {left, number} not renewed).':
    'Für einzelne Verträge steht kein Risiko da: Was 30 Tage vor dem Ende bekannt war, sagte nicht mehr als der Durchschnitt (mittlerer quadratischer Fehler {miss} gegen {base}, {count, number} Verträge, {left, number} nicht verlängert).',
  'No chance of leaving is told for single contracts: fewer than ten that were not renewed, or that were, are known from before.':
    'Für einzelne Verträge steht kein Risiko da: Von früher sind weniger als zehn bekannt, die nicht verlängert wurden, oder die es wurden.',
  'What the chances of leaving were worth': 'Was die Risiken wert waren',
  'Each contract that was decided in the 24 months before was scored by what was known so many days before its end, with weights from contracts decided before that quarter. Lower is better; a chance is told only where the whole 95% interval of the difference, by customers, lies below 0.':
    'Jeder Vertrag, der in den 24 Monaten davor entschieden war, wurde mit dem bewertet, was so viele Tage vor seinem Ende bekannt war, mit Gewichten aus Verträgen, die vor jenem Quartal entschieden waren. Kleiner ist besser; ein Risiko steht nur da, wo das ganze 95‑%‑Intervall der Differenz, nach Kunden, unter 0 liegt.',
  'Days before the end': 'Tage vor dem Ende',
  'Not renewed': 'Nicht verlängert',
  'Mean squared miss': 'Mittlerer quadratischer Fehler',
  'of the average': 'des Durchschnitts',
  'Difference (95% interval)': 'Differenz (95‑%‑Intervall)',
  Told: 'Steht da',
  'By fifths of the score: expected and come': 'Nach Fünfteln des Risikos: erwartet und gekommen',
  Fifth: 'Fünftel',
  'Expected to leave': 'Abgang erwartet',
  'Left (95% interval)': 'Gegangen (95‑%‑Intervall)',
  '{share}: {reasons}': '{share}: {reasons}',
  '{words} (odds × {odds})': '{words} (Chance × {odds})',
  'term number {value, number}': '{value, number}. Laufzeit',
  'last order {ratio} of the usual gap ago': 'letzte Bestellung vor {ratio} des üblichen Abstands',
  '{value, plural, =0 {no question open} other {a question open}}':
    '{value, plural, =0 {keine Frage offen} other {eine Frage offen}}',
  'questions waited {value, plural, one {# day} other {# days}} on average':
    'Fragen warteten im Mittel {value, plural, one {# Tag} other {# Tage}}',
  '{value, plural, =0 {no refusal} other {our refusal}}':
    '{value, plural, =0 {keine Absage} other {unsere Absage}}',
  '{value, plural, =0 {terms unchanged} other {changed terms}}':
    '{value, plural, =0 {Bedingungen unverändert} other {geänderte Bedingungen}}',
  'last personal word {ratio} of the usual gap ago':
    'letztes persönliches Wort vor {ratio} des üblichen Abstands',
  '{why}: with whom nobody has spoken for long is not known.':
    '{why}: Mit wem lange niemand gesprochen hat, ist nicht bekannt.',
  'With which regulars under contract nobody has spoken for unusually long cannot be told yet: fewer than 20 pauses between two personal words are known.':
    'Mit welchen Stammkunden unter Vertrag ungewöhnlich lange niemand gesprochen hat, lässt sich noch nicht sagen: Weniger als 20 Pausen zwischen zwei persönlichen Worten sind bekannt.',
  '{count, plural, =0 {With none} other {With #}} of {total, number} regulars under contract nobody has had a personal word, either way, for longer than their own pauses explain (longer than nine in ten of all pauses, {days}: {company, number}){open, plural, =0 {} other {; of # more it is not known, as mails are missing}}{gone, plural, =0 {} one {; and so it is with {goneSilent, number} of one who has left in two years} other {; and so it is with {goneSilent, number} of # who have left in two years}}.':
    '{count, plural, =0 {Mit keinem} other {Mit #}} von {total, number} Stammkunden unter Vertrag hat länger niemand ein persönliches Wort gewechselt, in keiner Richtung, als ihre eigenen Pausen erklären (länger als neun von zehn aller Pausen, {days}: {company, number}){open, plural, =0 {} other {; von # weiteren ist es nicht bekannt, weil Mails fehlen}}{gone, plural, =0 {} one {; ebenso mit {goneSilent, number} von einem, der in zwei Jahren gegangen ist} other {; ebenso mit {goneSilent, number} von #, die in zwei Jahren gegangen sind}}.',
  'Of {flagged, plural, one {one} other {#}} who had been silent for so long at the end of a month from {from} to {to}, {flaggedLeft} left within a year; of {others, number} at one when they had not, {othersLeft}: {verdict, select, more {such a silence stands before leaving} less {those who are silent leave less often} other {it tells whom nobody asks, and so far not who leaves}}.':
    'Von {flagged, plural, one {einem} other {#}}, bei denen es an einem Monatsende von {from} bis {to} so still war, gingen binnen eines Jahres {flaggedLeft}, von {others, number} an einem, an dem es das nicht war, {othersLeft}: {verdict, select, more {Solche Stille steht vor dem Gehen} less {Wer still ist, geht seltener} other {Das sagt, wen niemand fragt, und bisher nicht, wer geht}}.',
  'Whom nobody has spoken with for long, worth most first':
    'Mit wem lange niemand gesprochen hat, der Wertvollste zuerst',
  Today: 'Heute',
  'Last word': 'Letztes Wort',
  'Silent for': 'Still seit',
  'Longer than': 'Länger als',
  'Who of ours writes to our regulars is not known: no list of people names the senders, or several share their mailbox.':
    'Wer von uns an die Stammkunden schreibt, ist nicht bekannt: Keine Liste von Personen nennt die Absender, oder mehrere teilen sich ein Postfach.',
  '{isWhole, select, true {} other {At most }}{count, number} of {total, number} regulars we wrote to or spoke with since {day} know only one person of ours ({value} a year): who goes with that person?{unknown, plural, =0 {} one { Of one it is not known who wrote.} other { Of # it is not known who wrote.}}':
    '{isWhole, select, true {} other {Höchstens }}{count, number} von {total, number} Stammkunden, denen wir seit dem {day} schrieben oder mit denen wir sprachen, kennen von uns nur eine Person ({value} im Jahr): Wer geht mit ihr?{unknown, plural, =0 {} one { Von einem ist nicht bekannt, wer schrieb.} other { Von # ist nicht bekannt, wer schrieb.}}',
  'On their side {isWhole, select, true {} other {at most }}{count, number} of {total, number} write or call through one contact only ({value} a year){unknown, plural, =0 {} other {; of {unknown, number} it is not known}}.':
    'Auf ihrer Seite schreibt oder ruft bei {isWhole, select, true {} other {höchstens }}{count, number} von {total, number} nur ein einziger Kontakt ({value} im Jahr){unknown, plural, =0 {} other {; von {unknown, number} ist es nicht bekannt}}.',
  Name: 'Name',
  Role: 'Funktion',
  People: 'Personen',
  'all others': 'alle anderen',
  'Who goes with whom': 'Wer mit wem geht',
  'Regulars who know nobody else': 'Stammkunden, die sonst niemanden kennen',
  'Whose turn it is': 'Wer am Zug ist',
  'Their last word': 'Letztes Wort des Kunden',
  'Offer out since': 'Angebot offen seit',
  'Earlier renewals': 'Frühere Verlängerungen',
  'Signed, days after the end': 'Unterschrieben, Tage nach dem Ende',
  renewals: 'verlaengerungen',
  'Of {total, plural, one {one regular} other {# regulars}} who order, {due, number} are due within 30 days, a median of the own gaps after the last order, or overdue; {late, number} are late: quiet for longer than nine in ten of their own gaps.':
    'Von {total, plural, one {einem Stammkunden, der bestellt, ist} other {# Stammkunden, die bestellen, sind}} {due, number} binnen 30 Tagen fällig (nach dem Median der eigenen Abstände seit der letzten Bestellung) oder überfällig; {late, number} {late, plural, one {ist} other {sind}} verspätet: stiller als in neun von zehn der eigenen Abstände.',
  'On {day}, of those who were late {late} ordered again within 90 days, of the others {timely}.':
    'Von den am {day} Verspäteten bestellten {late} binnen 90 Tagen wieder, von den anderen {timely}.',
  'Of the contracts that stood on such a list at a month-end from {from} to {to}, as they first stood there: with a word of ours in the {days, number} days before, {with} were renewed, without one {without}{unknown, plural, =0 {} other {; of # no word is known}}. Whether the word kept them this does not tell.':
    'Von den Verträgen, die an einem Monatsende von {from} bis {to} auf einer solchen Liste standen, wie sie zuerst darauf standen: Mit einem Wort von uns in den {days, number} Tagen davor wurden {with} verlängert, ohne {without}{unknown, plural, =0 {} other {; bei # ist kein Wort bekannt}}. Ob das Wort sie hielt, sagt das nicht.',

  // build/months
  'Months: {month} beside the twelve before it': 'Monate: {month} neben den zwölf davor',
  'Nothing is known of these months.': 'Von diesen Monaten ist nichts bekannt.',
  Figure: 'Kennzahl',
  'Thirteen months': 'Dreizehn Monate',
  'Range of the previous 12': 'Die zwölf davor',
  'Each small picture has its own scale and begins at zero; the last column of it is {month}. Under “range of the previous 12” are the least and the most of those months of which anything is known.':
    'Jedes kleine Bild hat seinen eigenen Maßstab und beginnt bei null; die letzte Säule ist der {month}. Unter „Die zwölf davor“ stehen der kleinste und der größte Wert der Monate, von denen etwas bekannt ist.',
  '{month} is not over: it is seen to {day}, and its counts stand beside those of whole months.':
    'Der {month} läuft noch: Er ist bis zum {day} zu sehen, und seine Anzahlen stehen neben denen ganzer Monate.',
  '{hasMessages, select, true {Who waited, and what they were worth, is as it was at the end of each month; times of answers are those known today. } other {}}{hasBusiness, select, true {Who had left is known only later ({days} after the end of a contract, or after the silence that orders allow): earlier months are counted with what is known today, and a report of that month itself (--compare) may count fewer.} other {}}':
    '{hasMessages, select, true {Wer wartete und was diese Kunden wert waren, steht da, wie es am Ende jedes Monats war; Antwortzeiten sind die heute bekannten. } other {}}{hasBusiness, select, true {Wer gegangen war, ist erst später bekannt ({days} nach dem Ende eines Vertrags oder nach der Stille, die Bestellungen erlauben): Frühere Monate sind mit dem gezählt, was heute bekannt ist, und ein Bericht jenes Monats selbst (--compare) kann weniger zählen.} other {}}',
  'Questions that arrived': 'Eingegangene Fragen',
  'Answered within the month, share': 'Im selben Monat beantwortet',
  'Half answered within': 'Die Hälfte beantwortet binnen',
  'Customers waiting at the end': 'Wartende Kunden am Ende',
  'Regulars at the end': 'Stammkunden am Ende',
  'Regulars who left': 'Abgewanderte Stammkunden',
  'Customers who returned': 'Zurückgekehrte Kunden',
  'of these, customers who waited for us': 'davon Kunden, die auf uns warteten',
  'Mass mailings to customers': 'Rundmails an Kunden',
  'Customers who got one': 'Kunden, die eine bekamen',
  'answered within a day': 'binnen eines Tages beantwortet',
  'still without an answer': 'noch ohne Antwort',
  'The years side by side': 'Die Jahre nebeneinander',
  'Our personal attempts to win customers back': 'Unsere persönlichen Rückgewinnungsversuche',
  'Customers who got mass mailings while they waited':
    'Kunden, die Rundmails bekamen, während sie warteten',
  'questions are known from {day} on': 'Fragen sind ab dem {day} bekannt',
  'contracts and orders from {day} on': 'Verträge und Bestellungen ab dem {day}',
  'the last year is seen to {day}': 'das letzte Jahr ist bis zum {day} zu sehen',
  'Not whole years: {parts}. Their counts stand beside those of whole ones.':
    'Keine ganzen Jahre: {parts}. Ihre Anzahlen stehen neben denen ganzer Jahre.',
  '{year}, to {day}': '{year}, bis zum {day}',

  // build/response
  'of these, perhaps none': 'davon vielleicht keine',
  'The months before, as far as messages reach:':
    'Die Monate davor, soweit die Nachrichten reichen:',
  'How long the answers to the questions of {month} take is not known':
    'Wie lange die Antworten auf die Fragen vom {month} dauern, ist nicht bekannt',
  'Who answered': 'Wer geantwortet hat',
  'Questions answered in twelve months': 'Beantwortete Fragen in zwölf Monaten',
  'median of these alone': 'Median nur dieser',
  'An answer is credited to its sender. The median holds answered questions only: it tells nothing about those who still wait, and whoever takes the hard ones looks slow.':
    'Eine Antwort wird dem gutgeschrieben, der sie sandte. Der Median enthält nur Beantwortetes: Er sagt nichts über die, die noch warten, und wer die schweren Fälle nimmt, sieht langsam aus.',
  'Names are shown by this agreement: {agreement, select, none {none is named in the configuration} other {{agreement}}}.':
    'Namen werden nach dieser Vereinbarung gezeigt: {agreement, select, none {in der Konfiguration ist keine genannt} other {{agreement}}}.',
  'Roles of fewer than {count, number} people are put together.':
    'Funktionen mit weniger als {count, number} Personen sind zusammengefasst.',
  Hour: 'Stunde',
  'all days': 'alle Tage',
  'all hours': 'alle Stunden',
  'too few: {count, number}': 'zu wenige: {count, number}',
  '{median}, of {count, number}': '{median}, von {count, number}',
  'Questions of twelve months': 'Fragen aus zwölf Monaten',
  'promised within': 'versprochen binnen',
  opened: 'eingegangen',
  broken: 'gebrochen',
  'can still be kept': 'noch einhaltbar',
  'kept, of those decided': 'eingehalten (Anteil der entschiedenen)',
  'By weekday and hour at which the question came':
    'Nach Wochentag und Stunde, zu der die Frage kam',
  'A point per weekday on which questions came: the time within which half were answered, with its 95% interval.':
    'Ein Punkt je Wochentag, an dem Fragen kamen: die Zeit, in der die Hälfte beantwortet war, mit 95\u2011%\u2011Intervall.',
  'Questions of the twelve months to {day} by the weekday on which they came, those that still wait included (Kaplan-Meier), with 95% intervals; in brackets how many. Days of fewer than {fewest, number} questions, and single hours, are in the table only. Logarithmic time.':
    'Fragen der zwölf Monate bis zum {day} nach dem Wochentag, an dem sie kamen, die noch wartenden eingeschlossen (Kaplan-Meier), mit 95\u2011%\u2011Intervallen; in Klammern, wie viele. Tage mit weniger als {fewest, number} Fragen und einzelne Stunden stehen nur in der Tabelle. Zeit logarithmisch.',
  'Of no two weekdays can it be told how long the answer took':
    'Von keinen zwei Wochentagen ist zu sagen, wie lange die Antwort brauchte',
  '{isClear, select, true {Questions of a {slow} waited longest} other {That one weekday waits longer than another cannot be told}}: half were answered within {long} ({slow}), at best within {short} ({fast})':
    '{isClear, select, true {Fragen vom {slow} warteten am längsten} other {Dass ein Wochentag länger wartet als ein anderer, ist nicht zu sagen}}: die Hälfte war in <dative>{long}</dative> beantwortet ({slow}), bestenfalls in <dative>{short}</dative> ({fast})',
  'For the hours of each weekday the questions of twelve months are too few ({count, number} in all, in no hour of a weekday {fewest, number}).':
    'Für die Stunden jedes Wochentags sind die Fragen von zwölf Monaten zu wenige ({count, number} im Ganzen, in keiner Stunde eines Wochentags {fewest, number}).',
  'at {hour}': 'um {hour} Uhr',
  'Weekday or hour': 'Wochentag oder Stunde',
  'half answered within (Kaplan-Meier median)': 'die Hälfte beantwortet nach (Kaplan-Meier-Median)',
  'Asked anew in a conversation that we had answered':
    'Neu gefragt in einem Gespräch, das wir beantwortet hatten',
  'Asked again before the answer': 'Vor der Antwort nachgehakt',
  'Passed on among us while it waited': 'Unter uns weitergegeben, während sie wartete',
  'Answered in another conversation, by call or meeting (of those answered)':
    'In einem anderen Gespräch, per Anruf oder Treffen beantwortet (von den beantworteten)',
  'Answered by another person than the last before (of those where both are known)':
    'Von einer anderen Person beantwortet als zuletzt (von denen, wo beide bekannt sind)',
  'Share of them': 'mit diesem Verlauf',
  'Month, or topic (twelve months)': 'Monat, oder Thema (zwölf Monate)',
  'asked anew': 'neu gefragt',
  'another person answered than before': 'von einer anderen Person beantwortet als zuletzt',
  'regulars query reopened_questions lists the questions.':
    'regulars query reopened_questions listet die Fragen auf.',
  'Falling curves: the share of questions that still wait, against the time since the question.':
    'Fallende Kurven: der Anteil der Fragen, die noch warten, über der Zeit seit der Frage.',
  'Share of questions still without an answer after a time; the band is the 95% interval. {count, plural, one {One question} other {# questions}} of {month}. Logarithmic time.':
    'Anteil der Fragen, die nach einer Zeit noch ohne Antwort sind; das Band ist das 95\u2011%\u2011Intervall. {count, plural, one {Eine Frage} other {# Fragen}} aus dem {month}. Zeit logarithmisch.',
  after: 'nach',
  'still waiting': 'noch wartend',
  'After a day, {share} of the questions of {month} still waited':
    'Nach einem Tag warteten noch {share} der Fragen aus dem {month}',
  'After {time}, {share} of the questions of {month} still waited':
    'Nach <dative>{time}</dative> warteten noch {share} der Fragen aus dem {month}',
  Regulars: 'Stammkunden',
  'Other customers': 'Andere Kunden',
  'Who asked': 'Wer fragte',
  'What they are worth': 'Wert für uns',
  'Place in the conversation': 'Stelle im Gespräch',
  'Way it came': 'Weg der Frage',
  Topic: 'Thema',
  'Top fifth by value': 'Wertvollstes Fünftel',
  'Other four fifths': 'Übrige vier Fünftel',
  'Without contract or order': 'Ohne Vertrag oder Bestellung',
  'By e-mail': 'Per E-Mail',
  'By chat': 'Im Chat',
  'By letter': 'Per Brief',
  'By form': 'Per Formular',
  'By telephone': 'Am Telefon',
  'By ticket': 'Per Ticket',
  'Other topics': 'Andere Themen',
  'First question of a conversation': 'Erste Frage eines Gesprächs',
  'Later questions in it': 'Spätere Fragen darin',
  'A point per group of questions: the time within which half were answered, with its 95% interval.':
    'Ein Punkt je Gruppe von Fragen: die Zeit, in der die Hälfte beantwortet war, mit dem 95\u2011%\u2011Intervall.',
  'Questions of the twelve months to {day}, those that still wait included (Kaplan-Meier), with 95% intervals; in brackets how many. Regulars are those who were regulars when the question came. Groups of fewer than {fewest, number} questions, and those of which half have no answer yet, are in the table only. Logarithmic time.':
    'Fragen der zwölf Monate bis zum {day}, die noch wartenden eingeschlossen (Kaplan-Meier), mit 95\u2011%\u2011Intervallen; in Klammern, wie viele. Stammkunde ist, wer es war, als die Frage kam. Gruppen mit weniger als {fewest, number} Fragen und solche, bei denen die Hälfte noch keine Antwort hat, stehen nur in der Tabelle. Zeit logarithmisch.',
  '{value} ({count, number})': '{value} ({count, number})',
  'How long the answer took, by who asked and how':
    'Wie lange die Antwort brauchte, nach Fragenden und Weg',
  '{verdict, select, more {Regulars wait longer than other customers} less {Regulars wait less than other customers} other {Whether regulars wait longer than others cannot be told}}: half were answered within {regulars}, of the others within {others}':
    '{verdict, select, more {Stammkunden warten länger als andere} less {Stammkunden warten kürzer als andere} other {Ob Stammkunden länger warten als andere, lässt sich nicht sagen}}: Die Hälfte ihrer Fragen war binnen <dative>{regulars}</dative> beantwortet, bei den anderen binnen <dative>{others}</dative>',
  Questions: 'Fragen',
  'answered so far': 'bisher beantwortet',
  median: 'Median',
  'nine in ten answered within': 'neun von zehn beantwortet nach',
  '{told, select, more {slower than the usual variation} less {faster than the usual variation} unclear {whether that is a change cannot be told} other {no change beyond the usual variation}}':
    '{told, select, more {langsamer als sonst} less {schneller als sonst} unclear {ob das eine Änderung ist, lässt sich nicht sagen} other {wie sonst auch}}',
  'A point per month: the time within which half of its questions were answered, with its 95% interval; a band for the usual variation; a hollow diamond for the mean of the answered ones only.':
    'Ein Punkt je Monat: die Zeit, in der die Hälfte seiner Fragen beantwortet war, mit dem 95\u2011%\u2011Intervall; ein Band für die übliche Schwankung; eine nicht ausgefüllte Raute für das Mittel nur der beantworteten.',
  'usual variation': 'übliche Schwankung',
  'Each month holds the questions that arrived in it ({low, number} to {high, number} a month), those that still wait included (Kaplan-Meier), with 95% intervals. Logarithmic time.{hasLimits, select, true { The grey band is the usual variation of the months before this one (control chart).} other {}} The hollow diamond is the mean of the answered ones only: it is biased, because it forgets everyone who still waits.':
    'Jeder Monat umfasst die Fragen, die in ihm ankamen ({low, number} bis {high, number} im Monat), die noch wartenden eingeschlossen (Kaplan-Meier), mit 95\u2011%\u2011Intervallen. Zeit logarithmisch.{hasLimits, select, true { Das graue Band ist die übliche Schwankung der Monate vor diesem (Regelkarte).} other {}} Die nicht ausgefüllte Raute ist das Mittel nur der beantworteten: Es ist verzerrt, weil es alle vergisst, die noch warten.',
  '{rule, select, outside {This month lies outside the usual variation.} jump {The step from the month before is larger than such steps usually are.} near {Three of the last four months lie nearer to the same edge of the usual variation than to its middle.} run {Eight months in a row lie on the same side of the middle of the usual variation.} other {}}':
    '{rule, select, outside {Dieser Monat liegt außerhalb des Üblichen.} jump {Der Schritt vom Vormonat ist größer, als solche Schritte sonst sind.} near {Drei der letzten vier Monate liegen näher an derselben Grenze des Üblichen als an seiner Mitte.} run {Acht Monate in Folge liegen auf derselben Seite der Mitte des Üblichen.} other {}}',
  'More than half of the questions of {month} have no answer yet, or none arrived':
    'Mehr als die Hälfte der Fragen aus dem {month} hat noch keine Antwort, oder es kam keine',
  'Half were answered within {value}: {change}':
    'Die Hälfte war binnen <dative>{value}</dative> beantwortet: {change}',
  'Half were answered within {value}; in the last thirteen months it was between {low} and {high}':
    'Die Hälfte brauchte höchstens {value}; in den letzten dreizehn Monaten mindestens {low}, höchstens {high}',
  'mean, answered only': 'Mittel, nur beantwortete',
  'Our promises of an answer, by channel': 'Unsere Antwortversprechen, nach Kanal',
  'Our promises of an answer, by channel and class of customer':
    'Unsere Antwortversprechen, nach Kanal und Kundenklasse',
  'Customers of segment {name}': 'Kunden des Segments {name}',
  'Under contract {name}': 'Unter Vertrag {name}',
  'Our promise: an answer within {time}{working, select, true { of working time} other {}}':
    'Unser Versprechen: eine Antwort binnen <dative>{time}</dative>{working, select, true { Arbeitszeit} other {}}',
  'Questions that arrived in': 'Fragen, eingegangen im',
  kept: 'eingehalten',
  'settled by the customer': 'vom Kunden selbst erledigt',
  'Of the questions of {month} none has been decided yet.':
    'Von den Fragen aus dem {month} ist noch keine entschieden.',
  'Kept for {kept, number} of {decided, plural, one {# question} other {# questions}} of {month}: {share}{keepable, plural, =0 {.} one {; one more can still be answered in time.} other {; # more can still be answered in time.}}':
    'Eingehalten bei {kept, number} von {decided, plural, one {# Frage} other {# Fragen}} aus dem {month}: {share}{keepable, plural, =0 {.} one {; eine weitere kann noch rechtzeitig beantwortet werden.} other {; # weitere können noch rechtzeitig beantwortet werden.}}',
  'Response: how long our answer takes': 'Antworten: wie lange unsere Antwort dauert',
  'No customer asked us anything in these thirteen months.':
    'In diesen dreizehn Monaten hat uns kein Kunde etwas gefragt.',
  '{why}: how long our answers take is not known.':
    '{why}: Wie lange unsere Antworten dauern, ist nicht bekannt.',
  '{opened, plural, one {The one question of {month} was {answered, plural, =0 {not } other {}}answered within the month} other {{answered, number} of # questions of {month} {answered, plural, one {was} other {were}} answered within the month: {share} (95% interval {low} to {high})}}.':
    '{opened, plural, one {Die eine Frage aus dem {month} wurde {answered, plural, =0 {nicht } other {}}noch im selben Monat beantwortet} other {{answered, number} von # Fragen aus dem {month} {answered, plural, one {wurde} other {wurden}} noch im selben Monat beantwortet: {share} (95\u2011%\u2011Intervall {low} bis {high})}}.',
  'answered within the month': 'im selben Monat beantwortet',
  'longest wait': 'davon am längsten',
  'half answered within, working time only': 'die Hälfte beantwortet nach, nur Arbeitszeit',
  'mean of the answered ones only (biased)': 'Mittel nur der beantworteten (verzerrt)',
  '{reads, select, true {thank-yous (not counted above)} other {thank-yous (texts are not read: those possible are counted above)}}':
    '{reads, select, true {bloße Dankesmails (oben nicht mitgezählt)} other {bloße Dankesmails (Texte werden nicht gelesen: mögliche sind oben mitgezählt)}}',
  'promised within {time}, kept for {kept, number} of {decided, number}':
    'versprochen binnen <dative>{time}</dative>, eingehalten bei {kept, number} von {decided, number}',

  'In 24 months half of our answers to customers came within {ours}; half of the answers of regulars and lost customers to what we began (offers and attempts to win back left out) within {theirs}.':
    'In 24 Monaten kam die Hälfte unserer Antworten an Kunden binnen {ours}; die Hälfte der Antworten von Stammkunden und verlorenen Kunden auf das, was wir begannen (ohne Angebote und Rückgewinnungsversuche), binnen {theirs}.',
  '{name} ({value}; half of {count, plural, one {one question} other {# questions}} answered {median, select, none {not yet} other {within {median}}})':
    '{name} ({value}; von {count, plural, one {einer Frage} other {# Fragen}} die Hälfte {median, select, none {noch nicht beantwortet} other {binnen <dative>{median}</dative>}})',
  'Most annual value times waiting: {customers}.':
    'Am meisten Jahreswert mal Wartezeit: {customers}.',
  'How long each customer waits for our answers':
    'Wie lange jeder Kunde auf unsere Antworten wartet',
  'response-times': 'antwortzeiten',
  'not asked again within {days} of our answer':
    'binnen <dative>{days}</dative> nach unserer Antwort nicht wieder gefragt',
  'Questions of the 24 months to {day}, open ones included (Kaplan-Meier), of each customer alone; no interval of fewer than five. By annual value times median wait, at most 35 customers: regulars query response_times lists all, and how soon each answers us.':
    'Fragen aus den 24 Monaten bis {day}, offene eingeschlossen (Kaplan-Meier), je Kunde für sich; unter fünf ohne Intervall. Nach Jahreswert mal medianer Wartezeit, höchstens 35 Kunden: regulars query response_times listet alle auf, und wie schnell jeder uns antwortet.',
  'Conversations that we began': 'Gespräche, die wir begannen',
  'half of them answered by the customer within seconds':
    'die Hälfte davon vom Kunden beantwortet binnen Sekunden',
  open: 'offen',
  'promise kept': 'Versprechen gehalten',
  'mailings meanwhile': 'Massenmails währenddessen',

  'Of no mail of ours from the last twelve months could we read that it promises an answer by a day.':
    'Von keiner unserer Mails der letzten zwölf Monate war zu lesen, dass sie bis zu einem Tag eine Antwort zusagt.',
  'Promised in our own mails to answer, call or send something by a day, in twelve months: kept {kept}; {late, number} late, {open, number} open, {ahead, number} not due yet. By later words of ours to the customer; a rule reads the days, and misses some.':
    'In unseren eigenen Mails zugesagt, bis zu einem Tag zu antworten, anzurufen oder etwas zu schicken, in zwölf Monaten: eingehalten {kept}; {late, number} verspätet, {open, number} offen, {ahead, number} noch nicht fällig. Nach späteren Worten von uns an den Kunden; die Tage liest eine Regel, und manche übersieht sie.',
  'What we promised in our own mails': 'Was wir in unseren Mails zusagten',
  'Day promised by': 'Tag genannt als',
  late: 'verspätet',
  'not due yet': 'noch nicht fällig',
  today: 'heute',
  tomorrow: 'morgen',
  'a day of the week': 'Wochentag',
  'a date': 'Datum',
  'a number of days': 'Zahl von Tagen',
  'a week': 'Woche',
  'the end of a month': 'Monatsende',
  all: 'alle',
  // build/regulars
  'Who ordered again, by the month of the first order':
    'Wer wieder bestellte, nach dem Monat der ersten Bestellung',
  'First order in': 'Erste Bestellung im',
  'again within {days}': 'wieder binnen <dative>{days}</dative>',
  'The first order is the first in the data: where the shop is older than these, the first months hold older customers too. Only those for whom the days are over.':
    'Die erste Bestellung ist die erste in den Daten: Ist der Laden älter als sie, enthalten die ersten Monate auch ältere Kunden. Nur Kunden, bei denen die Tage vorüber sind.',
  'E-mail': 'E\u2011Mail',
  Call: 'Anruf',
  Meeting: 'Treffen',
  Letter: 'Brief',
  'Ticket, chat or form': 'Ticket, Chat oder Formular',
  'Mass mailing of ours': 'Rundmail von uns',
  'Offer, contract or order, no word before': 'Angebot, Vertrag oder Bestellung, kein Wort davor',
  'Not known: before the first message': 'Nicht bekannt: vor der ersten Nachricht',
  'Who stayed, by first contact': 'Wer blieb, nach erstem Kontakt',
  'First contact': 'Erster Kontakt',
  'still a customer after a year': 'nach einem Jahr noch Kunde',
  'ordered again within {days}': 'bestellte wieder binnen <dative>{days}</dative>',
  'By the way of the first contact, which is the first thing loaded of a customer, from either side, until it began: who stayed, and who ordered again. A way that was not loaded is not seen, and a difference need not come from the way.':
    'Nach dem Weg des ersten Kontakts, also des Ersten, was von einem Kunden geladen wurde, von beiden Seiten, bis zu seinem Beginn: wer blieb und wer wieder bestellte. Ein Weg, der nicht geladen wurde, ist nicht zu sehen, und ein Unterschied muss nicht am Weg liegen.',
  'Annual value won and lost, in the months of which it is known':
    'Gewonnener und verlorener Jahreswert, in den Monaten, von denen er bekannt ist',
  'What stood last before they left is not known: no messages or activities of the {days, number} days before were loaded.':
    'Was zuletzt davor stand, ist nicht bekannt: Nachrichten oder Aktivitäten der {days, number} Tage davor wurden nicht geladen.',
  'A point per kind of last event: its share of all who left, with its 95% interval.':
    'Ein Punkt je Art des letzten Ereignisses: sein Anteil an allen Abgewanderten mit dem 95\u2011%\u2011Intervall.',
  'Last event within {days, number} days before the churn, of all {total, plural, one {# customer} other {# customers}} who left in the twelve months to {day}; bars are 95% intervals (Wilson). What came before is not always the cause.':
    'Letztes Ereignis in den {days, number} Tagen vor der Abwanderung, bei {total, plural, one {dem einen Kunden, der} other {allen # Kunden, die}} in den zwölf Monaten bis zum {day} {total, plural, one {ging} other {gingen}}; die Striche sind 95\u2011%\u2011Intervalle (Wilson). Was davor steht, ist nicht immer die Ursache.',
  'Last event': 'Letztes Ereignis',
  left: 'abgewandert',
  'of them regulars': 'davon Stammkunden',
  'Of {count, number} of {total, number} who left it is not known what happened last before':
    'Von {count, number} der {total, number}, die gingen, ist nicht bekannt, was zuletzt davor stand',
  '{total, plural, one {The one who left, left without a known cause} other {{count, number} of # left without a known cause}}':
    '{total, plural, one {Der eine, der ging, ging ohne erkennbaren Anlass} other {{count, number} von # gingen ohne erkennbaren Anlass}}',
  '{total, plural, one {The one who left, left after {event}} other {{count, number} of # left after {event}}}':
    'Letztes Ereignis vor {total, plural, one {der einen Abwanderung} other {{count, number} von # Abwanderungen}}: {event}',
  'The same events before terms that were kept':
    'Dieselben Ereignisse vor Laufzeiten, nach denen der Kunde blieb',
  Event: 'Ereignis',
  'ended in leaving (95% interval)': 'endeten mit Abwanderung (95\u2011%\u2011Intervall)',
  'without it': 'ohne es',
  'lost a year': 'im Jahr verloren',
  'kept a year': 'im Jahr gehalten',
  'odds ratio (95% interval)': 'Chancenverhältnis (95\u2011%\u2011Intervall)',
  'any of these': 'irgendeines davon',
  'none of these': 'keines davon',
  'No event stood more often before leaving than before staying, as far as can be told from these numbers.':
    'Soweit diese Zahlen es erkennen lassen, stand kein Ereignis öfter vor dem Abwandern als vor dem Bleiben.',
  'Clearly more often before leaving than before staying: {events}.':
    'Deutlich öfter vor dem Abwandern als vor dem Bleiben: {events}.',
  '{event} {share}': '{event} {share}',
  'Of the contract terms with such an event in the {days, number} days before their end so many ended in leaving: {events}; of those with none of these events {none}.':
    'Von den Vertragslaufzeiten mit einem solchen Ereignis in den {days, number} Tagen vor ihrem Ende endeten so viele mit Abwanderung: {events}; von denen ohne jedes dieser Ereignisse {none}.',
  'All contract terms that ended since events are known, with the event in the {days, number} days before; shares with their exact intervals. A ratio of 1 means that the event stood as often before staying; only an interval above 1 tells more. Terms of one customer are not independent of each other: “clearly” is said only where the last ends of all customers, one each, differ by Fisher’s exact test, over all comparisons of this report (Holm).':
    'Alle Vertragslaufzeiten, die endeten, seit Ereignisse bekannt sind, mit dem Ereignis in den {days, number} Tagen davor; Anteile mit ihren exakten Intervallen. Ein Verhältnis von 1 heißt, dass das Ereignis ebenso oft vor dem Bleiben stand; erst ein Intervall über 1 sagt mehr. Laufzeiten eines Kunden sind nicht unabhängig voneinander: „Deutlich“ heißt es nur, wo sich die letzten Vertragsenden aller Kunden, je eines, nach Fishers exaktem Test unterscheiden, über alle Vergleiche dieses Berichts (Holm).',
  '{count, plural, =0 {Whether we gave way after such an event is not known of any of these terms: none of them had a later offer on the old terms or for less.} one {In one of these terms a later offer gave way, on the old terms or for less: it ended in {left, plural, =0 {staying} other {leaving}}; of all others nothing of that is known.} other {In # of these terms a later offer gave way, on the old terms or for less: {left, number} of them ended in leaving; of all others nothing of that is known.}}':
    '{count, plural, =0 {Ob wir nach einem solchen Ereignis nachgaben, ist von keiner dieser Laufzeiten bekannt: Keine hatte ein späteres Angebot zu den alten Bedingungen oder für weniger.} one {In einer dieser Laufzeiten gab ein späteres Angebot nach, zu den alten Bedingungen oder für weniger: Der Kunde {left, plural, =0 {blieb} other {ging}}; von allen anderen ist davon nichts bekannt.} other {In # dieser Laufzeiten gab ein späteres Angebot nach, zu den alten Bedingungen oder für weniger: {left, number} davon endeten mit Abwanderung; von allen anderen ist davon nichts bekannt.}}',
  'contract terms that ended and were renewed':
    'Vertragslaufzeiten, die endeten und verlängert wurden',
  'questions answered within 24 hours': 'Fragen, binnen 24 Stunden beantwortet',
  'customers who complained': 'Kunden, die sich beschwerten',
  'terms changed': 'Bedingungen geändert',
  'Before and after {day}: {label}': 'Vor und nach dem {day}: {label}',
  'Before and after {day}: half of all customers who got an offer got changed terms':
    'Vor und nach dem {day}: die Hälfte aller Kunden mit einem Angebot bekam geänderte Bedingungen',
  '{days} before': '{days} davor',
  '{days} from then on': '{days} ab da',
  'A difference is no effect: what else changed meanwhile is not known.':
    'Ein Unterschied ist keine Wirkung: Was sich sonst inzwischen änderte, ist nicht bekannt.',
  'in {year}': 'Im Jahr {year}',
  'in {period}': 'Im {period}',
  'earlier in the twelve months to {day}': 'Früher in den zwölf Monaten bis zum {day}',
  'Customers who let a contract end have left only once {days} have passed without a new one: a later report may count more for this month.':
    'Wer einen Vertrag auslaufen lässt, gilt erst als abgewandert, wenn {days} ohne neuen vergangen sind: Ein späterer Bericht kann für diesen Monat mehr zählen.',
  'Listed are {count, number}: regulars first, then by value.':
    'Aufgeführt sind {count, number}: Stammkunden zuerst, dann nach Wert.',
  'Customers who left {when}': '{when} abgewanderte Kunden',
  '{total, number} customers left {when}': '{when} sind {total, number} Kunden abgewandert',
  '{count, plural, =0 {Nobody left} one {One customer left} other {# customers left}} {when}{count, plural, =0 {} one {, {regulars, plural, =0 {not a regular} other {a regular}}} other {, {regulars, plural, =0 {none of them a regular} one {one of them a regular} other {{isAll, select, true {all} other {{regulars, number}}} of them regulars}}}}':
    '{when} {count, plural, =0 {ist niemand abgewandert} one {ist ein Kunde abgewandert} other {sind # Kunden abgewandert}}{count, plural, =0 {} one {, {regulars, plural, =0 {kein Stammkunde} other {ein Stammkunde}}} other {, {regulars, plural, =0 {darunter kein Stammkunde} one {darunter ein Stammkunde} other {{isAll, select, true {alle} other {davon {regulars, number}}} Stammkunden}}}}',
  'Left on': 'Abgewandert am',
  'Last event before': 'Letztes Ereignis davor',
  '{day}, back on {returned}': '{day}, zurück am {returned}',
  'Of the customers whose first contract or order fell into a year, those still there after a number of years, with Wilson’s 95% interval; only those who began that long ago count. Customers older than the data are left out: of them only those who stayed are known.':
    'Von den Kunden, deren erster Vertrag oder erste Bestellung in ein Jahr fiel: wie viele nach einer Zahl von Jahren noch da sind, mit Wilsons 95\u2011%\u2011Intervall; es zählt nur, wer vor so langer Zeit begonnen hat. Kunden, die älter sind als die Daten, sind ausgelassen: Von ihnen kennt man nur die Gebliebenen.',
  'Began in': 'Begonnen',
  'after {years, plural, one {one year} other {# years}}':
    'nach {years, plural, one {einem Jahr} other {# Jahren}}',
  'Early silence: quiet beyond their rhythm': 'Frühe Stille: länger ohne Bestellung als sonst',
  'No regular who orders is quiet for longer than the own rhythm explains.':
    'Kein bestellender Stammkunde hat länger nicht bestellt, als sein eigener Rhythmus erklärt.',
  '{count, plural, one {One} other {#}} of {total, number} regulars who order {count, plural, one {is} other {are}} quiet for longer than nine in ten of their own gaps between orders, and not yet counted as lost{listed, plural, =0 {} other { (the # worth most are listed)}}.':
    '{count, plural, one {Einer} other {#}} von {total, number} bestellenden Stammkunden {count, plural, one {hat länger nicht bestellt als in 9 von 10 seiner} other {haben länger nicht bestellt als in 9 von 10 ihrer}} Abstände zwischen Bestellungen und {count, plural, one {gilt} other {gelten}} noch nicht als verloren{listed, plural, =0 {} other { (aufgeführt sind die # mit dem höchsten Jahreswert)}}.',
  'Last order': 'Letzte Bestellung',
  'Quiet for': 'Stille',
  'Usual gap': 'Üblicher Abstand',
  'Counts as lost on': 'Gilt als verloren am',
  'Still a customer': 'Noch Kunde',
  'new': 'neu',
  returned: 'zurückgekehrt',
  'more from existing customers': 'Ausweitung',
  'less from existing customers': 'Verringerung',
  'No contract or order moved in these thirteen months.':
    'In diesen dreizehn Monaten hat sich kein Vertrag und keine Bestellung bewegt.',
  '{isYoung, select, true {As far as the data reach back: } other {}}{balance, select, lost {Annual value fell by {value} in 13 months} won {Annual value grew by {value} in 13 months} other {Annual value is the same as 13 months before, on balance}}':
    '{isYoung, select, true {Soweit die Daten zurückreichen: } other {}}{balance, select, lost {In 13 Monaten sank der Jahreswert um {value}} won {In 13 Monaten stieg der Jahreswert um {value}} other {In 13 Monaten blieb der Jahreswert unterm Strich gleich}}',
  'Stacked columns per month: annual value won above the line, lost below it; a dash marks what remains.':
    'Gestapelte Säulen je Monat: gewonnener Jahreswert über der Linie, verlorener darunter; ein Strich zeigt, was bleibt.',
  'Annual value in {currency}; the dash across each column is what remains on balance. Opening plus movements is closing in every month (see the table).':
    'Jahreswert in {currency}; der Strich quer über jeder Säule ist, was im Saldo bleibt. Anfangsbestand plus Bewegungen ergibt in jedem Monat den Endbestand (siehe Tabelle).',
  'The orders begin on {first}: before {from} nobody can be a regular by them, and what grows since then is partly the start of the data.':
    'Die Bestellungen beginnen am {first}: vor dem {from} kann dadurch niemand Stammkunde sein, und was seither wächst, ist zum Teil der Beginn der Daten.',
  'at the start': 'am Anfang',
  'at the end': 'am Ende',
  'on balance': 'im Saldo',
  'How many are probably still customers is not computed: fewer than 30 customers ordered on more than one day.':
    'Wer wahrscheinlich noch Kunde ist, wird nicht berechnet: Weniger als 30 Kunden haben an mehr als einem Tag bestellt.',
  'How many are probably still customers is not computed: no best fit of the model to these orders was found.':
    'Wer wahrscheinlich noch Kunde ist, wird nicht berechnet: Für diese Bestellungen fand sich keine beste Anpassung des Modells.',
  'Customers who order: who is probably still one':
    'Bestellende Kunden: wer wahrscheinlich noch einer ist',
  'Of the {total, plural, one {# customer} other {# customers}} who ever ordered we expect {orders, number} orders{limits} in the next twelve months; in the last twelve months there were {before, number}.':
    'Von {total, plural, one {dem einen Kunden} other {den # Kunden}}, die je bestellt haben, erwarten wir {orders, number} Bestellungen{limits} in den nächsten zwölf Monaten; in den letzten zwölf Monaten waren es {before, number}.',
  'Regularity of their orders: {regularity} (95% interval {low} to {high}; 1 is as if at random, more is more even), from the last two gaps of {count, number} customers.':
    'Regelmäßigkeit ihrer Bestellungen: {regularity} (95\u2011%\u2011Intervall {low} bis {high}; 1 heißt wie zufällig, mehr heißt gleichmäßiger), aus den letzten beiden Abständen von {count, number} Kunden.',
  'Of {total, number} who ordered {low, number} to {high, number} are probably still customers, depending on the model':
    'Von {total, number}, die bestellt haben, sind je nach Modell {low, number} bis {high, number} wahrscheinlich noch Kunden',
  'Of {total, number} customers {count, number} were fitted, drawn by a hash of their numbers.':
    'Angepasst wurde es an {count, number} von {total, number} Kunden, gezogen nach einem Hash ihrer Nummern.',
  'The orders expected are by {model}: fitted to the orders before, it missed least what came then.':
    'Die erwarteten Bestellungen sind von {model}: An die Bestellungen davor angepasst, hat es das, was dann kam, am wenigsten verfehlt.',
  'The limits of the orders expected hold how far such models miss, on these orders and on public ones, beside what is not known of the parameters. Customers older than the orders that are loaded count as new there, which makes the expectation too high rather than too low.':
    'Die Grenzen der erwarteten Bestellungen enthalten, wie weit solche Modelle danebenliegen, bei diesen Bestellungen und bei öffentlichen, neben dem, was über die Parameter nicht bekannt ist. Wer älter ist als die geladenen Bestellungen, zählt dort als neu; das macht die Erwartung eher zu hoch als zu niedrig.',
  'The orders are too young to try the model on some that it does not know.':
    'Die Bestellungen sind zu jung, um das Modell an solchen zu prüfen, die es nicht kennt.',
  '{weeks, number} weeks ago {expected} orders would have been expected of the {count, plural, one {one customer} other {# customers}} known then; {came, number} came.':
    'Vor {weeks, number} Wochen wären von {count, plural, one {dem einen damals bekannten Kunden} other {den # damals bekannten Kunden}} {expected} Bestellungen erwartet worden; {came, number} kamen.',
  'Tried on orders that the model did not know':
    'Geprüft an Bestellungen, die das Modell nicht kannte',
  'Weeks held out': 'Wochen der Prüfung',
  'Ended so many weeks ago': 'Beendet vor so vielen Wochen',
  'Customers before': 'Kunden davor',
  'Orders that came': 'Bestellungen, die kamen',
  'Expected (MBG)': 'Erwartet (MBG)',
  'Expected (BG)': 'Erwartet (BG)',
  'About {alive, number} of {total, number} who ordered are probably still customers':
    'Etwa {alive, number} von {total, number}, die bestellt haben, sind wahrscheinlich noch Kunden',
  'A bar per class of the chance to be a customer still: how many customers are in it.':
    'Ein Balken je Klasse der Wahrscheinlichkeit, noch Kunde zu sein: wie viele Kunden darin sind.',
  'Probability of still being a customer, by number, rhythm and age of the orders; sum over all {total, number} customers {alive, number}{limits}. The BG model, which many tools use, gives {bg}: it takes everyone who ordered once for alive for ever.':
    'Wahrscheinlichkeit, noch Kunde zu sein, nach Zahl, Rhythmus und Alter der Bestellungen; Summe über alle {total, number} Kunden {alive, number}{limits}. Das BG-Modell, das viele Werkzeuge verwenden, ergibt {bg}: Es hält jeden, der einmal bestellt hat, für immer für einen Kunden.',
  'no result': 'kein Ergebnis',
  '{low} to {high}': '{low} bis {high}',
  'chance {low} to {high}': '{low} bis {high} wahrscheinlich',
  'Customers (MBG)': 'Kunden (MBG)',
  'Customers (BG)': 'Kunden (BG)',
  'Orders expected in twelve months': 'Erwartete Bestellungen in zwölf Monaten',
  'MBG/CNBD-k with k = {k, number}, by maximum likelihood over {count, plural, one {# customer} other {# customers}}, in weeks: {parameters}. Intervals are 95% and hold what is not known of the parameters, not chance.':
    'MBG/CNBD-k mit k = {k, number}, nach größter Wahrscheinlichkeit über {count, plural, one {# Kunden} other {# Kunden}}, in Wochen: {parameters}. Die 95\u2011%\u2011Intervalle enthalten, was über die Parameter nicht bekannt ist, nicht den Zufall.',
  'Single parameters mean nothing, the totals hold.':
    'Einzelne Parameter bedeuten nichts, die Summen gelten.',
  'A customer with contracts and orders is one regular, and has left only when both are over: what ends while the other goes on counts as less from an existing customer.':
    'Ein Kunde mit Verträgen und Bestellungen ist ein Stammkunde und erst abgewandert, wenn beides vorbei ist: Was endet, während das andere weiterläuft, zählt als Rückgang.',
  Business: 'Geschäft',
  'Ended in twelve months': 'In zwölf Monaten beendet',
  'still active on the other basis': 'davon auf anderer Grundlage weiter Kunde',
  'Regulars: who has left, and after what': 'Stammkunden: wer gegangen ist und wonach',
  'On {day} we have {count, plural, =0 {no regular} one {one regular worth {value} a year} other {# regulars worth {value} a year}}{earlier}.':
    'Am {day} haben wir {count, plural, =0 {keinen Stammkunden} one {einen Stammkunden im Wert von {value} im Jahr} other {# Stammkunden im Wert von {value} im Jahr}}{earlier}.',
  'No projection: fewer than ten left.': 'Keine Hochrechnung: Weniger als zehn sind gegangen.',
  'No projection: no best fit was found.':
    'Keine Hochrechnung: Es fand sich keine beste Anpassung.',
  'Leaving is about as likely at every renewal: single parameters mean nothing, the projection holds.':
    'Das Gehen ist bei jeder Verlängerung etwa gleich wahrscheinlich: Einzelne Parameter bedeuten nichts, die Hochrechnung gilt.',
  'Yearly contracts: who stays, term by term': 'Jahresverträge: wer bleibt, Laufzeit für Laufzeit',
  'After {terms, plural, one {one yearly term} other {# yearly terms}}, {share} are still under contract':
    'Nach {terms, plural, one {einer Jahreslaufzeit} other {# Jahreslaufzeiten}} sind noch {share} unter Vertrag',
  'A point per term: the share that stays after it, with its interval; a falling line: the projection.':
    'Ein Punkt je Laufzeit: der Anteil, der danach bleibt, mit seinem Intervall; eine fallende Linie: die Hochrechnung.',
  'Share still under contract after a number of yearly terms (below: the number), Kaplan-Meier over {count, plural, one {# unbroken stretch} other {# unbroken stretches}} of yearly contracts, with 95% intervals; those still under contract count up to the last renewal, those older than the data from the first one that is followed.':
    'Anteil, der nach einer Zahl von Jahreslaufzeiten (unten: die Zahl) noch unter Vertrag ist, Kaplan-Meier über {count, plural, one {# ununterbrochene Folge} other {# ununterbrochene Folgen}} von Jahresverträgen, mit 95\u2011%\u2011Intervallen; wer noch unter Vertrag ist, zählt bis zur letzten Verlängerung, wer älter ist als die Daten, ab der ersten, die zu sehen ist.',
  'Dashed: the shifted beta-geometric fitted to the same renewals ({parameters}).':
    'Gestrichelt: die verschobene Beta-geometrische Verteilung, angepasst an dieselben Verlängerungen ({parameters}).',
  'After term': 'Nach Laufzeit',
  'Renewals due': 'Fällige Verlängerungen',
  Left: 'Gegangen',
  'Still under contract': 'Noch unter Vertrag',
  Projected: 'Hochgerechnet',
  'After {years, plural, one {one year} other {# years}}, {share} are still under contract':
    'Nach {years, plural, one {einem Jahr} other {# Jahren}} sind {share} noch unter Vertrag',
  'After {years, plural, one {one year} other {# years}}, {share} of those who order still do':
    'Nach {years, plural, one {einem Jahr} other {# Jahren}} bestellen noch {share} der Besteller',
  'How long customers stay': 'Wie lange Kunden bleiben',
  'A point per year: the share that stays longer, with its interval.':
    'Ein Punkt je Jahr: der Anteil, der länger bleibt, mit seinem Intervall.',
  'Share that stays longer than a number of years (below: the number), Kaplan-Meier over {count, plural, one {# stretch} other {# stretches}} of business, with 95% intervals and nothing smoothed. {late, plural, =0 {} one {One of them is older than the data and counts only from their start on. } other {# of them are older than the data and count only from their start on. }}{out, plural, =0 {} one {One is left out: its start is not known.} other {# are left out: their start is not known.}}':
    'Anteil, der länger bleibt als eine Zahl von Jahren (unten: die Zahl), Kaplan-Meier über {count, plural, one {# Geschäftszeit} other {# Geschäftszeiten}}, mit 95\u2011%\u2011Intervallen und ohne jede Glättung. {late, plural, =0 {} one {Eine davon ist älter als die Daten und zählt erst ab deren Beginn. } other {# davon sind älter als die Daten und zählen erst ab deren Beginn. }}{out, plural, =0 {} one {Eine ist ausgelassen: Ihr Beginn ist unbekannt.} other {# sind ausgelassen: Ihr Beginn ist unbekannt.}}',
  'Customers who left are taken to be in the data from {day} on, the day of the first end known; archive_begins in regulars.yaml can say it.':
    'Wer ging, gilt ab dem {day} als bekannt, dem Tag des ersten bekannten Endes; archive_begins in regulars.yaml kann es festlegen.',
  'Of {out, number} of {total, number} it is not known when they began; of the others {share} are still there after {years, plural, one {one year} other {# years}}':
    'Von {out, number} von {total, number} ist nicht bekannt, wann sie begannen; von den übrigen sind nach {years, plural, one {einem Jahr} other {# Jahren}} noch {share} da',
  'None of those whose start is known has left contracts so far; {count, number} of them are followed for {years, plural, one {a year} other {# years}} or longer.{out, plural, =0 {} one { One is left out: its start is not known.} other { # are left out: their start is not known.}}':
    'Von denen, deren Beginn bekannt ist, hat bisher niemand seine Verträge beendet; {count, number} davon sind {years, plural, one {ein Jahr} other {# Jahre}} oder länger dabei.{out, plural, =0 {} one { Einer ist ausgelassen: Sein Beginn ist unbekannt.} other { # sind ausgelassen: Ihr Beginn ist unbekannt.}}',
  'None of those whose start is known has stopped ordering so far; {count, number} of them are followed for {years, plural, one {a year} other {# years}} or longer.{out, plural, =0 {} one { One is left out: its start is not known.} other { # are left out: their start is not known.}}':
    'Von denen, deren Beginn bekannt ist, hat bisher niemand aufgehört zu bestellen; {count, number} davon sind {years, plural, one {ein Jahr} other {# Jahre}} oder länger dabei.{out, plural, =0 {} one { Einer ist ausgelassen: Sein Beginn ist unbekannt.} other { # sind ausgelassen: Ihr Beginn ist unbekannt.}}',
  Years: 'Jahre',
  'Followed beyond it': 'Darüber hinaus beobachtet',
  'Left within it': 'Darin gegangen',
  'Still there': 'Noch da',

  // build/win-back
  '{count} of {total, number}': '{count} von {total, number}',
  'What the replies say is not known: texts of mails are not read (privacy.bodies).':
    'Was die Antworten sagen, ist nicht bekannt: Texte von Mails werden nicht gelesen (privacy.bodies).',
  '{why}: which mailings went to customers who waited for us is not known.':
    '{why}: Welche Rundmails an Kunden gingen, die auf uns warteten, ist nicht bekannt.',
  'Mixed messages: mailings to customers who waited for us':
    'Widersprüchliche Signale: Rundmails an Kunden, die auf uns warteten',
  'No mass mailing of the last twelve months went to a customer to whom we owed an answer.':
    'Keine Rundmail der letzten zwölf Monate ging an einen Kunden, dem wir eine Antwort schuldeten.',
  Mailing: 'Rundmail',
  Kind: 'Art',
  Sent: 'Gesendet',
  'to customers we owed an answer': 'an Kunden, denen wir eine Antwort schuldeten',
  'waiting for up to': 'längste Wartezeit',
  'we owed the customer an answer': 'offene Antwort von uns',
  'the customer had left, replied yes or on a condition, and had no answer':
    'abgewandert, sagte ja oder unter einer Bedingung ja und hatte keine Antwort',
  'the customer had objected or unsubscribed': 'Widerspruch oder Abmeldung des Kunden',
  'we had refused the customer something, and now asked to come back':
    'wir hatten dem Kunden etwas abgelehnt und baten nun um die Rückkehr',
  'no mass mailing while we owe an answer': 'keine Rundmail, solange wir eine Antwort schulden',
  '{high, plural, one {{count} mailing to a customer} other {{count} mailings to customers}} not sent':
    '{high, plural, one {{count} Aussendung an einen Kunden} other {{count} Aussendungen an Kunden}} unterblieben',
  'an answer by the end of the second working day':
    'eine Antwort bis zum Ende des zweiten Arbeitstags',
  '{high, plural, one {{count} question} other {{count} questions}} answered earlier':
    '{high, plural, one {{count} Frage} other {{count} Fragen}} früher beantwortet',
  'a call within 30 days of leaving': 'ein Anruf binnen 30 Tagen nach der Abwanderung',
  '{high, plural, one {{count} customer} other {{count} customers}} called':
    '{high, plural, one {{count} Kunde} other {{count} Kunden}} angerufen',
  '“{rule}”: {changed}': '„{rule}“: {changed}',
  'Had a rule held in the twelve months to {day}: {items}. What would have come of it is not known.':
    'Hätte in den zwölf Monaten bis zum {day} eine Regel gegolten: {items}. Was daraus geworden wäre, ist nicht bekannt.',
  'What a rule would have changed in twelve months':
    'Was eine Regel in zwölf Monaten geändert hätte',
  Rule: 'Regel',
  'would have gone another way': 'wäre anders gelaufen',
  '{text} ({mailings, plural, one {# campaign} other {# campaigns}}, {addresses, plural, one {# address} other {# addresses}})':
    '{text} ({mailings, plural, one {# Kampagne} other {# Kampagnen}}, {addresses, plural, one {# Adresse} other {# Adressen}})',
  'up to {figure}': 'bis zu {figure}',
  '{count, plural, one {# row} other {# rows}} of your rule':
    '{count, plural, one {# Zeile} other {# Zeilen}} der eigenen Regel',
  'Mailings that the list should have left out':
    'Rundmails, die der Verteiler hätte auslassen sollen',
  Because: 'Grund',
  'Mass mailings of twelve months': 'Rundmails aus zwölf Monaten',
  responded: 'reagierte',
  'ordered or returned': 'bestellte oder kam zurück',
  'What campaigns caused': 'Was Kampagnen bewirkten',
  Campaign: 'Kampagne',
  Group: 'Gruppe',
  Outcome: 'Ausgang',
  'with the campaign': 'mit Kampagne',
  'left alone': 'in Ruhe gelassen',
  Difference: 'Unterschied',
  'Value per customer': 'Wert je Kunde',
  'Chance decided whom the campaign went to and who was left alone, so that the difference is what it caused. An interval that holds zero shows no effect. 95% intervals: Wilson for shares, Newcombe for their difference, Welch for values.':
    'Der Zufall entschied, an wen die Kampagne ging und wer in Ruhe gelassen wurde; der Unterschied ist also ihre Wirkung. Ein Intervall, in dem die Null liegt, zeigt keine Wirkung. 95\u2011%\u2011Intervalle: Wilson für Anteile, Newcombe für ihren Unterschied, Welch für Werte.',
  '{count, number} of {total, number}: {share}% ({low} to {high})':
    '{count, number} von {total, number}: {share} % ({low} bis {high})',
  '{value} ({low} to {high}) points': '{value} ({low} bis {high}) Punkte',
  'within a day': 'binnen eines Tages',
  'within a week': 'binnen einer Woche',
  'within 30 days': 'binnen 30 Tagen',
  'within 90 days': 'binnen 90 Tagen',
  'within a year': 'binnen eines Jahres',
  'Our answer to their first reply came': 'Unsere Antwort auf die erste Rückmeldung kam',
  'Returned within a year of it': 'Binnen eines Jahres danach zurückgekehrt',
  'Not yet by then: returned within a year from then on':
    'Bis dahin noch nicht: binnen eines Jahres von da an zurückgekehrt',
  'With each further week until our answer the odds that the customer returns within a year of it were {ratio} times as high (95% interval {low} to {high}; logistic regression over all {count, number} replies answered within a year since the data begin): {shares}. Those we answered late may differ in other ways too: a difference, not a proven cause.':
    'Mit jeder weiteren Woche bis zu unserer Antwort waren die Chancen (odds), dass der Kunde binnen eines Jahres danach zurückkehrt, {ratio}\u2011mal so hoch (95\u2011%\u2011Intervall {low} bis {high}; logistische Regression über alle {count, number} seit Beginn der Daten binnen eines Jahres beantwortete Rückmeldungen): {shares}. Wem wir spät antworteten, der mag auch sonst anders sein: ein Unterschied, keine bewiesene Ursache.',
  'What a further week of waiting costs cannot be told: one delay parts those who returned from those who did not, so that the logistic regression has no finite estimate.':
    'Was eine weitere Woche Warten kostet, lässt sich nicht sagen: Eine Dauer trennt alle, die zurückkamen, von denen, die es nicht taten; die logistische Regression hat so keinen endlichen Schätzwert.',
  'What a further week of waiting costs cannot be told: of {answered, plural, =0 {no reply} one {one reply} other {# replies}} answered a year ago or earlier, since the data begin, {returned, plural, =0 {none} other {#}} brought the customer back within a year; it takes at least ten that did and ten that did not, answered after different times.':
    'Was eine weitere Woche Warten kostet, ist nicht zu sagen: von {answered, plural, =0 {keiner Rückmeldung} one {einer Rückmeldung} other {# Rückmeldungen}}, vor einem Jahr oder früher beantwortet, seit Beginn der Daten, {returned, plural, =0 {brachte keine} one {brachte eine} other {brachten #}} den Kunden binnen eines Jahres zurück; nötig sind mindestens zehn, die es taten, und zehn, die es nicht taten, nach verschieden langer Zeit beantwortet.',
  '{count, plural, =0 {answered at once} one {after one week} other {after # weeks}} {value} ({low} to {high})':
    '{count, plural, =0 {sofort beantwortet} one {nach einer Woche} other {nach # Wochen}} {value} ({low} bis {high})',
  'With {count, plural, one {the one customer who waits} other {the # customers who wait}} for our answer today, no longer than nearly all of those answered, another week is worth {value} of annual value ({low} to {high}), if that holds on.':
    'Bei {count, plural, one {dem einen Kunden, der} other {den # Kunden, die}} heute auf unsere Antwort {count, plural, one {wartet} other {warten}}, nicht länger als fast alle beantworteten, ist eine weitere Woche {value} Jahreswert wert ({low} bis {high}), wenn das weiter gilt.',
  'That a week costs anything cannot be told from these replies.':
    'Dass eine Woche etwas kostet, ist aus diesen Rückmeldungen nicht zu sagen.',
  'Personal attempts of the last twelve months': 'Persönliche Versuche der letzten zwölf Monate',
  'Nobody of us wrote to or called a lost customer in the last twelve months.':
    'In den letzten zwölf Monaten hat niemand von uns einem verlorenen Kunden geschrieben oder ihn angerufen.',
  'We wrote or called': 'Wir schrieben oder riefen an',
  'Their reply': 'Ihre Rückmeldung',
  'Our answer': 'Unsere Antwort',
  '{days} after the churn': '{days} nach der Abwanderung',
  '{days} after the refusal': '{days} nach der Ablehnung',
  'by {person}': 'von {person}',
  'new person': 'neue Person',
  'another person': 'andere Person',
  'Another person: not the one who dealt with the customer before; new: one who never had.':
    'Andere Person: nicht die, die den Kunden zuvor betreut hat; neue Person: eine, die noch nie mit ihm zu tun hatte.',
  'for a term with {days} left': 'für eine Laufzeit, von der noch {days} blieben',
  none: 'keine',
  'the same day': 'am selben Tag',
  'after {days}': '{days} später',
  '{count, plural, =0 {none yet} other {none for {days}}}':
    '{count, plural, =0 {noch keine} other {keine, seit <dative>{days}</dative>}}',
  'returned on {day}': 'zurückgekehrt am {day}',
  'By kind of attempt': 'Nach Art des Versuchs',
  'Customers who had left': 'Abgewanderte Kunden',
  replied: 'antworteten',
  'of these, have our answer': 'davon mit unserer Antwort',
  'returned so far': 'bisher zurückgekehrt',
  'By campaign': 'Nach Kampagne',
  'Mass mailing': 'Rundmail',
  'Mass mailings to customers who left in the 24 months of this chapter, win-backs first, at most 20. A window counts only those for whom it is over. Customers who got several mailings count for each; those who got one lately may still reply.':
    'Rundmails an Kunden, die in den 24 Monaten dieses Kapitels abwanderten, Rückgewinnungsmails zuerst, höchstens 20. Gezählt ist nur, bei wem die Frist abgelaufen ist. Wer mehrere bekam, zählt bei jeder; wer erst kürzlich eine bekam, kann noch antworten.',
  'returned within {days}': 'zurück binnen <dative>{days}</dative>',
  'Replies, answers and returns are those so far: those tried lately may still reply and return.':
    'Antworten und Rückkehr sind die bisherigen: Wer erst kürzlich angesprochen wurde, kann noch antworten und zurückkehren.',
  'we wrote or called': 'wir schrieben oder riefen an',
  'they replied': 'sie antworteten',
  'we answered': 'wir antworteten',
  'we made an offer': 'wir machten ein Angebot',
  'kept for a term': 'eine Laufzeit lang geblieben',
  'Bars: customers who left, those we wrote to, who replied, whom we answered, who got an offer, and, of those we wrote to, who returned.':
    'Balken: Kunden, die gingen, die wir anschrieben, die antworteten, denen wir antworteten, die ein Angebot bekamen, und von den Angeschriebenen die Zurückgekehrten.',
  'Customers who left in the 24 months to {day}; each step counts only those who came through the step before, but those who returned are counted of all we wrote to or called, with an offer or without. Personal mails, calls and meetings only. Customers who left lately may still be won back, and those who returned lately cannot have been kept for a term yet. Shares with 95% intervals (Wilson) stand in the table.':
    'Kunden, die in den 24 Monaten bis zum {day} gingen; jeder Schritt zählt nur, wer durch den vorigen kam; wer zurückkehrte, zählt von allen Angeschriebenen und Angerufenen, mit Angebot oder ohne. Nur persönliche Mails, Anrufe und Treffen. Wer vor kurzem ging, kann noch zurückgewonnen werden, und wer vor kurzem zurückkam, noch keine Laufzeit lang geblieben sein. Anteile mit 95\u2011%\u2011Intervallen (Wilson) stehen in der Tabelle.',
  '{churned, plural, one {One customer} other {# customers}} left, and we wrote to none of them':
    '{churned, plural, one {Ein Kunde ging} other {# Kunden gingen}}, und wir schrieben keinem davon',
  'Of {churned, plural, one {one customer} other {# customers}} who left we wrote to {attempted, number}; nobody replied; {returned, plural, =0 {nobody returned} other {# returned}}':
    'Von {churned, plural, one {einem Kunden, der ging,} other {# Kunden, die gingen,}} haben wir {attempted, plural, one {einen} other {#}} angeschrieben; niemand antwortete; {returned, plural, =0 {niemand kehrte zurück} one {einer kehrte zurück} other {# kehrten zurück}}',
  'Of {churned, plural, one {one customer} other {# customers}} who left we wrote to {attempted, number}; {replied, number} replied; {answered, plural, =0 {none of them has our answer} one {one of them has our answer} other {# of them have our answer}}; {returned, plural, =0 {nobody returned} other {# returned}}':
    'Von {churned, plural, one {einem Kunden, der ging,} other {# Kunden, die gingen,}} haben wir {attempted, plural, one {einen} other {#}} angeschrieben; {replied, plural, one {einer} other {#}} {replied, plural, one {antwortete} other {antworteten}}; {answered, plural, =0 {keiner davon hat unsere Antwort} one {einer davon hat unsere Antwort} other {# davon haben unsere Antwort}}; {returned, plural, =0 {niemand kehrte zurück} one {einer kehrte zurück} other {# kehrten zurück}}',
  Step: 'Schritt',
  'of the step before (returned: of those we wrote to)':
    'vom vorigen Schritt (zurück: von den Angeschriebenen)',
  'before the churn': 'vor der Abwanderung',
  '31 to 91 days': '31 bis 91 Tage',
  '92 to 182 days': '92 bis 182 Tage',
  '183 to 365 days': '183 bis 365 Tage',
  'over a year': 'über ein Jahr',
  'not so far': 'bisher nicht',
  'A bar per lateness of our first personal mail, call or meeting, counted from the churn.':
    'Ein Balken je Verspätung unserer ersten persönlichen Mail, unseres ersten Anrufs oder Treffens, gezählt ab der Abwanderung.',
  'First personal attempt, counted from the churn, of all {total, plural, one {# customer} other {# customers}} who left in the 24 months to {day}.':
    'Erster persönlicher Versuch, gezählt ab der Abwanderung, bei {total, plural, one {# Kunden, der} other {allen # Kunden, die}} in den 24 Monaten bis zum {day} {total, plural, one {ging} other {gingen}}.',
  'First personal attempt': 'Erster persönlicher Versuch',
  'None of them left 30 days ago or earlier': 'Keiner von ihnen ging vor 30 Tagen oder früher',
  '{early, plural, =0 {Nobody} other {#}} of {total, number} who left 30 days ago or earlier heard from one of us within 30 days ({low} to {high})':
    '{early, plural, =0 {Keiner} one {Einer} other {#}} von {total, number}, die vor 30 Tagen oder früher gingen, {early, plural, =0 {hörte} one {hörte} other {hörten}} binnen 30 Tagen von einem von uns ({low} bis {high})',
  'after a personal mail or call': 'nach einer persönlichen Mail oder einem Anruf',
  'after a win-back mailing': 'nach einer Rückgewinnungsmail',
  'after any other mass mailing': 'nach einer anderen Rundmail',
  'after a mass mailing of a kind that is not known': 'nach einer Rundmail unbekannter Art',
  'Returned within 30, 90 and 365 days': 'Zurückgekehrt binnen 30, 90 und 365 Tagen',
  'within {days}': 'binnen <dative>{days}</dative>',
  'by themselves': 'von selbst',
  'Of those who left in the 24 months of this chapter, from the first attempt of its kind; by themselves: from the churn, before any personal attempt and any mailing that is or may be a win-back. Kaplan-Meier with 95% intervals: each customer counts as long as followed, and each window says how many still are; while nobody has returned, the exact limit over these. What returned after an attempt did not for that reason return because of it.':
    'Von denen, die in den 24 Monaten dieses Kapitels abwanderten, ab dem ersten Versuch seiner Art; von selbst: ab der Abwanderung, vor jedem persönlichen Versuch und jeder Rundmail, die zurückgewinnen will oder wollen kann. Kaplan-Meier mit 95\u2011%\u2011Intervallen: Jeder Kunde zählt, solange er beobachtet ist, und bei jeder Frist steht, wie viele es noch sind; solange niemand zurückkam, die exakte Grenze über diese. Wer nach einem Versuch zurückkam, kam nicht schon deshalb seinetwegen zurück.',
  '{name} ({count, number})': '{name} ({count, number})',
  '{outcome}, of {count, number}': '{outcome}, von {count, number}',
  'not known: nobody followed so long': 'nicht bekannt: niemand so lange beobachtet',
  'nobody; at most {high} ({followed, number} followed so long)':
    'niemand; höchstens {high} ({followed, number} so lange beobachtet)',
  '{share}, {followed, number} followed on': '{share}, {followed, number} weiter beobachtet',
  'Our pace, and what waiting costs': 'Unser Tempo, und was das Warten kostet',
  'With {losses, plural, one {the one customer} other {the # customers}} lost in 24 months we took no step in {days} of our turn.':
    'Bei {losses, plural, one {dem einen Kunden, den} other {den # Kunden, die}} wir in 24 Monaten verloren haben, machten wir in <dative>{days}</dative>, an denen wir am Zug waren, keinen Schritt.',
  'With {losses, plural, one {the one customer} other {the # customers}} lost in 24 months it was our turn for {days} in all, and we took {steps, plural, one {one step} other {# steps}}: one in {pace} (95% interval {low} to {high}). Customers who need an answer and a contract wait for twice that.':
    'Bei {losses, plural, one {dem einen Kunden, den} other {den # Kunden, die}} wir in 24 Monaten verloren haben, waren wir insgesamt {days} am Zug und machten {steps, plural, one {einen Schritt} other {# Schritte}}, im Schnitt einen in <dative>{pace}</dative> (95\u2011%\u2011Intervall {low} bis {high}). Wer eine Antwort und einen Vertrag braucht, wartet doppelt so lange.',
  'Win-back: who tried with those who left in the 24 months to {day}, and what became of it':
    'Rückgewinnung: wer es bei denen versuchte, die in den 24 Monaten bis zum {day} abwanderten, und was daraus wurde',
  '{why}: whether one of us wrote to those who left, and whether they replied, is not known.':
    '{why}: Ob jemand von uns an die Abgewanderten schrieb und ob sie antworteten, ist nicht bekannt.',
  '{why}: who has left is not known.': '{why}: Wer gegangen ist, ist nicht bekannt.',
  'Nobody left in the last 24 months: there is nobody to win back.':
    'In den letzten 24 Monaten ging niemand: Es gibt niemanden zurückzugewinnen.',
  'Returned after we wrote or called, so far: {personal}. By themselves within a year, before any attempt: {none}. A difference between the two does not show that writing caused it.':
    'Zurückgekehrt, nachdem wir schrieben oder anriefen, bisher: {personal}. Von selbst binnen eines Jahres, vor jedem Versuch: {none}. Ein Unterschied zwischen beiden zeigt nicht, dass das Schreiben die Ursache war.',
  '{count, plural, one {The customer who returned is} other {The # customers who returned are}} worth {since} a year since the return, against {before} before.':
    '{count, plural, one {Der zurückgekehrte Kunde ist} other {Die # zurückgekehrten Kunden sind}} seit der Rückkehr {since} im Jahr wert, davor {before}.',
  '{arm} (we spoke with {called, number} of {total, number}, and with {others, number} of the {othersTotal, number} others)':
    '{arm} (mit {called, number} von {total, number} gesprochen, und mit {others, number} der {othersTotal, number} anderen)',

  'Whether customers answered our own words is not known: of their messages or of ours none are loaded.':
    'Ob Kunden auf unsere eigenen Worte geantwortet haben, ist nicht bekannt: Von ihren oder von unseren Nachrichten sind keine geladen.',
  '{open, plural, =0 {None} other {#}} of {total, plural, one {the one word of ours} other {our # words}} to regulars and lost customers ({offers, plural, one {one offer} other {# offers}}, {attempts, plural, one {one attempt to win back} other {# attempts to win back}}, {others, number} other) {open, plural, =0 {is} one {is} other {are}} without an answer.':
    '{open, plural, =0 {Keines} other {#}} {total, plural, one {des einen Wortes} other {unserer # Worte}} an Stammkunden und verlorene Kunden ({offers, plural, one {ein Angebot} other {# Angebote}}, {attempts, plural, one {ein Rückgewinnungsversuch} other {# Rückgewinnungsversuche}}, {others, number} andere) {open, plural, =0 {ist} one {ist} other {sind}} ohne Antwort.',
  'Of {late, number} without one for a week we followed up {count, number}: {share}.':
    'Von {late, number}, die eine Woche ohne blieben, fassten wir bei {count, number} nach: {share}.',
  'Our words of 24 months': 'Unsere Worte aus 24 Monaten',
  sent: 'gesandt',
  'without an answer': 'ohne Antwort',
  'followed up, of those without an answer for a week':
    'nachgefasst, von denen eine Woche ohne Antwort',
  'half followed up within': 'bei der Hälfte nachgefasst binnen',
  'An answer is a message of the customer, a call or meeting with it, or what it signed, declined or ordered. Of other words, which opened a conversation, nobody knows whether they asked for one. A second word comes on a later day.':
    'Eine Antwort ist eine Nachricht des Kunden, ein Anruf oder Treffen mit ihm, oder was er unterschrieb, ablehnte oder bestellte. Von anderen Worten, die ein Gespräch eröffneten, weiß niemand, ob sie eine wollten. Ein zweites Wort kommt an einem späteren Tag.',
  'Our words nobody answered': 'Unsere Worte, auf die niemand antwortete',
  'Answered within 30 days of a second word: {second}. Of words that had waited as long without one: {alone}. That difference does not show what a second word does: whom we follow up is no accident.':
    'Binnen 30 Tagen nach einem zweiten Wort beantwortet: {second}. Von Worten, die ebenso lange ohne eines gewartet hatten: {alone}. Der Unterschied zeigt nicht, was ein zweites Wort bewirkt: Bei wem wir nachfassen, ist kein Zufall.',
  'with an offer': 'mit Angebot',
  'attempts to win back': 'Rückgewinnungsversuche',
  'other words that opened a conversation': 'andere, die ein Gespräch eröffneten',
  'to regulars': 'an Stammkunden',
  'to lost customers': 'an verlorene Kunden',
  // build/paths
  '{why}: whether one of us wrote after that, and what became of it, is in no path.':
    '{why}: Ob jemand von uns danach schrieb und was daraus wurde, steht in keinem Weg.',
  'States from above to below and arrows between them, each with how often the step was taken and the median of its days: {steps}.':
    'Zustände von oben nach unten und Pfeile dazwischen, jeder mit der Häufigkeit des Schritts und dem Median seiner Tage: {steps}.',
  'At each arrow: how many took the step, and the median of the days between{rarer, plural, =0 {} one {; one rarer step is left out} other {; # rarer steps are left out}}. In each box: how many came there. All losses until {day}.':
    'An jedem Pfeil: wie viele den Schritt gingen und der Median der Tage dazwischen{rarer, plural, =0 {} one {; ein seltenerer Schritt fehlt} other {; # seltenere Schritte fehlen}}. In jedem Kasten: wie viele dahin kamen. Alle Verluste bis zum {day}.',
  '{count, number}× · {days}': '{count, number}× · {days}',
  '{back, number} of {gone, number} who were gone came back':
    '{back, number} von {gone, number} Gegangenen {back, plural, one {kam} other {kamen}} zurück',
  '{gone, plural, =0 {Nobody is gone for good yet} one {The one who is gone has heard from none of us} other {None of # who are gone has heard from one of us}}':
    '{gone, plural, =0 {Noch ist niemand ganz fort} one {Bei dem einen, der fort ist, hat sich niemand von uns gemeldet} other {Bei keinem von # Gegangenen hat sich jemand von uns gemeldet}}',
  '{gone, plural, one {The one who was gone heard from one of us after {days}, and {back, plural, =0 {has not come back} other {came back}}} other {{count, number} of # who were gone heard from one of us, half of them within {days}; {back, plural, =0 {none} other {#}} came back}}':
    '{gone, plural, one {Bei dem einen, der ging, meldete sich nach <dative>{days}</dative> jemand von uns; er {back, plural, =0 {ist nicht zurück} other {kam zurück}}} other {Bei {count, number} von # Gegangenen meldete sich jemand von uns, bei der Hälfte binnen <dative>{days}</dative>; {back, plural, =0 {keiner kam} one {einer kam} other {# kamen}} zurück}}',
  From: 'Von',
  To: 'Nach',
  'How often': 'Wie oft',
  Median: 'Median',
  Regular: 'Stammkunde',
  'We refuse': 'Wir lehnen ab',
  'Offer declined': 'Angebot abgelehnt',
  'Notice given': 'Gekündigt',
  Gone: 'Abgewandert',
  'We write or call': 'Wir melden uns',
  'They reply': 'Kunde antwortet',
  'We answer': 'Wir antworten',
  Back: 'Zurück',
  'Paths: how all who left since the data begin went and came back':
    'Wege: wie alle, die seit Beginn der Daten abwanderten, gingen und wiederkamen',
  'No customer has been lost so far: there is no path to show.':
    'Bisher ist kein Kunde verloren gegangen: Es gibt keinen Weg zu zeigen.',
  Path: 'Weg',
  'Days from first to last (median)': 'Tage vom Anfang bis zum Ende (Median)',
  'Every loss since the data begin, from the customer or regular to the last thing known on {day}; {total, plural, one {one loss} other {# losses}}. Of more than five paths those that only one loss has taken are one row. Only the first personal attempt, the reply to it and our answer to that count.':
    'Jeder Verlust seit Beginn der Daten, vom Kunden oder Stammkunden bis zum Letzten, was am {day} bekannt ist; {total, plural, one {ein Verlust} other {# Verluste}}. Von mehr als fünf Wegen sind die, die nur ein Verlust nahm, eine Zeile. Es zählen nur der erste persönliche Versuch, die Rückmeldung darauf und unsere Antwort auf diese.',
  'Each of {total, number} losses has its own path':
    'Jeder von {total, number} Verlusten hat seinen eigenen Weg',
  'The most frequent path, {count, number} of {total, number}: {path}':
    'Der häufigste Weg, {count, number} von {total, number}: {path}',
  '{count, plural, one {one rarer path} other {# rarer paths}}':
    '{count, plural, one {ein seltenerer Weg} other {# seltenere Wege}}',

  // build/comparison
  '{what, select, messages {Messages from customers} other {Contracts and orders}} are known from {day} on: {isUnknown, select, true {what happened in {month} cannot be known} other {{month} is known only in part}}.':
    '{what, select, messages {Nachrichten von Kunden} other {Verträge und Bestellungen}} sind erst ab {day} bekannt: {isUnknown, select, true {Was im {month} geschah, lässt sich nicht wissen} other {Der {month} ist nur zum Teil bekannt}}.',
  'Compared: {now} and {before}': 'Im Vergleich: {now} und {before}',
  'Each month as it was seen on its own last day. Differences of shares have their 95% interval (Newcombe); one that holds zero shows no change. Differences of counts are as counted, chance included.':
    'Jeder Monat so, wie er an seinem eigenen letzten Tag zu sehen war. Unterschiede von Anteilen haben ihr 95\u2011%\u2011Intervall (Newcombe); liegt die Null darin, zeigt es keine Veränderung. Unterschiede von Anzahlen sind gezählt, den Zufall eingeschlossen.',
  'half were answered within': 'die Hälfte wurde beantwortet innerhalb von',
  'their annual value': 'ihr Jahreswert',
  'regulars who left': 'abgewanderte Stammkunden',
  'customers who returned': 'zurückgekehrte Kunden',
  'replies to win-back attempts answered, in twelve months':
    'beantwortete Antworten auf Rückgewinnungsversuche, in zwölf Monaten',
  'customers who got mass mailings while we owed them an answer':
    'Kunden, die Rundmails bekamen, während wir ihnen eine Antwort schuldeten',

  // build/journey
  'by another person than before': 'durch eine andere Person als zuvor',
  'What is kept of {name}': 'Was über {name} gespeichert ist',
  'To {day}': 'Bis {day}',
  'Every row, with its file and line': 'Jede Zeile, mit Datei und Zeilennummer',
  'Decisions of people': 'Entscheidungen von Menschen',
  'Rows that were set aside, with a number or address of the customer':
    'Beiseitegelegte Zeilen mit einer Nummer oder Adresse des Kunden',
  '{count, plural, one {One row is} other {# rows are}} kept, also what is older than the events above or later than the day of the page. {hides, select, true {People of ours, and addresses of others,} other {Addresses of others}} are …; texts of mails are not kept.':
    '{count, plural, one {Eine Zeile ist} other {# Zeilen sind}} gespeichert, auch was älter ist als die Ereignisse oben oder später als der Tag der Seite. {hides, select, true {Menschen von uns und Adressen anderer} other {Adressen anderer}} sind …; Texte von Mails werden nicht gespeichert.',
  Kept: 'Gespeichert',
  'What happened, as far as it is known': 'Was geschah, soweit es bekannt ist',
  '{why}: where this customer stands is not known.':
    '{why}: Wie es um diesen Kunden steht, ist nicht bekannt.',
  '{why}: whether one of us wrote since then, and what became of it, is not known.':
    '{why}: Ob jemand von uns seither schrieb und was daraus wurde, ist nicht bekannt.',
  '{why}: whether the customer waits for our answer is not known.':
    '{why}: Ob der Kunde auf unsere Antwort wartet, ist nicht bekannt.',
  they: 'sie',
  we: 'wir',
  'mass mailing': 'Rundmail',
  contract: 'Vertrag',
  Source: 'Quelle',
  '{from} to {to}': '{from} bis {to}',
  '{count, number} times {what}': '{count, number}\u2011mal {what}',
  Fact: 'Angabe',
  Value: 'Wert',
  Terms: 'Laufzeiten',
  '{count, plural, one {one term} other {# terms}}, {from} to {to}':
    '{count, plural, one {eine Laufzeit} other {# Laufzeiten}}, {from} bis {to}',
  'no end': 'unbefristet',
  Orders: 'Bestellungen',
  'Regular from': 'Stammkunde ab',
  'Our refusal': 'Unsere Ablehnung',
  '{day}{changed, select, true {, on changed terms} other {}}':
    '{day}{changed, select, true {, bei geänderten Bedingungen} other {}}',
  Declined: 'Abgelehnt',
  'Returned on': 'Zurückgekehrt am',
  'First personal win-back attempt': 'Erster persönlicher Rückgewinnungsversuch',
  'none so far': 'bisher keiner',
  'Term offered in it': 'Darin angebotene Laufzeit',
  '{days} left{stale, select, true {: a stale offer} other {}}':
    'noch {days}{stale, select, true {: ein abgestandenes Angebot} other {}}',
  'The customer replied': 'Der Kunde antwortete',
  '{count, plural, =0 {not yet} other {not in {days}, still open}}':
    '{count, plural, =0 {noch keine} one {steht seit einem Tag aus} other {steht seit <dative>{days}</dative> aus}}',
  'We answered': 'Unsere Antwort',
  'Perhaps waiting for us': 'Wartet vielleicht auf uns',
  'Waiting for us': 'Wartet auf uns',
  'since {day}{count, plural, =0 {} other {: {days}}}':
    'seit {day}{count, plural, =0 {} other {: {days}}}',
  'Mixed messages': 'Widersprüchliche Signale',
  '{count, plural, one {one mass mailing} other {# mass mailings}} while we owed an answer{winBack, plural, =0 {} one {, one of them a win-back mailing} other {, # of them win-back mailings}}':
    '{count, plural, one {eine Rundmail} other {# Rundmails}}, während wir eine Antwort schuldeten{winBack, plural, =0 {} one {, darunter eine zur Rückgewinnung} other {, darunter # zur Rückgewinnung}}',
  '{sure, number} to {count, plural, one {# mass mailing} other {# mass mailings}} while we owed an answer: texts are not read, so that it may have been a bare thank-you':
    '{sure, number} bis {count, plural, one {# Rundmail} other {# Rundmails}}, während wir eine Antwort schuldeten: Texte werden nicht gelesen, es kann ein bloßer Dank gewesen sein',
  '{steps, plural, =0 {no step} one {one step} other {# steps}} of ours in {days} of our turn{isOpen, select, true {, the last {open} of them still open} other {}}':
    '{steps, plural, =0 {kein Schritt} one {ein Schritt} other {# Schritte}} von uns, am Zug waren wir {days}{isOpen, select, true {, davon die letzten {open} noch offen} other {}}',
  Pace: 'Tempo',
  Contract: 'Vertrag',
  'Asked on {day}: {outcome, select, open {{count, plural, =0 {no answer yet} other {no answer for {days}}}} settled {settled by the customer {count, plural, =0 {the same day} other {after {days}}}} other {answered {count, plural, =0 {the same day} other {after {days}}}}}':
    'Gefragt am {day}: {outcome, select, open {{count, plural, =0 {noch keine Antwort} other {keine Antwort, seit <dative>{days}</dative>}}} settled {vom Kunden selbst erledigt, {count, plural, =0 {am selben Tag} other {{days} später}}} other {beantwortet, {count, plural, =0 {am selben Tag} other {{days} später}}}}',
  '{days}, open': '{days}, offen',
  'refused {day}': 'abgelehnt {day}',
  'left {day}': 'gegangen {day}',
  'They write': 'Sie schreiben',
  'They wait': 'Sie warten',
  'We write': 'Wir schreiben',
  'Calls, meetings': 'Anrufe, Treffen',
  'Mass mailings': 'Rundmails',
  '{from} to {to}. Bars: contract terms, and waits for our answer, the open one in full colour.{cut, plural, =0 {} one { One earlier event is not in the picture, but in the list.} other { # earlier events are not in the picture, but in the list.}}':
    '{from} bis {to}. Balken: Vertragslaufzeiten und das Warten auf unsere Antwort, das offene in voller Farbe.{cut, plural, =0 {} one { Ein früheres Ereignis steht nicht im Bild, aber in der Liste.} other { # frühere Ereignisse stehen nicht im Bild, aber in der Liste.}}',
  'No answer from us for {days}{mass, plural, =0 {} one {, but one mass mailing} other {, but # mass mailings}}':
    '{days} ohne Antwort von uns{mass, plural, =0 {} one {, aber eine Rundmail} other {, aber # Rundmails}}',
  'Waiting for our answer since today': 'Wartet seit heute auf unsere Antwort',
  'Away since {day}; {isAttempted, select, true {we wrote or called on {attempted}} other {none of us has written or called since}}':
    'Fort seit dem {day}; {isAttempted, select, true {wir meldeten uns am {attempted}} other {seitdem hat sich niemand von uns gemeldet}}',
  'Back since {day}': 'Zurück seit dem {day}',
  '{count, plural, =0 {Has asked us nothing} one {The one question has an end} other {All # questions have an end}}':
    '{count, plural, =0 {Hat uns nichts gefragt} one {Die eine Frage ist geklärt} other {Alle # Fragen sind geklärt}}',
  'Swim lanes from {from} to {to}: they wrote or called {they, plural, one {once} other {# times}}, we {we, plural, one {once} other {# times}}; {mass, plural, one {one mass mailing} other {# mass mailings}}; {waits, plural, =0 {no question} one {one question} other {# questions}}{waits, plural, =0 {} other {, the longest wait {longest}}}. The list of events below says the same.':
    'Zeitbahnen vom {from} bis {to}: {they, plural, one {eine Nachricht oder ein Anruf} other {# Nachrichten und Anrufe}} des Kunden, {we, plural, one {eine} other {#}} von uns; {mass, plural, one {eine Rundmail} other {# Rundmails}}; {waits, plural, =0 {keine Frage} one {eine Frage} other {# Fragen}}{waits, plural, =0 {} other {, längste Wartezeit {longest}}}. Die Ereignisliste unten sagt dasselbe.',
  'Asked on': 'Gefragt am',
  Waited: 'Gewartet',
  'Back in business at this pace': 'Voraussichtliche Rückkehr',
  'The customer said no: nothing is projected.':
    'Der Kunde hat Nein gesagt: Es wird nichts hochgerechnet.',
  'Cannot be projected: we took no step in {days} of our turn.':
    'Nicht hochzurechnen: Wir waren {days} am Zug und haben keinen Schritt getan.',
  'Steps still needed': 'Noch nötige Schritte',
  'Back on': 'Zurück am',
  '95% interval': '95\u2011%\u2011Intervall',
  '1: contract': '1: Vertrag',
  '2: offer, contract': '2: Angebot, Vertrag',
  '2: answer, contract': '2: Antwort, Vertrag',
  '3: answer, offer, contract': '3: Antwort, Angebot, Vertrag',
  'At this pace the customer is back in {isOne, select, true {{first}} other {{first} or {last}}}: {steps, plural, one {one step in {days} of our turn, and this rests on one} other {# steps in {days} of our turn, and this rests on these}}.':
    'Bei diesem Tempo ist der Kunde {isOne, select, true {{first}} other {{first} oder {last}}} zurück: {steps, plural, one {ein Schritt in <dative>{days}</dative>, in denen wir am Zug waren, und auf diesem einen beruht es} other {# Schritte in <dative>{days}</dative>, in denen wir am Zug waren, und auf diesen beruht es}}.',
  '{first} to {last}': '{first} bis {last}',
  'without a word': 'ohne ein Wort',
  '{wasRegular, select, true {regular} other {customer}}{hasValue, select, true {, {value} a year} other {}}':
    '{wasRegular, select, true {Stammkunde} other {Kunde}}{hasValue, select, true {, {value} im Jahr} other {}}',
  'since {year}': 'seit {year}',
  'we refuse an exception{changed, select, true {, the terms have changed} other {}}':
    'wir lehnen ab{changed, select, true {; die Bedingungen sind neu} other {}}',
  'the customer is gone': 'der Kunde ist fort',
  'the customer declines': 'der Kunde lehnt ab',
  'until today': 'bis heute',
  'none of us has written or called': 'niemand von uns hat sich gemeldet',
  '{isHandover, select, true {another one of us} other {one of us}} asks again':
    '{isHandover, select, true {jemand anderes von uns} other {jemand von uns}} fragt wieder an',
  'no reply': 'keine Rückmeldung',
  'the customer replies: {reply}': 'der Kunde antwortet: {reply}',
  'the customer replies': 'der Kunde antwortet',
  'we answer': 'wir antworten',
  'still no answer{mass, plural, =0 {} one {, but one mass mailing} other {, but # mass mailings}}':
    'noch keine Antwort{mass, plural, =0 {} one {, aber eine Rundmail} other {, aber # Rundmails}}',
  'the customer is back': 'der Kunde ist zurück',
  'A customer since {since}{hasValue, select, true {, worth {value} a year,} other {}} who has declined or given notice and not yet left.':
    'Ein Kunde, seit dem {since} bei uns{hasValue, select, true { und {value} im Jahr wert} other {}}, hat abgelehnt oder gekündigt und ist noch nicht gegangen.',
  '{wasRegular, select, true {A regular, customer} other {A customer}} since {since}{hasValue, select, true {, worth {value} a year,} other {}} who left on {left}, after our refusal on {refused}.':
    '{wasRegular, select, true {Ein Stammkunde} other {Ein Kunde}}, seit dem {since} bei uns{hasValue, select, true { und {value} im Jahr wert} other {}}, ist am {left} gegangen, nachdem wir am {refused} abgelehnt hatten.',
  '{wasRegular, select, true {A regular, customer} other {A customer}} since {since}{hasValue, select, true {, worth {value} a year,} other {}} who left on {left}.':
    '{wasRegular, select, true {Ein Stammkunde} other {Ein Kunde}}, seit dem {since} bei uns{hasValue, select, true { und {value} im Jahr wert} other {}}, ist am {left} gegangen.',
  'None of us has written or called since then.':
    'Seitdem hat niemand von uns geschrieben oder angerufen.',
  'After {days, plural, one {a day} other {# days}}, {isHandover, select, true {another one of us} other {one of us}} wrote; there is no reply.':
    '{days, plural, one {Nach einem Tag} other {Nach # Tagen}} schrieb ihm {isHandover, select, true {jemand anderes} other {jemand}} von uns; eine Antwort gibt es nicht.',
  'After {days, plural, one {a day} other {# days}}, {isHandover, select, true {another one of us} other {one of us}} wrote; the customer replied {replyDays, plural, =0 {the same day} one {after a day} other {after # days}}{reply} and has waited {answerDays, plural, =0 {since today} one {a day} other {# days}} for our answer.':
    '{days, plural, one {Nach einem Tag} other {Nach # Tagen}} schrieb ihm {isHandover, select, true {jemand anderes} other {jemand}} von uns; er antwortete {replyDays, plural, =0 {noch am selben Tag} one {nach einem Tag} other {nach # Tagen}}{reply} und wartet seit {answerDays, plural, =0 {heute} one {einem Tag} other {# Tagen}} auf unsere Antwort.',
  'After {days, plural, one {a day} other {# days}}, {isHandover, select, true {another one of us} other {one of us}} wrote; the customer replied {replyDays, plural, =0 {the same day} one {after a day} other {after # days}}{reply}, and we answered {answerDays, plural, =0 {the same day} one {after a day} other {after # days}}.':
    '{days, plural, one {Nach einem Tag} other {Nach # Tagen}} schrieb ihm {isHandover, select, true {jemand anderes} other {jemand}} von uns; er antwortete {replyDays, plural, =0 {noch am selben Tag} one {nach einem Tag} other {nach # Tagen}}{reply}, und wir antworteten {answerDays, plural, =0 {am selben Tag} one {nach einem Tag} other {nach # Tagen}}.',
  'No contract or order of this customer is known.':
    'Von diesem Kunden ist kein Vertrag und keine Bestellung bekannt.',
  'A customer since {since}{hasValue, select, true {, worth {value} a year,} other {}} who had left and returned on {returned}.':
    'Ein Kunde, seit dem {since} bei uns{hasValue, select, true { und {value} im Jahr wert} other {}}, war gegangen und ist seit dem {returned} wieder da.',
  '{isRegular, select, true {A regular, customer} other {A customer}} since {since}{hasValue, select, true {, worth {value} a year} other {}}.':
    '{isRegular, select, true {Stammkunde} other {Kunde}} seit dem {since}{hasValue, select, true {, {value} im Jahr wert} other {}}.',
  'The last word of the customer, {days, plural, =0 {of today} one {a day ago} other {# days ago}}, has no answer; it may be a bare thank-you that was not read, or come from nobody we know.':
    'Das letzte Wort des Kunden, {days, plural, =0 {von heute} one {vor einem Tag} other {vor # Tagen}}, hat keine Antwort; es kann ein ungelesener bloßer Dank sein oder von niemandem stammen, den wir kennen.',
  'The oldest open question has waited {days, plural, =0 {since today} one {a day} other {# days}} for our answer.':
    'Die älteste offene Frage wartet seit {days, plural, =0 {heute} one {einem Tag} other {# Tagen}} auf unsere Antwort.',
  'The customer has asked us nothing.': 'Der Kunde hat uns nichts gefragt.',
  '{count, plural, one {The one question} other {All # questions}} of this customer have been answered or settled.':
    '{count, plural, one {Die eine Frage dieses Kunden ist} other {Alle # Fragen dieses Kunden sind}} beantwortet oder erledigt.',
  Facts: 'Eckdaten',
  'All events': 'Alle Ereignisse',
  '{count, plural, one {One older event is} other {# older events are}} left out.':
    '{count, plural, one {Ein älteres Ereignis ist} other {# ältere Ereignisse sind}} weggelassen.',

  // build/lists
  Contact: 'Ansprechpartner',
  Telephone: 'Telefon',
  'Mail address': 'Mailadresse',
  'What for': 'Worum es geht',
  'Days until {day}': 'Tage bis {day}',
  'nobody’s': 'niemand',
  'Looked after by': 'Betreut von',
  'nobody at present': 'derzeit niemand',
  'objected: neither write nor call': 'hat widersprochen: weder schreiben noch anrufen',
  'said no': 'sagte nein',
  '{count, plural, =0 {no personal attempt} one {# personal attempt} other {# personal attempts}}':
    '{count, plural, =0 {kein persönlicher Versuch} one {# persönlicher Versuch} other {# persönliche Versuche}}',
  'win back': 'zurückgewinnen',
  'answer: {subject}': 'antworten: {subject}',
  'waits perhaps': 'wartet vielleicht',
  'before it: {event}': 'davor: {event}',
  'Who waits': 'Wer wartet',
  'Contracts ending': 'Auslaufende Verträge',
  Lost: 'Abgewanderte',
  'Days from {day}': 'Tage ab {day}',
  renewal: 'Verlängerung',
  'Calls in order': 'Anrufe der Reihe nach',
  Place: 'Platz',

  // vocabulary
  wrote: 'Nachricht',
  'automatic reply': 'automatische Antwort',
  called: 'Anruf',
  'called in vain': 'vergeblicher Anruf',
  met: 'Treffen',
  'sent a letter': 'Brief',
  noted: 'Notiz',
  'answered a survey': 'hat eine Umfrage beantwortet',
  newsletter: 'Newsletter',
  promotion: 'Werbung',
  'mass mailing of a kind not known': 'Rundmail unbekannter Art',
  'win-back mailing': 'Rückgewinnungsmail',
  offered: 'Angebot',
  declined: 'Angebot abgelehnt',
  'term begins': 'Laufzeit beginnt',
  'term ends': 'Laufzeit endet',
  'notice given': 'Kündigung',
  refused: 'Ablehnung',
  'our refusal': 'unsere Ablehnung',
  complained: 'Beschwerde',
  'a complaint': 'eine Beschwerde',
  cancelled: 'Stornierung',
  withdrawn: 'Angebot zurückgezogen',
  signed: 'Unterschrift',
  objected: 'Widerspruch',
  'another account manager': 'anderer Betreuer',
  'a change of account manager': 'ein Wechsel des Betreuers',
  ordered: 'Bestellung',
  'changed terms': 'geänderte Bedingungen',
  'an unanswered question': 'eine unbeantwortete Frage',

  // build/own
  'Drawn are the first {shown, number} of {total, number} names.':
    'Gezeichnet sind die ersten {shown, number} von {total, number} Namen.',
  no: 'nein',
  yes: 'ja',
  Row: 'Zeile',
  Rows: 'Zeilen',
  '{name}, in days': '{name}, in Tagen',
  '{name}, in hours': '{name}, in Stunden',
  '{name}, in minutes': '{name}, in Minuten',
  'The same rows: {command}': 'Dieselben Zeilen: {command}',
  '{count, plural, one {One mark} other {# marks}}, as the rows give them.':
    '{count, plural, one {Eine Marke} other {# Marken}}, wie die Zeilen sie ergeben.',
  Interval: 'Intervall',
  '{figure} by {names}': '{figure} nach {names}',
  'A line across a point is its interval.': 'Ein Strich durch einen Punkt ist sein Intervall.',
  'Of {count, plural, one {one} other {#}} the value is not known: no mark.':
    'Von {count, plural, one {einer} other {#}} ist der Wert nicht bekannt: keine Marke.',
  'The query gave no row.': 'Die Abfrage hat keine Zeile ergeben.',
  'The first {shown, number} of {total, number} rows.':
    'Die ersten {shown, number} von {total, number} Zeilen.',
  '{count, plural, one {One row} other {# rows}} of the query.':
    '{count, plural, one {Eine Zeile} other {# Zeilen}} der Abfrage.',

  // build/grounds
  'The {most, number} of {count, number} files with most rows; report.json has all':
    'Die {most, number} von {count, number} Dateien mit den meisten Zeilen; report.json hat alle',
  'The files, from the folder that holds them all': 'Die Dateien, von dem Ordner an, der alle hält',
  'First and last day': 'Erster und letzter Tag',
  'Content (SHA-256)': 'Inhalt (SHA-256)',
  '{count, plural, one {# file was not used: what it is} other {# files were not used: what they are}}, and what helps':
    '{count, plural, one {# Datei wurde nicht genutzt: was sie ist} other {# Dateien wurden nicht genutzt: was sie sind}}, und was hilft',
  'And {count, plural, one {# file more} other {# files more}}.':
    'Und {count, plural, one {# weitere Datei} other {# weitere Dateien}}.',
  File: 'Datei',
  'What it is, and what helps': 'Was es ist, und was hilft',
  'Regulars are worth the same in the sentence, in the list and in the movements':
    'Stammkunden sind im Satz, in der Liste und in den Bewegungen gleich viel wert',
  'Every source reaches the last day of the report, and has no hole in its months; what rests on one that does not is not known there':
    'Jede Quelle reicht bis zum letzten Tag des Berichts und hat in seinen Monaten keine Lücke; was auf einer anderen beruht, ist dort nicht bekannt',
  'How far each source reaches': 'Wie weit jede Quelle reicht',
  'First day': 'Erster Tag',
  'Last day': 'Letzter Tag',
  'Rows a month (median)': 'Zeilen im Monat (Median)',
  'Rows in {month}': 'Zeilen im {month}',
  Known: 'Bekannt',
  'too few rows to tell': 'zu wenige Zeilen, um es zu sagen',
  'A source is taken to be whole from its first day to its last, and for as long after it as 95% of its own gaps are. What rests on one that ends too early is not known from there on; freshness in regulars.yaml says how old each may be, or that it has ended.':
    'Eine Quelle gilt als vollständig von ihrem ersten bis zu ihrem letzten Tag und danach noch so lange, wie 95 % ihrer eigenen Lücken höchstens dauern. Was auf einer beruht, die zu früh endet, ist von da an nicht bekannt; freshness in regulars.yaml sagt, wie alt jede sein darf oder dass sie geendet hat.',
  'only to {day}': 'nur bis zum {day}',
  'ended on {day}{rule, select, owner { (its owner left)} setting { (freshness in regulars.yaml)} successor { (another one goes on)} other { (before these months)}}':
    'endete am {day}{rule, select, owner { (ihr Inhaber ging)} setting { (freshness in regulars.yaml)} successor { (eine andere geht weiter)} other { (vor diesen Monaten)}}',
  'not from {from} to {to}': 'nicht vom {from} bis {to}',
  'to the end': 'bis zum Ende',
  'By each channel some question has an answer of ours; else the export seems to lack the answers, and all seem to wait':
    'Auf jedem Kanal hat manche Frage eine Antwort von uns; sonst fehlen dem Export wohl die Antworten, und alle scheinen zu warten',
  'Every mass mailing has a date; campaigns without one are left out: load the tool’s list of campaigns':
    'Jede Rundmail hat ein Datum; Kampagnen ohne Datum bleiben außen vor: die Kampagnenliste des Programms laden',
  'No contract ends before it starts, and each belongs to a customer that the CRM knows':
    'Kein Vertrag endet, bevor er beginnt, und jeder gehört zu einem Kunden, den das CRM kennt',
  'All values are in the currency of the report, or have a rate (currency_rates); others are in no sum':
    'Alle Werte stehen in der Währung des Berichts oder haben einen Kurs (currency_rates); andere sind in keiner Summe',
  'Every address and domain belongs to one customer, or to us':
    'Jede Adresse und Domäne gehört zu einem Kunden oder zu uns',
  'No two Message-IDs, addresses, customers, contacts or people have one key':
    'Keine zwei Message-IDs, Adressen, Kunden, Kontakte oder Personen haben denselben Schlüssel',
  'Different mails have different Message-IDs': 'Verschiedene Mails haben verschiedene Message-IDs',
  'Each total that stands at two places (sentence, table, picture, list) is the same at both':
    'Jede Summe, die an zwei Stellen steht (Satz, Tabelle, Bild, Liste), ist an beiden dieselbe',
  'Opening plus movements is closing, and the next opening':
    'Anfangsbestand plus Bewegungen ergibt den Endbestand und den nächsten Anfangsbestand',
  'No two programs have the same numbers; else each number counts as one thing':
    'Keine zwei Programme haben dieselben Nummern; sonst gilt jede Nummer als eine Sache',
  'All values of orders are with tax, or all without it; else sums add both':
    'Alle Werte von Bestellungen sind mit Steuer, oder alle ohne; sonst addieren Summen beides',
  'Every status of an order is a word that is known; orders with another count as purchases':
    'Jeder Status einer Bestellung ist ein bekanntes Wort; Bestellungen mit einem anderen zählen als Käufe',
  'No two programs have the same purchases (a shop, payments, invoices: same customer and value within seven days); they count twice: load one of them':
    'Keine zwei Programme haben dieselben Käufe (ein Shop, Zahlungen, Rechnungen: gleicher Kunde und Wert binnen sieben Tagen); sie zählen doppelt: nur eines davon laden',
  'No order only bills a contract: such orders count twice, unless they name it (column contract_id)':
    'Keine Bestellung rechnet nur einen Vertrag ab: solche zählen doppelt, außer sie nennen ihn (Spalte contract_id)',
  'Of every order with several rows it is known whether a value is that of a line or of the order: else a mapping says it (value_of)':
    'Von jeder Bestellung mit mehreren Zeilen ist bekannt, ob ein Wert der einer Position oder der ganzen Bestellung ist: sonst sagt es eine Zuordnung (value_of)',
  'It is known which addresses are ours: else set own.domains in regulars.yaml':
    'Es ist bekannt, welche Adressen unsere sind: sonst own.domains in regulars.yaml setzen',
  'Every message of a customer belongs to one wait':
    'Jede Nachricht eines Kunden gehört zu genau einem Warten',
  'Rows read are rows accepted and rows set aside, in every file':
    'In jeder Datei sind die gelesenen Zeilen die angenommenen und die beiseitegelegten',
  'Nothing after the last day of the report is seen':
    'Nach dem letzten Tag des Berichts wird nichts gesehen',
  'Where texts are read, the text of every mail of a customer was: none stands in winmail.dat, is encrypted, or lacks in the export':
    'Wo Texte gelesen werden, wurde es der jeder Mail eines Kunden: Keiner steht in winmail.dat, ist verschlüsselt oder fehlt im Export',
  'The first screen and the waiting room count the same customers':
    'Die erste Seite und das Wartezimmer zählen dieselben Kunden',
  'No wait is shorter than nothing, or longer in working time than by the calendar':
    'Kein Warten ist kürzer als nichts oder in Arbeitszeit länger als nach dem Kalender',
  'Every customer that an order, a ticket or an activity names is on the CRM’s list of customers':
    'Jeder Kunde, den eine Bestellung, ein Ticket oder eine Aktivität nennt, steht in der Kundenliste des CRM',
  'Every export writes the numbers of customers as the CRM does; those that differ by leading zeros alone count as one customer':
    'Jeder Export schreibt die Kundennummern wie das CRM; die sich nur in führenden Nullen unterscheiden, zählen als ein Kunde',
  'Data quality: what this report rests on': 'Datenqualität: worauf dieser Bericht beruht',
  'No file was loaded.': 'Es wurde keine Datei geladen.',
  'Of {read, plural, one {# row} other {# rows}} read {loaded, number} were loaded, {copies, number} are copies, and {aside, number} were set aside.':
    'Von {read, plural, one {# gelesenen Zeile} other {# gelesenen Zeilen}} wurden {loaded, number} geladen, {copies, number} sind Kopien, {aside, number} wurden beiseitegelegt.',
  'Rows read = loaded + copies + set aside': 'Gelesene Zeilen = geladen + Kopien + beiseitegelegt',
  purchase: 'Kauf',
  'gives back': 'gibt zurück',
  'no purchase': 'kein Kauf',
  'word not known: taken for a purchase': 'unbekanntes Wort: als Kauf gezählt',
  'Orders by their status, as the exports have it, and how it was read':
    'Bestellungen nach ihrem Status, wie die Exporte ihn haben, und wie er gelesen wurde',
  Status: 'Status',
  'Read as': 'Gelesen als',
  '(none)': '(keiner)',
  'and {count, plural, one {another status} other {# other statuses}}: regulars query order_statuses':
    'und {count, plural, one {ein weiterer Status} other {# weitere Status}}: regulars query order_statuses',
  'No export says whether the values of orders are with tax.':
    'Kein Export sagt, ob die Werte der Bestellungen mit Steuer sind.',
  'Values of orders: {net, plural, =0 {none} one {# order} other {# orders}} without tax, {gross, plural, =0 {none} one {# order} other {# orders}} with tax, {unknown, plural, =0 {none} one {# order} other {# orders}} of which no export says it.':
    'Werte von Bestellungen: {net, plural, =0 {keine} one {# Bestellung} other {# Bestellungen}} ohne Steuer, {gross, plural, =0 {keine} one {# Bestellung} other {# Bestellungen}} mit Steuer, {unknown, plural, =0 {keine} one {# Bestellung} other {# Bestellungen}}, von denen es kein Export sagt.',
  Table: 'Tabelle',
  Files: 'Dateien',
  'Rows read': 'Gelesene Zeilen',
  loaded: 'geladen',
  copies: 'Kopien',
  'set aside': 'beiseitegelegt',
  '(nothing recognised)': '(nichts erkannt)',
  'The data go to {end}, but this report is as of {asOf}: {rule, select, day {that day was asked for} month {that month was asked for} year {that year was asked for} other {what comes after is no complete month yet}}.':
    'Die Daten reichen bis zum {end}, Stichtag dieses Berichts ist der {asOf}: {rule, select, day {Dieser Tag wurde verlangt} month {Dieser Monat wurde verlangt} year {Dieses Jahr wurde verlangt} other {Danach ist noch kein Monat vollständig}}.',
  'The data end on {end}: of the days from then to {asOf} nothing is known.':
    'Die Daten enden am {end}: Von den Tagen bis zum {asOf} ist nichts bekannt.',
  'No row was set aside.': 'Keine Zeile wurde beiseitegelegt.',
  'Set aside, most frequent reasons': 'Beiseitegelegt, häufigste Gründe',
  Reason: 'Grund',
  'First one': 'Fundstelle',
  '{held, number} of {total, plural, one {# check} other {# checks}} hold{rest, plural, =0 {} one {; one had nothing to check} other {; # had nothing to check}}.':
    '{held, number} von {total, plural, one {# Prüfung} other {# Prüfungen}} {held, plural, one {ist} other {sind}} bestanden{rest, plural, =0 {} one {; eine hatte nichts zu prüfen} other {; # hatten nichts zu prüfen}}.',
  'Checks that do not hold': 'Nicht bestandene Prüfungen',
  'Rows against it': 'Zeilen dagegen',
  'Our server received it': 'Unser Server hat sie empfangen',
  'A server received it, before the mailbox was imported':
    'Ein Server hat sie empfangen, bevor das Postfach importiert wurde',
  'The sender’s Date header': 'Date-Kopfzeile des Absenders',
  'The sender’s Date header, without a time zone': 'Date-Kopfzeile des Absenders, ohne Zeitzone',
  'The export says so': 'Der Export sagt es',
  'Moved behind the question that it answers': 'Hinter die Frage gestellt, die sie beantwortet',
  'Dated after the last day of this report: not considered':
    'Datiert nach dem letzten Tag dieses Berichts: nicht berücksichtigt',
  'No usable date: set aside': 'Kein brauchbares Datum: beiseitegelegt',
  'What the times of mails rest on (copies included)':
    'Worauf die Zeiten der Mails beruhen (mit Kopien)',
  Time: 'Zeit',
  Mails: 'Mails',
  'Date header over a day off': 'weicht über einen Tag ab',
  'From customers, written by people: may ask something':
    'Von Kunden, von Menschen geschrieben: kann eine Frage sein',
  'From us to customers, written by people: may answer':
    'Von uns an Kunden, von Menschen geschrieben: kann eine Antwort sein',
  'Between ourselves: not counted': 'Unter uns: zählt nicht mit',
  'From or to addresses that belong to no customer: not counted':
    'Von oder an Adressen, die zu keinem Kunden gehören: zählt nicht mit',
  'Automatic replies and absence notes: not counted':
    'Automatische Antworten und Abwesenheitsnotizen: zählt nicht mit',
  'Written by programs: not counted': 'Von Programmen geschrieben: zählt nicht mit',
  'Lists and mass mailings in the mailbox: not counted':
    'Verteiler und Rundmails im Postfach: zählt nicht mit',
  'Returned as undeliverable: not counted': 'Als unzustellbar zurück: zählt nicht mit',
  'Receipts: not counted': 'Lesebestätigungen: zählt nicht mit',
  'Calendar messages: not counted': 'Terminmails: zählt nicht mit',
  'What becomes of the {total, plural, one {one message} other {# messages}}: mails, calls, letters and tickets, without copies':
    'Was aus {total, plural, one {der einen Nachricht} other {den # Nachrichten}} wird: Mails, Anrufe, Briefe und Tickets, ohne Kopien',
  Messages: 'Nachrichten',
  Number: 'Anzahl',
  'Method: what the words mean': 'Methode: was die Wörter bedeuten',
  'What this report cannot know': 'Was dieser Bericht nicht wissen kann',
  'Whether a reply means yes or no is judged by what was learnt from labelled replies, not by understanding.':
    'Ob eine Rückmeldung Ja oder Nein heißt, entscheidet ein an Beispielen trainiertes Modell, kein Verstehen.',
  'Message texts were not read: whether a reply means yes or no, and whether a message asks for anything, is unknown.':
    'Nachrichtentexte wurden nicht gelesen: Ob eine Rückmeldung Ja oder Nein heißt und ob eine Nachricht um etwas bittet, ist unbekannt.',
  'Answers by a channel whose export was not loaded, for example a phone call that nobody noted, look like silence.':
    'Antworten auf einem Weg, dessen Export nicht geladen wurde, etwa ein nicht notierter Anruf, sehen aus wie Schweigen.',
  'What came before a churn need not be its cause, and a return after our mail need not be its effect.':
    'Was vor einer Abwanderung steht, muss nicht ihre Ursache sein, und eine Rückkehr nach unserer Mail nicht deren Wirkung.',
  'The pace of a customer with few steps is hardly known: read the interval, not the date.':
    'Das Tempo bei einem Kunden mit wenigen Schritten ist kaum bekannt: Lesen Sie das Intervall, nicht das Datum.',
  'As defined: the figures of this report': 'Wie festgelegt: die Zahlen dieses Berichts',
  'Messages that ask for nothing count as questions':
    'Nachrichten, die nichts wollen, zählen als Fragen',
  'Only questions that are sure count (texts of mails are not read)':
    'Nur sichere Fragen zählen (Texte von Mails werden nicht gelesen)',
  'Answers in another conversation and calls do not count':
    'Antworten in anderen Gesprächen und Anrufe zählen nicht',
  'Mail of addresses that belong to no customer counts':
    'Mails von Adressen, die zu keinem Kunden gehören, zählen',
  'Customers whose ticket was closed without an answer no longer wait':
    'Wer auf ein Ticket wartet, das ohne Antwort geschlossen wurde, wartet nicht mehr',
  'What the customer settled counts as answered':
    'Was der Kunde selbst erledigt hat, zählt als beantwortet',
  'What the customer settled first is never answered (Aalen-Johansen)':
    'Was der Kunde selbst erledigt hat, wird nie beantwortet (Aalen-Johansen)',
  'How much the figures hang on the definitions': 'Wie sehr die Zahlen an den Festlegungen hängen',
  If: 'Wenn',
  'The settings of this report': 'Die Einstellungen dieses Berichts',
  'Setting in regulars.yaml': 'Einstellung in regulars.yaml',
  'Default, where different': 'Abweichende Vorgabe',
  'Public holidays: data of date-holidays (github.com/commenthol/date-holidays), taken from Wikipedia, under the licence CC BY-SA 3.0 (creativecommons.org/licenses/by-sa/3.0).':
    'Feiertage: Daten von date-holidays (github.com/commenthol/date-holidays), entnommen aus Wikipedia, unter der Lizenz CC BY-SA 3.0 (creativecommons.org/licenses/by-sa/3.0).',
  'No two files hold the same rows under other numbers, as where a list was saved again by a spreadsheet; such rows count twice: load one of them':
    'Keine zwei Dateien haben dieselben Zeilen unter anderen Nummern, wie eine Liste, die Excel neu gespeichert hat; solche Zeilen zählen doppelt: nur eine laden',
  'Where two files give the same orders, both are with tax, or both without it; else only the values of the later file count, and sums may add both':
    'Wo zwei Dateien dieselben Bestellungen haben, sind beide mit Steuer oder beide ohne; sonst gelten nur die Werte der späteren Datei, und Summen addieren vielleicht beides',
  'Every row of the lists of decisions says what is decided, and names a customer, message or order that is known; others did nothing':
    'Jede Zeile der Listen von Entscheidungen sagt, was entschieden ist, und nennt einen bekannten Kunden, eine Nachricht oder Bestellung; andere bewirken nichts',
  'Every segment and product with a promise of its own is one that a customer or a contract has; others promise nothing to anybody':
    'Jedes Segment und jedes Produkt mit eigenem Versprechen hat ein Kunde oder ein Vertrag; andere versprechen niemandem etwas',
  'No later file changes a value that was past, as an earlier one gave it; else that of the later counts: by the date in its name, else the day that it states, else its name':
    'Keine spätere Datei ändert einen vergangenen Wert, den eine frühere nannte; sonst gilt der der späteren: nach dem Tag in ihrem Namen, sonst dem, den sie nennt, sonst ihrem Namen',
  'What people have decided, and this report follows':
    'Was Menschen entschieden haben und dieser Bericht befolgt',
  Decision: 'Entscheidung',
  'Decided on': 'Entschieden am',
  '{name} is {other}': '{name} ist {other}',
  'Rows of the lists of decisions that did nothing':
    'Zeilen der Listen von Entscheidungen, die nichts bewirken',
  'It says': 'Da steht',
  'answered by phone': 'telefonisch beantwortet',
  'asks nothing': 'fragt nichts',
  'not a customer': 'kein Kunde',
  'same as': 'dasselbe wie',
  'never write': 'nie schreiben',
  'done until': 'erledigt bis',
  note: 'Notiz',
  erased: 'gelöscht',
  'no customer, message or order is so named, or several are':
    'so heißt kein Kunde, keine Nachricht und keine Bestellung, oder mehrere',
  'it cannot be read': 'sie ist nicht zu lesen',
  'no heading says which column holds what was decided':
    'keine Überschrift sagt, in welcher Spalte die Entscheidung steht',
  'what was decided is missing': 'es fehlt, was entschieden ist',
  'that is no decision known here': 'das ist keine Entscheidung, die hier bekannt ist',
  'it names no customer, message or order':
    'sie nennt keinen Kunden, keine Nachricht, keine Bestellung',
  'this is said of a customer': 'das gilt nur von einem Kunden',
  'the day is missing': 'der Tag fehlt',
  'that is no day, or may be two': 'das ist kein Tag, oder es können zwei sein',
  'the other customer is missing': 'der andere Kunde fehlt',

  'Which days our own mails promise is read by rules, German and English; what they do not know is missing.':
    'Welche Tage unsere eigenen Mails zusagen, lesen Regeln, deutsch und englisch; was sie nicht kennen, fehlt.',
  // build/kit
  '{difference} points ({low} to {high})': '{difference} Prozentpunkte ({low} bis {high})',
  '{range} {isStock, select, true {at the end of} other {in}} {count, plural, one {the month before} other {each of the {months} months before}}':
    '{isStock, select, true {am Ende {count, plural, one {des Monats} other {jedes der {months} Monate}}} other {{count, plural, one {im Monat} other {in jedem der {months} Monate}}}} davor {range}',
  '{band}, {value} a year before': '{band}, vor einem Jahr {value}',
  'May count twice: {count, plural, one {one purchase} other {# purchases}} of twelve months ({value}) that {programs} seem to have alike. All purchases of these months add up to {low} to {high}; load only one of the programs.':
    'Zählt vielleicht doppelt: {count, plural, one {ein Kauf} other {# Käufe}} aus zwölf Monaten ({value}), {count, plural, one {den} other {die}} {programs} offenbar gleichermaßen haben. Alle Käufe dieser Monate ergeben {low} bis {high}; nur eines der Programme laden.',
  'May count twice: {count, plural, one {a contract that orders seem} other {# contracts that orders seem}} to bill, with the contract and with its orders (regulars check names them).':
    'Zählt vielleicht doppelt: {count, plural, one {ein Vertrag, den} other {# Verträge, die}} Bestellungen offenbar abrechnen, mit dem Vertrag und mit seinen Bestellungen (regulars check nennt sie).',
  'by us': 'von uns',
  'by people outside': 'von Menschen außerhalb',
  trials: 'Versuchsgruppen',
  tickets: 'Tickets',
  sends: 'Sendungen',
  people: 'Mitarbeiter',
  orders: 'Bestellungen',
  messages: 'Nachrichten',
  customers: 'Kunden',
  contracts: 'Verträge',
  decisions: 'Entscheidungen',
  contacts: 'Kontakte',
  campaigns: 'Kampagnen',
  activities: 'Aktivitäten',
  'In no value in {own}: {sums}, whose rate is not known. Give it as currency_rates in regulars.yaml.':
    'In keinem Wert in {own} enthalten: {sums}, deren Kurs nicht bekannt ist. Er steht als currency_rates in regulars.yaml.',
  '{table, select, orders {{count, plural, one {an order} other {# orders}}} other {{count, plural, one {a contract} other {# contracts}}}} ({value} {currency})':
    '{table, select, orders {{count, plural, one {eine Bestellung} other {# Bestellungen}}} other {{count, plural, one {ein Vertrag} other {# Verträge}}}} ({value} {currency})',
  '{possible, number} of {total, plural, one {this one question} other {these # questions}} may be none: a last word that was not read may be a bare thank-you, and a sender nobody we know.':
    '{possible, number} von {total, plural, one {dieser einen Frage} other {diesen # Fragen}} {possible, plural, one {ist} other {sind}} vielleicht keine: Ein letztes Wort, das nicht gelesen wurde, kann ein bloßer Dank sein, und ein Absender niemand, den wir kennen.',
  'a message without an answer': 'eine Nachricht ohne Antwort',
  'Not loaded: {names}. What it holds is in no figure of this report.':
    'Nicht geladen: {names}. Was dort steht, ist in keiner Zahl dieses Berichts.',
  '{table, select, inbound {The mails from outside} outbound {The mails that we wrote} messages {The mails} orders {The orders} contracts {The contracts} tickets {The tickets} activities {The calls and other activities} other {The mass mailings}}{isNamed, select, true { in {name}} other {}}':
    '{table, select, inbound {Die Mails von außen} outbound {Die Mails von uns} messages {Die Mails} orders {Die Bestellungen} contracts {Die Verträge} tickets {Die Tickets} activities {Die Anrufe und anderen Aktivitäten} other {Die Rundmails}}{isNamed, select, true { in {name}} other {}}',
  '{side, select, inbound {Of the mails that were loaded none, or hardly any, is from us (own.domains in regulars.yaml says who we are)} other {Of the mails that were loaded none, or hardly any, is from outside}}':
    '{side, select, inbound {Von den geladenen Mails ist keine oder kaum eine von uns (wer wir sind, sagt own.domains in regulars.yaml)} other {Von den geladenen Mails ist keine oder kaum eine von außen}}',
  '{why}: of {months} not all is known, and figures over several months are without what is missing.':
    '{why}: Vom {months} ist nicht alles bekannt, und Zahlen über mehrere Monate sind ohne das, was fehlt.',
  'Of the mails that were loaded none was written by a person':
    'Von den geladenen Mails hat keine ein Mensch geschrieben',
  'The data begin later': 'Die Daten beginnen später',
  'Of campaigns sent on {from} no mailing was loaded{others}':
    'Von Kampagnen vom {from} wurde keine Rundmail geladen{others}',
  '{source} lack all from {from} to {to}{others}':
    '{source} fehlen ganz vom {from} bis {to}{others}',
  '{source} end on {day}{others}': '{source} enden am {day}{others}',
  '{kind, select, questions {No messages were loaded} business {No contracts or orders were loaded} other {No mass mailings were loaded}}':
    '{kind, select, questions {Es wurden keine Nachrichten geladen} business {Es wurden keine Verträge und Bestellungen geladen} other {Es wurden keine Rundmails geladen}}',
  '{file}{others, plural, =0 {} one { and another file} other { and # other files}}':
    '{file}{others, plural, =0 {} one { und einer weiteren Datei} other { und # weiteren Dateien}}',
  '{others, plural, =0 {} one {, and another source is not whole either} other {, and # other sources are not whole either}}':
    '{others, plural, =0 {} one {, und eine weitere Quelle ist auch nicht vollständig} other {, und # weitere Quellen sind auch nicht vollständig}}',
  '{count, number} of {total, number}: {share} ({low} to {high})':
    '{count, number} von {total, number}: {share} ({low} bis {high})',
  '1 min': '1 Min.',
  '10 min': '10 Min.',
  '1 h': '1 Std.',
  '6 h': '6 Std.',
  '1 day': '1 Tag',
  '7 days': '7 Tage',
  '30 days': '30 Tage',
  '180 days': '180 Tage',
  '2 years': '2 Jahre',
  '10 years': '10 Jahre',
  '{value} ({low} to {high})': '{value} ({low} bis {high})',
  'not reached yet': 'noch nicht erreicht',
  '{value} ({low} or more, no upper limit)': '{value} (ab <dative>{low}</dative>, nach oben offen)',
  silence: 'Stille',
  'yes, on a condition': 'ja, unter einer Bedingung',
  unclear: 'unklar',
  both: 'beides',
  answered: 'beantwortet',
  settled: 'erledigt',
  'not answered': 'nicht beantwortet',
  two: 'zwei',
  three: 'drei',
  four: 'vier',
  five: 'fünf',
  six: 'sechs',
  seven: 'sieben',
  eight: 'acht',
  nine: 'neun',
  ten: 'zehn',
  eleven: 'elf',
  twelve: 'zwölf',

  // build
  'Regulars in the year {year}': 'Stammkunden im Jahr {year}',
  'Regulars in {month}': 'Stammkunden im {month}',
  'Regulars on {day}': 'Stammkunden am {day}',

  // render
  'Figures that moved since': 'Zahlen, die sich seither bewegt haben',
  '{report}: {figure} was {before} in edition {edition}, and is {after}':
    '{report}: {figure} war {before} in Ausgabe {edition} und ist {after}',
  '{report}: {figure} was {before}, and is {after} as known on {day}':
    '{report}: {figure} war {before} und ist {after}, wie am {day} bekannt',
  'and {count, number} more: regulars diff tells which, and why':
    'und {count, number} weitere: regulars diff sagt, welche und warum',
  'as of {asOf}, newest row {newest}': 'Stand {asOf}, neueste Zeile {newest}',
  '{count, plural, one {# file} other {# files}}':
    '{count, plural, one {# Datei} other {# Dateien}}',
  'made on {day}': 'erstellt am {day}',
  'What it is made of, row by row:': 'Zeile für Zeile, woraus es besteht:',
  Filter: 'Filtern',
  'The same list:': 'Dieselbe Liste:',
  'The first {shown, number} of {total, number} contracts.':
    'Die ersten {shown, number} von {total, number} Verträgen.',
  'All {count, number} rows': 'Alle {count, number} Zeilen',
  'The data as a table': 'Die Daten als Tabelle',
  Definition: 'Definition',
  'Definition: {term}': 'Definition: {term}',
  'In detail': 'Im Einzelnen',
  '{chapter} in detail': '{chapter} im Einzelnen',
  'This chart cannot be drawn ({reason}). Its data stand here as a table.':
    'Diese Grafik lässt sich nicht zeichnen ({reason}). Ihre Daten stehen hier als Tabelle.',
  Contents: 'Inhalt',
  'Skip to the report': 'Zum Bericht springen',
  '← Back to the report': '← Zurück zum Bericht',
  'All reports': 'Alle Berichte',
  Report: 'Bericht',
  'Seen to': 'Stand',
  'Questions to {contact}': 'Fragen an {contact}',
  'Attached: {names}': 'Angehängt: {names}',

  // report
  'Customers surely waiting at the end': 'Am Ende sicher wartende Kunden',
  'Value of the customers waiting': 'Wert der wartenden Kunden',
  'Value of the regulars who left': 'Wert der abgewanderten Stammkunden',
  'Replies to win-back attempts answered': 'Beantwortete Rückmeldungen auf Rückgewinnungsversuche',
  'Questions answered within the month': 'Noch im Monat beantwortete Fragen',
  'Questions answered within a day': 'Binnen eines Tages beantwortete Fragen',

  // reasons
  'the folder cannot be read ({value})': 'der Ordner ist nicht zu lesen ({value})',
  'it was changed while it was read: load it again when no program writes it any more':
    'es wurde geändert, während es gelesen wurde: noch einmal laden, wenn kein Programm mehr hineinschreibt',
  'its name is no UTF-8: give it another name': 'der Name ist kein UTF-8: anders nennen',
  'its name holds a line break: give it another name':
    'im Namen steht ein Zeilenumbruch: anders nennen',
  'it is a folder': 'es ist ein Ordner',
  'it is a pipe, which can be read only once: save what comes out of it as a file':
    'es ist eine Pipe, die sich nur einmal lesen lässt: was herauskommt, als Datei speichern',
  'it is a socket, no file': 'es ist ein Socket, keine Datei',
  'it is a device, no file': 'es ist ein Gerät, keine Datei',
  'it is a link that leads back to a folder above it':
    'es ist ein Verweis, der in einen Ordner darüber zurückführt',
  'it is a link that leads to itself': 'es ist ein Verweis auf sich selbst',
  'it is a link to what is not there': 'es ist ein Verweis auf etwas, das nicht da ist',
  'not recognised: {value}': 'nicht erkannt: {value}',
  'it is a ZIP archive or an Excel workbook by another name: call it .zip or .xlsx':
    'es ist ein ZIP-Archiv oder eine Excel-Mappe unter anderem Namen: .zip oder .xlsx nennen',
  'it is a PDF document: export the table itself as CSV or XLSX':
    'es ist ein PDF-Dokument: die Tabelle selbst als CSV oder XLSX ausgeben',
  'it is a winmail.dat, in which Outlook packs the text and attachments of a mail: export the mail itself (.eml, .msg or mbox)':
    'es ist eine winmail.dat, in die Outlook Text und Anlagen einer Mail packt: die Mail selbst ausgeben (.eml, .msg oder mbox)',
  'it is a 7-Zip archive: unpack it, and name the folder':
    'es ist ein 7-Zip-Archiv: entpacken, und den Ordner nennen',
  'it is a RAR archive: unpack it, and name the folder':
    'es ist ein RAR-Archiv: entpacken, und den Ordner nennen',
  'it is a bzip2 archive: unpack it': 'es ist ein bzip2-Archiv: entpacken',
  'it is an xz archive: unpack it': 'es ist ein xz-Archiv: entpacken',
  'it is a Zstandard archive: unpack it': 'es ist ein Zstandard-Archiv: entpacken',
  'it is a cabinet archive of Windows: unpack it': 'es ist ein CAB-Archiv von Windows: entpacken',
  'it is a SQLite database: export its tables as CSV':
    'es ist eine SQLite-Datenbank: ihre Tabellen als CSV ausgeben',
  'it is an Access database: export its tables as CSV':
    'es ist eine Access-Datenbank: ihre Tabellen als CSV ausgeben',
  'it is a mailbox of Outlook Express (.dbx): let Thunderbird import it, and load its mbox':
    'es ist ein Postfach von Outlook Express (.dbx): von Thunderbird einlesen lassen, und dessen mbox laden',
  'it is a backup of Windows or of SQL Server: restore it, and export the tables':
    'es ist eine Sicherung von Windows oder SQL Server: wiederherstellen, und die Tabellen ausgeben',
  'it is a backup archive (tar): unpack it, and name the folder':
    'es ist ein Sicherungsarchiv (tar): entpacken, und den Ordner nennen',
  'it is a backup of a database in SQL: restore it, and export the tables as CSV':
    'es ist die Sicherung einer Datenbank in SQL: wiederherstellen, und die Tabellen als CSV ausgeben',
  'it is a picture': 'es ist ein Bild',
  'it is a text document (RTF): save the table as CSV':
    'es ist ein Textdokument (RTF): die Tabelle als CSV speichern',
  'it is an index of Thunderbird (.msf), without mails: they stand in the file of the same name without .msf':
    'es ist ein Index von Thunderbird (.msf), ohne Mails: sie stehen in der Datei gleichen Namens ohne .msf',
  'it is an address book (vCard): export the contacts as CSV':
    'es ist ein Adressbuch (vCard): die Kontakte als CSV ausgeben',
  'it is an address book (LDIF): export the contacts as CSV':
    'es ist ein Adressbuch (LDIF): die Kontakte als CSV ausgeben',
  'it is a web page, even if it is called an export: it may be the page to sign in; export it anew as CSV':
    'es ist eine Webseite, auch wenn sie wie ein Export heißt, vielleicht die Anmeldeseite: neu als CSV ausgeben',
  'it is XML: export it as CSV or JSON': 'es ist XML: als CSV oder JSON ausgeben',
  'it is a list of exchange rates, as the European Central Bank writes it: name it in regulars.yaml, currency_rates: FILE.csv, and what is in other currencies counts':
    'es ist eine Liste von Wechselkursen, wie die Europäische Zentralbank sie schreibt: in regulars.yaml nennen, currency_rates: DATEI.csv, dann zählt auch, was in anderen Währungen steht',
  'it is encrypted or signed: decrypt it': 'es ist verschlüsselt oder signiert: entschlüsseln',
  'it is a PostScript document': 'es ist ein PostScript-Dokument',
  'it is an old Office document: save it as .xlsx or as CSV (UTF-8)':
    'es ist ein altes Office-Dokument: als .xlsx oder als CSV (UTF-8) speichern',
  'it is a document, not an export': 'es ist ein Dokument, kein Export',
  'it is a text, no table': 'es ist ein Text, keine Tabelle',
  'it is neither a table (CSV, JSON, Parquet) nor mail (mbox, eml, Maildir)':
    'es ist weder eine Tabelle (CSV, JSON, Parquet) noch Mail (mbox, eml, Maildir)',
  'it is neither text nor Parquet': 'es ist weder Text noch Parquet',
  'it is empty': 'es ist leer',
  'it is an archive within archives: unpack it': 'es ist ein Archiv in Archiven: entpacken',
  'it is an archive without exports': 'es ist ein Archiv ohne Exporte',
  'it is a ZIP archive that cannot be read ({value})':
    'es ist ein ZIP-Archiv, das nicht zu lesen ist ({value})',
  'it is a ZIP archive with {value} members: unpack it':
    'es ist ein ZIP-Archiv mit {value} Dateien: entpacken',
  'it is a ZIP archive whose members lie over each other: pack it anew':
    'es ist ein ZIP-Archiv, dessen Teile übereinander liegen: neu packen',
  'it is a ZIP archive that cannot be read: its checksum is wrong; copy it anew':
    'es ist ein ZIP-Archiv, das nicht zu lesen ist: die Prüfsumme stimmt nicht; neu kopieren',
  'a later member of the archive has its name':
    'eine spätere Datei des Archivs hat denselben Namen',
  'it is encrypted: unpack the archive with its password':
    'es ist verschlüsselt: das Archiv mit seinem Passwort entpacken',
  'it is packed by method {value}: unpack the archive and pack it as plain ZIP':
    'es ist nach Verfahren {value} gepackt: das Archiv entpacken und als gewöhnliches ZIP packen',
  'it would grow to {value} bytes: unpack it if you trust it':
    'es würde zu {value} Bytes wachsen: entpacken, wenn es vertrauenswürdig ist',
  'it is a very large workbook: save its sheets as CSV (UTF-8)':
    'es ist eine sehr große Mappe: ihre Blätter als CSV (UTF-8) speichern',
  'it is a hidden sheet, which is read only where a mapping in regulars.yaml names it':
    'es ist ein ausgeblendetes Blatt, das nur gelesen wird, wo eine Zuordnung in regulars.yaml es nennt',
  'it cannot be read ({value}): copy it anew': 'es ist nicht zu lesen ({value}): neu kopieren',
  'it cannot be read ({value}): give yourself the right to read it':
    'es ist nicht zu lesen ({value}): Leserecht einräumen',
  'it is UTF-16 of which a byte is missing or too much: it was cut off or changed on its way; export or copy it anew':
    'es ist UTF-16, in dem ein Byte fehlt oder zu viel ist: unterwegs abgeschnitten oder verändert; neu ausgeben oder kopieren',
  'it is not text': 'es ist kein Text',
  'its headings (line {value}) cannot be read':
    'die Überschriften (Zeile {value}) sind nicht zu lesen',
  'there is no row': 'es gibt keine Zeile',
  'line {value} is longer than {others} characters':
    'Zeile {value} ist länger als {others} Zeichen',
  'it is not a whole Parquet file ({value})': 'es ist keine ganze Parquet-Datei ({value})',
  'it has a column with a zero character in its name: export it anew':
    'eine Spalte hat ein Nullzeichen im Namen: neu ausgeben',
  'it is a damaged Parquet file ({value}): export or copy it anew':
    'es ist eine beschädigte Parquet-Datei ({value}): neu ausgeben oder kopieren',
  'it is a calendar without events': 'es ist ein Kalender ohne Termine',
  'it is a calendar that cannot be read ({value})':
    'es ist ein Kalender, der nicht zu lesen ist ({value})',
  'it is not valid JSON ({value})': 'es ist kein gültiges JSON ({value})',
  'it holds no JSON objects with properties': 'es enthält keine JSON-Objekte mit Eigenschaften',
  'it is an Outlook data file that cannot be read ({value}): repair it with scanpst, which comes with Outlook, or export it anew':
    'es ist eine Outlook-Datendatei, die nicht zu lesen ist ({value}): mit scanpst reparieren, das mit Outlook kommt, oder neu ausgeben',
  'it is an Outlook data file of over 2 GB: make mailboxes of it with readpst (package pst-utils) and name their folder':
    'es ist eine Outlook-Datendatei von über 2 GB: mit readpst (Paket pst-utils) Postfächer daraus machen und deren Ordner nennen',
  'no known layout has its columns: {value}': 'keine bekannte Form hat diese Spalten: {value}',
  'its columns are {value}. The nearest layout, {column}, lacks {others}':
    'die Spalten sind {value}. Der nächsten Form, {column}, fehlt {others}',
  'its columns, {value}, may be those of {column}, but they are too few to tell: such an export is known by its path, as in {others}. Name it so, or map it':
    'die Spalten, {value}, können die von {column} sein, sind aber zu wenige, um es zu sagen: so ein Export ist am Pfad zu erkennen, wie in {others}. So nennen, oder zuordnen',
  'it looks like {column} ({value})': 'es sieht nach {column} aus ({value})',
  'and like {column} ({value})': 'und nach {column} ({value})',
  'no table fits its columns: nothing in it says which customer did what, and when':
    'keine Tabelle passt zu den Spalten: nichts darin sagt, welcher Kunde was getan hat, und wann',
  'it sums up orders (how many, how long ago) and does not hold them: export the orders themselves, one row each, with customer and date':
    'es fasst Bestellungen zusammen (wie viele, wie lange her) und enthält sie nicht: die Bestellungen selbst ausgeben, je eine Zeile, mit Kunde und Datum',
  'it has no headings, and no column that looks like a day beside one that may be a customer':
    'es hat keine Überschriften, und keine Spalte, die nach Tagen aussieht, neben einer, die der Kunde sein kann',
  'its {column} holds hashes such as {value} in place of addresses, which match no customer. Export it with plain addresses':
    'in {column} stehen Hashwerte wie {value} statt Adressen, die zu keinem Kunden passen. Mit lesbaren Adressen ausgeben',
  'its {column} was rounded by Excel: {value} may be any of many numbers. Export it anew, and do not save it from Excel before it is loaded':
    '{column} wurde von Excel gerundet: {value} kann jede von vielen Nummern sein. Neu ausgeben, und vor dem Laden nicht aus Excel speichern',
  'its {column} was rounded by Excel: {value} (line {others}) may be any of many numbers. Export it anew, and do not save it from Excel before it is loaded':
    '{column} wurde von Excel gerundet: {value} (Zeile {others}) kann jede von vielen Nummern sein. Neu ausgeben, und vor dem Laden nicht aus Excel speichern',
  "it is an answer of Zendesk''s API with all tickets in one object: save the tickets by themselves, one a line (jq -c ''.tickets[]''), and with their metrics (include=metric_sets)":
    "es ist eine Antwort von Zendesks API mit allen Tickets in einem Objekt: die Tickets für sich speichern, eines je Zeile (jq -c ''.tickets[]''), und mit ihren Kennzahlen (include=metric_sets)",
  "Mailgun''s events stand in the envelopes of its webhook: take event-data out of each, one a line (jq)":
    'die Ereignisse von Mailgun stecken in den Umschlägen seines Webhooks: aus jedem event-data herausnehmen, eines je Zeile (jq)',
  "it is an answer of Mailgun''s API with all events in one object: save the events by themselves, one a line (jq -c ''.items[]'')":
    "es ist eine Antwort von Mailguns API mit allen Ereignissen in einem Objekt: die Ereignisse für sich speichern, eines je Zeile (jq -c ''.items[]'')",
  'no column says when the requests were answered (Time to first response counts working hours): export all fields, with [CHART] Date of First Response among them':
    'keine Spalte sagt, wann die Anfragen beantwortet wurden (Time to first response zählt Arbeitsstunden): alle Felder ausgeben, darunter [CHART] Date of First Response',
  'no column says who asked: export the tickets again with the column Email, which stands among the fields of the contact':
    'keine Spalte sagt, wer gefragt hat: die Tickets neu ausgeben, mit der Spalte Email, die unter den Feldern des Kontakts steht',
  'no column says when the tickets were answered (First response time in hours counts working hours): export them again with the column Initial response time':
    'keine Spalte sagt, wann die Tickets beantwortet wurden (First response time in hours zählt Arbeitsstunden): neu ausgeben, mit der Spalte Initial response time',
  'no column says when the tickets were answered (First Response Time in hours counts working hours): export them again with the column Initial Response Time':
    'keine Spalte sagt, wann die Tickets beantwortet wurden (First Response Time in hours zählt Arbeitsstunden): neu ausgeben, mit der Spalte Initial Response Time',
  "no column says when the tickets were answered (First Response In Min counts working minutes): export them again with the column First Response At, as the download of Zammad''s reports has it":
    'keine Spalte sagt, wann die Tickets beantwortet wurden (First Response In Min zählt Arbeitsminuten): neu ausgeben, mit der Spalte First Response At, wie der Download der Berichte von Zammad sie hat',
  'no column says when the tickets were answered (FirstResponseInMin counts working minutes): export them again with the column FirstResponse (setting Ticket::Frontend::AgentTicketSearch, SearchCSVData)':
    'keine Spalte sagt, wann die Tickets beantwortet wurden (FirstResponseInMin zählt Arbeitsminuten): neu ausgeben, mit der Spalte FirstResponse (Einstellung Ticket::Frontend::AgentTicketSearch, SearchCSVData)',
  'no column says when the tickets were answered: export them again with the property First agent email response date':
    'keine Spalte sagt, wann die Tickets beantwortet wurden: neu ausgeben, mit der Eigenschaft First agent email response date',
  "it is the report of one campaign and holds totals, not recipients: export the account''s data (campaigns.csv, aggregate_activity, granular_activity), or the recipients who opened and who did not":
    'es ist der Bericht einer Kampagne und enthält Summen, keine Empfänger: die Daten des Kontos ausgeben (campaigns.csv, aggregate_activity, granular_activity), oder die Empfänger, die geöffnet haben und die nicht',
  "it is Amazon''s report of all orders, which names no buyer, only the town: whose orders they are cannot be told. A report with buyer-email (Orders, Order reports) can be mapped":
    'es ist Amazons Bericht aller Bestellungen, der keinen Käufer nennt, nur den Ort: wessen Bestellungen es sind, ist nicht zu sagen. Ein Bericht mit buyer-email (Bestellungen, Bestellberichte) lässt sich zuordnen',
  "Outlook''s CSV export leaves out when a mail was sent. Export the folder as an Outlook data file (.pst) instead (File, Open & Export, Import/Export), or take mbox, .eml or Microsoft Graph":
    'die CSV-Ausgabe von Outlook lässt weg, wann eine Mail gesendet wurde. Den Ordner stattdessen als Outlook-Datendatei (.pst) ausgeben (Datei, Öffnen und Exportieren, Importieren/Exportieren), oder mbox, .eml oder Microsoft Graph nehmen',
  'what it brought before stays': 'was es früher gebracht hat, bleibt',
  'has the same content as {value}, which is loaded':
    'hat denselben Inhalt wie {value}, das geladen ist',
  "is no longer there; its rows stay, until ''regulars unload'' takes them out":
    "ist nicht mehr da; die Zeilen bleiben, bis ''regulars unload'' sie herausnimmt",
  'read as days counted by Excel: {value}': 'als Tage gelesen, wie Excel sie zählt: {value}',
  'read as whole numbers: {value}': 'als ganze Zahlen gelesen: {value}',
  'columns not used: {value}': 'nicht genutzte Spalten: {value}',
  'columns not used: {value} and {others} more':
    'nicht genutzte Spalten: {value} und {others} weitere',
  '{value}': '{value}',
  '{column} is missing': '{column} fehlt',
  "{column}: ''{value}'' is not a date": '{column}: „{value}“ ist kein Datum',
  "{column}: ''{value}'' is not a date and time": '{column}: „{value}“ ist kein Zeitpunkt',
  "{column}: ''{value}'' is neither yes nor no": '{column}: „{value}“ ist weder ja noch nein',
  "{column}: ''{value}'' is not a list": '{column}: „{value}“ ist keine Liste',
  "{column}: ''{value}'' is not a number": '{column}: „{value}“ ist keine Zahl',
  "{column}: ''{value}'' is not a whole number": '{column}: „{value}“ ist keine ganze Zahl',
  "{column}: ''{value}'' is none of {others}": '{column}: „{value}“ ist nichts von {others}',
  "{column}: ''{value}'' is not among the values of the mapping":
    '{column}: „{value}“ steht nicht unter den Werten der Zuordnung',
  "{column}: ''{value}'' does not count, as the mapping says (only, skip)":
    '{column}: „{value}“ zählt nicht, wie die Zuordnung sagt (only, skip)',
  "{column}: ''{value}'' may be day/month or month/day, and no value of the file decides it: name the form (date) in a mapping":
    '{column}: „{value}“ kann Tag/Monat oder Monat/Tag sein, und kein Wert der Datei entscheidet es: die Form (date) in einer Zuordnung angeben',
  "{column}: ''{value}'' is a number that a spreadsheet has cut short: export it anew":
    '{column}: „{value}“ ist eine Zahl, die eine Tabellenkalkulation verkürzt hat: neu exportieren',
  'it stands before the headings (line {value})': 'steht vor den Überschriften (Zeile {value})',
  'it stands behind the table': 'steht hinter der Tabelle',
  'the row has {value} values, the heading {others}':
    'die Zeile hat {value} Werte, die Überschrift {others}',
  'the row is longer than {value} characters': 'die Zeile ist länger als {value} Zeichen',
  'a quotation mark does not close': 'ein Anführungszeichen schließt nicht',
  'text follows a closing quotation mark': 'nach einem schließenden Anführungszeichen folgt Text',
  'the line is not a JSON object': 'die Zeile ist kein JSON-Objekt',
  'there is no mail header': 'es gibt keinen Mailkopf',
  'it is damaged and cannot be read ({value})':
    'sie ist beschädigt und lässt sich nicht lesen ({value})',
  'a draft, never sent': 'ein Entwurf, nie gesendet',
  'it is a draft (flag {value} in the name of the file)':
    'ist ein Entwurf ({value} im Namen der Datei)',
  'it is a draft (X-Gmail-Labels: {value})': 'ist ein Entwurf (X-Gmail-Labels: {value})',
  'it is a draft (folder {value})': 'ein Entwurf (Ordner {value})',
  'it is a draft ({value})': 'ein Entwurf ({value})',
  'it was not sent yet (folder {value})': 'noch nicht gesendet (Ordner {value})',
  'it is spam (folder {value})': 'ist Spam (Ordner {value})',
  'it is spam ({value})': 'ist Spam ({value})',
  'it is in the trash ({value})': 'liegt im Papierkorb ({value})',
  'a journal report that encloses no mail': 'ein Journalbericht ohne die Mail darin',
  'it is in the trash (folder {value})': 'liegt im Papierkorb (Ordner {value})',
  'a draft that was never sent (isDraft)': 'ein nie gesendeter Entwurf (isDraft)',
  'it is spam (X-Gmail-Labels: {value})': 'ist Spam (X-Gmail-Labels: {value})',
  'it is in the trash (flag {value} in the name of the file)':
    'liegt im Papierkorb ({value} im Namen der Datei)',
  'it is in the trash (X-Gmail-Labels: {value})': 'liegt im Papierkorb (X-Gmail-Labels: {value})',
  'deleted in Thunderbird, and still in the file (X-Mozilla-Status)':
    'in Thunderbird gelöscht und noch in der Datei (X-Mozilla-Status)',
  'it has no date': 'hat kein Datum',
  "{column}: ''{value}'' is from before there was e-mail":
    '{column}: „{value}“ liegt vor der Erfindung der E-Mail',
  'a directory name of Exchange (/O=...) in place of an address':
    'ein Verzeichnisname von Exchange (/O=...) anstelle einer Adresse',
  'delivered to nobody: {value}': 'niemandem zugestellt: {value}',
  'not delivered: {value}': 'nicht zugestellt: {value}',
  'not sent: Status is {value}': 'nicht versandt: Status ist {value}',
  '{column} is missing: nobody can tell who waits':
    '{column} fehlt: Niemand kann sagen, wer wartet',
  'the requester has no mail address: nobody can tell who waits':
    'der Anfragende hat keine Mailadresse: Niemand kann sagen, wer wartet',
  'neither account nor address: nobody can tell who waits':
    'weder Firma noch Adresse: Niemand kann sagen, wer wartet',
  '{column} says {value}, but {others} is empty: when it was answered is not known':
    '{column} nennt {value}, aber {others} ist leer: Wann geantwortet wurde, ist nicht bekannt',
  'neither {value} nor {others} says whether it was answered: export the tickets with one of them':
    'weder {value} noch {others} sagt, ob geantwortet wurde: die Tickets mit einem davon exportieren',
  '{column} says {value}, but no column says when it was answered: it is neither answered nor waiting':
    '{column} nennt {value}, aber keine Spalte sagt, wann geantwortet wurde: weder beantwortet noch offen',
  "{column}: ''{value}'' is no time such as 2:05:00":
    "{column}: ''{value}'' ist keine Dauer wie 2:05:00",
  'merged into another ticket, which stands for both':
    'mit einem anderen Ticket zusammengeführt, das für beide steht',
  'it is spam (Status is {value})': 'Spam (Status ist {value})',
  "{column}: ''{value}'' is no request of a customer":
    "{column}: ''{value}'' ist keine Anfrage eines Kunden",
  'opened by one of us, not by the requester': 'von uns selbst eröffnet, nicht vom Anfragenden',
  'opened by one of us (Source: Outbound Email)':
    'von uns selbst eröffnet (Source: Outbound Email)',
  'closed when it was entered: nobody waited': 'beim Eintragen schon geschlossen: Niemand wartete',
  'no purchase: {value}': 'kein Kauf: {value}',
  "{column}: ''{value}'' is no customer": '{column}: „{value}“ ist kein Kunde',
  'a contact of {value}': 'ein Kontakt von {value}',
  'neither account is that of a customer: {value}': 'kein Konto ist das eines Kunden: {value}',
  'deleted in {value}': 'in {value} gelöscht',
  'merged in Salesforce into {value}': 'in Salesforce zusammengeführt mit {value}',
  'it has no number in its first column': 'hat keine Nummer in der ersten Spalte',
  'it names no account': 'nennt keine Firma',
  'it names no organisation': 'nennt keine Organisation',
  'it is associated with no company': 'ist keinem Unternehmen zugeordnet',
  'it has no Profile': 'hat kein Profile',
  'it has no Username': 'hat keinen Username',
  'it has no end': 'hat kein Ende',
  'Status is neither won, lost nor open': 'Status ist weder gewonnen noch verloren noch offen',
  "{column}: ''{value}'' is neither won, lost nor open":
    '{column}: „{value}“ ist weder gewonnen noch verloren noch offen',
  'not done': 'nicht erledigt',
  'not done: Status is {value}': 'nicht erledigt: Status ist {value}',
  'not held: it was {value}': 'nicht gehalten: {value}',
  'it belongs to a lead, who is no customer': 'gehört zu einem Interessenten, der kein Kunde ist',
  'the copy of a meeting in the calendar of one who was invited':
    'die Kopie eines Termins im Kalender eines Eingeladenen',
  'the head of a series, whose meetings stand in rows of their own':
    'der Kopf einer Serie, deren Termine in eigenen Zeilen stehen',
  'a customer or partner with a login, not one of us':
    'ein Kunde oder Partner mit Zugang, niemand von uns',
  'UserType is {value}: not one of us': 'UserType ist {value}: niemand von uns',
  'a call within the house, or to a number without its area':
    'ein Anruf im Haus oder an eine Nummer ohne Vorwahl',
  'both ends are numbers outside ({value}), and nothing says which is ours':
    'beides sind Nummern von außen ({value}), und nichts sagt, welche unsere ist',
  'the number of the other side is withheld: nobody can tell whose call it was':
    'die Nummer der Gegenseite ist unterdrückt: Niemand weiß, wessen Anruf es war',
  "''{value}'' is no whole telephone number: nobody can tell whose call it was":
    '„{value}“ ist keine vollständige Telefonnummer: Niemand weiß, wessen Anruf es war',
  'another leg of the call {value}': 'ein weiterer Abschnitt des Anrufs {value}',
  'it is no call: {value}': 'kein Anruf: {value}',
  'the meeting was cancelled': 'der Termin wurde abgesagt',
  'all who were invited have declined': 'alle Eingeladenen haben abgesagt',
  'only planned as possible (STATUS:TENTATIVE)': 'nur unter Vorbehalt geplant (STATUS:TENTATIVE)',
  'it lay ahead when the calendar was exported ({value}): whether it took place is not known':
    'lag beim Export des Kalenders noch vor uns ({value}): Ob er stattfand, ist nicht bekannt',
  'it names nobody by a mail address: nobody can tell whom it was with':
    'nennt niemanden mit Mailadresse: Niemand weiß, mit wem er war',
  'no mailing: {value}': 'keine Sendung: {value}',
  'Type is {value}: no mailing': 'Type ist {value}: keine Sendung',
  'it is no event of a mailing: {value}': 'ist kein Ereignis einer Sendung: {value}',
  'no campaign: it is no event of a mailing': 'keine Kampagne: kein Ereignis einer Sendung',
  'MessageID names no mail: it changed outside of a mailing':
    'MessageID nennt keine Mail: Es änderte sich außerhalb einer Sendung',
  'it is no click': 'ist kein Klick',
  'it does not say what happened: ask the API with include=metric,profile':
    'sagt nicht, was geschah: die API mit include=metric,profile fragen',
  '{column} is missing: it was not sent': '{column} fehlt: Sie wurde nicht versandt',
  'not sent yet: Status is {value}': 'noch nicht versandt: Status ist {value}',
  'it was sent to nobody': 'wurde an niemanden versandt',
  'it went to a lead, who is no customer': 'ging an einen Interessenten, der kein Kunde ist',
  'it went to a lead ({value}), who is no customer':
    'ging an einen Interessenten ({value}), der kein Kunde ist',
  'it left the list outside of a campaign': 'verließ die Liste außerhalb einer Kampagne',
  'it left the list outside of a campaign ({value})':
    'verließ die Liste außerhalb einer Kampagne ({value})',
  'Email is missing: the profile has no address': 'Email fehlt: Das Profil hat keine Adresse',
  'message stream outbound: a single mail, not a mass mailing':
    'Nachrichtenstrom outbound: eine einzelne Mail, keine Rundmail',
  'no campaign and no category: taken for a single mail, not for a mass mailing':
    'weder Kampagne noch Kategorie: als einzelne Mail gewertet, nicht als Rundmail',
  'no mailing list, campaign or tag: taken for a single mail, not for a mass mailing':
    'weder Verteiler noch Kampagne noch Schlagwort: als einzelne Mail gewertet, nicht als Rundmail',
  'no tag: taken for a single mail, not for a mass mailing':
    'kein Schlagwort: als einzelne Mail gewertet, nicht als Rundmail',
  "{column}: several campaigns are called ''{value}'', and their mailings cannot be told apart":
    '{column}: Mehrere Kampagnen heißen „{value}“, ihre Sendungen sind nicht zu unterscheiden',
  "{column}: several campaigns are called ''{value}'', and the files of their recipients cannot be told apart":
    '{column}: Mehrere Kampagnen heißen „{value}“, die Dateien ihrer Empfänger sind nicht zu unterscheiden',
  'named a customer that was erased': 'nannte einen Kunden, der gelöscht wurde',
  'lies before the day from which on anything is kept (forget_before)':
    'liegt vor dem Tag, von dem an etwas aufbewahrt wird (forget_before)',
  'a customer of whom nothing is kept from that day on (forget_before)':
    'ein Kunde, von dem von diesem Tag an nichts aufbewahrt wird (forget_before)',

  // terminal
  "''regulars report'' writes it, of the same month or day":
    '„regulars report“ schreibt ihn, für denselben Monat oder Tag',
  'These lines of decisions name the customer; those of CSV files will be taken out:':
    'Diese Zeilen der Entscheidungen nennen den Kunden; die in CSV-Dateien werden herausgenommen:',
  'These lines of decisions were taken out:':
    'Diese Zeilen der Entscheidungen wurden herausgenommen:',
  'These editions named the customer and were removed, but for their records:':
    'Diese Ausgaben nannten den Kunden und wurden entfernt, bis auf ihre Vermerke:',
  'These editions name the customer and will be removed, but for their records:':
    'Diese Ausgaben nennen den Kunden und werden entfernt, bis auf ihre Vermerke:',
  'These editions were written with it and were removed, but for their records:':
    'Diese Ausgaben wurden damit geschrieben und sind entfernt, bis auf ihre Vermerke:',
  'These editions were written with it and will be removed, but for their records:':
    'Diese Ausgaben wurden damit geschrieben und werden entfernt, bis auf ihre Vermerke:',
  'Earlier  {side}': 'Früher  {side}',
  'Later    {side}': 'Später  {side}',
  '{period} ({path})': '{period} ({path})',
  '{period}, edition {edition}': '{period}, Ausgabe {edition}',
  'made at {moment}': 'erstellt {moment}',
  'What the figures of the months were is not known of reports of an earlier version.':
    'Was die Zahlen der Monate waren, ist von Berichten einer früheren Version nicht bekannt.',
  'No figure of a month that both have has moved.':
    'Keine Zahl eines Monats, den beide haben, hat sich bewegt.',
  'Figures that moved': 'Zahlen, die sich bewegt haben',
  'Figures of months that both know, and that moved':
    'Zahlen von Monaten, die beide kennen, und die sich bewegt haben',
  '{later} beside {earlier}': '{later} neben {earlier}',
  Before: 'Vorher',
  After: 'Nachher',
  'On the page': 'Auf der Seite',
  Where: 'Wo',
  'and {count, number} more (--json has them)': 'und {count, number} weitere (--json hat sie)',
  'The later report sees the days to {later}, the earlier one those to {earlier}: who had left is known only later, so that earlier months count with what is known then.':
    'Der spätere Bericht sieht die Tage bis {later}, der frühere die bis {earlier}: Wer abgewandert war, weiß man erst später, so dass frühere Monate mit dem zählen, was dann bekannt ist.',
  'Files, rows, decisions, the settings in Data quality and the version of the program are the same.':
    'Dateien, Zeilen, Entscheidungen, die Einstellungen im Kapitel Datenqualität und die Version des Programms sind dieselben.',
  'Nothing is known of what these reports rest on.':
    'Worauf diese Berichte beruhen, ist nicht bekannt.',
  'Program: {before} → {after}': 'Programm: {before} → {after}',
  'Setting {name}: {before} → {after}': 'Einstellung {name}: {before} → {after}',
  'File {path} ({table}) is new: {after, plural, one {# row} other {# rows}}':
    'Datei {path} ({table}) ist neu: {after, plural, one {# Zeile} other {# Zeilen}}',
  'File {path} ({table}) was changed: {before, number} → {after, number} rows':
    'Datei {path} ({table}) wurde geändert: {before, number} → {after, number} Zeilen',
  'File {path} ({table}) is gone: it had {before, plural, one {# row} other {# rows}}':
    'Datei {path} ({table}) ist weg: sie hatte {before, plural, one {# Zeile} other {# Zeilen}}',
  'nothing recognised': 'nichts erkannt',
  'Rows of {table} are too many to be compared one by one.':
    'Zeilen von {table} sind zu viele, um einzeln verglichen zu werden.',
  'Which rows were added, changed or are gone is not known: an edition has them in rows.parquet.':
    'Welche Zeilen neu, geändert oder weg sind, ist nicht bekannt: eine Ausgabe hat sie in rows.parquet.',
  'Rows of {table}: {added, number} added{late, plural, =0 {} other { (# of them late: of days that the earlier report saw)}}, {changed, number} changed, {gone, number} gone{unseen, plural, =0 {} other {; # added of days after the later report, which it does not see}}':
    'Zeilen von {table}: {added, number} neu{late, plural, =0 {} other { (# davon verspätet: von Tagen, die der frühere Bericht sah)}}, {changed, number} geändert, {gone, number} weg{unseen, plural, =0 {} other {; # neu von Tagen nach dem späteren Bericht, die er nicht sieht}}',
  added: 'neu',
  changed: 'geändert',
  gone: 'weg',
  '(the file no longer stands there)': '(die Datei steht dort nicht mehr)',
  'what it said is kept nowhere': 'was sie sagte, steht nirgends mehr',
  'what it said before is kept nowhere': 'was sie vorher sagte, steht nirgends mehr',
  Changed: 'Geändert',
  'nothing: this is edition {edition} of {period} again':
    'nichts: es ist wieder Ausgabe {edition} von {period}',
  'since edition {edition} of {period}: which files is not known':
    'seit Ausgabe {edition} von {period}: welche Dateien, ist nicht bekannt',
  'since edition {edition} of {period}: {added, plural, =0 {no file new} one {# file new} other {# files new}}, {changed, number} changed, {gone, number} gone':
    'seit Ausgabe {edition} von {period}: {added, plural, =0 {keine Datei neu} one {# Datei neu} other {# Dateien neu}}, {changed, number} geändert, {gone, number} weg',
  'which figures of earlier months moved is not known':
    'welche Zahlen früherer Monate sich bewegt haben, ist nicht bekannt',
  'no figure of a month that both know moved':
    'keine Zahl eines Monats, den beide kennen, hat sich bewegt',
  '{figure}, {month}: {before} → {after}{more, plural, =0 {} one {; one more figure moved} other {; # more figures moved}} (regulars diff)':
    '{figure}, {month}: {before} → {after}{more, plural, =0 {} one {; eine weitere Zahl hat sich bewegt} other {; # weitere Zahlen haben sich bewegt}} (regulars diff)',
  'who waits newly is not known': 'wer neu wartet, ist nicht bekannt',
  '{newly, plural, =0 {no customer waits newly} one {# customer waits newly} other {# customers wait newly}}, {noLonger, plural, =0 {none waits no longer} one {# waits no longer} other {# wait no longer}}':
    '{newly, plural, =0 {kein Kunde wartet neu} one {# Kunde wartet neu} other {# Kunden warten neu}}, {noLonger, plural, =0 {keiner wartet nicht mehr} one {# wartet nicht mehr} other {# warten nicht mehr}}',
  'Erased: {name}': 'Gelöscht: {name}',
  'Would be erased with --yes: {name}': 'Mit --yes würde gelöscht: {name}',
  removed: 'entfernt',
  'to remove': 'zu entfernen',
  'These exports still hold the rows; a load leaves them out, as long as erased.txt and erased.key stand beside regulars.yaml:':
    'Diese Exporte enthalten die Zeilen noch; ein Laden lässt sie aus, solange erased.txt und erased.key neben regulars.yaml stehen:',
  'These lines of decisions name the customer; take them out:':
    'Diese Zeilen der Entscheidungen nennen den Kunden; bitte herausnehmen:',
  'These reports still name the customer; write them anew or delete them:':
    'Diese Berichte nennen den Kunden noch; bitte neu schreiben oder löschen:',
  'These files name the customer or cannot be read; write them anew or delete them:':
    'Diese Dateien nennen den Kunden oder sind nicht lesbar; neu schreiben oder löschen:',
  'These databases beside it may be copies that still hold it; make them anew or delete them:':
    'Diese Datenbanken daneben können Kopien sein, in denen es noch steht; erneuern oder löschen Sie sie:',
  'This is a bug in regulars: {detail}.': 'Das ist ein Fehler in regulars: {detail}.',
  'Run it again with --verbose to see where.':
    'Mit --verbose noch einmal ausgeführt, zeigt es, wo.',
  'Something in this database reaches beyond it, as nothing of ours does: make the database anew.':
    'Etwas in dieser Datenbank greift über sie hinaus, wie es nichts von uns tut: Bitte die Datenbank neu anlegen.',
  file: 'Datei',
  table: 'Tabelle',
  read: 'gelesen',
  accepted: 'angenommen',
  unchanged: 'unverändert',
  'not recognised': 'nicht erkannt',
  '{folder} ({count} files)': '{folder} ({count} Dateien)',
  '{path}{more, plural, =0 {} other { and # more}}: {note}':
    '{path}{more, plural, =0 {} one { und eine weitere} other { und # weitere}}: {note}',
  'Forgotten: what lies before {before}': 'Vergessen: was vor {before} liegt',
  'Would be forgotten with --yes: what lies before {before}':
    'Mit --yes würde vergessen: was vor {before} liegt',
  '{count, plural, one {# row} other {# rows}} set aside: {isDone, select, true {the text was taken out} other {the text would be taken out}}':
    '{count, plural, one {# Zeile} other {# Zeilen}} beiseitegelegt: {isDone, select, true {der Text wurde herausgenommen} other {der Text würde herausgenommen}}',
  'These exports still hold the rows; a load leaves them out, as long as forget_before stands in {path}:':
    'Diese Exporte enthalten die Zeilen noch; ein Laden lässt sie aus, solange forget_before in {path} steht:',
  'These lines of decisions speak of days before it; take them out:':
    'Diese Zeilen der Entscheidungen sprechen von Tagen davor; bitte herausnehmen:',
  'These reports were written with it; write them anew or delete them:':
    'Diese Berichte wurden damit geschrieben; bitte neu schreiben oder löschen:',
  Used: 'Benutzt',
  Aside: 'Beiseite',
  Until: 'Bis',
  Unknown: 'Unbekannt',
  Decided: 'Bestimmt',
  Found: 'Gefunden',
  Assumed: 'Vermutet',
  By: 'Nach',
  Remark: 'Hinweis',
  'no regulars.yaml: all is at its default': 'keine regulars.yaml: Alles steht auf Vorgabe',
  '{index} leads to all {count}': '{index} führt zu allen {count}',
  duplicates: 'Kopien',
  'by --as-of': 'so will es --as-of',
  'by --month': 'so will es --month',
  'by --year': 'so will es --year',
  'what comes after is no complete month yet': 'was danach kommt, ist noch kein voller Monat',
  '{faults}: with --strict the exit code is 3': '{faults}: Mit --strict ist der Exit-Code 3',
  'the data go to {end}, but the report is as of {asOf}: {cause}':
    'die Daten reichen bis {end}, der Bericht aber bis {asOf}: {cause}',
  'the data end on {end}: of the days from then to {asOf} nothing is known':
    'die Daten enden am {end}: Von den Tagen danach bis {asOf} ist nichts bekannt',
  'our own side: {own} (set own.domains in regulars.yaml)':
    'wir selbst: {own} (own.domains in regulars.yaml legt es fest)',
  '{count, plural, one {# decision of people counts} other {# decisions of people count}} (see the Data quality chapter)':
    '{count, plural, one {# Entscheidung von Menschen gilt} other {# Entscheidungen von Menschen gelten}} (siehe das Kapitel Datenqualität)',
  '{place} did nothing: {fault}{hasValue, select, true {: {found}} other {}}':
    '{place} bewirkte nichts: {fault}{hasValue, select, true {: {found}} other {}}',
  'as of {asOf}: nobody waits for our answer': 'Stand {asOf}: Niemand wartet auf unsere Antwort',
  'as of {asOf}: {isSure, select, true {{count, plural, one {# customer waits} other {# customers wait}}} other {{between} customers wait}} for our answer, the longest since {oldest} ({days, plural, one {# day} other {# days}}){hasValue, select, true {; value waiting {worth} {currency}} other {}}':
    'Stand {asOf}: {isSure, select, true {{count, plural, one {# Kunde wartet} other {# Kunden warten}}} other {{between} Kunden warten}} auf unsere Antwort, am längsten seit {oldest} ({days, plural, one {# Tag} other {# Tage}}){hasValue, select, true {; wartender Wert {worth} {currency}} other {}}',
  '{count, number} of them only perhaps: a last word that was not read may be a bare thank-you (privacy.bodies: signals reads it), and a sender may be nobody we know':
    '{count, number} davon nur vielleicht: Ein ungelesenes letztes Wort kann ein bloßer Dank sein (privacy.bodies: signals liest es), und ein Absender niemand, den wir kennen',
  '{count, plural, one {# customer} other {# customers}}':
    '{count, plural, one {# Kunde} other {# Kunden}}',
  '{known}, {regulars, plural, one {# regular} other {# regulars}}; {churns, plural, one {# churn} other {# churns}} in {period}, {lost, number} of them regulars':
    '{known}, {regulars, plural, one {# Stammkunde} other {# Stammkunden}}; {churns, plural, one {# Abwanderung} other {# Abwanderungen}} in {period}, davon {lost, number} von Stammkunden',
  '{count, plural, one {# personal attempt} other {# personal attempts}} to win customers back':
    '{count, plural, one {# persönlicher Rückgewinnungsversuch} other {# persönliche Rückgewinnungsversuche}}',
  'mass mailings to {count, plural, one {# lost customer} other {# lost customers}}':
    'Rundmails an {count, plural, one {# verlorenen Kunden} other {# verlorene Kunden}}',
  'mass mailings to {between} {isOne, select, true {customer} other {customers}} we owed an answer':
    'Rundmails an {between} {isOne, select, true {Kunden} other {Kunden}}, denen wir eine Antwort schuldeten',
  'checks with findings: {names} (see regulars check)':
    'Prüfungen mit Befund: {names} (siehe regulars check)',
  '{count} of {table}: {reason} ({isOne, select, true {} other {the first: }}{place})':
    '{count} in {table}: {reason} ({isOne, select, true {} other {zuerst: }}{place})',
  'and for {more, plural, one {# more reason} other {# more reasons}}':
    'und aus {more, plural, one {# weiterem Grund} other {# weiteren Gründen}}',
  'too few': 'zu wenig',
  first: 'erster',
  last: 'letzter',
  'rows a month': 'Zeilen im Monat',
  'in this one': 'in diesem',
  'usual gap': 'übliche Lücke',
  'load what is missing; an earlier month that is known: --month; a source that has ended, or may be older: freshness in regulars.yaml':
    'laden, was fehlt; ein früherer Monat, der bekannt ist: --month; eine Quelle, die geendet hat oder älter sein darf: freshness in regulars.yaml',
  'who asked, what was answered and who waits is not known: {why}':
    'wer fragte, was beantwortet wurde und wer wartet, ist nicht bekannt: {why}',
  'who is a regular, and who left or returned, is not known: {why}':
    'wer Stammkunde ist, wer ging und zurückkehrte, ist nicht bekannt: {why}',
  'what was sent to many is not known: {why}':
    'was an viele gesendet wurde, ist nicht bekannt: {why}',
  'ends too early': 'endet zu früh',
  'has ended': 'ist beendet',
  'a hole to {day} ({count, plural, one {# day} other {# days}})':
    'eine Lücke bis zum {day} ({count, plural, one {# Tag} other {# Tage}})',
  '{count, plural, =0 {} one {# source ends too early, has a hole or only one side} other {# sources end too early, have a hole or only one side}}':
    '{count, plural, =0 {} one {# Quelle endet zu früh, hat eine Lücke oder nur eine Seite} other {# Quellen enden zu früh, haben eine Lücke oder nur eine Seite}}',
  '{count, plural, =0 {} one {# file was not recognised} other {# files were not recognised}}':
    '{count, plural, =0 {} one {# Datei wurde nicht erkannt} other {# Dateien wurden nicht erkannt}}',
  '{count, plural, =0 {} one {# check has findings} other {# checks have findings}}':
    '{count, plural, =0 {} one {# Prüfung hat Befunde} other {# Prüfungen haben Befunde}}',
  '{used, number} of {all, plural, one {# file} other {# files}}{hasRows, select, true {, {read, number} of {rows, plural, one {# row} other {# rows}}} other {}}':
    '{used, number} von {all, plural, one {# Datei} other {# Dateien}}{hasRows, select, true {, {read, number} von {rows, plural, one {# Zeile} other {# Zeilen}}} other {}}',
  '{used}; what the others are is said below': '{used}; was die übrigen sind, steht unten',
  "{used}; ''regulars init {folder}'' looks at the others, and writes mappings for them":
    '{used}; „regulars init {folder}“ sieht die übrigen an und schreibt Zuordnungen für sie',
  "{used}; {config} has no mapping for the others yet: a question of ''regulars init'' may wait there for an answer":
    '{used}; {config} hat für die übrigen noch keine Zuordnung: Dort wartet vielleicht eine Frage von „regulars init“ auf Antwort',
  '{parts}: left out, as forget_before of regulars.yaml says':
    '{parts}: ausgelassen, wie es forget_before in regulars.yaml sagt',
  '{path} is a folder: name a file.': '{path} ist ein Ordner: Bitte eine Datei nennen.',
  '{path} is a file: name a folder.': '{path} ist eine Datei: Bitte einen Ordner nennen.',
  '{path} does not exist. Check the path.': '{path} gibt es nicht. Bitte den Pfad prüfen.',
  '{name} ({id}), as of {asOf}': '{name} ({id}), Stand {asOf}',
  Tool: 'Programm',
  Layout: 'Form',
  'What one needs: regulars sources LAYOUT': 'Was eine braucht: regulars sources FORM',
  '{name}, for the table {table}': '{name}, für die Tabelle {table}',
  'Refused: {reason}.': 'Abgelehnt: {reason}.',
  Needs: 'Braucht',
  Optional: 'Wahlweise',
  'as in {example}': 'wie in {example}',
  Export: 'Export',
  'What it is': 'Was es ist',
  'Not used': 'Nicht benutzt',
  'Then: {command}': 'Danach: {command}',
  mail: 'Mail',
  '{table}, layout {layout}': '{table}, Form {layout}',
  '{table}? by a mapping, to be looked over': '{table}? durch eine Zuordnung, bitte durchsehen',
  '{table}? not sure: {question}': '{table}? nicht sicher: {question}',
  '{name}{more, plural, =0 {} other { and # more}}':
    '{name}{more, plural, =0 {} one { und eine weitere} other { und # weitere}}',
  '{path} holds the defaults: nothing needs a mapping.':
    '{path} enthält die Vorgaben: Nichts braucht eine Zuordnung.',
  '{path} holds the defaults: no mapping could be suggested, and what is listed as not used stays unused.':
    '{path} enthält die Vorgaben: Es ließ sich keine Zuordnung vorschlagen, und was oben als nicht benutzt steht, bleibt unbenutzt.',
  '{path} holds {count, plural, one {one mapping} other {# mappings}} to look over.':
    '{path} enthält {count, plural, one {eine Zuordnung} other {# Zuordnungen}}, bitte durchsehen.',
  '{open, plural, one {# of them is a comment, and its rows are not used, until its questions are answered.} other {# of them are comments, and their rows are not used, until their questions are answered.}}':
    '{open, plural, one {Eine davon ist ein Kommentar, und ihre Zeilen bleiben unbenutzt, bis ihre Fragen beantwortet sind.} other {# davon sind Kommentare, und ihre Zeilen bleiben unbenutzt, bis ihre Fragen beantwortet sind.}}',
  'One row per contract that ends within so many days and is not yet renewed, with the chance that it is not, the most to lose first; none where chances told no more than the average (see renewal_record).':
    'Eine Zeile je Vertrag, der binnen so vieler Tage endet und noch nicht verlängert ist, mit der Chance, dass er es nicht wird; der größte Verlust zuerst; keine, wo Chancen nicht mehr sagten als der Durchschnitt (siehe renewal_record).',
  "One row per customer to be called, the first first: who waits for our answer, or was lost in the last 24 months and has not said no, in the order of what a week's wait costs, where that is not told by value.":
    'Eine Zeile je Kunde, der anzurufen ist, der erste zuerst: wer auf unsere Antwort wartet oder in den letzten 24 Monaten verloren ging und nicht Nein gesagt hat, in der Reihenfolge dessen, was eine Woche Warten kostet; wo das nicht bekannt ist, nach dem Wert.',
  'One row per customer who asked something in the 24 months to the last day seen, or still waits: how long our answers took, and theirs; where most is at stake first (annual value times the median wait).':
    'Eine Zeile je Kunde, der in den 24 Monaten bis zum letzten gesehenen Tag etwas fragte oder noch wartet: wie lange unsere Antworten brauchten, und die seinen; wo am meisten auf dem Spiel steht, zuerst (Jahreswert mal mediane Wartezeit).',
  'One row per customer who left in the twelve months to the last day seen: when, after what, and what was lost; the most valuable first.':
    'Eine Zeile je Kunde, der in den zwölf Monaten bis zum letzten gesehenen Tag ging: wann, wonach und was verloren ging; der wertvollste zuerst.',
  'One row per customer whose contract ends soon with no signed one to follow, the first to end first: whom to call about it, and what is to know.':
    'Eine Zeile je Kunde, dessen Vertrag bald endet, ohne dass ein Nachfolger unterschrieben ist, das nächste Ende zuerst: wen man dazu anruft und was zu wissen ist.',
  'One row per question of the month (of several months to its end): when it came, and what became of it; bare thank-yous aside; in the order in which they came.':
    'Eine Zeile je Frage des Monats (mehrerer Monate bis zu seinem Ende): wann sie kam und was daraus wurde; ohne bloßen Dank; in der Reihenfolge des Eingangs.',
  'One row per question of the month that the customer followed with another within resolution_days of our answer; the soonest first.':
    'Eine Zeile je Frage des Monats, nach deren Antwort der Kunde binnen resolution_days wieder fragte; die schnellste zuerst.',
  'One row per regular and side, ours or theirs, of which only one person has had a personal word in the 24 months to as_of; the most valuable first.':
    'Eine Zeile je Stammkunde und Seite, unserer oder seiner, von der in den 24 Monaten bis as_of nur eine Person ein persönliches Wort hatte; der wertvollste zuerst.',
  'One row per regular by orders: when the next order is due by the own gaps (no fitted model tells that of a single customer), the most overdue first.':
    'Eine Zeile je Stammkunde nach Bestellungen: wann die nächste nach den eigenen Abständen fällig ist (kein angepasstes Modell sagt das von einem einzelnen Kunden), der am längsten überfällige zuerst.',
  'One row per regular under contract, or who left as one in two years, with whom nobody has had a personal word, either way, for longer than its own rhythm explains; the most valuable first.':
    'Eine Zeile je Stammkunde unter Vertrag, oder der in zwei Jahren als solcher ging, mit dem niemand ein persönliches Wort hatte, in keiner Richtung, länger als sein eigener Rhythmus erklärt; der wertvollste zuerst.',
  'One row per word of ours to a regular or a lost customer in the 24 months to as_of that nobody has answered, the longest open first.':
    'Eine Zeile je Wort von uns an einen Stammkunden oder verlorenen Kunden in den 24 Monaten bis as_of, das niemand beantwortet hat, das längste zuerst.',
  'days ahead': 'Tage voraus',
  'days ahead within which the contract ends, at most thresholds.renewal_days':
    'Tage, binnen deren der Vertrag endet, höchstens thresholds.renewal_days',
  'days since the last personal word': 'Tage seit dem letzten persönlichen Wort',
  'days without an answer': 'Tage ohne Antwort',
  'how many months; 12 for what groups and courses are made of':
    'wie viele Monate; 12 für das, woraus Gruppen und Verläufe gemacht sind',
  'least number of questions in the 24 months; 0 for those too who only still wait':
    'Mindestzahl der Fragen in den 24 Monaten; 0 auch für jene, die nur noch warten',
  'only those whose last event before it was this, for example refusal, silence or unknown':
    'nur jene, deren letztes Ereignis davor dieses war, zum Beispiel refusal, silence oder unknown',
  'so many at most': 'höchstens so viele',
  'those due within so many days, or before': 'was binnen so vieler Tage fällig ist oder davor war',
  'One row per personal win-back attempt: how late, what was replied, and whether we answered.':
    'Eine Zeile je persönlichem Rückgewinnungsversuch: wie spät, was geantwortet wurde und ob wir antworteten.',
  'made on this day or later': 'an diesem Tag oder später',
  'One row per customer whose number, name or address holds a text: what we know of them.':
    'Eine Zeile je Kunde, dessen Nummer, Name oder Adresse einen Text enthält: was wir von ihm wissen.',
  'part of the number, name or address': 'Teil der Nummer, des Namens oder der Adresse',
  'One row per regular who churned and has not returned: when, after what, and what was done since.':
    'Eine Zeile je Stammkunde, der ging und nicht zurückkam: wann, wonach und was seither geschah.',
  'churned on this day or later': 'an diesem Tag oder später gegangen',
  'One row per mass mailing to a customer whom we owed an answer, the newest first.':
    'Eine Zeile je Rundmail an einen Kunden, dem wir eine Antwort schuldeten, die neueste zuerst.',
  'least age of the open question in days': 'Mindestalter der offenen Frage in Tagen',
  'One row per status of orders as the exports have it, and how it was read: purchase, return (gives back), no_purchase, or unknown (no word that is known: taken for a purchase); the most frequent first.':
    'Eine Zeile je Status von Bestellungen, wie die Exporte ihn haben, und wie er gelesen wurde: purchase (Kauf), return (gibt zurück), no_purchase (kein Kauf) oder unknown (kein bekanntes Wort: gilt als Kauf); der häufigste zuerst.',
  'One row per database: the month in figures.': 'Eine Zeile je Datenbank: der Monat in Zahlen.',
  'One row per regular whom nobody of ours has written to or called for a while, the most valuable first.':
    'Eine Zeile je Stammkunde, dem von uns länger niemand schrieb und den niemand anrief, der wertvollste zuerst.',
  'days without a personal word from us': 'Tage ohne ein persönliches Wort von uns',
  'One row per mailing, question or leaving of the twelve months to as_of that would have gone another way, had a rule held; the newest first.':
    'Eine Zeile je Aussendung, Frage oder Abwanderung der zwölf Monate bis zum Stichtag, die anders gelaufen wäre, hätte eine Regel gegolten; die neueste zuerst.',
  'mailing_while_owed, answer_in_two_days or call_in_thirty_days':
    'mailing_while_owed (Rundmail, solange wir eine Antwort schulden), answer_in_two_days (Antwort am zweiten Arbeitstag) oder call_in_thirty_days (Anruf binnen 30 Tagen)',
  'One row per row of an export that was set aside: where it stands, and why.':
    'Eine Zeile je beiseitegelegter Zeile eines Exports: wo sie steht und warum.',
  'part of the path of the file': 'Teil des Pfads der Datei',
  'One row per answered wait of the period: the slowest answers first.':
    'Eine Zeile je beantworteter Wartezeit des Zeitraums: die langsamsten Antworten zuerst.',
  'how many rows': 'wie viele Zeilen',
  'One row per contract term that came to its end after an event in the days before it: whether the customer stayed; the newest first.':
    'Eine Zeile je Vertragslaufzeit, die nach einem Ereignis in den Tagen davor endete: ob der Kunde blieb; die neueste zuerst.',
  'One row per question of the twelve months that came anew in a conversation we had answered, or that another one of ours answered than the one who last wrote to or met the customer before; the newest first.':
    'Eine Zeile je Frage der zwölf Monate, die in einem von uns beantworteten Gespräch neu kam oder die jemand anderes von uns beantwortete als zuletzt mit dem Kunden zu tun hatte; die neuesten zuerst.',
  'refusal, changed_terms, complaint, open_wait or account_manager_change':
    'refusal (Ablehnung), changed_terms (geänderte Bedingungen), complaint (Beschwerde), open_wait (offene Frage) oder account_manager_change (Betreuerwechsel)',
  'One row per unknown sender with an open question: nobody of ours ever wrote to them, and they never wrote twice in one conversation; the newest first.':
    'Eine Zeile je unbekanntem Absender mit offener Frage: Niemand von uns schrieb ihm je, und er schrieb in keiner Unterhaltung zweimal; der neueste zuerst.',
  'One row per open wait: who waits for our answer, the longest first.':
    'Eine Zeile je offener Wartezeit: wer auf unsere Antwort wartet, am längsten Wartende zuerst.',
  'least age in days': 'Mindestalter in Tagen',
  'true to see bare thank-yous too': 'true zeigt auch bloße Dankesworte',
  'One row per win-back mailing to a customer who was lost after our refusal: refused, and then asked to come back; the newest first.':
    'Eine Zeile je Rückgewinnungsmail an einen Kunden, der nach unserer Ablehnung verloren ging: erst abgelehnt, dann um Rückkehr gebeten; die neueste zuerst.',
  '{isSure, select, true {still waits} other {perhaps waits}} for our answer: {days, plural, one {# day} other {# days}}':
    'wartet {isSure, select, true {noch} other {vielleicht}} auf unsere Antwort: {days, plural, one {# Tag} other {# Tage}}',
  mass: 'alle',
  '{days, plural, one {# day} other {# days}} without a word':
    '{days, plural, one {# Tag} other {# Tage}} ohne ein Wort',
  '{count} × {what}, to {last}': '{count} × {what}, bis {last}',
  '{isAnswer, select, true {answer} other {settled}} {days, plural, =0 {the same day} one {after # day} other {after # days}}':
    '{isAnswer, select, true {Antwort} other {erledigt}} {days, plural, =0 {am selben Tag} one {nach # Tag} other {nach # Tagen}}',
  'who is a customer is not known: neither customers nor contracts or orders were loaded, and of mails it is not known who wrote for us':
    'wer Kunde ist, ist nicht bekannt: Es wurden weder Kunden noch Verträge oder Bestellungen geladen, und von Mails ist nicht bekannt, wer für uns schrieb',
  '{count} objected': '{count} haben widersprochen',
  '{count} unsubscribed': '{count} haben sich abgemeldet',
  '{count} said no': '{count} haben abgesagt',
  '{count} wait for our answer: answer them first':
    '{count} warten auf unsere Antwort: denen zuerst antworten',
  '{count} are held back by a decision': '{count} hält eine Entscheidung zurück',
  '{count} are in another trial': '{count} stehen in einem anderen Versuch',
  'Put {file} among the exports: the next run then reads the groups, and once the {days} days are over the report tells what the calls brought.':
    '{file} zu den Exporten legen: Der nächste Lauf liest dann die Gruppen, und sind die {days} Tage vorbei, sagt der Bericht, was die Anrufe gebracht haben.',
  '{name}: of {total} customers who have left, {calls} are called from {from} on and {others} from {later} on, drawn within thirds of value (seed {seed})':
    '{name}: Von {total} gegangenen Kunden werden {calls} ab {from} angerufen und {others} ab {later}, gelost je Drittel des Wertes (Zahl {seed})',
  'Not drawn: {reasons}': 'Nicht gelost: {reasons}',
  'What it can find: {isKnown, select, true {{share} of those who left returned by themselves within {days} days (at most {high}). } other {How many return by themselves within {days} days is not known. }}{isFound, select, true {If calls bring {difference} points more than that, four trials in five show it} other {No difference, however great, is shown by four trials in five}}{isFoundHigh, select, true {; {highDifference} points at {high}} other {}}.':
    'Was er finden kann: {isKnown, select, true {{share} der Gegangenen kamen binnen {days} Tagen von selbst zurück (höchstens {high}). } other {Wie viele binnen {days} Tagen von selbst zurückkommen, ist nicht bekannt. }}{isFound, select, true {Bringen die Anrufe {difference} Punkte mehr, zeigen es vier von fünf Versuchen} other {Keinen noch so großen Unterschied zeigen vier von fünf Versuchen}}{isFoundHigh, select, true {; bei {high} sind es {highDifference} Punkte} other {}}.',
  'One row per customer who waits for our answer: whom to answer, and what is to know; those who surely wait first, then by value.':
    'Eine Zeile je Kunde, der auf unsere Antwort wartet: wem zu antworten ist und was man wissen muss; zuerst, wer sicher wartet, dann nach Wert.',
  'One row per regular who churned and has not returned: whom to win back, and what is to know; the most valuable first.':
    'Eine Zeile je Stammkunde, der ging und nicht zurück ist: wer zurückzugewinnen ist und was man wissen muss; der wertvollste zuerst.',

  // commands
  'Folder of Parquet that several machines load into side by side':
    'Ordner mit Parquet, in den mehrere Rechner nebeneinander laden',
  "''regulars run --archive {archive}'' reports on it.":
    "''regulars run --archive {archive}'' berichtet darüber.",
  'Named query, table of figures, file or folder of queries; none for the list':
    'Benannte Abfrage, Tabelle mit Zahlen, Datei oder Ordner mit Abfragen; ohne: die Liste',
  'Tables of figures of the report, by their names:':
    'Tabellen mit den Zahlen des Berichts, nach ihren Namen:',
  '{folder} holds no query: no file in it ends with .sql.':
    '{folder} enthält keine Abfrage: Keine Datei darin endet auf .sql.',
  'No query of the folder has the parameter of {unused}.':
    'Keine Abfrage des Ordners hat den Parameter von {unused}.',
  'A folder of queries is written to a folder: name one with --output, and how with --format.':
    'Ein Ordner mit Abfragen wird in einen Ordner geschrieben: mit --output einen nennen und mit --format, wie.',
  "it uses a parameter that its head does not declare: {name}. Declare it with ''-- parameter {name} varchar: what it is''.":
    'Sie benutzt einen Parameter, den ihr Kopf nicht nennt: {name}. Bitte mit „-- parameter {name} varchar: was er ist“ nennen.',
  'What makes the journeys: the database, or a Spark, for more than one machine carries':
    'Was die Verläufe rechnet: die Datenbank, oder ein Spark, für mehr als eine Maschine trägt',
  'Folder that Spark and regulars both see, for --engine spark':
    'Ordner, den Spark und regulars beide sehen, für --engine spark',
  'Folder that the scripts of --engine spark are written to, one with each call, for others to run':
    'Ordner, in den die Skripte von --engine spark kommen, mit jedem Aufruf eines, damit andere sie ausführen',
  'File of the page; an earlier one there is replaced':
    'Datei der Seite; eine frühere an dieser Stelle wird ersetzt',
  'Open the page when it is written': 'Die Seite öffnen, sobald sie geschrieben ist',
  'Write one page with every table, column, query and word, and what is made of what':
    'Eine Seite mit jeder Tabelle, Spalte, Abfrage und jedem Wort schreiben, und was woraus gemacht ist',
  'The catalogue has no numbers of rows. {fault}': 'Der Katalog hat keine Zeilenzahlen. {fault}',
  '{file} cannot be drawn: {fault}': '{file} lässt sich nicht zeichnen: {fault}',
  '{path} gives {count} rows, and a chart draws {most} at most. Group them in the query.':
    '{path} gibt {count} Zeilen, und ein Diagramm zeichnet höchstens {most}. Bitte in der Abfrage zusammenfassen.',
  'A chart is a page or a picture, and not {format}: name it chart.html or chart.svg.':
    'Ein Diagramm ist eine Seite oder ein Bild und nicht {format}: chart.html oder chart.svg nennen.',
  'Write a page with the rows as a table that sorts and filters':
    'Eine Seite schreiben, deren Tabelle sich sortieren und filtern lässt',
  'Draw the rows, on a page or, named .svg, as a picture':
    'Die Zeilen zeichnen, auf einer Seite oder, als .svg benannt, als Bild',
  'Draw them as this file of vega-lite says': 'Sie zeichnen, wie diese Datei von vega-lite sagt',
  'A query of your own': 'Eine eigene Abfrage',
  'Of these columns none can be drawn: {columns}. A chart needs numbers, days or texts.':
    'Von diesen Spalten lässt sich keine zeichnen: {columns}. Ein Diagramm braucht Zahlen, Tage oder Texte.',
  'The query gave no row: there is nothing to be drawn.':
    'Die Abfrage hat keine Zeile ergeben: Es gibt nichts zu zeichnen.',
  'Show which figures moved between two editions or months, and why':
    'Zeigen, welche Zahlen sich zwischen zwei Ausgaben oder Monaten bewegt haben, und warum',
  'A month (its last two editions, unless another is named), an edition as 2012-10/1, or a report.json; else what was made last beside the one before':
    'Ein Monat (seine letzten zwei Ausgaben, wenn kein zweiter genannt ist), eine Ausgabe wie 2012-10/1 oder eine report.json; sonst die zuletzt erstellte Ausgabe neben der davor',
  'The later one, named in the same way': 'Der spätere, ebenso benannt',
  'There is no edition in {folder} yet.': 'In {folder} liegt noch keine Ausgabe.',
  'The edition made last, {name}, has none before it, of its month or the month before. Name two to compare: regulars diff 2012-10 2012-11.':
    'Vor der zuletzt erstellten Ausgabe, {name}, liegt keine ihres Monats oder des Vormonats. Zwei zum Vergleichen nennen: regulars diff 2012-10 2012-11.',
  '{count, plural, =0 {There is no edition} other {There is only one edition}} of {period} in {folder}. Name two reports to compare: months, editions as 2012-10/1, or files report.json.':
    '{count, plural, =0 {Es gibt keine Ausgabe} other {Es gibt nur eine Ausgabe}} von {period} in {folder}. Zwei Berichte zum Vergleichen nennen: Monate, Ausgaben wie 2012-10/1 oder Dateien report.json.',
  'There is no edition {name} in {folder}{known, select, none {.} other {, but of that period {known}.}}':
    'In {folder} gibt es keine Ausgabe {name}{known, select, none {.} other {, von diesem Zeitraum aber {known}.}}',
  "See ''regulars --help''.": 'Siehe „regulars --help“.',
  '--{flag} has no value. Give it one.': '--{flag} hat keinen Wert. Bitte einen angeben.',
  '--{flag} is missing: the command cannot do without.':
    '--{flag} fehlt: Der Befehl kommt nicht ohne aus.',
  '--{first} and --{second} exclude each other. Give one of them.':
    '--{first} und --{second} schließen einander aus. Bitte nur eines angeben.',
  'Name a command.': 'Bitte einen Befehl nennen.',
  "A word is missing: ''regulars {usage}''.": 'Es fehlt ein Wort: „regulars {usage}“.',
  "A word is missing: ''regulars {usage}''. Possible: {choices}.":
    'Es fehlt ein Wort: „regulars {usage}“. Möglich: {choices}.',
  'There is no flag --{name}.': 'Eine Option --{name} gibt es nicht.',
  'There is no flag -{name}.': 'Eine Option -{name} gibt es nicht.',
  "''{name}'' is a word too many.": '„{name}“ ist ein Wort zu viel.',
  'There is no command {name}.': 'Einen Befehl {name} gibt es nicht.',
  '{given} is not possible. Possible: {choices}.': '{given} geht nicht. Möglich: {choices}.',
  'read {name}': '{name} lesen',
  '{whole, number} of {all, plural, one {# table} other {# tables}} can be read to the end: {rows, plural, one {# row} other {# rows}}':
    '{whole, number} von {all, plural, one {# Tabelle} other {# Tabellen}} bis zum Ende lesbar: {rows, plural, one {# Zeile} other {# Zeilen}}',
  "The database {path} is damaged. Put it away, and load the exports anew with ''regulars run''.":
    'Die Datenbank {path} ist beschädigt. Bitte beiseitelegen und die Exporte mit „regulars run“ neu laden.',
  '{failed, number} of {all, plural, one {# check} other {# checks}} failed.':
    '{failed, number} von {all, plural, one {# Prüfung} other {# Prüfungen}} {failed, plural, one {ist} other {sind}} nicht erfüllt.',
  'All of them: regulars export checks.{name}': 'Alle: regulars export checks.{name}',
  ok: 'gut',
  'nothing to check': 'nichts zu prüfen',
  '{count} found': '{count} gefunden',
  'Set aside so far': 'Bisher beiseitegelegt',
  'used: {line}': 'benutzt: {line}',
  "{count} customers match ''{text}''. Name one by its number: {numbers}.":
    '{count} Kunden passen zu „{text}“. Bitte einen mit seiner Nummer nennen: {numbers}.',
  "''{text}'' is only a part of what names {customer}. Give its number or all of its name or address.":
    '„{text}“ ist nur ein Teil dessen, was {customer} benennt. Bitte die Nummer oder Namen oder Adresse ganz angeben.',
  'Exports are not read from stdin. Name files and folders.':
    'Exporte werden nicht von der Standardeingabe gelesen. Bitte Dateien und Ordner nennen.',
  'Who waits for our answer, which regulars have left, and who tried to win them back.':
    'Wer auf unsere Antwort wartet, welche Stammkunden gingen und wer sie zurückgewinnen wollte.',
  command: 'Befehl',
  'Show what the checks of the journeys have found; exit code 3 if anything':
    'Zeigen, was die Prüfungen gefunden haben; Exit-Code 3, wenn es etwas ist',
  'Read all of the database file instead, and say which tables are damaged':
    'Stattdessen die ganze Datenbankdatei lesen und sagen, welche Tabellen beschädigt sind',
  'Print the script by which a shell completes commands and flags':
    'Das Skript ausgeben, mit dem eine Shell Befehle und Optionen ergänzt',
  'The shell; without, the one of the variable SHELL':
    'Die Shell; ohne Angabe die der Variablen SHELL',
  'To have it in every shell: {how}': 'Damit es in jeder Shell gilt: {how}',
  'People of ours are hidden (…), as privacy.people in regulars.yaml has them.':
    'Unsere Leute sind verborgen (…), wie es privacy.people in regulars.yaml sagt.',
  'Numbers with more than 15 digits, a + or leading zeros: {columns}. Excel changes them when it opens a CSV file: write --output rows.xlsx, or import these columns as text (Data, From Text/CSV).':
    'Zahlen mit mehr als 15 Ziffern, einem + oder führenden Nullen: {columns}. Excel verändert sie, wenn es eine CSV-Datei öffnet: --output zeilen.xlsx schreiben oder diese Spalten als Text einlesen (Daten, Aus Text/CSV).',
  'A workbook needs a file: add --output rows.xlsx.':
    'Eine Arbeitsmappe braucht eine Datei: bitte --output zeilen.xlsx anfügen.',
  'The name {output} does not say how the rows are written: end it with {endings}, or add --format.':
    'Der Name {output} sagt nicht, wie die Zeilen geschrieben werden: mit {endings} enden lassen oder --format anfügen.',
  '{output} is named as {ending}, but --format says {named}. Leave one of them out.':
    '{output} heißt wie {ending}, aber --format sagt {named}. Bitte eines von beiden weglassen.',
  'A sheet of Excel has {most} rows, and there are {count}: write CSV or Parquet.':
    'Ein Blatt von Excel hat {most} Zeilen, und es sind {count}: bitte CSV oder Parquet schreiben.',
  'The query holds {count} statements. It must be one select.':
    'Die Abfrage enthält {count} Anweisungen. Sie muss ein einziges select sein.',
  'it must be one select.': 'Sie muss ein einziges select sein.',
  'Parquet needs a file: add --output rows.parquet.':
    'Parquet braucht eine Datei: bitte --output zeilen.parquet anfügen.',
  '{output} is a folder. Name a file with --output.':
    '{output} ist ein Ordner. Bitte mit --output eine Datei nennen.',
  'The folder of {output} does not exist. Make it, or name another file.':
    'Den Ordner von {output} gibt es nicht. Bitte anlegen oder eine andere Datei nennen.',
  'The query cannot be run: {fault}': 'Die Abfrage lässt sich nicht ausführen: {fault}',
  'How the rows are written; else as the ending of --output says':
    'Wie die Zeilen geschrieben werden; sonst wie die Endung von --output sagt',
  'File to write to, instead of stdout':
    'Datei, in die geschrieben wird, statt auf die Standardausgabe',
  'Remove a customer from the database, and say which reports still name it':
    'Einen Kunden aus der Datenbank entfernen und sagen, welche Berichte ihn noch nennen',
  'Number of the customer, or name or address': 'Nummer des Kunden, oder Name oder Adresse',
  'Write a table of the database, list the tables, or write an event log (--as)':
    'Eine Tabelle der Datenbank ausgeben, die Tabellen auflisten, oder ein Ereignisprotokoll schreiben (--as)',
  'Write an event log in this format, for process mining':
    'Ein Ereignisprotokoll in diesem Format schreiben, für Process Mining',
  'What the event log is of: all journeys, or the paths of losses':
    'Wovon das Ereignisprotokoll handelt: alle Kundenwege (journeys) oder die Wege der Verlorenen (paths)',
  '--of says what an event log is of: add --as xes, or leave it out.':
    '--of sagt, wovon ein Ereignisprotokoll handelt: --as xes ergänzen oder --of weglassen.',
  'Give the name of a table or --as, not both.':
    'Entweder eine Tabelle nennen oder --as angeben, nicht beides.',
  '--as says how an event log is written: leave --format out.':
    '--as sagt, wie ein Ereignisprotokoll geschrieben wird: --format weglassen.',
  'The event log is empty: no event of a customer is known.':
    'Das Ereignisprotokoll ist leer: Kein Ereignis eines Kunden ist bekannt.',
  'The event log is empty: no loss of a customer is known.':
    'Das Ereignisprotokoll ist leer: Kein Verlust eines Kunden ist bekannt.',
  '{events, plural, one {# event} other {# events}} of {cases, plural, one {# customer} other {# customers}}':
    '{events, plural, one {# Ereignis} other {# Ereignisse}} von {cases, plural, one {# Kunden} other {# Kunden}}',
  '{events, plural, one {# state} other {# states}} on the paths of {cases, plural, one {# loss} other {# losses}}':
    '{events, plural, one {# Zustand} other {# Zustände}} auf den Wegen von {cases, plural, one {# Verlust} other {# Verlusten}}',
  'Table, for example waits': 'Tabelle, zum Beispiel waits',
  'the list of tables': 'die Liste der Tabellen',
  'There is no table {table}.': 'Eine Tabelle {table} gibt es nicht.',
  "''regulars export'' lists them.": '„regulars export“ listet sie auf.',
  'Database: the file that holds the exports and what is made of them':
    'Datenbank: die Datei mit den Exporten und dem, was daraus entsteht',
  'Configuration; else ./regulars.yaml, else the first one beside the exports':
    'Konfiguration; sonst ./regulars.yaml, sonst die erste neben den Exporten',
  'Month to report on, for example 2012-11': 'Monat des Berichts, zum Beispiel 2012-11',
  'Last day to be seen, for example 2012-11-28':
    'Letzter Tag, der gesehen wird, zum Beispiel 2012-11-28',
  'Language of the report': 'Sprache des Berichts',
  'How long to wait for a database in use, for example 10m':
    'Wie lange auf eine belegte Datenbank gewartet wird, zum Beispiel 10m',
  'Folder for temporary files': 'Ordner für temporäre Dateien',
  'Memory that the database may use, for example 4GB':
    'Speicher, den die Datenbank benutzen darf, zum Beispiel 4GB',
  'How long each query of your own may take': 'Wie lange jede eigene Abfrage dauern darf',
  'Print results as JSON': 'Ergebnisse als JSON ausgeben',
  'No progress and no remarks': 'Kein Fortschritt und keine Hinweise',
  'Every step with its time; stack of a bug':
    'Jeder Schritt mit seiner Zeit; bei einem Programmfehler die Stelle',
  'No colours': 'Keine Farben',
  'Progress and faults on stderr as text, or as lines of JSON':
    'Fortschritt und Fehler auf stderr als Text oder als Zeilen von JSON',
  '--{flag} is given twice. Give it once.': '--{flag} steht zweimal da. Bitte nur einmal angeben.',
  '--{flag} has no value. Give it one, or leave it out.':
    '--{flag} hat keinen Wert. Bitte einen angeben oder die Option weglassen.',
  '--database :memory: would keep nothing. Name a file.':
    '--database :memory: würde nichts behalten. Bitte eine Datei nennen.',
  '--{flag} {given} is not a year. Write it as 2012.':
    '--{flag} {given} ist kein Jahr. Bitte wie 2012 schreiben.',
  '--{flag} {given} is not a month. Write it as 2012-11.':
    '--{flag} {given} ist kein Monat. Bitte wie 2012-11 schreiben.',
  '--{flag} {given} is not a day. Write it as 2012-11-28.':
    '--{flag} {given} ist kein Tag. Bitte wie 2012-11-28 schreiben.',
  '--{flag} {given} is not a size. Write it as 4GB.':
    '--{flag} {given} ist keine Größe. Bitte wie 4GB schreiben.',
  '--{flag} {given} is no time. Write it as 10m, 30s or 1h.':
    '--{flag} {given} ist keine Zeit. Bitte wie 10m, 30s oder 1h schreiben.',
  'Remove what happened before a day, and who has nothing after it, for good':
    'Endgültig entfernen, was vor einem Tag geschah und wer danach nichts mehr hat',
  'First day that is kept, for example 2015-01-01':
    'Erster Tag, der bleibt, zum Beispiel 2015-01-01',
  'Commands:': 'Befehle:',
  'Options:': 'Optionen:',
  'To be named:': 'Zu nennen:',
  'Examples:': 'Beispiele:',
  'one of:': 'möglich:',
  'default:': 'Vorgabe:',
  needed: 'nötig',
  'Show this help': 'Diese Hilfe zeigen',
  'Show the version': 'Die Version zeigen',
  'Print the JSON schema of regulars.yaml, by which editors complete and check it':
    'Das JSON-Schema der regulars.yaml ausgeben, mit dem Editoren sie ergänzen und prüfen',
  'Look at a folder of exports and write a commented regulars.yaml that maps what is not known':
    'Einen Ordner mit Exporten ansehen und eine kommentierte regulars.yaml schreiben, die Unbekanntes zuordnet',
  'Folder with exports to look at; without: only the defaults':
    'Ordner mit Exporten zum Ansehen; ohne: nur die Vorgaben',
  'Overwrite one that is there': 'Eine vorhandene überschreiben',
  '{path} does not exist. Name a file or folder with exports.':
    '{path} gibt es nicht. Bitte eine Datei oder einen Ordner mit Exporten nennen.',
  '{path} is there already. Add --force to overwrite it.':
    '{path} gibt es schon. Mit --force wird sie überschrieben.',
  "Show one customer's journey: number, or part of the name or an address":
    'Den Weg eines Kunden zeigen: Nummer, oder Teil des Namens oder einer Adresse',
  'Number of the customer, or part of the name or of an address':
    'Nummer des Kunden, oder Teil des Namens oder einer Adresse',
  'Write it as a page, with every row that is kept of the customer':
    'Als Seite schreiben, mit jeder Zeile, die über den Kunden gespeichert ist',
  name: 'Name',
  addresses: 'Adressen',
  "{count} customers match ''{text}''. Name one by its number.":
    '{count} Kunden passen zu „{text}“. Bitte einen mit seiner Nummer nennen.',
  'Load exports into the database': 'Exporte in die Datenbank laden',
  'Files and folders': 'Dateien und Ordner',
  'Run a named query, or list them; --sql for one of your own':
    'Eine benannte Abfrage ausführen oder alle auflisten; --sql für eine eigene',
  'One select of your own; - for stdin': 'Ein eigenes select; - für die Standardeingabe',
  'Parameter of the query, name=value': 'Parameter der Abfrage, name=wert',
  'Give the name of a query or --sql, not both.':
    'Bitte den Namen einer Abfrage oder --sql angeben, nicht beides.',
  '{name} is SQL and no name of a query. Write --sql before it.':
    '{name} ist SQL und kein Name einer Abfrage. Bitte --sql davor schreiben.',
  'There is no query {name}.': 'Eine Abfrage {name} gibt es nicht.',
  "''regulars query'' lists them.": '„regulars query“ listet sie auf.',
  'Remove it; without, only what would be removed is shown':
    'Entfernen; ohne wird nur gezeigt, was entfernt würde',
  'Render a page anew from its saved report.json, without the database':
    'Eine Seite aus ihrer gespeicherten report.json neu zeichnen, ohne die Datenbank',
  'A report.json, or the folder of a report': 'Eine report.json oder der Ordner eines Berichts',
  'render the report': 'den Bericht zeichnen',
  "{path} cannot be rendered: {fault}. If it was edited, write it anew with ''regulars report''.":
    '{path} lässt sich nicht zeichnen: {fault}. Wurde sie bearbeitet, schreibt „regulars report“ sie neu.',
  'Folder that the report goes to': 'Ordner, in den der Bericht kommt',
  'Year to report on, for example 2012': 'Jahr des Berichts, zum Beispiel 2012',
  'Another month to hold beside it, for example 2011-11':
    'Ein anderer Monat, der daneben steht, zum Beispiel 2011-11',
  'Leave the script out of the page': 'Das Skript aus der Seite weglassen',
  'Print the report as PDF too, with the Chromium that is found':
    'Den Bericht auch als PDF drucken, mit dem Chromium, das sich findet',
  'Print two pages of it as PDF: first screen, waiting room, renewals':
    'Zwei Seiten davon als PDF drucken: erster Blick, Wartezimmer, Verlängerungen',
  'Exit code 3 where a source ends too early, a file was not recognised or a check has findings':
    'Exit-Code 3, wo eine Quelle zu früh endet, eine Datei nicht erkannt wurde oder eine Prüfung Befunde hat',
  'Open the report when it is written': 'Den Bericht öffnen, wenn er geschrieben ist',
  "The chart ''{chart}'' cannot be drawn, so that its data stand on the page as a table: {reason}.":
    'Das Diagramm „{chart}“ lässt sich nicht zeichnen, so dass seine Daten als Tabelle auf der Seite stehen: {reason}.',
  '{held} is held open by another program, so that the new report stands beside it: {page}. Close what shows the old one, and write it again.':
    '{held} wird von einem anderen Programm offen gehalten, so dass der neue Bericht daneben steht: {page}. Bitte schließen, was den alten zeigt, und noch einmal schreiben.',
  'Rebuild the journeys from what the database holds, without a report':
    'Die Wege der Kunden aus dem Inhalt der Datenbank aufbauen, ohne Bericht',
  'Write the report anew from what the database holds':
    'Den Bericht aus dem Inhalt der Datenbank neu schreiben',
  'Load exports, rebuild the journeys and write the report: the main job':
    'Exporte laden, die Wege der Kunden aufbauen und den Bericht schreiben: die Hauptarbeit',
  'Files and folders; none for what the database holds':
    'Dateien und Ordner; ohne: was die Datenbank enthält',
  'Make the exports of a fictional firm, 2008 to 2012, to try things out':
    'Exporte einer erfundenen Firma machen, 2008 bis 2012, zum Ausprobieren',
  'Folder, new or empty': 'Ordner, neu oder leer',
  'Another number, other customers': 'Andere Zahl, andere Kunden',
  'How many, from 10 on': 'Wie viele, ab 10',
  'csv with mailboxes; parquet for very many customers':
    'csv mit Postfächern; parquet für sehr viele Kunden',
  'A first report': 'Ein erster Bericht',
  '--{flag} {given} is not possible. Give a whole number from {least} to {most}.':
    '--{flag} {given} geht nicht. Möglich ist eine ganze Zahl von {least} bis {most}.',
  'Copy the database to a file that other programs may keep open during a run':
    'Die Datenbank in eine Datei kopieren, die andere Programme während eines Laufs offen halten dürfen',
  'File of the copy; an earlier copy there is replaced':
    'Datei der Kopie; eine frühere Kopie dort wird ersetzt',
  'List the export layouts that are known, or show what one of them needs':
    'Die bekannten Formen von Exporten auflisten oder zeigen, was eine braucht',
  'Name of a layout, as the list has it': 'Name einer Form, wie ihn die Liste hat',
  'There is no layout {layout}.': 'Eine Form {layout} gibt es nicht.',
  "''regulars sources'' lists them.": '„regulars sources“ listet sie auf.',
  'Take what a file brought out of the database again':
    'Was eine Datei brachte, wieder aus der Datenbank nehmen',
  'File, archive or folder that was loaded': 'Datei, Archiv oder Ordner, der geladen wurde',
  '{path}: {count, plural, one {# row} other {# rows}} of {table} taken out':
    '{path}: {count, plural, one {# Zeile} other {# Zeilen}} aus {table} herausgenommen',
  "Where it still stands among the exports, a load brings it back. ''regulars report'' writes the report without it.":
    'Steht sie noch unter den Exporten, bringt ein Laden sie zurück. „regulars report“ schreibt den Bericht ohne sie.',
  'line {line}: {fault}': 'Zeile {line}: {fault}',
  'Draw by chance who of those who left is called now, and who later':
    'Losen, wer von den Gegangenen jetzt angerufen wird und wer später',
  'plan: writes the list of calls, and what the next run needs':
    'plan: schreibt die Liste der Anrufe, und was der nächste Lauf braucht',
  'Another number, other groups': 'Andere Zahl, andere Gruppen',
  'How many are called now; else half of those who may be':
    'Wie viele jetzt angerufen werden; sonst die Hälfte derer, die infrage kommen',
  'Days in which a return counts; then the others are called':
    'Tage, in denen eine Rückkehr zählt; danach werden die anderen angerufen',
  'First day of the calls; else the day after the report':
    'Erster Tag der Anrufe; sonst der Tag nach dem Bericht',
  'Name of the campaign': 'Name der Aktion',
  'Seven calls now, the others later': 'Sieben Anrufe jetzt, die anderen später',
  '--name {name} is not possible. Use letters, digits, blanks, points and dashes, at most 80.':
    '--name {name} geht nicht. Möglich sind Buchstaben, Ziffern, Leerzeichen, Punkte und Striche, höchstens 80.',
  'Write a saved report as a mail, and with --send send it; no database is needed':
    'Einen gespeicherten Bericht als Mail schreiben und mit --send senden; ohne Datenbank',
  'The folder of a report; without, the newest, or that of --month':
    'Der Ordner eines Berichts; ohne Angabe der neueste oder der von --month',
  'Send it to letter.to, by letter.smtp of regulars.yaml':
    'An letter.to senden, über letter.smtp aus regulars.yaml',
  '{path}: to {to}, from {from}, by {server}': '{path}: an {to}, von {from}, über {server}',
  'write the letter': 'den Brief schreiben',
  'send the letter': 'den Brief senden',
  'Sent to {to}.': 'Gesendet an {to}.',
  'The server refused {refused}; the others have the letter.':
    'Der Server hat {refused} abgelehnt; die anderen haben den Brief.',
  "There is no report in {reports} yet. Write one with ''regulars report''.":
    'In {reports} liegt noch kein Bericht. „regulars report“ schreibt einen.',
  'Write it as a mail too, with the page attached; nothing is sent':
    'Ihn auch als Mail schreiben, mit der Seite im Anhang; gesendet wird nichts',
  'Write a list to hand out: who waits, whose contract ends, who left, whom to call':
    'Eine Liste zum Austeilen schreiben: wer wartet, wessen Vertrag endet, wer ging, wer anzurufen ist',
  'waiting, renewals, lost (regulars who left) or calls':
    'waiting (Wartende), renewals (Verlängerungen), lost (abgewanderte Stammkunden) oder calls (Anrufe)',
  'Workbook (.xlsx) or CSV file (.csv) in the form of the language; else it is printed':
    'Arbeitsmappe (.xlsx) oder CSV-Datei (.csv) in der Form der Sprache; sonst wird sie gedruckt',
  'A workbook to hand out': 'Eine Arbeitsmappe zum Austeilen',
  'A list is written as .xlsx or .csv, and {output} ends in neither.':
    'Eine Liste wird als .xlsx oder .csv geschrieben, und {output} endet auf keines von beiden.',
  'The first {count} stand in the list: --param most=... says how many.':
    'Die ersten {count} stehen in der Liste: --param most=... sagt, wie viele.',
  '{why}: who else belongs in this list is not known.':
    '{why}: Wer noch in diese Liste gehört, ist nicht bekannt.',
  'Nobody stands in this list.': 'Niemand steht in dieser Liste.',
  '{count, plural, one {One customer is left out} other {# customers are left out}}, as people have decided (done until).':
    '{count, plural, one {Ein Kunde fehlt hier} other {# Kunden fehlen hier}}, wie entschieden wurde (erledigt bis).',

  // run
  '--write writes the scripts of one month. Leave --compare out, or let regulars run them.':
    '--write schreibt die Skripte eines Monats. Bitte --compare weglassen, oder regulars die Skripte ausführen lassen.',
  'build the report': 'den Bericht aufbauen',
  '--compare {compare} is the month of the report itself ({period}). Name another, for example the same month a year before: --compare {before}.':
    '--compare {compare} ist der Monat des Berichts selbst ({period}). Bitte einen anderen nennen, zum Beispiel denselben ein Jahr davor: --compare {before}.',
  "There are no exports named and no database at {database} yet. Name the files or folders: ''regulars run exports''.":
    'Es sind keine Exporte genannt, und bei {database} gibt es noch keine Datenbank. Bitte Dateien oder Ordner nennen: „regulars run exporte“.',

  // config
  "the place of the script in it: \"spark-sql --master yarn -f '{'script'}'\"":
    "die Stelle des Skripts darin: \"spark-sql --master yarn -f '{'script'}'\"",
  'an address such as spark.example:10000': 'eine Adresse wie spark.example:10000',
  'a command or an address, not both': 'ein Befehl oder eine Adresse, nicht beides',
  'In place of a command, the address of a Thrift server of Spark: "host:10000". With a user "user@host:10000", without SASL "host:10000;auth=noSasl".':
    'Statt eines Befehls die Adresse eines Thrift-Servers von Spark: "host:10000". Mit einem Benutzer "user@host:10000", ohne SASL "host:10000;auth=noSasl".',
  "Command that runs a script of Spark and ends when it is through, for --engine spark: \"spark-sql --master yarn -f '{'script'}'\". Without it the spark-sql that is found.":
    "Befehl, der ein Skript von Spark ausführt und endet, wenn es durch ist, für --engine spark: \"spark-sql --master yarn -f '{'script'}'\". Ohne ihn das spark-sql, das gefunden wird.",
  'Days after an attempt or a campaign in which a reply, an order or a return is credited to it, where the export says no others.':
    'Tage nach einem Versuch oder einer Kampagne, in denen eine Antwort, eine Bestellung oder eine Rückkehr ihnen zugerechnet wird, wo der Export nichts anderes sagt.',
  'Days after our answer in which a further question says that it settled nothing.':
    'Tage nach unserer Antwort, in denen eine weitere Frage sagt, dass sie nichts geklärt hat.',
  'a day such as 2012-12-24': 'ein Tag wie 2012-12-24',
  'a time such as 09:00': 'eine Uhrzeit wie 09:00',
  'two different times': 'zwei verschiedene Uhrzeiten',
  'a day such as 12-24 or 2012-12-24': 'ein Tag wie 12-24 oder 2012-12-24',
  'a mail domain such as example.com': 'eine Mail-Domain wie example.com',
  'an address such as office@example.com': 'eine Adresse wie office@example.com',
  'Name of the company, for the heading of the report.':
    'Name der Firma, für den Kopf des Berichts.',
  'Whom to ask about the report, printed at its head as it stands here, also where staff are not named.':
    'Wen man zum Bericht fragt; steht so, wie es hier steht, in seinem Kopf, auch wo Mitarbeiter nicht genannt werden.',
  'Picture for the head of the report (SVG, PNG, JPEG, WebP), seen from this file.':
    'Bild für den Kopf des Berichts (SVG, PNG, JPEG, WebP), von dieser Datei aus gesehen.',
  'a colour such as "#0a5c36"': 'eine Farbe wie "#0a5c36"',
  'Colour of the lines at the head of the report: "#0a5c36".':
    'Farbe der Linien am Kopf des Berichts: "#0a5c36".',
  'Mail domains of the company. Empty: those of the CRM users, else found in the mail.':
    'Mail-Domains der Firma. Leer: die der CRM-Benutzer, sonst aus der Mail ermittelt.',
  'Addresses of ours outside these domains, for example at a freemail provider.':
    'Adressen von uns außerhalb dieser Domains, zum Beispiel bei einem Freemail-Anbieter.',
  'Other hours from a day on, for the weekdays named: [\'{from: 2012-07-01, friday: [{opens: "09:00", closes: "13:00"}]}\'].':
    'Andere Zeiten ab einem Tag, für die genannten Wochentage: [\'{from: 2012-07-01, friday: [{opens: "09:00", closes: "13:00"}]}\'].',
  'Days that close early, every year or once: [\'{day: 12-24, closes: "12:00"}, {day: 2012-11-16, closes: "14:00"}\'].':
    'Tage, die früh schließen, jedes Jahr oder einmal: [\'{day: 12-24, closes: "12:00"}, {day: 2012-11-16, closes: "14:00"}\'].',
  'a code such as DE, DE-BY or DE-BY-A, or none':
    'ein Kürzel wie DE, DE-BY oder DE-BY-A, oder none',
  'Public holidays of this country and, after hyphens, its state and region: DE-BY, DE-BY-A; or none.':
    'Feiertage dieses Landes und, nach Bindestrichen, von Bundesland und Region: DE-BY, DE-BY-A; oder none.',
  'Further days on which the company is closed: [2012-12-24, 2012-12-31].':
    'Weitere Tage, an denen die Firma geschlossen ist: [2012-12-24, 2012-12-31].',
  'Days without a contract after which a customer has churned.':
    'Tage ohne Vertrag, nach denen ein Kunde abgewandert ist.',
  'Months of contract that a won opportunity stands for, where the CRM says no others.':
    'Vertragsmonate, für die eine gewonnene Verkaufschance steht, wo das CRM keine anderen nennt.',
  'Contract terms in a row that make a regular.':
    'Vertragslaufzeiten hintereinander, die einen Stammkunden machen.',
  'Months under contract, without a gap over the grace period, that make a regular too.':
    'Monate unter Vertrag, ohne Lücke über die Karenzzeit hinaus, die auch einen Stammkunden machen.',
  'Days with an order that make a regular too, if the next two hold.':
    'Tage mit Bestellung, die auch einen Stammkunden machen, wenn die nächsten beiden gelten.',
  'Months that lie at least between the first and the last order of a regular.':
    'Monate, die mindestens zwischen erster und letzter Bestellung eines Stammkunden liegen.',
  'Greatest coefficient of variation of the gaps between orders of a regular.':
    'Größter Variationskoeffizient der Abstände zwischen Bestellungen eines Stammkunden.',
  "Who orders has churned after this many times the customer''s own median gap.":
    'Wer bestellt, ist nach diesem Vielfachen des eigenen mittleren Abstands (Median) abgewandert.',
  'Shortest silence, in days, after which who orders has churned.':
    'Kürzeste Stille in Tagen, nach der abgewandert ist, wer bestellt.',
  'Longest silence, in days, after which who orders has churned at the latest.':
    'Längste Stille in Tagen, nach der spätestens abgewandert ist, wer bestellt.',
  'Days within which mails of one subject, without reply headers, are one conversation.':
    'Tage, innerhalb derer Mails eines Betreffs ohne Antwort-Kopfzeilen eine Unterhaltung sind.',
  'Days before a churn in which its last event is looked for.':
    'Tage vor einer Abwanderung, in denen das letzte Ereignis davor gesucht wird.',
  'Days ahead within which a contract that ends without a signed successor is listed.':
    'Tage voraus, in denen ein Vertrag aufgeführt wird, der ohne unterschriebenen Nachfolger endet.',
  'Days before the end of a contract by which notice must be given, where the CRM says no others.':
    'Tage vor dem Ende eines Vertrags, bis zu denen zu kündigen ist, wo das CRM keine anderen nennt.',
  'Day from which everybody who left is in the data; without it, the day of the first end known.':
    'Tag, ab dem jeder, der ging, in den Daten ist; ohne ihn der Tag des ersten bekannten Endes.',
  'An offer is stale when at most this share of its term is left.':
    'Ein Angebot ist überholt, wenn höchstens dieser Anteil seiner Laufzeit übrig ist.',
  'Hours within which we promise an answer, for example 24; without it none is judged.':
    'Stunden, innerhalb derer wir eine Antwort versprechen, zum Beispiel 24; ohne wird keine beurteilt.',
  'Whether these are working hours; else by the calendar.':
    'Ob das Arbeitsstunden sind; sonst nach dem Kalender.',
  "Other hours for some channels: '{missed_call: 4, ticket: 8, letter: 72}'.":
    "Andere Stunden für einzelne Kanäle: '{missed_call: 4, ticket: 8, letter: 72}'.",
  "Other hours for customers of a segment, as the CRM names it: '{A: 4, B: 24}'.":
    "Andere Stunden für Kunden eines Segments, wie das CRM es nennt: '{A: 4, B: 24}'.",
  "Other hours while a contract runs, by its product: '{Premium: 4}'. Of the hours for channel, segment and contract the fewest count.":
    "Andere Stunden, solange ein Vertrag läuft, nach dessen Produkt: '{Premium: 4}'. Von den Stunden für Kanal, Segment und Vertrag gelten die wenigsten.",
  'Words in the name or subject of a campaign that make it a win-back mailing.':
    'Wörter in Name oder Betreff einer Kampagne, die sie zur Rückgewinnungs-Rundmail machen.',
  "How staff are shown: none, roles or names. Names may need the works council''s consent.":
    'Wie Mitarbeiter gezeigt werden: none (gar nicht), roles (als Rolle) oder names (mit Namen). Namen brauchen vielleicht die Zustimmung des Betriebsrats.',
  'Reference of the works agreement, printed where names are shown.':
    'Zeichen der Betriebsvereinbarung, gedruckt, wo Namen stehen.',
  'signals: bodies are read for yes, no and thank-you; never stored. none: never read.':
    'signals: Texte werden auf Ja, Nein und Dank gelesen, nie gespeichert. none: nie gelesen.',
  'Whether subjects of messages are shown.': 'Ob Betreffzeilen gezeigt werden.',
  'No figure on fewer people of ours than this, and no time for a group of fewer questions.':
    'Keine Zahl über weniger als so viele unserer Leute, und keine Zeit für eine Gruppe mit weniger Fragen.',
  'an IANA time zone such as Europe/Berlin': 'eine IANA-Zeitzone wie Europe/Berlin',
  'Time zone of the company (IANA): decides where a day begins.':
    'Zeitzone der Firma (IANA): entscheidet, wo ein Tag beginnt.',
  'an ISO 4217 code such as EUR': 'ein Kürzel nach ISO 4217 wie EUR',
  'Currency of the report (ISO 4217). Without it that of most orders and contracts, else EUR.':
    'Währung des Berichts (ISO 4217). Ohne sie die der meisten Bestellungen und Verträge, sonst EUR.',
  "What one unit of that currency is worth in others, by year, month or day: '{USD: {2012-10: 1.2974, 2012-11-05: 1.2777}}'; or a CSV in the form of the European Central Bank, seen from this file. Values without a rate are in no sum.":
    "Was eine Einheit dieser Währung in anderen wert ist, nach Jahr, Monat oder Tag: '{USD: {2012-10: 1.2974, 2012-11-05: 1.2777}}'; oder eine CSV in der Form der Europäischen Zentralbank, von dieser Datei aus gesehen. Werte ohne Kurs sind in keiner Summe.",
  'Who we are: decides what is an answer of ours.':
    'Wer wir sind: entscheidet, was eine Antwort von uns ist.',
  'Freemail domains besides the known ones: they stand for persons, not companies.':
    'Freemail-Domains außer den bekannten: Sie stehen für Personen, nicht für Firmen.',
  'Working hours, for times that leave nights and weekends out. Several stretches a day leave a lunch break; one that closes before it opens ends the next day; 00:00 to 24:00 is all day.':
    'Arbeitszeiten, für Zeiten ohne Nächte und Wochenenden. Mehrere Spannen am Tag lassen eine Mittagspause; eine, die vor ihrem Beginn schließt, endet am nächsten Tag; 00:00 bis 24:00 ist der ganze Tag.',
  "Topics of questions by words in their subjects: '{Invoice: [invoice, rechnung]}'.":
    "Themen von Fragen nach Wörtern in ihrem Betreff: '{Rechnung: [invoice, rechnung]}'.",
  'What the words of the report mean.': 'Was die Wörter des Berichts bedeuten.',
  "Days that a source may end before the report, by table or file, or ended where no more is to come: '{orders: 14, old-shop.csv: ended}'. Else as many as are usual between its own days.":
    "Tage, die eine Quelle vor dem Bericht enden darf, nach Tabelle oder Datei, oder ended, wo nichts mehr kommt: '{orders: 14, alter-shop.csv: ended}'. Sonst so viele, wie zwischen ihren eigenen Tagen üblich sind.",
  'Day before which nothing may be kept: every load leaves out what happened before it, and what would reach before it is not known. regulars forget writes it, and takes out what was loaded.':
    'Tag, vor dem nichts bleiben darf: Jedes Laden lässt aus, was davor geschah, und was davor reichen würde, ist nicht bekannt. regulars forget schreibt ihn und nimmt heraus, was geladen war.',
  'Staff are shown as nobody unless this says otherwise.':
    'Mitarbeiter werden nicht gezeigt, wenn hier nichts anderes steht.',
  'Exports of a layout that regulars does not know.':
    'Exporte in einer Form, die regulars nicht kennt.',
  'an ISO 4217 code such as USD': 'ein Kürzel nach ISO 4217 wie USD',
  'a year, a month or a day such as 2012-10': 'ein Jahr, ein Monat oder ein Tag wie 2012-10',
  'There are no currency rates {path} (currency_rates).':
    'Die Wechselkurse {path} gibt es nicht (currency_rates).',
  '{place}: expected Date and a column for each currency, as the European Central Bank writes it, found {found}':
    '{place}: Erwartet wird Date und eine Spalte je Währung, wie die Europäische Zentralbank es schreibt, gefunden: {found}',
  '{place}: expected a day such as 2012-11-30, found {found}':
    '{place}: Erwartet wird ein Tag wie 2012-11-30, gefunden: {found}',
  '{place}: expected a rate of {currency} such as 1.2986, found {found}':
    '{place}: Erwartet wird ein Kurs von {currency} wie 1.2986, gefunden: {found}',
  'Configuration of regulars. Every key stands at its default: delete what you do not change.':
    'Konfiguration von regulars. Jeder Schlüssel steht auf seiner Vorgabe: Was nicht geändert wird, kann weg.',
  'An example: orders without headings, columns by number, days written 20121128.':
    'Ein Beispiel: Bestellungen ohne Überschriften, Spalten nach Nummer, Tage wie 20121128.',
  '{path} lists customers that were erased, but its key is missing: put {keyPath} back beside it, else their rows would be loaded again.':
    '{path} verzeichnet gelöschte Kunden, aber der Schlüssel dazu fehlt: Bitte {keyPath} wieder daneben legen, sonst würden ihre Zeilen wieder geladen.',
  'The logo {path} is none of {types} (company.logo).':
    'Das Logo {path} ist keines von {types} (company.logo).',
  'There is no logo {path} (company.logo).': 'Ein Logo {path} gibt es nicht (company.logo).',
  'The logo {path} has {size} bytes: it stands in every report, so that {most} are the most. Make it smaller.':
    'Das Logo {path} hat {size} Bytes: Es steht in jedem Bericht, so dass höchstens {most} gehen. Bitte verkleinern.',
  'an encoding such as utf-8 or windows-1252': 'eine Zeichenkodierung wie utf-8 oder windows-1252',
  "hours.holidays: ''{place}'' is not a country. Expected a code such as DE, AT or US, with a state where there is one (DE-BY), or none.":
    'hours.holidays: „{place}“ ist kein Land. Erwartet wird ein Kürzel wie DE, AT oder US, mit Bundesland, wo es eines gibt (DE-BY), oder none.',
  "hours.holidays: {place} has no state or region ''{code}''. {isNone, select, true {None is known.} other {Known: {codes}.}}":
    'hours.holidays: {place} hat kein Bundesland und keine Region „{code}“. {isNone, select, true {Es ist keine bekannt.} other {Bekannt sind {codes}.}}',
  "There is no configuration {path}. Make one with ''regulars init''.":
    'Eine Konfiguration {path} gibt es nicht. „regulars init“ legt eine an.',
  'it holds too many aliases, or one that leads to nothing':
    'sie enthält zu viele Verweise (alias) oder einen, der ins Leere führt',
  '{key} is not a known key.': '{key} ist kein bekannter Schlüssel.',
  nothing: 'nichts',
  '{key} is {found}, expected {expected}.': '{key} ist {found}, erwartet wird {expected}.',
  'Known here: {keys}.': 'Hier bekannt: {keys}.',
  'the file': 'die Datei',
  'a heading, a number from 1, or one of {forms}':
    'eine Überschrift, eine Nummer ab 1 oder eines von {forms}',
  '{inclusive, select, true {at least} other {more than}} {limit}':
    '{inclusive, select, true {mindestens} other {mehr als}} {limit}',
  '{inclusive, select, true {at most} other {less than}} {limit}':
    '{inclusive, select, true {höchstens} other {weniger als}} {limit}',
  '{all} or {value}': '{all} oder {value}',
  'this cannot be read as YAML. Look at indentation, colons, quotation marks and brackets here.':
    'Das lässt sich nicht als YAML lesen. Bitte hier Einrückung, Doppelpunkte, Anführungszeichen und Klammern prüfen.',
  'a key stands here without a colon and its value, or the line is not indented as it should be.':
    'Hier steht ein Schlüssel ohne Doppelpunkt und Wert, oder die Zeile ist falsch eingerückt.',
  'a tab stands here. Indent with spaces.':
    'Hier steht ein Tabulator. Bitte mit Leerzeichen einrücken.',
  'this line is not indented like its neighbours. Give lines that belong together the same number of spaces.':
    'Diese Zeile ist anders eingerückt als ihre Nachbarn. Bitte zusammengehörigen Zeilen gleich viele Leerzeichen geben.',
  'this key stands twice. Leave one of them.':
    'Dieser Schlüssel steht zweimal da. Bitte nur einen lassen.',
  'a mark is missing here: a quotation mark, a bracket, a comma, or a colon.':
    'Hier fehlt ein Zeichen: ein Anführungszeichen, eine Klammer, ein Komma oder ein Doppelpunkt.',
  'a text may not begin with this mark. Put it into quotation marks.':
    'Mit diesem Zeichen darf kein Text beginnen. Bitte in Anführungszeichen setzen.',
  'a second document begins here. Leave one.':
    'Hier beginnt ein zweites Dokument. Bitte nur eines lassen.',
  'a text': 'ein Text',
  'a number': 'eine Zahl',
  'a whole number': 'eine ganze Zahl',
  'true or false': 'true oder false',
  'a list such as [a, b]': 'eine Liste wie [a, b]',
  'keys with values below it': 'Schlüssel mit Werten darunter',
  'Language of the report: {codes}. Without this line that of most headings of the exports.':
    'Sprache des Berichts: {codes}. Ohne diese Zeile die der meisten Überschriften der Exporte.',
  'a mode of files in octal digits and quotes such as "0640"':
    'Dateirechte in Oktalziffern und Anführungszeichen wie "0640"',
  'Who may read reports: "0600" their owner alone, "0640" the group too. The database stays with its owner.':
    'Wer Berichte lesen darf: "0600" nur ihr Besitzer, "0640" auch die Gruppe. Die Datenbank bleibt beim Besitzer.',
  "Write ''{line}'' into {path} by hand, and run this again.":
    'Bitte „{line}“ von Hand in {path} schreiben und dies noch einmal ausführen.',

  'Whether mails of ours are read for the day by which they promise an answer, never by person; only that day is stored. Ours are those from own.domains or own.addresses, and what lies in folders of sent mails.':
    'Ob unsere Mails darauf gelesen werden, bis zu welchem Tag sie eine Antwort zusagen, nie nach Personen; nur dieser Tag wird gespeichert. Unsere sind die von own.domains oder own.addresses, und was in Ordnern gesendeter Mails liegt.',
  'a server such as smtp.example.com': 'ein Server wie smtp.example.com',
  'Server that takes the letter, for example smtp.example.com.':
    'Server, der den Brief annimmt, zum Beispiel smtp.example.com.',
  'Its port. Without it 587, 465 with tls: implicit, 25 with tls: none.':
    'Sein Port. Ohne Angabe 587, mit tls: implicit 465, mit tls: none 25.',
  'Who logs in; the password stands in the variable REGULARS_SMTP_PASSWORD alone.':
    'Wer sich anmeldet; das Passwort steht allein in der Variablen REGULARS_SMTP_PASSWORD.',
  'How the connection is encrypted. Without it starttls, implicit on port 465, none on this machine itself (localhost). none is for servers without a login.':
    'Wie die Verbindung verschlüsselt ist. Ohne Angabe starttls, auf Port 465 implicit, auf diesem Rechner selbst (localhost) none. none ist für Server ohne Anmeldung.',
  'Address that the letter of a report comes from.':
    'Adresse, von der der Brief eines Berichts kommt.',
  'Addresses that it goes to. Nothing is sent but by regulars letter --send.':
    'Adressen, an die er geht. Gesendet wird nur mit regulars letter --send.',
  'The report as a mail: regulars letter, or run --letter.':
    'Der Bericht als Mail: regulars letter, oder run --letter.',
  // load
  "{path} is damaged ({fault}). Remove its folder: the next ''regulars load --archive'' reads anew what it holds, from the exports.":
    "{path} ist beschädigt ({fault}). Bitte den Ordner davon entfernen: Das nächste ''regulars load --archive'' liest neu ein, was darin steht, aus den Exporten.",
  "There is no archive at {folder} yet. ''regulars load exports --archive {folder}'' makes one.":
    "In {folder} steht noch kein Archiv. ''regulars load exports --archive {folder}'' legt eines an.",
  'The folder {folder} holds something else than an archive. Name an empty one.':
    'Im Ordner {folder} steht etwas anderes als ein Archiv. Nennen Sie einen leeren.',
  'The archive {folder} was made by another version of regulars. Load all exports into a new one.':
    'Das Archiv {folder} ist von einer anderen Version von regulars. Laden Sie alle Exporte in ein neues.',
  'look what stands in the archive {folder}': 'nachsehen, was im Archiv {folder} steht',
  'bring the archive {folder} into the database': 'das Archiv {folder} in die Datenbank bringen',
  'The archive {folder} lacks rows of {path}, or has too many: it was changed by another program. Load the exports into a new one.':
    'Im Archiv {folder} fehlen Zeilen von {path}, oder es sind zu viele: Ein anderes Programm hat es verändert. Laden Sie die Exporte in ein neues.',
  'The database {database} holds files that were loaded into it, which the archive {folder} would take the place of. Name another with --database.':
    'Die Datenbank {database} hat Dateien, die in sie geladen wurden; das Archiv {folder} würde an ihre Stelle treten. Nennen Sie eine andere mit --database.',
  'The database {database} is that of the archive {archive}. Name another with --database.':
    'Die Datenbank {database} ist die des Archivs {archive}. Nennen Sie eine andere mit --database.',
  'The database {database} is that of the archive {archive}. Load with --archive {archive}, or name another with --database.':
    'Die Datenbank {database} ist die des Archivs {archive}. Laden Sie mit --archive {archive}, oder nennen Sie eine andere mit --database.',
  "An archive that several machines load into forgets nothing (''forget'', ''forget_before''): no loader knows of which customers nothing newer is there. Load into a database, without --archive.":
    "Ein Archiv, in das mehrere Maschinen laden, vergisst nichts (''forget'', ''forget_before''): kein Lader weiß, von welchen Kunden nichts Neueres da ist. In eine Datenbank laden, ohne --archive.",
  "The database holds who was erased ({names}{more, plural, =0 {} other {, and {more, number} more}}), as a copy from before does. Erase them again, one after another: ''regulars erase {first} --yes''. Or delete the database and load all exports anew.":
    "Die Datenbank enthält, wer gelöscht wurde ({names}{more, plural, =0 {} other { und {more, number} weitere}}), wie es eine Kopie von davor tut. Löschen Sie erneut, einen nach dem anderen: ''regulars erase {first} --yes''. Oder löschen Sie die Datenbank und laden alle Exporte neu.",
  'and {count} more': 'und {count} weitere',
  'The database {database} was made by an earlier version of regulars, and its files have to be read again. {gone} of {count} are no longer where they stood:':
    'Die Datenbank {database} stammt von einer früheren Version von regulars, und ihre Dateien müssen noch einmal gelesen werden. {gone} von {count} liegen nicht mehr, wo sie lagen:',
  'Put them back, or name another database with --database and load the exports there.':
    'Bitte zurücklegen, oder mit --database eine andere Datenbank nennen und die Exporte dort laden.',
  'No exports were named. Name files or folders, for example: regulars load exports':
    'Es sind keine Exporte genannt. Bitte Dateien oder Ordner nennen, zum Beispiel: regulars load exporte',
  'The folder {path} holds no exports. Name a folder with CSV, JSON, Parquet or mail files.':
    'Der Ordner {path} enthält keine Exporte. Bitte einen Ordner mit CSV-, JSON-, Parquet- oder Maildateien nennen.',
  'compare {count, plural, one {# file} other {# files}} with what was loaded before':
    '{count, plural, one {# Datei} other {# Dateien}} mit dem früher Geladenen vergleichen',
  'load {path}{more, plural, =0 {} other { and # more}}':
    '{path}{more, plural, =0 {} one { und eine weitere} other { und # weitere}} laden',
  'No export was recognised. These files were found:':
    'Kein Export wurde erkannt. Gefunden wurden diese Dateien:',
  'and {count} more of other kinds': 'und {count} weitere anderer Art',
  "''regulars init FOLDER'' looks at them and writes mappings to look over.":
    '„regulars init ORDNER“ sieht sie an und schreibt Zuordnungen zum Durchsehen.',
  '{count, plural, one {# message} other {# messages}}':
    '{count, plural, one {# Nachricht} other {# Nachrichten}}',
  '{path}: a source is named {form}, and the table is one of {tables}.':
    '{path}: Eine Quelle heißt {form}, und die Tabelle ist eine von {tables}.',
  '{path}: the source {isUnknown, select, true {gives {unknown}} other {does not give export_row}}. It gives {known} and no other column.':
    '{path}: Die Quelle gibt {isUnknown, select, true {{unknown}} other {export_row nicht}}. Sie gibt {known} und keine andere Spalte.',
  '{path}: the source makes {mapped} rows of {count}. It must give each row once; name in set_aside why one cannot be used.':
    '{path}: Die Quelle macht {mapped} Zeilen aus {count}. Sie muss jede Zeile einmal geben; set_aside sagt, warum eine nicht zu brauchen ist.',
  'has the form {form}, which names no year, and {path} does not say it in its first line, as DATEV does.':
    'hat die Form {form}, die kein Jahr nennt, und {path} sagt es nicht in der ersten Zeile, wie DATEV es tut.',
  'names the column {heading}, which {path} does not have. It has {columns}.':
    'nennt die Spalte {heading}, die {path} nicht hat. Vorhanden sind {columns}.',
  'has the column {name}, which {table} does not have. It has {names}.':
    'hat die Spalte {name}, die {table} nicht hat. Vorhanden sind {names}.',
  "makes {name} ''{wrong}'', which is none of {allowed}.":
    'macht {name} zu „{wrong}“, was keines von {allowed} ist.',
  'multiplies columns to {name}, which is no number.':
    'multipliziert Spalten zu {name}, was keine Zahl ist.',
  'says {said} of {name}; only the value of orders has it.':
    'sagt {said} von {name}; das hat nur der Wert (value) von Bestellungen.',
  'says of value what the column {column} says too.':
    'sagt von value, was auch die Spalte {column} sagt.',
  '{place}: the mapping of {files} {what}': '{place}: Die Zuordnung von {files} {what}',
  'Two layouts fit this export equally well: {first} and {second}. Say which columns differ, or map the file in regulars.yaml.':
    'Zwei Formen passen gleich gut zu diesem Export: {first} und {second}. Bitte sagen, welche Spalten sich unterscheiden, oder die Datei in regulars.yaml zuordnen.',
  '{path}: the line files is written {form}.':
    '{path}: Die Zeile files wird so geschrieben: {form}.',
  "{path}: the pattern ''{text}'' is none ({fault}).":
    '{path}: Das Muster „{text}“ ist keines ({fault}).',
  'which column says whose it is: a number, an address or a name of the customer?':
    'Welche Spalte sagt, wessen sie ist: Nummer, Adresse oder Name des Kunden?',
  'which column is the number of the customer, another one in each row?':
    'Welche Spalte ist die Nummer des Kunden, in jeder Zeile eine andere?',
  'which column is the name of the customer?': 'Welche Spalte ist der Name des Kunden?',
  'which column is the mail address?': 'Welche Spalte ist die Mailadresse?',
  'which column is the name of the person?': 'Welche Spalte ist der Name der Person?',
  'which column is the number of our colleague, another one in each row?':
    'Welche Spalte ist die Nummer der Kollegin oder des Kollegen, in jeder Zeile eine andere?',
  'which column is the name of our colleague?':
    'Welche Spalte ist der Name der Kollegin oder des Kollegen?',
  'are these colleagues of ours? Neither an address nor a role says so':
    'Sind das Leute von uns? Weder Adresse noch Rolle sagt es',
  'which column says whether it was signed?': 'Welche Spalte sagt, ob unterschrieben wurde?',
  'which column is the day on which it was decided, or begins?':
    'Welche Spalte ist der Tag, an dem er entschieden wurde oder beginnt?',
  'which column is the number of the contract, another one in each row?':
    'Welche Spalte ist die Nummer des Vertrags, in jeder Zeile eine andere?',
  'which column is the day of the order?': 'Welche Spalte ist der Tag der Bestellung?',
  'which column is the amount?': 'Welche Spalte ist der Betrag?',
  'which column says what was done?': 'Welche Spalte sagt, was getan wurde?',
  'which column says when it was?': 'Welche Spalte sagt, wann es war?',
  'which column is the number of the ticket, another one in each row?':
    'Welche Spalte ist die Nummer des Tickets, in jeder Zeile eine andere?',
  'which column says when it was asked?': 'Welche Spalte sagt, wann gefragt wurde?',
  'which column is the time of our first answer? Without it every ticket waits for ever; export it':
    'Welche Spalte ist die Zeit unserer ersten Antwort? Ohne sie wartet jedes Ticket ewig; bitte mit exportieren',
  'which column is the number of the mailing, another one in each row?':
    'Welche Spalte ist die Nummer der Rundmail, in jeder Zeile eine andere?',
  'which column says when it was sent?': 'Welche Spalte sagt, wann sie gesendet wurde?',
  'which column is its name?': 'Welche Spalte ist ihr Name?',
  'which mailing was it?': 'Welche Rundmail war es?',
  'which column is the address it went to?': 'Welche Spalte ist die Adresse, an die sie ging?',
  'which column is the address of the sender?': 'Welche Spalte ist die Adresse des Absenders?',
  'which column holds the addresses it went to?':
    'Welche Spalte enthält die Adressen, an die sie ging?',
  'which campaign was it?': 'Welche Kampagne war es?',
  'which column names the group?': 'Welche Spalte nennt die Gruppe?',
  'which column says who responded?': 'Welche Spalte sagt, wer reagierte?',
  'does it say that some of them do not count?': 'Sagt sie, dass manche nicht zählen?',
  'do such rows count?': 'Zählen solche Zeilen?',
  'are all of them purchases? Else only: or skip: says which rows count':
    'Sind alle davon Käufe? Sonst sagt only: oder skip:, welche Zeilen zählen',
  'does it change what the rows mean?': 'Ändert sie, was die Zeilen bedeuten?',
  'did some of them not take place, as calls that nobody took?':
    'Fanden manche nicht statt, wie Anrufe, die niemand annahm?',
  'are all of them customers?': 'Sind alle davon Kunden?',
  'are these people of ours?': 'Sind das Leute von uns?',
  'some were begun by us, who then wait for the customer: which?':
    'Manche haben wir begonnen und warten auf den Kunden: welche?',
  'look at {count, plural, one {# file} other {# files}}':
    '{count, plural, one {# Datei} other {# Dateien}} ansehen',
  'by headings and values; look it over': 'nach Überschriften und Werten; bitte durchsehen',
  'NOT SURE: uncomment it once this is answered':
    'NICHT SICHER: das Kommentarzeichen entfernen, wenn dies beantwortet ist',
  '{count, plural, one {# row} other {# rows}} looked at. They look like {table}, {sure}.':
    '{count, plural, one {# Zeile} other {# Zeilen}} angesehen. Sie sehen aus wie {table}, {sure}.',
  'the same in every row: is it so?': 'in jeder Zeile gleich: Stimmt das?',
  'not used: {columns}': 'nicht benutzt: {columns}',
  'Is {day} day first or month first? Nothing in the file says so; uncomment one:':
    'Steht bei {day} der Tag oder der Monat vorn? Nichts in der Datei sagt es; bei einer Zeile das Kommentarzeichen entfernen:',
  'all rows of an order have the same': 'alle Zeilen einer Bestellung haben denselben',
  'rows of an order have several: added': 'Zeilen einer Bestellung haben mehrere: zusammengezählt',
  'what is it? Such rows are set aside until it is said':
    'Was ist das? Solche Zeilen bleiben beiseite, bis es gesagt ist',
  'one of {allowed}': 'eines von {allowed}',
  'is {name} {value} in every row?': 'Ist {name} in jeder Zeile {value}?',
  'which column says who called whom? Without it no call is a question or an answer':
    'Welche Spalte sagt, wer wen anrief? Ohne sie ist kein Anruf Frage oder Antwort',
  'its values do not bear it out; {question}': 'Ihre Werte sprechen nicht dafür; {question}',
  "days such as ''{value}'' are read where date: says how they are written{isEpoch, select, true { (date: epoch)} other {}}":
    'Tage wie „{value}“ werden gelesen, wo date: sagt, wie sie geschrieben sind{isEpoch, select, true { (date: epoch)} other {}}',
  'is it {isOurs, select, true {one of ours} other {the customer}}?':
    'Ist das {isOurs, select, true {jemand von uns} other {der Kunde}}?',
  'what {count, plural, one {does} other {do}} {values} mean?':
    'Was {count, plural, one {bedeutet} other {bedeuten}} {values}?',
  'A contract that was concluded is signed, also if it was given notice or has ended since':
    'Ein geschlossener Vertrag ist signed, auch wenn er seither gekündigt wurde oder endete',
  'is it the price of one piece, or of all?': 'Ist das der Preis für ein Stück oder für alle?',
  'is it {named}, or {others}?': 'Ist es {named} oder {others}?',
  'is it the currency?': 'Ist das die Währung?',
  "is it the amount, or is it ''{other}''?": 'Ist das der Betrag, oder ist es „{other}“?',
  'some are below nought: are these refunds, and no purchases?':
    'Manche sind unter null: Sind das Erstattungen und keine Käufe?',
  'there is no number: is each name another customer?':
    'Es gibt keine Nummer: Ist jeder Name ein anderer Kunde?',
  'it is not another one in each row: is the amount that of the order, or of a line ({form})?':
    'Sie ist nicht in jeder Zeile eine andere: Ist der Betrag der einer Bestellung oder einer Position ({form})?',
  'is a row an order, or a part of one?': 'Ist eine Zeile eine Bestellung oder ein Teil davon?',
  'each stands in one row: is a row an order, or a customer?':
    'Jede steht in nur einer Zeile: Ist eine Zeile eine Bestellung oder ein Kunde?',
  'is a row an order, or an item of one?': 'Ist eine Zeile eine Bestellung oder ein Artikel davon?',
  'by its values': 'nach den Werten',
  'perhaps: {why}': 'vielleicht: {why}',
  '{count} different ones, such as {value}': '{count} verschiedene, etwa {value}',
  'days, such as {value}': 'Tage, etwa {value}',
  'amounts, such as {value}': 'Beträge, etwa {value}',
  'numbers, such as {value}': 'Zahlen, etwa {value}',
  'it has no headings: what is each column?': 'Sie hat keine Überschriften: Was ist jede Spalte?',
  'Some amounts are below nought: they give back what was bought, and are no purchases.':
    'Manche Beträge sind unter null: Sie geben Gekauftes zurück und sind keine Käufe.',
  '{name} is repeated: an event log. Of each ticket its first row counts, the others are duplicates.':
    '{name} wiederholt sich: ein Ereignisprotokoll. Von jedem Ticket zählt die erste Zeile, die anderen sind Kopien.',
  'Nothing was loaded yet.': 'Es wurde noch nichts geladen.',
  'Nothing of {path} was loaded. These files were:':
    'Von {path} wurde nichts geladen. Geladen sind diese Dateien:',
  "{path}: the pattern ''{text}'' takes too long on ''{matched}''. Write it without repetitions within repetitions, and with fewer of them.":
    '{path}: Das Muster „{text}“ braucht zu lange für „{matched}“. Bitte ohne Wiederholungen in Wiederholungen schreiben, und mit weniger davon.',

  // model
  '{folder} holds {other}, which is not of regulars. Name an empty folder with --write.':
    'In {folder} liegt {other}, das nicht von regulars ist. Bitte mit --write einen leeren Ordner nennen.',
  "The program {program}, which ''engine.command'' names, was not found. The script is {script}.":
    "Das Programm {program}, das ''engine.command'' nennt, wurde nicht gefunden. Das Skript ist {script}.",
  '--engine spark needs a folder that Spark and regulars both see: --warehouse FOLDER.':
    '--engine spark braucht einen Ordner, den Spark und regulars beide sehen: --warehouse ORDNER.',
  '--{flag} is for --engine spark. Name that too, or leave it out.':
    '--{flag} gilt für --engine spark. Bitte das auch nennen, oder es weglassen.',
  "{path} lies beside the exports, and its ''engine.{key}'' {key, select, command {runs a program} other {calls a server}}. If it is yours, name it: --config {path}.":
    "{path} liegt neben den Exporten, und ''engine.{key}'' darin {key, select, command {führt ein Programm aus} other {ruft einen Server auf}}. Ist die Datei von Ihnen, dann bitte nennen: --config {path}.",
  'The Thrift server of Spark at {address} (engine.address) cannot be used: {reason}. Start it, or mend the address; where it asks for a password, for Kerberos or TLS, let beeline call it (engine.command).':
    'Der Thrift-Server von Spark unter {address} (engine.address) ist nicht zu gebrauchen: {reason}. Bitte ihn starten oder die Adresse berichtigen; wo er ein Passwort, Kerberos oder TLS verlangt, beeline ihn aufrufen lassen (engine.command).',
  'the connection was lost': 'die Verbindung ist abgerissen',
  'it does not answer': 'er antwortet nicht',
  'take the journeys that Spark made': 'die Kundenwege nehmen, die Spark aufgebaut hat',
  'The archive {archive} was changed while Spark worked with it. Begin again.':
    'Das Archiv {archive} wurde geändert, während Spark damit arbeitete. Bitte noch einmal starten.',
  "There is no ''spark-sql'' in SPARK_HOME or on the PATH. Install Spark 4.1 or newer, or name the command that runs a script as ''engine.command'' in regulars.yaml: \"spark-sql --master yarn -f '{'script'}'\".":
    "Weder in SPARK_HOME noch im PATH steht ''spark-sql''. Bitte Spark 4.1 oder neuer installieren, oder den Befehl, der ein Skript ausführt, als ''engine.command'' in regulars.yaml nennen: \"spark-sql --master yarn -f '{'script'}'\".",
  'Spark did not run {script} to its end ({code}), {last, select, none {no table of it stands} other {the last table that stands is {table}}}: {fault}. Nothing of it is shown: mend the cause, and run the same again.':
    'Spark hat {script} nicht zu Ende geführt ({code}), {last, select, none {keine Tabelle davon steht} other {die letzte Tabelle, die steht, ist {table}}}: {fault}. Nichts davon wird gezeigt: bitte die Ursache beheben und dasselbe noch einmal starten.',
  '{script} is written. Run it on Spark, then call the same regulars command again.':
    '{script} ist geschrieben. Bitte auf Spark ausführen, dann denselben Befehl von regulars noch einmal.',
  '{script} has not run to its end: tables of it do not stand in the warehouse. Run it on Spark, then call the same regulars command again.':
    '{script} ist nicht zu Ende geführt: Tabellen davon stehen nicht im Lager. Bitte auf Spark ausführen, dann denselben Befehl von regulars noch einmal.',
  "Four scripts make the journeys on a Spark, and between them regulars has work of its own. The order, where ''regulars ...'' is the command that wrote this file, each time the same:":
    "Vier Skripte rechnen die Verläufe auf einem Spark, und dazwischen hat regulars selbst zu tun. Die Reihenfolge, wobei ''regulars ...'' der Befehl ist, der diese Datei geschrieben hat, jedes Mal derselbe:",
  "''regulars'' ends with code 0 when the next script is written, and the last time when the journeys stand; with code 1 where the script before has not run to its end. The paths stay the same each month. What runs the scripts has to end with a fault where a script fails.":
    "''regulars'' endet mit Code 0, wenn das nächste Skript geschrieben ist, und zuletzt, wenn die Verläufe stehen; mit Code 1, wo das Skript davor nicht zu Ende geführt ist. Die Pfade bleiben jeden Monat dieselben. Was die Skripte ausführt, muss mit einem Fehler enden, wo ein Skript scheitert.",
  'In Airflow these are nine tasks in a row, in a DAG with max_active_runs=1: a BashOperator for each line, or for the scripts what submits SQL to your Spark. All four scripts have to run on a Spark that sees the warehouse under the same path.':
    'In Airflow sind das neun Aufgaben in einer Reihe, in einem DAG mit max_active_runs=1: ein BashOperator für jede Zeile, oder für die Skripte, was SQL an Ihr Spark gibt. Alle vier Skripte müssen auf einem Spark laufen, das das Lager unter demselben Pfad sieht.',
  'The command of Spark ended, but the table {table} does not stand in {folder}. It has to wait until the script is through, and Spark and regulars have to see that folder under one path.':
    'Der Befehl von Spark ist zu Ende, aber die Tabelle {table} steht nicht in {folder}. Er muss warten, bis das Skript durch ist, und Spark und regulars müssen den Ordner unter einem Pfad sehen.',
  'model {period}, as of {asOf}': '{period} aufbauen, Stand {asOf}',
  "The database {path} holds no journeys yet. Make them with ''regulars run''.":
    'Die Datenbank {path} enthält noch keine Kundenwege. „regulars run“ baut sie auf.',
  'Nothing can be said about {asked}: the data reach from {first} to {last}. Name a time within them.':
    'Über {asked} lässt sich nichts sagen: Die Daten reichen von {first} bis {last}. Bitte eine Zeit darin nennen.',
  'The database holds nothing with a date yet. Rows set aside: {count}; the first is {place}: {reason}.':
    'Die Datenbank enthält noch nichts mit einem Datum. Beiseitegelegte Zeilen: {count}; die erste ist {place}: {reason}.',
  "{count, plural, one {One file was} other {# files were}} not read or not recognised, the first is {path}: ''regulars init FOLDER'' looks at them.":
    '{count, plural, one {Eine Datei wurde} other {# Dateien wurden}} nicht gelesen oder nicht erkannt, die erste ist {path}: „regulars init ORDNER“ sieht sie an.',
  'The database holds nothing yet. Load exports first: regulars run FOLDER.':
    'Die Datenbank enthält noch nichts. Bitte erst Exporte laden: regulars run ORDNER.',
  'What was loaded ({tables}) says nothing of what happened when. A report needs messages, contracts, orders, tickets, activities or mailings too: regulars run FOLDER.':
    'Was geladen wurde ({tables}), sagt nicht, was wann geschah. Ein Bericht braucht auch Nachrichten, Verträge, Bestellungen, Tickets, Aktivitäten oder Rundmails: regulars run ORDNER.',

  // read
  'There is no file {path}.': 'Eine Datei {path} gibt es nicht.',
  'There is no customer {text}.': 'Einen Kunden {text} gibt es nicht.',
  "''regulars query customers_found --param like=...'' searches them.":
    '„regulars query customers_found --param like=...“ sucht sie.',
  '{file} names a url: a report asks nothing of the network. The chart draws the rows of {path}.':
    '{file} nennt eine url: Ein Bericht fragt nichts aus dem Netz ab. Das Diagramm zeichnet die Zeilen von {path}.',
  "{place} draws the field ''{unknown}'', which {path} does not give. It gives: {columns}.":
    '{place} zeichnet das Feld „{unknown}“, das {path} nicht gibt. Vorhanden sind: {columns}.',
  '{file} is no vega-lite specification: it must be an object.':
    '{file} ist keine Vega-Lite-Spezifikation: Sie muss ein Objekt sein.',
  '{place} is not JSON: {fault}': '{place} ist kein JSON: {fault}',

  // erase
  'Nothing would be left: the last day of which anything is known is {last}. Name a day up to it.':
    'Nichts bliebe übrig: Der letzte Tag, von dem etwas bekannt ist, ist {last}. Bitte einen Tag bis dahin nennen.',
  'What lies before {forgotten} is forgotten already (forget_before in regulars.yaml). Name a later day.':
    'Was vor {forgotten} liegt, ist schon vergessen (forget_before in regulars.yaml). Bitte einen späteren Tag nennen.',
  'write the database anew': 'die Datenbank neu schreiben',

  // event-log
  '{output} does not end as a file of --as {format} does: {endings}.':
    '{output} endet nicht wie eine Datei von --as {format}: {endings}.',

  // catalogue
  Given: 'Vorgegeben',
  'Written from the configuration before all else.':
    'Vor allem anderen aus der Konfiguration geschrieben.',
  Core: 'Kern',
  'What happened.': 'Was geschehen ist.',
  Computed: 'Berechnet',
  'What no SQL can tell: likelihood fits and the public suffix list.':
    'Was SQL nicht sagen kann: angepasste Modelle und die Public Suffix List.',
  Metrics: 'Kennzahlen',
  'What the report reads.': 'Was der Bericht liest.',
  Checks: 'Prüfungen',
  'Schema `checks`: rows only where a rule is broken.':
    'Schema `checks`: Zeilen nur dort, wo eine Regel verletzt ist.',
  'Rules of your own': 'Eigene Regeln',
  'Schema `rules`: what would have gone another way, had a rule held.':
    'Schema `rules`: was anders gelaufen wäre, hätte eine Regel gegolten.',
  'Chapters of your own': 'Eigene Kapitel',
  'Schema `chapters`: what your chapters of the report show.':
    'Schema `chapters`: was Ihre Kapitel des Berichts zeigen.',
  'Named queries': 'Benannte Abfragen',
  'Run by `regulars query NAME`.': 'Auszuführen mit `regulars query NAME`.',
  'Catalogue of the database': 'Katalog der Datenbank',
  Search: 'Suchen',
  'table, column, word': 'Tabelle, Spalte, Wort',
  'Every table, view and column with its meaning, the query that makes it, what it is made of and what is made from it; the named queries, and the words.':
    'Jede Tabelle, Sicht und Spalte mit ihrer Bedeutung, der Abfrage, die sie macht, woraus sie gemacht ist und was aus ihr gemacht wird; die benannten Abfragen und die Wörter.',
  'Numbers of rows as of {day}.': 'Zeilenzahlen zum {day}.',
  'Made from the queries alone, without a database: no numbers of rows.':
    'Allein aus den Abfragen gemacht, ohne Datenbank: keine Zeilenzahlen.',
  'Comments and queries are as they stand in the database: in English.':
    'Kommentare und Abfragen stehen hier wie in der Datenbank: auf Englisch.',
  Part: 'Teil',
  'What it holds': 'Was darin steht',
  Archive: 'Archiv',
  'Schema `imports`: the rows of all exports as they were loaded, copies included.':
    'Schema `imports`: die Zeilen aller Exporte, wie sie geladen wurden, auch doppelte.',
  'Kinds of events': 'Arten von Ereignissen',
  'What `what` of an event may be.': 'Was als `what` eines Ereignisses vorkommt.',
  Words: 'Wörter',
  'What every word and number of the report means.':
    'Was jedes Wort und jede Zahl des Berichts bedeutet.',
  Lanes: 'Bahnen',
  Meaning: 'Bedeutung',
  'The query': 'Die Abfrage',
  'view: computed when it is read': 'Sicht: wird beim Lesen berechnet',
  'named query': 'benannte Abfrage',
  '{count, plural, one {1 row} other {{rows} rows}}':
    '{count, plural, one {1 Zeile} other {{rows} Zeilen}}',
  'yours: {file}': 'von Ihnen: {file}',
  Column: 'Spalte',
  Type: 'Typ',
  '{rowCount, plural, =0 {Of the fictional company it gives no row.} one {Of the fictional company it gives one row:} other {Of the fictional company it gives {all} rows{isCut, select, true {, of which the first} other {}}:}}':
    '{rowCount, plural, =0 {Vom erfundenen Unternehmen ergibt sie keine Zeile.} one {Vom erfundenen Unternehmen ergibt sie eine Zeile:} other {Vom erfundenen Unternehmen ergibt sie {all} Zeilen{isCut, select, true {, davon die ersten} other {}}:}}',
  'Example:': 'Beispiel:',
  'has to be given': 'muss angegeben werden',
  'else {preset}': 'sonst {preset}',
  empty: 'leer',
  'Made of:': 'Gemacht aus:',
  'All that lies before it: {count}': 'Alles, was davor liegt: {count}',
  'Made from it:': 'Daraus gemacht:',
  'All that comes after it: {count}': 'Alles, was danach kommt: {count}',
  'Words:': 'Wörter:',
  '{count, plural, one {One layout} other {# layouts}} of exports that bring its rows':
    '{count, plural, one {Ein Layout} other {# Layouts}} von Exporten, deren Zeilen hierher kommen',
  'What {name} is made of, and what is made from it':
    'Woraus {name} gemacht ist, und was daraus gemacht wird',

  // trial
  '{folder} is not empty, and a plan is never written over. Name another with --out.':
    '{folder} ist nicht leer, und ein Plan wird nie überschrieben. Bitte mit --out einen anderen Ordner nennen.',
  calls: 'anrufe',
  'called now': 'jetzt angerufen',
  'called later': 'später angerufen',
  'annual value': 'Jahreswert',
  'call from': 'anrufen ab',
  'left on': 'gegangen am',
  'third of value': 'Drittel nach Wert',
  '--from {from} is not after {day}, up to which is known what happened.':
    '--from {from} liegt nicht nach dem {day}, bis zu dem bekannt ist, was geschah.',
  'A trial needs two customers who have left and may be called, and there {count, plural, =0 {is none} other {is one}}.':
    'Ein Versuch braucht zwei gegangene Kunden, die angerufen werden dürfen, und es gibt {count, plural, =0 {keinen} other {einen}}.',
  '--calls {calls} leaves nobody to compare with: {count} customers may be drawn. Give 1 to {most}.':
    '--calls {calls} lässt niemanden zum Vergleichen: {count} Kunden kommen infrage. Möglich sind 1 bis {most}.',

  // deliver
  'There is no browser at {path}, which the variable CHROMIUM names.':
    'Bei {path}, das die Variable CHROMIUM nennt, gibt es keinen Browser.',
  'A PDF needs Chromium, Chrome or Edge, and none was found. Install one (Debian: apt-get install chromium), name it in the variable CHROMIUM, or open the page in any browser and print it.':
    'Ein PDF braucht Chromium, Chrome oder Edge, und keiner wurde gefunden. Bitte einen installieren (Debian: apt-get install chromium), in der Variablen CHROMIUM nennen, oder die Seite in einem Browser öffnen und drucken.',
  'print the report as PDF': 'den Bericht als PDF drucken',
  '{browser} has printed no PDF{hasFault, select, true {: {fault}} other {}}. Open the page in any browser and print it, or name another in the variable CHROMIUM.':
    '{browser} hat kein PDF gedruckt{hasFault, select, true {: {fault}} other {}}. Bitte die Seite in einem Browser öffnen und drucken, oder in der Variablen CHROMIUM einen anderen nennen.',
  '{program} cannot be run: {fault}.': '{program} lässt sich nicht ausführen: {fault}.',
  "There is no saved report {file}. Write one with ''regulars report''.":
    'Einen gespeicherten Bericht {file} gibt es nicht. „regulars report“ schreibt einen.',
  "{file} was not saved by this version of regulars. Write it anew with ''regulars report''.":
    '{file} wurde nicht von dieser Version von regulars gespeichert. „regulars report“ schreibt ihn neu.',
  "It was edited since it was saved. Write it anew with ''regulars report''.":
    'Er wurde seit dem Speichern bearbeitet. „regulars report“ schreibt ihn neu.',
  "There is no page {path}. Write it with ''regulars render {folder}''.":
    'Die Seite {path} gibt es nicht. „regulars render {folder}“ schreibt sie.',
  'A letter is sent only where letter.from, letter.to and letter.smtp.host stand in ./regulars.yaml, or in the file that --config names.':
    'Ein Brief wird nur gesendet, wo letter.from, letter.to und letter.smtp.host in ./regulars.yaml stehen, oder in der Datei, die --config nennt.',
  'With letter.smtp.tls: none the password would go through the network in the open. Leave it out, or letter.smtp.user where the server asks for no login.':
    'Mit letter.smtp.tls: none ginge das Passwort offen durch das Netz. Bitte weglassen, oder letter.smtp.user, wo der Server keine Anmeldung verlangt.',
  'The password of {user} is missing: set the variable {name}.':
    'Das Passwort von {user} fehlt: bitte die Variable {name} setzen.',
  '{server} refuses the login of {user}: {fault}. Check letter.smtp.user and the variable REGULARS_SMTP_PASSWORD. Nothing was sent.':
    '{server} weist die Anmeldung von {user} ab: {fault}. Bitte letter.smtp.user und die Variable REGULARS_SMTP_PASSWORD prüfen. Gesendet wurde nichts.',
  "{server} offers no encryption that can be trusted: {fault}. Check letter.smtp.port and tls; a certificate of the company''s own is named in the variable NODE_EXTRA_CA_CERTS. Nothing was sent.":
    '{server} bietet keine Verschlüsselung, der zu trauen ist: {fault}. Bitte letter.smtp.port und tls prüfen; ein hauseigenes Zertifikat nennt die Variable NODE_EXTRA_CA_CERTS. Gesendet wurde nichts.',
  '{server} refuses the sender or all recipients: {fault}. Nothing was sent.':
    '{server} lehnt den Absender oder alle Empfänger ab: {fault}. Gesendet wurde nichts.',
  '{server} cannot be reached: {fault}. Check letter.smtp.host and port.':
    '{server} ist nicht zu erreichen: {fault}. Bitte letter.smtp.host und port prüfen.',
  '{server} has not taken the letter: {fault}.':
    '{server} hat den Brief nicht angenommen: {fault}.',

  // sample
  'A sample has at least 10 customers: --customers 10.':
    'Ein Beispiel hat mindestens 10 Kunden: --customers 10.',
  '{folder} holds files that are not a sample. Name an empty or a new folder with --out.':
    '{folder} enthält Dateien, die kein Beispiel sind. Bitte mit --out einen leeren oder neuen Ordner nennen.',
  'make {name}': '{name} machen',
  'write {path}': '{path} schreiben',

  // database
  'The database cannot read {path}: its name has a backslash beside one of the signs {signs}. Give it another name.':
    'Die Datenbank kann {path} nicht lesen: Der Name hat einen Backslash neben einem der Zeichen {signs}. Bitte anders benennen.',
  "The journeys of {database} stand in its warehouse {warehouse}, where {path} is no longer there, or damaged. Bring it back, or make the journeys anew: ''regulars report''.":
    "Die Verläufe von {database} stehen in ihrem Lager {warehouse}, wo {path} nicht mehr da oder beschädigt ist. Bitte zurückholen, oder die Verläufe neu bilden: ''regulars report''.",
  "The journeys of {database} stand in its warehouse {warehouse}, which is not there, or was filled for another database. Bring it back, or make the journeys anew: ''regulars report''.":
    "Die Verläufe von {database} stehen in ihrem Lager {warehouse}, das nicht da ist oder für eine andere Datenbank gefüllt wurde. Bitte zurückholen, oder die Verläufe neu bilden: ''regulars report''.",
  "The archive {archive} has changed since {database} was made from it. Bring it up first: ''regulars run --archive {archive}''.":
    'Das Archiv {archive} hat sich geändert, seit {database} daraus gemacht wurde. Bitte erst auf den Stand bringen: „regulars run --archive {archive}“.',
  '{warehouse} is the warehouse of another database, {owner}. Name a folder for this one.':
    '{warehouse} ist das Lager einer anderen Datenbank, {owner}. Bitte für diese einen eigenen Ordner nennen.',
  "this declares no parameter. Write it as ''-- parameter min_days integer 30: least age in days''; types are integer, double, boolean, varchar and date, of lists varchar[] and the like.":
    'Das nennt keinen Parameter. Bitte als „-- parameter min_days integer 30: Mindestalter in Tagen“ schreiben; Typen sind integer, double, boolean, varchar und date, von Listen varchar[] und so fort.',
  "''{word}'' is no line of a head as it stands. Write it as ''-- {known}: ...''.":
    '„{word}“ ist so keine Zeile eines Kopfs. Bitte als „-- {known}: ...“ schreiben.',
  'the parameter {name} is declared twice.': 'Der Parameter {name} ist zweimal genannt.',
  'the query does not use its parameter {name}.':
    'Die Abfrage benutzt ihren Parameter {name} nicht.',
  "The database {path} is damaged ({told}). Nothing is lost that the exports still hold: put it away, and load them anew with ''regulars run''. ''regulars check --blocks'' says which tables are damaged.":
    'Die Datenbank {path} ist beschädigt ({told}). Nichts ist verloren, was die Exporte noch enthalten: Bitte beiseitelegen und sie mit „regulars run“ neu laden. „regulars check --blocks“ sagt, welche Tabellen beschädigt sind.',
  "there is no table {name}. ''regulars export'' lists them":
    'Eine Tabelle {name} gibt es nicht. „regulars export“ listet sie auf',
  'there is no column {name}': 'Eine Spalte {name} gibt es nicht',
  '{table} has no column {name}': '{table} hat keine Spalte {name}',
  'there is no function {name}': 'Eine Funktion {name} gibt es nicht',
  "it is no SQL at ''{name}''": 'bei „{name}“ ist es kein SQL',
  'it ends too early': 'sie endet zu früh',
  'a quotation mark is not closed': 'ein Anführungszeichen ist nicht geschlossen',
  '{name} stands neither in group by nor in a function such as sum':
    '{name} steht weder in group by noch in einer Funktion wie sum',
  'several tables have the column {name}: write the table before it':
    'mehrere Tabellen haben die Spalte {name}: bitte die Tabelle davor schreiben',
  '{name}: no function takes such arguments': '{name}: Keine Funktion nimmt solche Argumente',
  '{said} (in the words of the engine)': '{said} (in den Worten der Datenbank)',
  '{path} is in use by another program{holder}: waiting':
    '{path} wird von einem anderen Programm benutzt{holder}: Warten',
  'which reads it': 'das sie liest',
  '{program} (process {pid})': '{program} (Prozess {pid})',
  'The database {path} is in use by another program{holder}. Close it there, wait for it with --wait 10m, or name another with --database.':
    'Die Datenbank {path} wird von einem anderen Programm benutzt{holder}. Bitte dort schließen, mit --wait 10m darauf warten oder mit --database eine andere nennen.',
  'The database {path} cannot be opened.': 'Die Datenbank {path} lässt sich nicht öffnen.',
  'The database {path} was written by a newer version of DuckDB. Install a newer version of regulars, or name another with --database and load the exports there.':
    'Die Datenbank {path} wurde von einer neueren Version von DuckDB geschrieben. Bitte eine neuere Version von regulars installieren, oder mit --database eine andere nennen und die Exporte dort laden.',
  "There is no database at {path} yet. Make one with ''regulars load'' or ''regulars run''.":
    'Bei {path} gibt es noch keine Datenbank. „regulars load“ oder „regulars run“ legt eine an.',
  'The database {path} cannot be opened: {fault}. Name another with --database.':
    'Die Datenbank {path} lässt sich nicht öffnen: {fault}. Bitte mit --database eine andere nennen.',
  'Name another with --database.': 'Bitte mit --database eine andere nennen.',
  "The database ''{path}'' is no file, so that nothing would be kept.":
    'Die Datenbank „{path}“ ist keine Datei, so dass nichts bliebe.',
  'The database {path} would be a table by its name ({ending}), not a database. Call it {name}.':
    'Die Datenbank {path} wäre dem Namen nach eine Tabelle ({ending}), keine Datenbank. Bitte {name} nennen.',
  'The database {path} would have the name of a part of it ({called}). Call it {name}.':
    'Die Datenbank {path} hieße wie ein Teil von ihr ({called}). Bitte {name} nennen.',
  'The database {path} is a folder.': 'Die Datenbank {path} ist ein Ordner.',
  'The database {path} is no plain file.': 'Die Datenbank {path} ist keine gewöhnliche Datei.',
  '{path} is {kind}, no database of regulars; it stays as it is.':
    '{path} ist {kind}, keine Datenbank von regulars; es bleibt alles, wie es ist.',
  'a SQLite database': 'eine SQLite-Datenbank',
  'a file of another program, or one whose beginning is damaged':
    'eine Datei eines anderen Programms, oder eine mit beschädigtem Anfang',
  '{path} is a DuckDB database of another program: it holds no exports, and stays as it is.':
    '{path} ist eine DuckDB-Datenbank eines anderen Programms: Sie enthält keine Exporte und bleibt, wie sie ist.',
  'its format is {format}, and this one knows {known}':
    'ihr Format ist {format}, und diese hier kennt {known}',
  'it has {unknown}': 'sie hat {unknown}',
  'The database {path} was made by a newer version of regulars: {sign}. Install that version, or name another database with --database and load the exports there.':
    'Die Datenbank {path} stammt von einer neueren Version von regulars: {sign}. Bitte diese Version installieren, oder mit --database eine andere Datenbank nennen und die Exporte dort laden.',
  '{name} is not for queries of your own: they see the tables of the database and nothing else.':
    '{name} ist nicht für eigene Abfragen: Sie sehen die Tabellen der Datenbank und sonst nichts.',
  'it takes longer than {time}, and was ended. Ask for less, or allow more with --query-time 1h.':
    'Sie dauert länger als {time} und wurde beendet. Bitte weniger fragen, oder mit --query-time 1h mehr erlauben.',
  'it needs more memory than the database may use. Ask for less, or allow more with --memory-limit 8GB.':
    'Sie braucht mehr Speicher, als die Datenbank benutzen darf. Bitte weniger fragen, oder mit --memory-limit 8GB mehr erlauben.',
  '--param {text} has no value. Write it as --param name=value.':
    '--param {text} hat keinen Wert. Bitte als --param name=wert schreiben.',
  'The query {query} has no parameter {name}. It has {isNone, select, true {none} other {{names}}}.':
    'Die Abfrage {query} hat keinen Parameter {name}. Sie hat {isNone, select, true {keinen} other {{names}}}.',
  'The query {query} needs --param {name}=... ({type}: {description}).':
    'Die Abfrage {query} braucht --param {name}=... ({type}: {description}).',
  "--param {name}: ''{text}'' is not possible. Give {type}.":
    '--param {name}: „{text}“ geht nicht. Erwartet wird {type}.',
  '{path} holds no select.': '{path} enthält kein select.',
  'holds more than a select, or something else. Leave the select alone.':
    'enthält mehr als ein select, oder etwas anderes. Bitte nur das select stehen lassen.',
  'a second select begins here: a query file holds one, and this holds {count}. Put each into a file of its own.':
    'Hier beginnt ein zweites select: Eine Abfragedatei enthält eines, diese {count}. Bitte jedes in eine eigene Datei schreiben.',
  "two columns have the name {name}. Rename one with ''as''.":
    'Zwei Spalten heißen {name}. Bitte eine mit „as“ umbenennen.',
  '{path} has the name of a query that exists: {earlier}. Rename yours.':
    '{path} heißt wie eine vorhandene Abfrage: {earlier}. Bitte die eigene umbenennen.',
  'These queries read each other: {queries}.': 'Diese Abfragen lesen einander im Kreis: {queries}.',
  "The database {path} was made by an earlier version of regulars. Bring it up with ''regulars run'': its files are read again where they still stand.":
    'Die Datenbank {path} stammt von einer früheren Version von regulars. „regulars run“ bringt sie auf den Stand: Ihre Dateien werden noch einmal gelesen, wo sie noch liegen.',
  '{target} is the database itself. Name another file for its copy.':
    '{target} ist die Datenbank selbst. Bitte für ihre Kopie eine andere Datei nennen.',
  '{target} is a folder. Name a file.': '{target} ist ein Ordner. Bitte eine Datei nennen.',
  '{target} is there, and is no database. Name another file.':
    '{target} gibt es schon, und es ist keine Datenbank. Bitte eine andere Datei nennen.',
  '{target} is open for writing in another program. Close it there, or name another file.':
    '{target} ist in einem anderen Programm zum Schreiben offen. Bitte dort schließen oder eine andere Datei nennen.',
  "''{name}'' is not of the type that is asked for": '„{name}“ ist nicht von der verlangten Art',
  "''{name}'' is no day or time: write it as 2012-11-28 or 2012-11-28 14:30":
    '„{name}“ ist kein Tag und keine Zeit: bitte wie 2012-11-28 oder 2012-11-28 14:30 schreiben',
  'The database {path} holds {stranger}, which regulars does not make, and which would run whenever something is loaded.':
    'Die Datenbank {path} enthält {stranger}, was regulars nicht anlegt und was liefe, sobald etwas geladen wird.',

  // disk
  '{path} leads out of {isHere, select, true {this folder} other {{folder}}}. A project uses only what stands in its own folder: copy it there.':
    '{path} führt aus {isHere, select, true {diesem Ordner} other {{folder}}} hinaus. Ein Projekt benutzt nur, was in seinem eigenen Ordner steht: Bitte dorthin kopieren.',
  'The disk is full{at}{free}. Make room there{elsewhere}.':
    'Der Datenträger ist voll{at}{free}. Bitte dort Platz schaffen{elsewhere}.',
  'Your quota of the disk is used up{at}. Make room there{elsewhere}.':
    'Ihr Anteil am Datenträger ist aufgebraucht{at}. Bitte dort Platz schaffen{elsewhere}.',
  'A file may not grow further{at}. Raise the limit (ulimit -f){elsewhere}.':
    'Eine Datei darf nicht weiter wachsen{at}. Bitte die Grenze erhöhen (ulimit -f){elsewhere}.',
  'The place may only be read{at}. Make it writable{elsewhere}.':
    'Dort darf nur gelesen werden{at}. Bitte beschreibbar machen{elsewhere}.',
  'There is no right to this{at}. Give yourself the right{elsewhere}.':
    'Dafür fehlt das Recht{at}. Bitte das Recht erteilen{elsewhere}.',
  'The disk fails{at}. Check it{elsewhere}.':
    'Der Datenträger versagt{at}. Bitte prüfen{elsewhere}.',
  'Too many files are open. Raise the limit (ulimit -n).':
    'Zu viele Dateien sind offen. Bitte die Grenze erhöhen (ulimit -n).',
  'The database needs more memory than it may use{limit}. Allow more with --memory-limit 8GB.':
    'Die Datenbank braucht mehr Speicher, als sie benutzen darf{limit}. Bitte mit --memory-limit 8GB mehr erlauben.',
  'There is too little memory: that of the machine, or what this process may have (ulimit -v, a container). Allow it more, or close other programs.':
    'Der Speicher reicht nicht: der des Rechners, oder was dieser Prozess haben darf (ulimit -v, ein Container). Bitte mehr erlauben oder andere Programme schließen.',
  'What stood there before is as it was: then run it again.':
    'Was dort vorher stand, ist unverändert: danach noch einmal ausführen.',
  '{size} MB are free there': 'dort sind {size} MB frei',
  ', or name another place for temporary files with --temp':
    ', oder mit --temp einen anderen Ort für temporäre Dateien nennen',
  ', or name another place with --database': ', oder mit --database einen anderen Ort nennen',
  ', or name another place': ', oder einen anderen Ort nennen',
  'There is no folder {folder} for temporary files. Make it, or name another with --temp.':
    'Einen Ordner {folder} für temporäre Dateien gibt es nicht. Bitte anlegen oder mit --temp einen anderen nennen.',

  // text
  'Did you mean {meant}?': 'Meinten Sie {meant}?',
};

/** German, as it is written in Germany. */
export const german: Locale = {
  tag: 'de-DE',
  messages,
  inflections: { dative },
  definitions: 'DEFINITIONS.de.md',
  headings:
    /[äöüß]|kunde|nummer|nr\.?$|datum|betrag|strasse|vorname|nachname|firma|ansprech|telefon|erstellt|angelegt|bestell|auftrag|rechnung|beleg|umsatz|menge|preis|^ort$|^plz$|^land$|anrede|brutto|netto|betreff|beginn$|ende$|vertrag|absender|gesendet|abgemeldet|antwort|titel|stadt|besitzer/i,
};

/** The dative of a duration, as prepositions want it: `5 Tagen` of `5 Tage`. Of the units days, months and years change. */
function dative(duration: string): string {
  return duration.replace(/^(\d[\d.,]*\s(?:Tag|Monat|Jahr)e)(?!\w)/, '$1n');
}
