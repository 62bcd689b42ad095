-- given
-- build: file_order
insert into identities (address, customer_id, address_key) values ('jo@hansen.example', 'K1', 7);

-- test: a send takes the time of its campaign where it has none, and what happened later is not seen
-- given
insert into campaigns (campaign_id, name, subject, kind, sent_at) values
    ('N1', 'Name', 'Come back', 'win-back', '2012-10-31 23:30'), ('N2', 'Later', null, 'newsletter', '2012-12-01 08:00');
insert into imports.files (file_id, path) values (1, 'a.csv');
insert into imports.sends (send_id, campaign_id, email, sent_at, opened_at, bounced_at, file_id, line) values
    ('s1', 'N1', 'jo@hansen.example', null, '2012-11-29 08:00', '2012-11-01 08:00', 1, 1),
    ('s1', 'N1', 'jo@hansen.example', null, '2012-11-29 08:00', '2012-11-01 08:00', 1, 2),
    ('s2', 'N2', 'jo@hansen.example', null, null, null, 1, 3),
    ('s3', null, 'x@unknown.example', '2012-11-01 08:00', null, '2012-11-30 08:00', 1, 4);
insert into repeated_ids (table_name, id, row_count) values ('sends', 's1', 2);

-- expect
from (values
    ('s1', 'K1', 'win-back', '2012-11-01', null, '2012-11-01 08:00'),
    ('s3', null, 'mailing', '2012-11-01', null, null)
) as t (send_id, customer_id, kind, sent_on, opened_at, bounced_at)

-- test: what several rows and files say of one send is one send, with the first of each event after it was sent
-- given
insert into campaigns (campaign_id, name, subject, kind, sent_at) values
    ('N1', 'Name', 'News', 'newsletter', '2012-11-01 08:00');
insert into imports.files (file_id, path) values (1, 'clicks.csv'), (2, 'not_opened.csv'), (3, 'opens.csv');
insert into imports.sends (
    send_id, campaign_id, email, sent_at, opened_at, clicked_at, bounced_at, unsubscribed_at, has_bounced, file_id, line
) values
    ('N1:jo', 'N1', 'jo@hansen.example', null, null, '2012-11-02 09:00', null, null, null, 1, 2),
    ('N1:jo', 'N1', 'jo@hansen.example', null, null, '2012-11-02 08:30', null, null, null, 1, 3),
    ('N1:jo', 'N1', 'jo@hansen.example', null, '2012-11-03 10:00', null, null, null, null, 3, 2),
    ('N1:jo', 'N1', 'jo@hansen.example', null, '2012-11-02 08:20', null, null, null, null, 3, 3),
    ('N1:jo', 'N1', 'jo@hansen.example', null, '2012-11-01 07:59', null, null, null, null, 3, 4),
    ('N1:kim', 'N1', 'kim@hansen.example', null, null, null, null, null, null, 2, 2),
    ('N1:lee', 'N1', 'lee@hansen.example', null, null, null, null, null, true, 2, 3),
    ('N1:lee', 'N1', 'lee@hansen.example', null, null, null, null, '2012-11-05 08:00', null, 2, 4),
    ('m1', null, 'jo@hansen.example', '2012-11-06 08:00:02', null, null, '2012-11-06 08:00:05', null, null, 1, 5),
    ('m1', null, 'jo@hansen.example', '2012-11-06 08:00', null, null, '2012-11-06 08:00:03', null, null, 1, 6);
insert into repeated_ids (table_name, id, row_count) values ('sends', 'N1:jo', 5), ('sends', 'N1:lee', 2), ('sends', 'm1', 2);

-- expect
from (values
    ('N1:jo', 'K1', '2012-11-01 08:00', '2012-11-02 08:20', '2012-11-02 08:30', null, null),
    ('N1:kim', null, '2012-11-01 08:00', null, null, null, null),
    ('N1:lee', null, '2012-11-01 08:00', null, null, '2012-11-01 08:00', '2012-11-05 08:00'),
    ('m1', 'K1', '2012-11-06 08:00', null, null, '2012-11-06 08:00:03', null)
) as t (send_id, customer_id, sent_at, opened_at, clicked_at, bounced_at, unsubscribed_at)

-- test: where only the contact is known, the send went to its address and customer
-- given
insert into contacts (contact_id, email, customer_id) values ('P1', 'jo@hansen.example', 'K1'), ('P2', null, 'K2');
insert into imports.files (file_id, path) values (1, 'a.csv');
insert into imports.sends (send_id, contact_id, sent_at, file_id, line) values
    ('s1', 'P1', '2012-11-01 08:00', 1, 1), ('s2', 'P2', '2012-11-01 08:00', 1, 1), ('s3', 'P3', '2012-11-01 08:00', 1, 1);

-- expect
from (values ('s1', 7, 'K1'), ('s2', null, 'K2'), ('s3', null, null)) as t (send_id, address_key, customer_id)

-- test: a mailbox that stands twice on a list got one mailing; the same campaign on another day is another
-- given
insert into identities (address, customer_id, address_key, mailbox) values
    ('kim@hansen.example', 'K1', 8, 'kim@hansen.example'), ('kim+x@hansen.example', 'K1', 9, 'kim@hansen.example');
insert into campaigns (campaign_id, kind, sent_at) values ('N1', 'newsletter', '2012-11-01 08:00');
insert into imports.files (file_id, path) values (1, 'a.csv');
insert into imports.sends (send_id, campaign_id, email, sent_at, opened_at, file_id, line) values
    ('s1', 'N1', 'kim@hansen.example', '2012-11-01 08:00', null, 1, 1),
    ('s2', 'N1', 'kim@hansen.example', '2012-11-01 08:05', '2012-11-02 08:00', 1, 2),
    ('s3', 'N1', 'kim+x@hansen.example', '2012-11-01 08:00', '2012-11-03 08:00', 1, 3),
    ('s4', 'N1', 'kim@hansen.example', '2012-11-08 08:00', null, 1, 4),
    ('s5', 'N1', null, '2012-11-08 08:00', null, 1, 5), ('s6', null, 'kim@hansen.example', '2012-11-08 08:00', null, 1, 6),
    ('s7', null, 'kim@hansen.example', '2012-11-08 08:00', null, 1, 7);

-- expect
from (values
    ('s1', '2012-11-01', '2012-11-02 08:00'), ('s4', '2012-11-08', null), ('s5', '2012-11-08', null),
    ('s6', '2012-11-08', null), ('s7', '2012-11-08', null)
) as t (send_id, sent_on, opened_at)
