-- The words by which a mail is known that no header gives away: how subjects begin that programs write, names of
-- senders that nobody reads, labels of domains and programs of mass mailings. All of it is weak evidence, and is named so in kind_rule.
-- Each line of a table below is a language: English, German, French, Italian, Spanish, Dutch, Danish, Swedish, Polish.
-- How the subject of an absence note or an automatic answer begins.
create or replace temp macro absence_subjects() as concat_ws(
    '|',
    'out of (the )?office|(automatic|automated|auto)[- ]?(reply|response|answer)\b|away from (my|the) (office|desk)|i am (currently )?(out of|away from) (the|my) office|vacation (reply|response|message)',
    'automatische (antwort|rückantwort|nachricht|e-?mail)|abwesenheit|abwesend\b|(ich bin )?(derzeit |momentan |zurzeit |aktuell )?(nicht im (büro|haus)\b|(außer|ausser) haus\b)|ich bin (derzeit |momentan |zurzeit |aktuell |bis .*)?(abwesend|im urlaub)|urlaubs(benachrichtigung|notiz|meldung|abwesenheit)',
    'r[ée]ponse automatique|(message|notification|avis|réponse) d.absence|absence du bureau|absente? (du bureau|jusqu)|je suis (actuellement )?(absente?|en congés?)',
    'risposta automatica|messaggio automatico|fuori (sede|ufficio)|assen(te|za) dall.ufficio|assente fino|sono (in ferie|fuori ufficio)',
    'respuesta autom[áa]tica|contestaci[óo]n autom[áa]tica|fuera de (la )?oficina|ausen(te|cia) de la oficina|estoy (ausente|de vacaciones)',
    'automatisch (antwoord|bericht)|afwezig(heid|heidsbericht|heidsmelding)?\b|niet op kantoor|buiten kantoor|ik ben (momenteel )?(afwezig|met vakantie)',
    'automatisk svar|autosvar|auto-svar|ikke på kontoret|fraværsbesked|fraværende\b|jeg er på ferie',
    'automatiskt svar|frånvaro(meddelande)?\b|frånvarande\b|inte på kontoret|ej på kontoret|jag är på semester',
    'automatyczna odpowied[źz]|odpowied[źz] automatyczna|autoodpowied[źz]|poza biurem|nieobecno[śs][ćc] w biurze|nieobecn[ya]\b|jestem na urlopie'
);

-- How an absence note of Lotus Notes ends, behind the sender's name.
create or replace temp macro absence_endings() as concat_ws(
    '|',
    'is out of the office',
    'ist (außer|ausser) haus|ist nicht im (büro|haus)',
    'est absente?( du bureau)?',
    'è fuori (ufficio|sede)',
    'est[áa] fuera de la oficina',
    'is (afwezig|niet op kantoor)',
    'er ikke på kontoret',
    'är inte på kontoret',
    'jest poza biurem'
);

-- How the subject of an acknowledgement begins.
create or replace temp macro acknowledgement_subjects() as concat_ws(
    '|',
    '(we have |we.ve )?received your (e-?mail|message|request|inquiry|enquiry|ticket)|your (request|ticket|inquiry|enquiry|case|message)( #?\d+)? (has been|was|is) (received|created|registered|opened)|acknowledge?ment of (receipt|your)|(confirmation of receipt|receipt confirmation)( ?[:(-]| ?$)|thank you for contacting',
    '(eingangs|empfangs)bestätigung( ?[:(-]| ?$| (für |zu |ihrer? |deiner? ))|(ihre|deine) (anfrage|nachricht|e-?mail) (ist|wurde) (bei uns )?(eingegangen|empfangen|registriert|erfasst)|wir haben (ihre|deine) (anfrage|nachricht|e-?mail) (erhalten|empfangen)',
    'accusé de réception|confirmation de réception|nous avons bien reçu votre|votre (demande|message) a (bien )?été (reçue?|enregistrée?)',
    'conferma (di )?ricezione|avviso di ricevimento|abbiamo ricevuto (la|il) (sua|tua|vostra|suo|tuo|vostro)|la (sua|tua) richiesta è stata (ricevuta|registrata)',
    'acuse de recibo|confirmaci[óo]n de recepci[óo]n|hemos recibido (su|tu)|(su|tu) (solicitud|mensaje) ha sido (recibid|registrad)[oa]',
    'ontvangstbevestiging|bevestiging van (de )?ontvangst|wi?j? ?hebben (uw|je) .*ontvangen|uw (vraag|bericht|aanvraag|verzoek) is ontvangen',
    'kvittering for (modtagelse|din henvendelse)|bekræftelse på modtagelse|vi har modtaget din|din henvendelse er modtaget',
    'mottagningsbe(kräftelse|vis)|bekräftelse på mottag|vi har (mottagit|tagit emot) (ditt|din|er)|ditt ärende (har|är) (mottagit|registrer)',
    'potwierdzenie (otrzymania|odbioru|przyjęcia)|otrzymaliśmy (twoj|pa[ńn]stwa|pana|pani)'
);

-- How the subject of a receipt begins.
create or replace temp macro receipt_subjects() as concat_ws(
    '|',
    '(not )?read ?:|(read|return) receipt|deleted without being read|delivered ?:',
    '(un|nicht )?gelesen ?:|ungelesen gelöscht ?:|lesebestätigung|zugestellt ?:',
    '(non )?lue? ?:|(confirmation|accusé) de lecture|supprimée? sans (avoir )?été lue?|distribuée? ?:',
    '(non )?letto ?:|conferma di lettura|eliminato senza|recapitato ?:',
    '(no )?le[íi]do ?:|confirmaci[óo]n de lectura|eliminado sin leer|entregado ?:',
    '(niet )?gelezen ?:|ongelezen verwijderd ?:|leesbevestiging|bezorgd ?:',
    '(ikke )?l[æa]st ?:|læsekvittering|kvittering for læsning|slettet uden|leveret ?:',
    '(inte |o)?läst ?:|läskvitto|borttage[nt] utan|levererat ?:',
    '(nie ?)?przeczytan[oaey] ?:|potwierdzenie (prze)?czytania|usunięt[oaey] bez|dostarczon[oaey] ?:'
);

-- How the subject of a bounce begins.
create or replace temp macro bounce_subjects() as concat_ws(
    '|',
    'undeliver(ed|able)|delivery (status notification|failure|delayed)|(mail|message) delivery (failed|failure|delayed|subsystem|system)|returned mail|failure notice|non-?delivery|(e-?mail|message) (not delivered|undeliverable)|warning: (could not send|message .*delayed)',
    'unzustellbar|nicht zustellbar|(ihre |die )?(nachricht|e-?mail|mail)( .*)? (konnte )?nicht (zugestellt|übermittelt)|zustellung (fehlgeschlagen|verzögert)|zustellungsfehler|übermittlungsstatus|fehler bei der zustellung (der|ihrer) (nachricht|e-?mail)|benachrichtigung (zum|über den) zustell',
    'non remise? ?:|non distribuable|échec de (la )?(remise|distribution)|notification d.état de (la )?(remise|distribution)|(message|courrier) non (remis|distribué)|avis de non[- ]remise',
    'non recapitabile|impossibile recapitare|mancato recapito|notifica (sullo )?stato (del |di )?recapito|messaggio non (recapitato|consegnato)',
    'no se (puede|pudo|ha podido) entregar|no entregado ?:|notificaci[óo]n del? estado de (la )?entrega|mensaje no entregado',
    'onbestelbaar|kan niet worden (bezorgd|afgeleverd)|niet (bezorgd|afgeleverd) ?:|bezorging mislukt|melding over bezorgstatus|bezorgingsstatus',
    '(kan|kunne) ikke leveres|ikke leveret ?:|levering mislykkedes|(meddelelse om )?leveringsstatus',
    '(det )?gick inte att leverera|(kan|kunde) inte leverera|ej levererat|olevererbart|leveransstatus|meddelande om leveransstatus',
    'nie można dostarczyć|niedostarcz(on[ay]|alne)|nie dostarczono|powiadomienie o stanie dostarczenia|zwrot (wiadomości|poczty)'
);

-- The kind of a mail by its subject in lower case, null for all that a person may have written. A prefix such as AW: is none of these
-- words, as a person answers; the tag of a list before it is passed over.
create or replace temp macro kind_by_subject(subject) as case when regexp_matches(subject, '^(\[[^\]]*\] *)*(' || receipt_subjects() || ')') then 'receipt' when regexp_matches(
    subject,
    '^(\[[^\]]*\] *)*('
        || absence_subjects()
        || '|'
        || acknowledgement_subjects()
        || '|[^:?]{2,80} ('
        || absence_endings()
        || ')\.?( *:.*)?$)'
) then 'auto_reply' when regexp_matches(subject, '^(\[[^\]]*\] *)*('
    || bounce_subjects()
    || ')') then 'bounce' end;

-- Names before the sign that say that nobody reads an answer; a word of the name is enough: shopping-noreply.
create or replace temp macro unread_senders() as concat_ws(
    '|',
    'no[._-]?reply|do[._-]?not[._-]?(reply|respond)|dont[._-]?reply|no[._-]?response|unattended',
    'nicht[._-]?antworten|keine[._-]?antwort',
    'ne[._-]?pas[._-]?repondre|pas[._-]?de[._-]?reponse',
    'non[._-]?rispondere',
    'no[._-]?(responder|contestar|responda)',
    'niet[._-]?(be)?antwoorden|geen[._-]?antwoord',
    'svar[._-]?ikke|ikke[._-]?svar',
    'svara[._-]?(inte|ej)',
    'nie[._-]?odpowiada[cj]'
);

-- Names of programs that report: whole, or a word of the name.
create or replace temp macro program_senders() as 'notifications?|notify|alerts?|listserv|majordomo|mailman|daemon|jira|gitbox|bugzilla|buildbot|robot';

create or replace temp macro program_accounts() as 'root|nobody|cron|crontab|logwatch|nagios|icinga|zabbix|munin|git|svn|cvs|github|gitlab|gitea|gerrit|redmine|confluence|teamcity'
    || '|calendar-notification';

-- How the subject of a program's report begins: builds, commits, tickets of trackers, confirmations of what somebody did on a page.
create or replace temp macro report_subjects() as '(build|job) (failed|succeeded|passed|fixed|unstable|is back to normal|still failing|still unstable)\b|(failed|broken|fixed|still failing): .{1,80}(build|#\d)'
    || '|(your )?(registration|account|subscription|booking|reservation) (confirmation|confirmed|verification|activated)\b|(registrierungs|anmelde|buchungs)bestätigung\b'
    || '|(svn|git|cvs) commit\b|commit/[a-z]|\[(jira|github|gitlab|jenkins|travis|bugzilla|confluence|hudson)\]|\[bug \d+\]|cron ?<';

-- Names under which mass mailings are sent: a word of the name, or the whole.
create or replace temp macro mailing_senders() as 'newsletters?|mailings?|announce(ments?)?|newsflash|unsubscribe|digests?|bulletins?|promos?|specials|deals|delivers'
    || '|(info|rund)(brief|mail)|nieuwsbrief|nyhedsbrev|nyhetsbrev|newsmail';

create or replace temp macro mailing_accounts() as 'e?news|rss(feeds?|2email)?|bolet[ií]n|hirlevel|infolettre|(.+[_-])?(daily|weekly)';

-- Names under which a list itself writes, and not one of those on it: owner-list, list-bounces.
create or replace temp macro list_senders() as 'owner-.+|.+-bounces';

-- What a program made of the number of a mailing and the number of its reader: 1.20394857.-2. Names of digits alone are people's.
create or replace temp macro numbered_senders() as '-?\d+([._=-]+\d+)*[._=-]+\d{5,}([._=-]+\d+)*';

-- How the subject of a newsletter names itself, its issue or its day; who writes about one says more, or asks.
create or replace temp macro newsletter_subjects() as '([^:?!]{1,40} )?(e-?)?(newsletter|infobrief|rundbrief|nieuwsbrief|nyhedsbrev|nyhetsbrev)[ ,:|#-]*(no\.?|nr\.?|issue|vol\.?|ausgabe)? ?#?'
    || '(\d[\d ./-]*|(jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]*\.?[ ,]*(\d[\d ,./-]*)?)?'
    || '|.{1,60} digest,? (vol|v\d|#\d|issue|\d).*|digest (no|nr|number)?\.? ?#?\d.*';

-- Labels of a sender's domain, below the one that was registered, that only mass mailings have.
create or replace temp macro mailing_domains() as 'newsletters?|e?news|lists?|listserv|mailings?|mailers?|alerts?|bounces?|campaigns?|promos?|notifications?';

-- Programs and services that send mass mailings and little else, as X-Mailer or a Received header names them.
create or replace temp macro mailing_programs() as 'mailchimp|mcsv\.net|rsgsv\.net|cleverreach|rapidmail|newsletter2go|sendinblue|inxmail|optivo|emarsys|eloqua|marketo|exacttarget'
    || '|responsys|rsys\d|silverpop|cheetahmail|bronto\.com|strongmail|activecampaign|getresponse|aweber|createsend|cmail\d'
    || '|klaviyo|mailerlite|mailjet|constantcontact|roving|phplist|listmanager|lyris|mailman/|sympa|dada mail|sendy|mailpoet|acymailing'
    || '|campaign monitor|episerver campaign|agnitas|evalanche|promio|artegic|dartmail|accucast|imakenews|topica|rsc\d\d|zdlists';

-- True where the mail goes back, if it cannot be delivered, to an address that a program made for it and not to its sender.
-- Not so where that holds the sender's own name, as servers that sign (prvs=, SRS0=) and CRM programs write it.
create or replace temp macro is_mailing_return(return_address, sender, sender_domain) as return_address <> sender || '@' || sender_domain
and not contains(return_address, sender)
and not regexp_matches(return_address, '^(prvs|btv\d|srs\d?|msprvs\d)[=+]')
and regexp_matches(
    split_part(return_address, '@', 1),
    '(^|[._+-])(bounces?|bnc|bounced|returns?|verp|errors?|owner|newsletters?|mailings?|unsub(scribe)?)([._+=-]|\d|$)|[+-][^+=@]+=[^=@]+\.[a-z]{2,}|=[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$'
);
