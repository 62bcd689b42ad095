-- test: the header that a server or program wrote decides the kind, and no means human
-- given
create table export (
    export_row bigint, message_id varchar, received_at varchar, date_at varchar, date_header varchar,
    subject varchar, from_address varchar, from_name varchar, to_addresses varchar, cc_addresses varchar,
    in_reply_to varchar, reference_ids varchar, thread_id varchar, auto_submitted varchar,
    content_type varchar, content_class varchar, return_path varchar, failed_recipients varchar,
    list_id varchar, list_unsubscribe varchar, list_post varchar, feedback_id varchar, precedence varchar,
    autoreply varchar, autorespond varchar, mozilla_status varchar, reply_kind varchar,
    asks_nothing varchar, mailbox varchar, fault varchar
);

insert into export by name
from (values
    ('plain', null, null, null, null, null, null, null, 'Re: Vertrag'),
    ('no', 'No', null, null, null, null, null, null, 'Abwesenheit im November'),
    ('replied', 'auto-replied (vacation)', null, null, null, '<>', null, null, 'Re: Vertrag'),
    ('replied with a parameter', 'auto-replied; owner-email="a@b"', null, null, null, null, null, null, 'x'),
    ('generated', 'Auto-Generated', null, null, null, null, null, null, 'Ihre Bestellung'),
    ('notified', 'auto-notified; owner-email="a@b"', null, null, null, null, null, null, 'x'),
    ('report', 'auto-replied', 'multipart/report; report-type=delivery-status', null, null, '<>', null, null, 'x'),
    ('receipt', null, 'multipart/report; report-type=disposition-notification', null, null, null, null, null, 'Gelesen: x'),
    ('calendar', null, 'text/calendar; method=REQUEST', null, null, null, null, null, 'Termin'),
    ('bulk', null, null, 'BULK', null, null, null, null, 'Angebote'),
    ('precedence of a reply', null, null, 'auto_reply', null, null, null, null, 'x'),
    ('list', null, null, null, '<news.firma.example>', null, null, null, 'Neuigkeiten'),
    ('autoreply', null, null, null, null, null, 'yes', null, 'x'),
    ('empty path', null, null, null, null, ' < > ', null, null, 'x'),
    ('weak absence', null, null, null, null, '<>', null, null, 'Automatische Antwort: Vertrag'),
    ('absence in a human answer', null, null, null, null, null, null, null, 'AW: Automatische Antwort: Vertrag'),
    ('weak bounce', null, null, null, null, null, null, null, 'Undelivered Mail Returned to Sender')
) as mails (
    message_id, auto_submitted, content_type, precedence, list_id, return_path, autoreply, from_address, subject
);

insert into export by name
select 'daemon' as message_id, 'mailer-daemon@mx.kunde.example' as from_address;

update export set export_row = rowid;

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
    ('daemon', 'bounce', 'From: mailer-daemon')
) as t (message_id, kind, kind_rule)

-- test: the last Received header goes before Date, and what cannot be dated is set aside with the reason
-- given
create table export (
    export_row bigint, message_id varchar, received_at varchar, date_at varchar, date_header varchar,
    subject varchar, from_address varchar, from_name varchar, to_addresses varchar, cc_addresses varchar,
    in_reply_to varchar, reference_ids varchar, thread_id varchar, auto_submitted varchar,
    content_type varchar, content_class varchar, return_path varchar, failed_recipients varchar,
    list_id varchar, list_unsubscribe varchar, list_post varchar, feedback_id varchar, precedence varchar,
    autoreply varchar, autorespond varchar, mozilla_status varchar, reply_kind varchar,
    asks_nothing varchar, mailbox varchar, fault varchar
);

insert into export by name
from (values
    ('a', '2012-10-10T09:12:00+02:00', '1970-01-01T00:00:00+00:00', '1 Jan 1970', '0001'),
    ('b', null, '2012-10-10T09:12:00+02:00', 'Wed, 10 Oct 2012 09:12:00 +0200', null),
    ('c', null, '2012-10-10T09:12:00', 'Wed, 10 Oct 2012 09:12:00', null),
    ('d', null, null, 'Whenever', null),
    ('e', null, null, null, null),
    ('f', '2012-10-10T09:12:00+02:00', null, null, '0009')
) as mails (message_id, received_at, date_at, date_header, mozilla_status);

-- expect
from (values
    ('a', '2012-10-10T09:12:00+02:00', 'received', null),
    ('b', '2012-10-10T09:12:00+02:00', 'date', null),
    ('c', '2012-10-10T09:12:00', 'date_without_zone', null),
    ('d', null, null, 'Date: ''Whenever'' is not a date'),
    ('e', null, null, 'it has no date'),
    ('f', '2012-10-10T09:12:00+02:00', 'received', 'deleted in Thunderbird, and still in the file (X-Mozilla-Status)')
) as t (message_id, sent_at, sent_at_rule, set_aside)
