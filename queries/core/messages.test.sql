-- test: the sender decides the direction, and an answer to the asker dated at most 15 minutes before the question stands a second after it
-- given
insert into mails (message_id, subject, kind, sent_at, channel, sent_at_rule, from_address, to_addresses, name) values
    (21, 'Offer', 'human', '2012-10-02 08:00', 'email', 'date', 'anna@firm.example', null, 'm1'),
    (22, 'AW: [list] Re[2]: Offer', 'human', '2012-10-02 07:59', 'email', 'date', 'jo@hansen.example', ['anna@firm.example'], 'm2'),
    (23, 'Fwd: Offer', 'human', '2012-10-01 07:00', 'email', 'date', 'anna@firm.example', null, 'm3'),
    (24, null, 'human', null, 'email', 'date', null, null, 'm4'),
    (25, 'Report: sales', 'human', '2012-10-02 07:59', 'email', 'date', null, null, 'm5');
insert into recipients (message_id) values (21), (24);
insert into header_parents (message_id, parent_id, sent_at, is_rough) values
    (23, 22, '2012-10-01 07:00', false), (25, 21, '2012-10-02 07:59', false), (22, 21, '2012-10-02 07:59', false);
insert into identities (address, side, person_key, customer_key, contact_key) values
    ('anna@firm.example', 'ours', 1, null, 10), ('jo@hansen.example', 'theirs', null, 1, 11);
insert into recorded_messages (message_id, channel, direction, sent_at, person_key, customer_key, contact_key) values
    (11, 'call', 'outbound', '2012-11-01 09:00', 2, 1, 11), (51, 'ticket', 'inbound', '2012-11-01 09:00', null, 2, 12);
insert into message_roots (message_id, root_id) values (22, 21), (23, 30), (51, 41);
insert into message_loops (message_id, loop_id) values (25, 24);

-- expect
from (values
    (21, 'email', 'outbound', 1, '2012-10-02 08:00', 'date', null, null, 21),
    (22, 'email', 'inbound', null, '2012-10-02 08:00:01', 'answer', 1, 11, 21),
    (23, 'email', 'internal', 1, '2012-10-01 07:00', 'date', null, null, 30),
    (24, 'email', 'inbound', null, null, 'date', null, null, 24),
    (25, 'email', 'inbound', null, '2012-10-02 07:59', 'date', null, null, 24),
    (11, 'call', 'outbound', 2, '2012-11-01 09:00', null, null, null, 11),
    (51, 'ticket', 'inbound', null, '2012-11-01 09:00', null, 2, 12, 41)
) as t (message_id, channel, direction, person_key, sent_at, sent_at_rule, customer_key, contact_key, top_id)

-- test: our own mail is dated by its Date where the one server that received it did so a week later or more, and theirs is not
-- given
insert into mails (message_id, kind, sent_at, dated_at, channel, sent_at_rule, from_address) values
    (31, 'human', '2012-11-24 02:00', '2012-03-05 10:00', 'email', 'received', 'anna@firm.example'),
    (32, 'human', '2012-11-24 02:00', '2012-03-05 10:00', 'email', 'received', 'jo@hansen.example'),
    (33, 'human', '2012-03-07 02:00', '2012-03-05 10:00', 'email', 'received', 'anna@firm.example'),
    (34, 'human', '2012-03-07 02:00', '1970-01-01 00:00', 'email', 'received', 'anna@firm.example');
insert into identities (address, side) values ('anna@firm.example', 'ours'), ('jo@hansen.example', 'theirs');

-- expect
from (values
    (31, '2012-03-05 10:00', 'date'),
    (32, '2012-11-24 02:00', 'received'),
    (33, '2012-03-07 02:00', 'received'),
    (34, '2012-03-07 02:00', 'received')
) as t (message_id, sent_at, sent_at_rule)

-- test: what is known by its day alone stands at the end of that day where it is ours, else at its begin, or behind what it answers; what answers a mail of its own instant stands a second later, whomever it names
-- given
insert into mails (message_id, kind, sent_at, is_day_only, channel, sent_at_rule, from_address, to_addresses) values
    (1, 'human', '2012-10-01 22:00', true, 'email', 'export', 'anna@firm.example', null),
    (2, 'human', '2012-10-01 22:00', true, 'email', 'export', 'jo@hansen.example', null),
    (3, 'human', '2012-10-02 08:00', false, 'email', 'date', 'anna@firm.example', ['jo@hansen.example']),
    (4, 'human', '2012-10-01 22:00', true, 'email', 'export', 'jo@hansen.example', ['anna@firm.example']),
    (5, 'human', '2012-10-02 08:00', false, 'email', 'date', 'jo@hansen.example', ['info@firm.example']),
    (6, 'human', '2012-10-01 22:00', true, 'email', 'export', 'anna@firm.example', ['jo@hansen.example']);
insert into recipients (message_id) values (1), (3), (6);
insert into header_parents (message_id, parent_id, sent_at, is_rough) values
    (4, 3, '2012-10-01 22:00', true), (5, 3, '2012-10-02 08:00', false), (6, 5, '2012-10-01 22:00', true);
insert into identities (address, side) values ('anna@firm.example', 'ours'), ('jo@hansen.example', 'theirs');

-- expect
from (values
    (1, '2012-10-02 21:59:59.999999', 'export'), (2, '2012-10-01 22:00', 'export'), (3, '2012-10-02 08:00', 'date'),
    (4, '2012-10-02 08:00:01', 'answer'), (5, '2012-10-02 08:00:01', 'answer'), (6, '2012-10-02 21:59:59.999999', 'export')
) as t (message_id, sent_at, sent_at_rule)

-- test: a sender whom only the directory of Exchange names is ours
-- given
insert into mails (message_id, kind, sent_at, channel, is_from_directory) values
    (41, 'human', '2012-10-02 08:00', 'email', true), (42, 'human', '2012-10-02 08:00', 'email', false);
insert into recipients (message_id) values (41), (42);

-- expect
from (values (41, 'outbound'), (42, 'inbound')) as t (message_id, direction)

-- test: a server that took our mail in after the day of the report hides it in no earlier one; a Date of theirs brings no mail forward
-- given
-- settings: as_of=2012-10-31
insert into mails (message_id, kind, sent_at, channel, sent_at_rule, dated_at, from_address) values
    (51, 'human', '2012-11-24 02:00', 'email', 'received', '2012-10-05 08:00', 'anna@firm.example'),
    (52, 'human', '2012-11-24 02:00', 'email', 'received', '2012-10-05 08:00', 'jo@hansen.example');
insert into identities (address, side) values ('anna@firm.example', 'ours'), ('jo@hansen.example', 'theirs');

-- expect
from (values (51, '2012-10-05 08:00', 'date')) as t (message_id, sent_at, sent_at_rule)
