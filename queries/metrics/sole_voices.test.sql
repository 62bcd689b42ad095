-- test: who has had a word with one person only is counted by side, with its value, out of those with a word of that side
-- given
-- settings: as_of=2012-11-28
insert into event_archive (begins_on) values ('2008-01-11');
insert into regulars (customer_id, annual_value) values ('a', 10.0), ('b', 20.0), ('c', 40.0);
insert into customer_voices (customer_key, our_voices, their_voices)
select key_of(customer) as customer_key, our_voices, their_voices
from (values ('a', 'one', 'several'), ('b', 'unknown', 'one'), ('c', 'several', 'none')) as t (customer, our_voices, their_voices);
insert into source_gaps (table_name, from_on, to_on, bears_figures) values
    ('messages', '2010-11-01', '2010-11-28', true), ('orders', '2012-11-01', '2012-11-28', true);

-- expect
from (values
    ('ours', '2010-11-29', 3, 70.0, 1, 10.0, 1, true), ('theirs', '2010-11-29', 2, 30.0, 1, 20.0, 0, true)
) as t (side, since_on, regular_count, regular_value, one_count, one_value, unknown_count, is_whole)

-- test: mails that begin later, or lack days, are told
-- given
-- settings: as_of=2012-11-28
insert into event_archive (begins_on) values ('2011-06-01');
insert into source_gaps (table_name, from_on, to_on, bears_figures) values ('activities', '2011-05-01', '2011-07-01', true);

-- expect
from (values ('ours', '2011-06-01', 0, false), ('theirs', '2011-06-01', 0, false)) as t (side, since_on, regular_count, is_whole)
