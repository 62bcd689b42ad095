-- test: a contract has the offer and the value of the opportunity that was won last before it began
-- given
create table settings as select 30 as grace_days;
create table known_contracts as
from (values
    ('C1', 'K1', 'signed', null::date, date '2012-01-01', null::date, null, null, false),
    ('C2', 'K1', 'signed', null, date '2013-01-01', null, null, null, false),
    ('O0', 'K1', 'signed', date '2011-09-01', null, date '2011-11-01', 700, 'A', true),
    ('O1', 'K1', 'signed', date '2011-10-01', null, date '2011-12-01', 900, 'B', true),
    ('O2', 'K1', 'signed', date '2012-12-01', null, date '2013-01-20', 950, 'B', true),
    ('O3', 'K1', 'declined', date '2012-12-01', null, date '2012-12-20', 999, 'B', true),
    ('O4', 'K1', 'signed', date '2013-03-01', null, date '2013-04-01', 999, 'B', true),
    ('O5', 'K2', 'signed', date '2011-12-01', null, date '2011-12-01', 999, 'B', true)
) as t (contract_id, customer_id, status, offered_on, started_on, closed_on, total_value, person_id, is_opportunity);

-- expect
from (values ('C1', date '2011-10-01', 900, 'B'), ('C2', date '2012-12-01', 950, 'B')) as t (contract_id, offered_on, total_value, person_id)
