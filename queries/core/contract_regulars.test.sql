-- given
-- settings: as_of=2012-11-28, thresholds.grace_days=30
insert into long_gaps (seen_on, is_now) values ('2011-08-31', false), ('2011-09-30', false), ('2012-11-28', true);

-- test: a regular counts on the days on which a term runs or the grace days are not over, as known then, and not before words are known
-- given
insert into event_archive (begins_on) values ('2009-01-15');
insert into relationships (customer_id, relationship_number, regular_from, churned_on) values
    ('stays', 1, '2009-12-31', null), ('leaves', 1, '2009-12-31', '2011-09-01'),
    ('late', 1, '2011-09-15', null), ('no regular', 1, null, null), ('orders', 1, '2009-12-31', null);
insert into lifetimes (customer_id, basis, relationship_number, started_on, last_on) values
    ('stays', 'contract', 1, '2008-01-01', '9999-12-31'), ('leaves', 'contract', 1, '2010-01-01', '2011-08-31'),
    ('late', 'contract', 1, '2009-09-16', '2012-12-31'), ('no regular', 'contract', 1, '2011-01-01', '2012-12-31'),
    ('orders', 'orders', 1, '2008-01-01', '2012-12-31');

-- expect
select key_of(customer_id) as customer_key, seen_on, is_now, false as has_left, heard_from_on, left_on
from (values
    ('stays', '2011-08-31', false, '2009-01-15', null), ('stays', '2011-09-30', false, '2009-01-15', null),
    ('stays', '2012-11-28', true, '2009-01-15', null), ('leaves', '2011-08-31', false, '2010-01-01', '2011-09-01'),
    ('leaves', '2011-09-30', false, '2010-01-01', '2011-09-01'), ('late', '2011-09-30', false, '2009-09-16', null),
    ('late', '2012-11-28', true, '2009-09-16', null)
) as t (customer_id, seen_on, is_now, heard_from_on, left_on)

-- test: on the day of the report who left as a regular in 24 months counts too, unless it has come back
-- given
insert into event_archive (begins_on) values ('2009-01-15');
insert into relationships (customer_id, relationship_number, lifetime_number, regular_from, churned_on) values
    ('gone', 1, 2, '2009-12-31', '2012-01-01'), ('long gone', 1, 1, '2009-12-31', '2010-11-28'),
    ('back', 1, 1, '2009-12-31', '2012-01-01'), ('never regular', 1, 1, null, '2012-01-01');
insert into lifetimes (customer_id, basis, relationship_number, lifetime_number, started_on, last_on) values
    ('gone', 'contract', 1, 1, '2008-01-01', '2009-12-31'), ('gone', 'contract', 1, 2, '2010-03-01', '2011-12-31'),
    ('long gone', 'contract', 1, 1, '2008-01-01', '2010-11-27'), ('back', 'contract', 1, 1, '2012-01-01', '2011-12-31'),
    ('never regular', 'contract', 1, 1, '2011-01-01', '2011-12-31');
insert into losses (customer_id, loss_number, basis, was_regular, churned_on, returned_on) values
    ('gone', 1, 'contract', true, '2012-01-01', null), ('long gone', 1, 'contract', true, '2010-11-28', null),
    ('back', 1, 'contract', true, '2012-01-01', '2012-02-01'), ('never regular', 1, 'contract', false, '2012-01-01', null);

-- expect
select key_of('gone') as customer_key, seen_on, is_now, has_left
from (values ('2011-08-31', false, false), ('2011-09-30', false, false), ('2012-11-28', true, true)) as t (seen_on, is_now, has_left)

-- test: where neither messages nor activities are known, nobody is silent and nobody is not
-- given
insert into event_archive (begins_on) values (null);
insert into relationships (customer_id, relationship_number, regular_from) values ('stays', 1, '2009-12-31');
insert into lifetimes (customer_id, basis, relationship_number, started_on, last_on) values
    ('stays', 'contract', 1, '2008-01-01', '9999-12-31');

-- expect
select cast(null as bigint) as customer_key where false
