-- test: earlier renewals are counted with the days from the end of the term before to the signature, where that is known
-- given
insert into ending_terms (looked_on, is_now, customer_id, ended_on) values
    ('2012-11-28', true, 'a', '2012-12-31'), ('2012-11-28', true, 'b', '2012-12-31'), ('2012-11-28', true, 'c', '2012-12-31');
insert into terms (customer_id, term_number, started_on, ended_on, signed_on, is_signing_known, covered_until_on) values
    ('a', 1, '2009-01-01', '2009-12-31', '2008-12-01', true, null),
    ('a', 2, '2010-01-01', '2010-12-31', '2009-12-21', true, '2009-12-31'),
    ('a', 3, '2011-01-01', '2012-12-31', '2011-01-05', true, '2010-12-31'),
    ('b', 1, '2011-01-01', '2011-12-31', '2011-01-01', true, null), ('b', 2, '2012-01-01', '2012-12-31', '2012-01-01', false, '2011-12-31'),
    ('c', 1, '2012-01-01', '2012-12-31', '2012-01-01', true, null), ('c', 1, '2012-03-01', '2012-12-31', '2012-01-01', true, '2012-12-31');
insert into contracts (contract_id, customer_id, status, offered_on, started_on) values
    ('1', 'a', 'offered', '2012-11-01', '2013-01-01'), ('2', 'b', 'offered', null, '2013-01-01'),
    ('3', 'c', 'offered', '2012-11-02', '2014-01-02'), ('4', 'c', 'declined', '2012-11-02', '2013-01-01');
insert into imports.contracts (contract_id, customer_id, status, decided_on, file_id) values ('2', 'b', 'signed', null, 1),
    ('1', 'a', 'offered', null, 1);

-- expect
from (values
    ('a', 2, -2.5, '2012-11-01', false), ('b', 1, null, null, true), ('c', 0, null, null, false)
) as t (customer_id, renewal_count, signed_days, offered_on, is_perhaps_signed)
