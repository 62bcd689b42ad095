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
