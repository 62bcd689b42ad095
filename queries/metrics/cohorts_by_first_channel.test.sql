-- test: who began a year ago counts by the first way, and what lies before the first message has a way nobody knows
-- given
-- settings: as_of=2012-11-28
insert into known_days (questions_from_on) values ('2010-01-01');
insert into first_channels (customer_id, first_on, first_channel) values
    ('stays', '2010-01-01', 'call'), ('leaves', '2010-01-05', 'call'), ('too new', '2011-11-01', 'call'), ('older', '2009-12-31', 'email'),
    ('again', '2011-01-01', 'mailing'), ('lapsed', '2010-05-01', 'mailing');
insert into known_begins (customer_id, started_on) values
    ('stays', '2010-02-01'), ('leaves', '2010-02-01'), ('too new', '2011-11-29'), ('older', '2010-02-01'), ('again', '2011-11-28');
insert into relationships (customer_id, started_on, churned_on) values
    ('stays', '2010-02-01', null), ('leaves', '2010-02-01', '2011-02-01'), ('older', '2010-02-01', null), ('again', '2011-11-28', null);
insert into order_days (customer_id, ordered_on, next_ordered_on) values
    ('again', '2011-11-28', '2012-11-27'), ('again', '2012-11-27', null), ('too new', '2011-11-30', '2011-12-01'),
    ('lapsed', '2011-06-01', '2012-06-02'), ('lapsed', '2012-06-02', null);

-- expect
from (values
    ('call', 2, 1, 0.50, 0, 0, null), ('mailing', 1, 1, 1.00, 2, 1, 0.50), ('unknown', 1, 1, 1.00, 0, 0, null)
) as t (first_channel, begun_count, staying_count, staying_share, ordered_count, again_count, again_share)

-- test: without any message no way is known, and nobody is left out
-- given
-- settings: as_of=2012-11-28
insert into known_days (questions_from_on) values (null);
insert into first_channels (customer_id, first_on, first_channel) values ('a', '2011-10-01', 'business');
insert into order_days (customer_id, ordered_on, next_ordered_on) values ('a', '2011-10-01', null);

-- expect
from (values ('unknown', 0, 0, 1, 0)) as t (first_channel, begun_count, staying_count, ordered_count, again_count)
