-- given
-- settings: as_of=2012-11-28
insert into ending_terms (looked_on, customer_id) values
    ('2012-11-28', 'a'), ('2012-06-30', 'a'), ('2012-11-28', 'b'), ('2012-11-28', 'c');

-- test: of each day of looking the last words by then are told, and whether one of ours lies within 90 days
-- given
insert into event_archive (begins_on) values ('2008-01-02');
insert into messages_end (unknown_at) values (null);
insert into exchanges (customer_id, direction, sent_on) values
    ('a', 'outbound', '2012-08-30'), ('a', 'outbound', '2012-03-01'), ('a', 'inbound', '2012-11-28'),
    ('a', 'outbound', '2012-11-29'), ('b', 'outbound', '2012-08-29');

-- expect
from (values
    ('2012-11-28', 'a', '2012-08-30', '2012-11-28', true), ('2012-06-30', 'a', '2012-03-01', null, false),
    ('2012-11-28', 'b', '2012-08-29', null, false), ('2012-11-28', 'c', null, null, false)
) as t (looked_on, customer_id, our_word_on, their_word_on, has_word)

-- test: without messages, and where they begin or end too late to tell, no word is not known to be none
-- given
insert into event_archive (begins_on) values ('2012-03-02');
insert into messages_end (unknown_at) values ('2012-11-27 23:00');
insert into exchanges (customer_id, direction, sent_on) values ('b', 'outbound', '2012-11-01');

-- expect
from (values
    ('2012-11-28', 'a', false, null), ('2012-06-30', 'a', true, false), ('2012-11-28', 'b', false, true),
    ('2012-11-28', 'c', false, null)
) as t (looked_on, customer_id, is_known, has_word)
