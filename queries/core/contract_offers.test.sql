-- test: a contract has the offer and the value of the opportunity that was won last before it began
-- given
insert into known_contracts (
    contract_id, customer_id, status, offered_on, started_on, closed_on, total_value, person_id, is_opportunity
) values
    ('C1', 'K1', 'signed', null, '2012-01-01', null, null, null, false),
    ('C2', 'K1', 'signed', null, '2013-01-01', null, null, null, false),
    ('O0', 'K1', 'signed', '2011-09-01', null, '2011-11-01', 700, 'A', true),
    ('O1', 'K1', 'signed', '2011-10-01', null, '2011-12-01', 900, 'B', true),
    ('O2', 'K1', 'signed', '2012-12-01', null, '2013-01-20', 950, 'B', true),
    ('O3', 'K1', 'declined', '2012-12-01', null, '2012-12-20', 999, 'B', true),
    ('O4', 'K1', 'signed', '2013-03-01', null, '2013-04-01', 999, 'B', true),
    ('O5', 'K2', 'signed', '2011-12-01', null, '2011-12-01', 999, 'B', true);

-- expect
from (values
    ('C1', '2011-10-01', 900, 'B'), ('C2', '2012-12-01', 950, 'B')
) as t (contract_id, offered_on, total_value, person_id)

-- test: of two contracts that began on one day the one of the smaller number is what the opportunity became
-- given
insert into known_contracts (
    contract_id, customer_id, status, offered_on, started_on, closed_on, total_value, person_id, is_opportunity
) values
    ('Ö2', 'K1', 'signed', null, '2012-01-01', null, null, null, false),
    ('C1', 'K1', 'signed', null, '2012-01-01', null, null, null, false),
    ('O0', 'K1', 'signed', '2011-09-01', null, '2011-12-15', 700, 'A', true);

-- expect
from (values ('C1', '2011-09-01', 700, 'A')) as t (contract_id, offered_on, total_value, person_id)
