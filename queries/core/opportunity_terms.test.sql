-- test: a won opportunity begins on the day it was closed, and runs for the months of the settings
-- given
insert into known_contracts (contract_id, customer_id, status, closed_on, started_on, ended_on, is_opportunity) values
    ('O1', 'K1', 'signed', '2010-03-01', null, null, true),
    ('O2', 'K2', 'signed', '2010-03-01', '2010-04-01', null, true),
    ('O3', 'K3', 'signed', '2010-03-01', '2010-04-01', '2012-03-31', true),
    ('O4', 'K4', 'offered', '2010-03-01', null, null, true);

-- expect
from (values
    ('O1', '2010-03-01', '2011-02-28', true),
    ('O2', '2010-04-01', '2011-03-31', true),
    ('O3', '2010-04-01', '2012-03-31', true),
    ('O4', '2010-03-01', '2011-02-28', false)
) as t (contract_id, started_on, ended_on, is_contract)

-- test: a renewal closed early begins when the running term ends, year after year; one closed mid-term runs beside it
-- given
insert into known_contracts (contract_id, customer_id, status, closed_on, is_opportunity) values
    ('O6', 'K1', 'offered', '2013-03-20', true),
    ('O3', 'K1', 'signed', '2011-12-28', true),
    ('O1', 'K1', 'signed', '2010-01-01', true),
    ('O5', 'K1', 'declined', '2012-11-10', true),
    ('O2', 'K1', 'signed', '2010-10-15', true),
    ('O4', 'K1', 'signed', '2012-05-01', true),
    ('P1', 'K2', 'signed', '2010-01-01', true),
    ('P2', 'K2', 'signed', '2011-01-20', true);

-- expect
from (values
    ('O1', '2010-01-01', '2010-12-31', true), ('O2', '2011-01-01', '2011-12-31', true),
    ('O3', '2012-01-01', '2012-12-31', true), ('O4', '2012-05-01', '2013-04-30', true),
    ('O5', '2013-01-01', '2013-12-31', false), ('O6', '2013-05-01', '2014-04-30', false),
    ('P1', '2010-01-01', '2010-12-31', true), ('P2', '2011-01-20', '2012-01-19', true)
) as t (contract_id, started_on, ended_on, is_contract)

-- test: where the CRM has contracts of the customer, a won opportunity is none, and a lost one is the term after them
-- given
-- settings: thresholds.opportunity_term_months=24
insert into known_contracts (contract_id, customer_id, status, closed_on, started_on, ended_on, is_opportunity) values
    ('C1', 'K1', 'signed', '2011-12-01', '2012-01-01', '2012-12-31', false),
    ('O1', 'K1', 'signed', '2011-12-01', null, null, true),
    ('O2', 'K1', 'declined', '2012-11-10', null, null, true);

-- expect
from (values
    ('O1', '2011-12-01', '2013-11-30', false),
    ('O2', '2013-01-01', '2014-12-31', false)
) as t (contract_id, started_on, ended_on, is_contract)
