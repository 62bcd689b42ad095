-- test: the first stretch decides whether the begin is known, and the first day counts
-- given
insert into tenures (customer_id, basis, started_on, is_start_known, entry_days) values
    ('back', 'contract', '2012-06-01', true, 0), ('back', 'contract', '2010-11-28', true, 0),
    ('older than the data', 'contract', '2010-01-01', true, 5), ('older than the data', 'contract', '2012-01-01', true, 0),
    ('unknown', 'orders', '2010-01-01', false, 0);

-- expect
from (values ('back', date '2010-11-28')) as t (customer_id, started_on)
