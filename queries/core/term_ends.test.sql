-- test: a term is kept if another follows, lost if none did in the grace period, and undecided while it runs; of terms side by side the value is that of those which ended last
-- given
insert into event_archive (begins_on) values ('2011-09-03');
insert into terms (customer_id, lifetime_number, term_number, ended_on, annual_value) values
    ('a', 1, 1, '2010-12-31', 500), ('a', 1, 2, '2011-12-31', 300), ('a', 1, 2, '2011-06-30', 50), ('a', 1, 2, '2011-12-31', 7),
    ('b', 1, 1, '2011-12-31', 0), ('b', 1, 2, '2012-12-31', 0), ('c', 1, 1, '2012-11-15', 0), ('d', 1, 1, '9999-12-31', 0);
insert into contract_lifetimes (customer_id, lifetime_number, term_count, churned_on) values
    ('a', 1, 2, '2012-01-01'), ('b', 1, 2, null), ('c', 1, 1, null), ('d', 1, 1, null);

-- expect
from (values
    ('a', 1, '2011-01-01', true, 500, false), ('a', 2, '2012-01-01', false, 307, true), ('b', 1, '2012-01-01', true, 0, true)
) as t (customer_id, term_number, ended_on, is_kept, annual_value, is_known)

-- test: where neither messages nor activities are known, no event before an end is
-- given
insert into event_archive (begins_on) values (null);
insert into terms (customer_id, lifetime_number, term_number, ended_on, annual_value) values ('a', 1, 1, '2010-12-31', 500);
insert into contract_lifetimes (customer_id, lifetime_number, term_count, churned_on) values ('a', 1, 1, '2011-01-01');

-- expect
from (values ('a', false)) as t (customer_id, is_known)
