-- test: who waits, had no word of ours, was refused or gave notice stands first, then who ends first; whose turn it is, and the last day for notice
-- given
insert into ending_terms (looked_on, is_now, customer_id, ended_on, annual_value, days_left, notice_days, is_notice_given) values
    ('2012-11-28', true, 'a', '2012-12-31', 100, 33, 30, false), ('2012-11-28', true, 'b', '2013-01-31', 50, 64, null, true),
    ('2012-11-28', true, 'c', '2013-02-01', 50, 65, 90, false), ('2012-11-28', true, 'd', '2013-01-01', 5, 34, null, false),
    ('2012-11-28', true, 'e', '2013-02-02', 50, 66, null, false),
    ('2012-06-30', false, 'a', '2012-08-31', 100, 62, null, false);
insert into ending_words (looked_on, customer_id, our_word_on, their_word_on, is_ours_last, has_word) values
    ('2012-11-28', 'a', '2012-11-01', '2012-10-01', true, true), ('2012-06-30', 'a', null, null, null, false),
    ('2012-11-28', 'b', '2012-01-01', '2012-02-01', false, false), ('2012-11-28', 'c', '2012-11-01', '2012-11-02', false, true),
    ('2012-11-28', 'd', null, null, null, null), ('2012-11-28', 'e', '2012-11-10', null, true, true);
insert into waiting_customers (customer_id) values ('c');
insert into customer_standings (customer_id, name, is_regular) values
    ('a', 'Ahab', true), ('b', 'Bildad', false), ('c', 'Coffin', true), ('d', 'Daggoo', true), ('e', 'Elijah', false);
insert into ending_signs (customer_id, refused_on, mailing_count) values ('a', null, 2), ('e', '2012-11-10', 0), ('b', null, 0),
    ('c', null, 0), ('d', null, 0);
insert into past_renewals (customer_id, renewal_count, signed_days, is_perhaps_signed) values
    ('a', 2, -3, false), ('b', 0, null, true), ('c', 0, null, false), ('d', 0, null, false), ('e', 0, null, false);

-- expect
from (values
    ('Bildad', '2013-01-31', null, true, false, null, true, true), ('Coffin', '2013-02-01', '2012-11-03', false, true, 'ours', true, false),
    ('Elijah', '2013-02-02', null, false, true, 'theirs', true, false),
    ('Ahab', '2012-12-31', '2012-12-01', false, true, 'theirs', false, false),
    ('Daggoo', '2013-01-01', null, false, null, null, false, false)
) as t (name, ended_on, notice_until_on, is_notice_given, has_word, turn, is_pressing, is_perhaps_signed)
