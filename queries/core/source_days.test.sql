-- test: days are local, files of one layout are one source, a mailing without a time has that of its campaign, and a contract the days of its offer and its decision
-- given
insert into imports.files (file_id, path, source) values
    (1, 'a.csv', 'shop'), (2, 'b.csv', 'shop'), (3, 'c.csv', 'crm'), (4, 'd.csv', 'desk'), (5, 'e.csv', 'news'), (6, 'inbox', 'mail');
insert into imports.orders (ordered_at, file_id) values
    ('2012-10-31 23:30', 1), ('2012-11-01 08:00', 2), ('2012-11-02 08:00', 2);
insert into imports.activities (occurred_at, file_id) values ('2012-11-03 08:00', 3);
insert into imports.tickets (opened_at, closed_at, file_id) values ('2012-11-04 08:00', '2012-11-09 08:00', 4);
insert into campaigns (campaign_id, sent_at) values ('C1', '2012-11-05 08:00');
insert into imports.campaigns (campaign_id, sent_at, file_id) values ('C1', '2012-11-05 08:00', 5), ('C2', null, 5);
insert into imports.sends (campaign_id, sent_at, file_id) values ('C1', null, 5), ('C1', '2012-11-06 08:00', 5), ('C2', null, 5);
insert into imports.contracts (offered_on, decided_on, started_on, file_id) values
    ('2012-10-01', '2012-10-20', '2013-01-01', 3), ('2012-10-01', '2012-10-01', null, 3), (null, null, '2012-09-01', 3);
insert into mailboxes (mailbox, source_name) values ('anna/inbox', 'anna/inbox'), ('anna/projects', 'anna/inbox'), ('mail', 'mail');
insert into identities (address, side) values ('anna@firm.example', 'ours'), ('jo@hansen.example', 'theirs');
insert into imports.messages (mailbox, sent_at, kind, from_address, folder_role, file_id) values
    ('anna/inbox', '2012-11-07 08:00', 'human', 'jo@hansen.example', null, 6),
    ('anna/projects', '2012-11-07 09:00', 'human', 'anna@firm.example', null, 6),
    ('anna/projects', null, 'human', 'jo@hansen.example', null, 6), (null, '2012-11-08 08:00', 'human', null, 'sent', 6),
    ('anna/inbox', '2012-11-07 10:00', 'bulk', 'anna@firm.example', null, 6);

-- expect
from (values
    ('orders', 'shop', '2012-11-01', 2), ('orders', 'shop', '2012-11-02', 1), ('activities', 'crm', '2012-11-03', 1),
    ('tickets', 'desk', '2012-11-04', 1), ('campaigns', 'news', '2012-11-05', 1), ('sends', 'news', '2012-11-05', 1),
    ('sends', 'news', '2012-11-06', 1), ('contracts', 'crm', '2012-10-01', 2), ('contracts', 'crm', '2012-10-20', 1),
    ('contracts', 'crm', '2012-09-01', 1), ('messages', 'anna/inbox', '2012-11-07', 3), ('messages', 'mail', '2012-11-08', 1),
    ('messages', 'inbound', '2012-11-07', 1), ('messages', 'outbound', '2012-11-07', 1), ('messages', 'outbound', '2012-11-08', 1)
) as t (table_name, source_name, happened_on, row_count)

-- test: what holds on from before the day from which on anything is kept tells of no day before it
-- given
-- settings: forget_before=2012-01-01
insert into imports.files (file_id, path, source) values (3, 'c.csv', 'crm');
insert into imports.contracts (offered_on, decided_on, started_on, file_id) values
    ('2009-10-01', '2009-10-20', '2010-01-01', 3), ('2011-12-01', '2012-01-10', null, 3);

-- expect
from (values ('contracts', 'crm', '2012-01-10', 1)) as t (table_name, source_name, happened_on, row_count)

-- test: a mail of a mailbox that was moved is of the day on which we sent it
-- given
insert into imports.files (file_id, path, source) values (6, 'inbox', 'mail');
insert into mailboxes (mailbox, source_name) values ('mail', 'mail');
insert into identities (address, side) values ('anna@firm.example', 'ours');
insert into imports.messages (sent_at, kind, from_address, file_id) values ('2012-11-24 02:00', 'human', 'anna@firm.example', 6);
insert into imported_mails (message_row, sent_at) values (0, '2012-03-05 08:00');

-- expect
from (values ('messages', 'mail', '2012-03-05', 1), ('messages', 'outbound', '2012-03-05', 1))
    as t (table_name, source_name, happened_on, row_count)
