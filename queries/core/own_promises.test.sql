-- build: figure_tables
-- build: messages_end

-- test: a promise is kept by our next word to the customer until the end of the local day, late after it, open without one; whose day is not over is not due
-- given
insert into customer_keys (customer_key, customer_id) values (1, 'K1'), (2, 'K2'), (3, 'K3'), (4, 'K4'), (5, 'K5');
insert into imports.messages (message_id, message_key, channel, kind, kind_rule, file_id, promised_on, promise_kind) values
    ('a', 1, 'email', 'human', '', 1, '2012-11-16', 'weekday'), ('a', 1, 'email', 'human', '', 2, '2012-11-16', 'weekday'),
    ('b', 2, 'email', 'human', '', 1, '2012-11-16', 'weekday'), ('c', 3, 'email', 'human', '', 1, '2012-11-16', 'date'),
    ('d', 4, 'email', 'human', '', 1, '2012-11-28', 'today'), ('e', 5, 'email', 'human', '', 1, '2012-11-29', 'tomorrow'),
    ('f', 6, 'email', 'human', '', 1, '2011-11-01', 'today'), ('g', 7, 'email', 'human', '', 1, null, null),
    ('h', 8, 'email', 'human', '', 1, '2012-11-16', 'weekday');
insert into correspondence (message_id, customer_key, kind, channel, direction, is_first, sent_at) values
    (1, 1, 'human', 'email', 'outbound', true, '2012-11-14 09:00'), (11, 1, 'human', 'call', 'inbound', true, '2012-11-16 22:59'),
    (2, 2, 'human', 'email', 'outbound', true, '2012-11-14 09:00'), (12, 2, 'human', 'email', 'outbound', true, '2012-11-16 23:00'),
    (21, 2, 'human', 'email', 'inbound', true, '2012-11-15 09:00'), (22, 2, 'auto_reply', 'email', 'outbound', true, '2012-11-15 09:01'),
    (3, 3, 'human', 'email', 'outbound', true, '2012-11-14 09:00'), (4, 4, 'human', 'email', 'outbound', true, '2012-11-28 09:00'),
    (5, 5, 'human', 'email', 'outbound', true, '2012-11-28 09:00'), (6, 1, 'human', 'email', 'outbound', true, '2011-10-31 09:00'),
    (7, 1, 'human', 'email', 'outbound', true, '2012-11-28 09:00'), (8, 3, 'human', 'email', 'inbound', true, '2012-11-13 09:00');

-- expect
from (values
    (1, 'K1', 'weekday', '2012-11-16 22:59', 'kept'), (2, 'K2', 'weekday', '2012-11-16 23:00', 'late'), (3, 'K3', 'date', null, 'open'),
    (4, 'K4', 'today', null, 'open'), (5, 'K5', 'tomorrow', null, 'not_due')
) as t (message_id, customer_id, promise_kind, followed_at, outcome)

-- test: of a day on which messages are not known any more it is not told that a promise was broken
-- given
insert into source_gaps (table_name, source_name, reason, from_on, to_on, bears_figures) values
    ('messages', 'inbox', 'stale', '2012-11-16', '2012-11-28', true);
insert into customer_keys (customer_key, customer_id) values (1, 'K1');
insert into imports.messages (message_id, message_key, channel, kind, kind_rule, file_id, promised_on, promise_kind) values
    ('a', 1, 'email', 'human', '', 1, '2012-11-16', 'weekday'), ('b', 2, 'email', 'human', '', 1, '2012-11-15', 'tomorrow');
insert into correspondence (message_id, customer_key, kind, channel, direction, is_first, sent_at) values
    (2, 1, 'human', 'email', 'outbound', true, '2012-11-14 08:00'), (1, 1, 'human', 'email', 'outbound', true, '2012-11-14 09:00');

-- expect
from (values (2, 'kept'), (1, 'not_due')) as t (message_id, outcome)
