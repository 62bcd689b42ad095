-- test: the header that a server or program wrote decides the kind, and no means human
-- given
insert into export (message_id, auto_submitted, content_type, precedence, list_header, return_path, autoreply_field, subject) values
    ('plain', null, null, null, null, null, null, 'Re: Vertrag'),
    ('no', 'No', null, null, null, null, null, 'Abwesenheit im November'),
    ('replied', 'auto-replied (vacation)', null, null, null, '<>', null, 'Re: Vertrag'),
    ('replied with a parameter', 'auto-replied; owner-email="a@b"', null, null, null, null, null, 'x'),
    ('generated', 'Auto-Generated', null, null, null, null, null, 'Ihre Bestellung'),
    ('notified', 'auto-notified; owner-email="a@b"', null, null, null, null, null, 'x'),
    ('report', 'auto-replied', 'multipart/report; report-type=delivery-status', null, null, '<>', null, 'x'),
    ('receipt', null, 'multipart/report; report-type=disposition-notification', null, null, null, null, 'Gelesen: x'),
    ('calendar', null, 'text/calendar; method=REQUEST', null, null, null, null, 'Termin'),
    ('bulk', null, null, 'BULK', null, null, null, 'Angebote'),
    ('precedence of a reply', null, null, 'auto_reply', null, null, null, 'x'),
    ('list', null, null, null, '<news.firma.example>', null, null, 'Neuigkeiten'),
    ('autoreply', null, null, null, null, null, 'X-Autoreply', 'x'),
    ('empty path', null, null, null, null, ' < > ', null, 'x'),
    ('weak absence', null, null, null, null, '<>', null, 'Automatische Antwort: Vertrag'),
    ('absence in a human answer', null, null, null, null, null, null, 'AW: Automatische Antwort: Vertrag'),
    ('weak bounce', null, null, null, null, null, null, 'Undelivered Mail Returned to Sender');
insert into export (message_id, from_address, in_reply_to) values
    ('daemon', 'mailer-daemon@mx.kunde.example', null), ('daemon spelled otherwise', 'post_master+x@kunde.example', null),
    ('no reply', 'no-reply@kunde.example', '1@firma.example'), ('newsletter', 'newsletter@kunde.example', null),
    ('newsletter answers', 'newsletter@kunde.example', '1@firma.example'), ('alert', 'alerts@kunde.example', null),
    ('news of a person', 'ina.news@kunde.example', null);
insert into export (message_id, program_field, list_field, from_text) values
    ('program', 'X-Cron-Env', null, null), ('old list', null, 'X-MLServer', null), ('nobody', null, null, '<>');

-- expect
from (values
    ('plain', 'human', 'no sign of an automatic mail'),
    ('no', 'human', 'Auto-Submitted: no'),
    ('replied', 'auto_reply', 'Auto-Submitted: auto-replied'),
    ('replied with a parameter', 'auto_reply', 'Auto-Submitted: auto-replied'),
    ('generated', 'auto_generated', 'Auto-Submitted: auto-generated'),
    ('notified', 'auto_generated', 'Auto-Submitted: auto-notified'),
    ('report', 'bounce', 'multipart/report'),
    ('receipt', 'receipt', 'multipart/report: disposition-notification'),
    ('calendar', 'calendar', 'Content-Type: text/calendar'),
    ('bulk', 'bulk', 'Precedence: bulk'),
    ('precedence of a reply', 'auto_reply', 'Precedence: auto_reply'),
    ('list', 'bulk', 'List-Id'),
    ('autoreply', 'auto_reply', 'X-Autoreply'),
    ('empty path', 'bounce', 'Return-Path: <>'),
    ('weak absence', 'auto_reply', 'subject (weak)'),
    ('absence in a human answer', 'human', 'no sign of an automatic mail'),
    ('weak bounce', 'bounce', 'subject (weak)'),
    ('daemon', 'bounce', 'From: mailer-daemon'),
    ('daemon spelled otherwise', 'bounce', 'From: post_master+x'),
    ('no reply', 'auto_generated', 'From: no-reply'),
    ('newsletter', 'bulk', 'From: newsletter (weak)'),
    ('newsletter answers', 'human', 'no sign of an automatic mail'),
    ('alert', 'auto_generated', 'From: alerts (weak)'),
    ('news of a person', 'human', 'no sign of an automatic mail'),
    ('program', 'auto_generated', 'X-Cron-Env'),
    ('old list', 'bulk', 'X-MLServer'),
    ('nobody', 'bounce', 'From: <>')
) as t (message_id, kind, kind_rule)

-- test: the last Received header goes before Date, and what cannot be dated is set aside with the reason
-- given
insert into export (message_id, received_times, date_at, date_header, mozilla_status) values
    ('a', '["2012-10-10T09:12:00+02:00", "2012-10-09T09:12:00+02:00"]', '1970-01-01T00:00:00+00:00', '1 Jan 1970', '0001'),
    ('b', '[]', '2012-10-10T09:12:00+02:00', 'Wed, 10 Oct 2012 09:12:00 +0200', null),
    ('c', null, '2012-10-10T09:12:00', 'Wed, 10 Oct 2012 09:12:00', null),
    ('d', null, null, 'Whenever', null),
    ('e', null, null, null, null),
    ('f', '["2012-10-10T09:12:00+02:00"]', null, null, '0009'),
    ('computer without a clock', '[]', '1970-01-01T00:00:00+00:00', '1 Jan 1970', null),
    ('from the future', '["2012-10-10T09:12:00+02:00"]', '2038-01-01T00:00:00+00:00', '1 Jan 2038', null),
    ('server without a clock', '["1970-01-01T00:00:00+00:00", "2012-10-10T09:12:00+02:00"]', '2012-10-10T09:11:00+02:00', 'x', null),
    ('five days in a queue', '["2012-10-14T09:12:00+02:00", "2012-10-10T09:12:00+02:00"]', '2012-10-10T09:11:00+02:00', 'x', null),
    ('moved to a new mail system',
        '["2019-03-01T02:00:00+01:00", "2019-03-01T01:00:00+01:00", "2012-10-10T09:12:00+02:00", "2012-10-10T07:11:30Z"]',
        '2012-10-10T09:11:00', 'x', null),
    ('dated back by its sender', '["2019-03-01T02:00:00+01:00"]', '2012-10-10T09:11:00+02:00', 'x', null);

-- expect
from (values
    ('a', '2012-10-10T09:12:00+02:00', 'received', '1970-01-01T00:00:00+00:00', null),
    ('b', '2012-10-10T09:12:00+02:00', 'date', '2012-10-10T09:12:00+02:00', null),
    ('c', '2012-10-10T09:12:00', 'date_without_zone', '2012-10-10T09:12:00', null),
    ('d', null, null, null, reason_at('Date', 'not_a_date', 'Whenever')),
    ('e', null, null, null, reason('no_date')),
    ('f', '2012-10-10T09:12:00+02:00', 'received', null, reason('deleted_in_thunderbird')),
    ('computer without a clock', null, null, '1970-01-01T00:00:00+00:00', reason_at('Date', 'before_email', '1 Jan 1970')),
    ('from the future', '2012-10-10T09:12:00+02:00', 'received', '2038-01-01T00:00:00+00:00', null),
    ('server without a clock', '2012-10-10T09:12:00+02:00', 'received', '2012-10-10T09:11:00+02:00', null),
    ('five days in a queue', '2012-10-14T09:12:00+02:00', 'received', '2012-10-10T09:11:00+02:00', null),
    ('moved to a new mail system', '2012-10-10T09:12:00+02:00', 'received_before_import', '2012-10-10T09:11:00', null),
    ('dated back by its sender', '2019-03-01T02:00:00+01:00', 'received', '2012-10-10T09:11:00+02:00', null)
) as t (message_id, sent_at, sent_at_rule, dated_at, set_aside)

-- test: a list is known by its name, and what else is known of a mail that came by it stands beside
-- given
insert into export (message_id, list_header, list_post, list_field, list_address, subject, auto_submitted) values
    ('asked by a group', 'Service <Service.Firma.example>', null, null, null, 'Frage', null),
    ('absent in a group', '<service.firma.example>', null, null, null, 'Abwesenheit', null),
    ('posted', null, '<https://a.example>, <mailto:News@kunde.example?subject=x>', null, null, 'x', null),
    ('old list', null, null, 'X-BeenThere', 'old@kunde.example', 'x', null),
    ('reply of a server', '<service.firma.example>', null, null, null, 'x', 'auto-replied'),
    ('plain', null, null, null, null, 'x', null);

-- expect
from (values
    ('asked by a group', 'service.firma.example', 'bulk', 'human'),
    ('absent in a group', 'service.firma.example', 'bulk', 'auto_reply'),
    ('posted', 'news@kunde.example', 'bulk', 'human'),
    ('old list', 'old@kunde.example', 'bulk', 'human'),
    ('reply of a server', 'service.firma.example', 'auto_reply', null),
    ('plain', null, 'human', null)
) as t (message_id, list_id, kind, unlisted_kind)

-- test: a subject that a program writes says what the mail is, in nine languages, and not where a person answers it
-- given
insert into export (message_id, subject) values
    ('de', 'Nicht im Büro: Angebot'), ('de 2', 'Urlaubsbenachrichtigung'),
    ('de 3', 'Ich bin im Urlaub'), ('de 4', 'Eingangsbestätigung: Ihre Anfrage'),
    ('de 5', 'Zugestellt: Angebot'), ('de 6', 'Übermittlungsstatus-Benachrichtigung (Fehlgeschlagen)'),
    ('de 7', 'Nachricht konnte nicht zugestellt werden'), ('de 8', '[Liste] Ina Meier/HV ist außer Haus.'),
    ('de 9', 'Nicht gelesen: Angebot 17'),
    ('en', 'Automated Response: Offer'), ('en 2', 'Read: Offer 17'), ('en 3', 'Your request #17 has been received'),
    ('fr', 'Réponse automatique' || chr(160) || ': Offre'), ('fr 2', 'Lu : Offre'),
    ('fr 3', 'Non remis : Offre'), ('fr 4', 'Accusé de réception'),
    ('it', 'Risposta automatica: Offerta'), ('it 2', 'Letto: Offerta'),
    ('es', 'Respuesta automática: Oferta'), ('es 2', 'No se puede entregar: Oferta'),
    ('nl', 'Automatisch antwoord: Offerte'), ('nl 2', 'Gelezen: Offerte'), ('da', 'Autosvar: Tilbud'), ('da 2', 'Læst: Tilbud'),
    ('sv', 'Frånvaro: Offert'), ('sv 2', 'Läst: Offert'), ('pl', 'Odpowiedź automatyczna: Oferta'), ('pl 2', 'Przeczytano: Oferta'),
    ('answered', 'AW: Automatische Antwort: Angebot'), ('asked', 'Eingangsbestätigung fehlt noch'), ('paper', 'Gelesen und unterschrieben'),
    ('parcel', 'Zustellung Paket 17 am Montag?'), ('road', 'Read this first'), ('status', 'Delivery status of order 17'),
    ('who', 'Wer ist zuständig, wenn Herr Ohm nicht im Büro ist?'), ('holiday', 'Urlaubsplanung 2013');

-- expect
from (values
    ('de', 'auto_reply'), ('de 2', 'auto_reply'), ('de 3', 'auto_reply'), ('de 4', 'auto_reply'), ('de 5', 'receipt'), ('de 6', 'bounce'),
    ('de 7', 'bounce'), ('de 8', 'auto_reply'), ('de 9', 'receipt'), ('en', 'auto_reply'), ('en 2', 'receipt'), ('en 3', 'auto_reply'),
    ('fr', 'auto_reply'), ('fr 2', 'receipt'), ('fr 3', 'bounce'), ('fr 4', 'auto_reply'), ('it', 'auto_reply'), ('it 2', 'receipt'),
    ('es', 'auto_reply'), ('es 2', 'bounce'), ('nl', 'auto_reply'), ('nl 2', 'receipt'), ('da', 'auto_reply'), ('da 2', 'receipt'),
    ('sv', 'auto_reply'), ('sv 2', 'receipt'), ('pl', 'auto_reply'), ('pl 2', 'receipt'), ('answered', 'human'), ('asked', 'human'),
    ('paper', 'human'), ('parcel', 'human'), ('road', 'human'), ('status', 'human'), ('who', 'human'), ('holiday', 'human')
) as t (message_id, kind)

-- test: a word of a sender's name is enough, and a mailing is known by where it goes back to and by who sent it
-- given
insert into export (message_id, from_address, return_path, errors_to, mailer, mailing_field, in_reply_to) values
    ('shop', 'shopping-noreply@kunde.example', null, null, null, null, null),
    ('bill', 'noreply-billing@kunde.example', null, null, null, null, null),
    ('french', 'ne-pas-repondre@kunde.example', null, null, null, null, null),
    ('job', 'root@mx.kunde.example', null, null, null, null, null),
    ('a name', 'juno.reply@kunde.example', null, null, null, null, null),
    ('a name 2', 'ina.roota@kunde.example', null, null, null, null, null),
    ('domain', 'shop@newsletter.kunde.example', null, null, null, null, null),
    ('own domain', 'ina@newsletter.example', null, null, null, null, null),
    ('verp', 'shop@kunde.example', '<bounce-17-firma=firma.example@send.example>', null, null, null, null),
    ('verp 2', 'shop@kunde.example', '<v17-holger=firma.example@send.example>', null, null, null, null),
    ('signed', 'ina@kunde.example', '<prvs=12345=ina@kunde.example>', null, null, null, null),
    ('forwarded', 'ina@kunde.example', '<SRS0=ab=cd=kunde.example=ina@mx.example>', null, null, null, null),
    ('by a CRM', 'ina@kunde.example', '<ina=kunde.example__x17@bnc.crm.example>', null, null, null, null),
    ('help desk', 'service@kunde.example', '<bounce-17-firma=firma.example@send.example>', null, null, null, '1@firma.example'),
    ('errors', 'shop@kunde.example', null, 'errors@send.example', null, null, null),
    ('program', 'shop@kunde.example', null, null, 'CleverReach 3', null, null),
    ('complaints', 'shop@kunde.example', null, null, null, 'X-CSA-Complaints', null),
    ('thunderbird', 'ina@kunde.example', '<ina@kunde.example>', null, 'Thunderbird', null, null);

-- expect
from (values
    ('shop', 'auto_generated', 'From: shopping-noreply'), ('bill', 'auto_generated', 'From: noreply-billing'),
    ('french', 'auto_generated', 'From: ne-pas-repondre'), ('job', 'auto_generated', 'From: root (weak)'),
    ('a name', 'human', 'no sign of an automatic mail'), ('a name 2', 'human', 'no sign of an automatic mail'),
    ('domain', 'bulk', 'From: newsletter.kunde.example (weak)'), ('own domain', 'human', 'no sign of an automatic mail'),
    ('verp', 'bulk', 'Return-Path (weak)'), ('verp 2', 'bulk', 'Return-Path (weak)'), ('signed', 'human', 'no sign of an automatic mail'),
    ('forwarded', 'human', 'no sign of an automatic mail'), ('by a CRM', 'human', 'no sign of an automatic mail'),
    ('help desk', 'human', 'no sign of an automatic mail'), ('errors', 'bulk', 'Errors-To (weak)'),
    ('program', 'bulk', 'X-Mailer: CleverReach 3 (weak)'), ('complaints', 'bulk', 'X-CSA-Complaints'),
    ('thunderbird', 'human', 'no sign of an automatic mail')
) as t (message_id, kind, kind_rule)

-- test: what stands in a folder of sent mails is dated by its own Date, where only an import has put a Received above it
-- given
insert into export (message_id, mailbox_role, received_times, date_at) values
    ('sent', 'sent', '["2012-11-24T03:00:00+01:00"]', '2012-03-05T11:00:00+01:00'),
    ('sent to a colleague', 'sent', '["2012-03-05T11:00:07+01:00"]', '2012-03-05T11:00:00+01:00'),
    ('received', null, '["2012-11-24T03:00:00+01:00"]', '2012-03-05T11:00:00+01:00');

-- expect
from (values
    ('sent', '2012-03-05T11:00:00+01:00', 'date', 'sent'),
    ('sent to a colleague', '2012-03-05T11:00:07+01:00', 'received', 'sent'),
    ('received', '2012-11-24T03:00:00+01:00', 'received', null)
) as t (message_id, sent_at, sent_at_rule, folder_role)

-- test: trackers and builds report, lists write themselves, and newsletters name their issue; a person of such a name or who asks about one does not
-- given
insert into export (message_id, from_address, subject, program_field, in_reply_to) values
    ('tracker', 'jira@kunde.example', '[jira] [Created] (AB-17) Papierstau', null, null),
    ('code host', 'github@kunde.example', 'Offer', null, null),
    ('tracker by its field', 'ina@kunde.example', 'Re: AB-17', 'X-JIRA-FingerPrint', '1@kunde.example'),
    ('build', 'ci@kunde.example', '[dev] Build failed in Jenkins: offer #17', null, null),
    ('commit', 'ina@kunde.example', 'svn commit: r1816', null, null),
    ('owner', 'owner-straw@kunde.example', 'Re', null, null), ('list', 'straw-bounces@kunde.example', 'x', null, null),
    ('numbers', '1.20394857.-2@kunde.example', 'x', null, null), ('announcements', 'announce@in.kunde.example', 'x', null, null),
    ('day', 'desk_daily@kunde.example', 'x', null, null), ('service', 'desk@news.imakenews.example', 'x', null, null),
    ('issue', 'ina@kunde.example', 'Ohm Newsletter, May 2012', null, null),
    ('number', 'ina@kunde.example', 'Newsletter 17/2012', null, null),
    ('digest', 'ina@kunde.example', '[straw] Straw digest, Vol 3, Issue 4', null, null),
    ('a surname', 'tom.jenkins@kunde.example', 'x', null, null), ('another', 'ann.daily@kunde.example', 'x', null, null),
    ('digits', '12345678@post.example', 'x', null, null), ('its company', 'jo@imakenews.example', 'x', null, null),
    ('shop', 'shop-owner@kunde.example', 'x', null, null), ('asks', 'ina@kunde.example', 'Newsletter abbestellen', null, null),
    ('asks more', 'ina@kunde.example', 'Frage: Newsletter Mai', null, null),
    ('asks again', 'ina@kunde.example', 'Where is the newsletter of May?', null, null),
    ('answers', 'ina@kunde.example', 'Newsletter 17/2012', null, '1@firma.example'),
    ('builds', 'ina@kunde.example', 'Build of our new hall', null, null),
    ('complains', 'ina@kunde.example', 'Broken printer #17', null, null),
    ('page', 'ina@kunde.example', 'Registration confirmation - Shop', null, null);

-- expect
from (values
    ('tracker', 'auto_generated'), ('code host', 'auto_generated'), ('tracker by its field', 'auto_generated'), ('build', 'auto_generated'),
    ('commit', 'auto_generated'), ('owner', 'bulk'), ('list', 'bulk'), ('numbers', 'bulk'), ('announcements', 'bulk'), ('day', 'bulk'),
    ('service', 'bulk'), ('issue', 'bulk'), ('number', 'bulk'), ('digest', 'bulk'), ('a surname', 'human'), ('another', 'human'),
    ('digits', 'human'), ('its company', 'human'), ('shop', 'human'), ('asks', 'human'), ('asks more', 'human'), ('asks again', 'human'),
    ('answers', 'human'), ('builds', 'human'), ('complains', 'human'), ('page', 'auto_generated')
) as t (message_id, kind)
