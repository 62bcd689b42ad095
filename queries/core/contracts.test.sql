-- test: the value of a year is that which the CRM says, else the part of the whole term's
-- given
insert into known_contracts (contract_id, customer_id, status, started_on, ended_on, annual_value, total_value, is_opportunity) values
    ('V1', 'K1', 'signed', '2012-01-01', '2012-12-31', 100, 999, false),
    ('V2', 'K1', 'signed', '2012-01-01', '2012-12-31', null, 100, false),
    ('V3', 'K1', 'signed', '2012-01-01', '2013-12-31', null, 100, false),
    ('V4', 'K1', 'signed', '2012-01-01', '2012-03-31', null, 100, false),
    ('V5', 'K1', 'signed', '2012-01-01', null, null, 100, false),
    ('half a cent', 'K1', 'signed', '2012-01-01', '2013-12-31', null, 2.03, false);

-- expect
from (values ('V1', 100.0), ('V2', 100.0), ('V3', 50.0), ('V4', 400.0), ('V5', 100.0), ('half a cent', 1.01))
    as t (contract_id, annual_value)

-- test: a won opportunity counts once: as the contract it stands for, or as the offer of the contract it became
-- given
insert into known_contracts (contract_id, customer_id, status, offered_on, started_on, ended_on, total_value, is_opportunity) values
    ('C1', 'K1', 'signed', null, '2012-01-01', '2012-12-31', null, false),
    ('O1', 'K1', 'signed', '2011-10-01', null, null, 900, true),
    ('O2', 'K1', 'declined', '2012-10-01', null, null, 950, true),
    ('O3', 'K2', 'signed', '2011-10-01', null, null, 700, true);
insert into opportunity_terms (contract_id, started_on, ended_on, is_contract) values
    ('O1', '2011-12-01', '2012-11-30', false),
    ('O2', '2013-01-01', '2013-12-31', false),
    ('O3', '2011-12-01', '2012-11-30', true);
insert into contract_offers (contract_id, offered_on, total_value, person_id) values ('C1', '2011-10-01', 900, 'A');

-- expect
from (values
    ('C1', 'signed', '2011-10-01', '2012-01-01', '2012-12-31', 900.0, 'A'),
    ('O2', 'declined', '2012-10-01', '2013-01-01', '2013-12-31', 950.0, null),
    ('O3', 'signed', '2011-10-01', '2011-12-01', '2012-11-30', 700.0, null)
) as t (contract_id, status, offered_on, started_on, ended_on, annual_value, person_id)
