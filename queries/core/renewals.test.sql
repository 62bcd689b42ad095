-- test: who left did so at the end of the last term; who runs has come through all terms but the last; only yearly terms count
-- given
-- settings: as_of=2012-12-31
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
