-- test: a term is kept if another follows, lost if none did in the grace period, and undecided while it runs
-- given
insert into terms (customer_id, lifetime_number, term_number, ended_on) values
    ('a', 1, 1, '2010-12-31'), ('a', 1, 2, '2011-12-31'), ('a', 1, 2, '2011-06-30'), ('b', 1, 1, '2011-12-31'),
    ('b', 1, 2, '2012-12-31'), ('c', 1, 1, '2012-11-15'), ('d', 1, 1, '9999-12-31');
insert into contract_lifetimes (customer_id, lifetime_number, term_count, churned_on) values
    ('a', 1, 2, '2012-01-01'), ('b', 1, 2, null), ('c', 1, 1, null), ('d', 1, 1, null);

-- expect
from (values
    ('a', 1, '2011-01-01', true), ('a', 2, '2012-01-01', false), ('b', 1, '2012-01-01', true)
) as t (customer_id, term_number, ended_on, is_kept)
