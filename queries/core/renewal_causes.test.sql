-- test: what is not known has no row
-- given
insert into renewal_features (customer_id, ended_on, lead_days, terms, open_wait, changed_terms) values
    ('a', '2012-06-30', 30, 0.0, 1.0, 0.0);

-- expect
from (values ('terms', 0.0), ('open_wait', 1.0), ('changed_terms', 0.0)) as t (cause, level)
