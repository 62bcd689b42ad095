-- test: who left did so at the end of the last term; who runs has come through all terms but the last; only yearly terms count
-- given
-- settings: as_of=2012-12-31
-- build: followed_from
insert into contract_lifetimes (customer_id, lifetime_number, started_on, churned_on, term_count) values
    ('left', 1, '2010-01-01', '2012-01-01', 2), ('runs', 1, '2010-01-01', null, 3), ('new', 1, '2012-07-01', null, 1),
    ('monthly', 1, '2012-01-01', null, 12), ('open-ended', 1, '2010-01-01', null, 1), ('ahead', 1, '2013-01-01', null, 1);
insert into terms (customer_id, lifetime_number, started_on, ended_on) values
    ('left', 1, '2010-01-01', '2010-12-31'), ('left', 1, '2011-01-01', '2011-12-31'), ('runs', 1, '2010-01-01', '2010-12-31'),
    ('runs', 1, '2011-01-01', '2011-12-31'), ('runs', 1, '2012-01-01', '2013-06-30'), ('new', 1, '2012-07-01', '2013-06-30'),
    ('monthly', 1, '2012-01-01', '2012-01-31'), ('open-ended', 1, '2010-01-01', '9999-12-31'),
    ('ahead', 1, '2013-01-01', '2013-12-31');

-- expect
from (values ('left', 2, true), ('runs', 2, false), ('new', 0, false)) as t (customer_id, term_number, has_left)

-- test: of eleven customers whose leavers can be seen from 2008 on, nine had come through terms before: two are at risk at the end of the first
-- given
-- settings: as_of=2012-12-31, thresholds.archive_begins=2008-01-01
-- build: followed_from
insert into contract_lifetimes (customer_id, lifetime_number, started_on, churned_on, term_count)
    select 'old' || i, 1, '2005-01-01', null, 8 from range(9) as t (i)
    union all select 'new', 1, '2009-01-01', null, 4
    union all select 'left', 1, '2009-01-01', '2010-01-01', 1;
insert into terms (customer_id, lifetime_number, term_number, started_on, ended_on)
    select customer_id, 1, n, cast(started_on + to_years(n - 1) as date), cast(started_on + to_years(n) as date) - 1
    from contract_lifetimes, range(1, 9) as r (n) where n <= term_count;

-- expect
from (values ('new', 0, 3, false), ('left', 0, 1, true)) as t (customer_id, entry_terms, term_number, has_left)
union all select 'old' || i, 3, 7, false from range(9) as t (i)
