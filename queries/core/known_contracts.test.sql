-- given
-- build: repeated_ids
-- build: file_order
-- build: older_rows

-- test: a contract decided after the day of the report is still an offer, and a later notice is unseen
-- given
insert into imports.files (file_id, path) values (1, 'a.csv');
insert into imports.contracts (
    contract_id, customer_id, product, status, offered_on, decided_on, decided_by, started_on, ended_on, notice_on,
    annual_value, currency, has_changed_terms, file_id, line
) values
    ('V1', 'K1', 'Service', 'signed', '2012-11-01', '2012-11-28', 'customer', '2013-01-01', '2013-12-31', null, 100, 'EUR', null, 1, 1),
    ('V2', 'K1', 'Service', 'signed', '2012-11-01', '2012-11-29', 'customer', '2013-01-01', '2013-12-31', null, 100, 'EUR', null, 1, 2),
    ('V3', 'K1', 'Service', 'declined', '2012-11-01', '2012-12-05', 'customer', '2013-01-01', '2013-12-31', null, 100, 'EUR',
        true, 1, 3),
    ('V4', 'K1', 'Service', 'signed', null, null, null, '2012-01-01', '2012-12-31', '2012-12-01', 100, 'EUR', null, 1, 4),
    ('V5', 'K1', 'Service', 'signed', null, null, null, '2012-01-01', '2012-12-31', '2012-11-28', 100, 'EUR', null, 1, 5),
    ('V6', 'K1', 'Service', 'offered', '2012-11-29', null, null, '2013-01-01', null, null, 100, 'EUR', null, 1, 6);

-- expect
from (values
    ('V1', 'signed', '2012-11-28', 'customer', null, false),
    ('V2', 'offered', null, null, null, false),
    ('V3', 'offered', null, null, null, true),
    ('V4', 'signed', null, null, null, false),
    ('V5', 'signed', null, null, '2012-11-28', false)
) as t (contract_id, status, decided_on, decided_by, notice_on, has_changed_terms)

-- test: a signed contract without a day of signature is an offer until its first day
-- given
insert into surviving_customers (customer_id, surviving_id) values ('K2', 'K1');
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into imports.contracts (contract_id, customer_id, status, offered_on, started_on, annual_value, file_id, line) values
    ('V1', 'K2', 'signed', '2012-11-01', '2013-01-01', 100, 1, 1),
    ('V2', 'K1', 'signed', '2011-11-01', '2012-01-01', 100, 1, 2),
    ('V2', 'K1', 'signed', '2011-11-01', '2012-01-01', 120, 2, 2);

-- expect
from (values
    ('V1', 'K1', 'offered', 100.0), ('V2', 'K1', 'signed', 120.0)
) as t (contract_id, customer_id, status, annual_value)

-- test: an opportunity was declined by the customer, unless the reason says that it was us
-- given
insert into imports.files (file_id, path) values (1, 'a.csv');
insert into imports.contracts (
    contract_id, decision_reason, customer_id, status, offered_on, decided_on, is_opportunity, file_id, line
) values
    ('a', 'Price', 'K1', 'declined', '2012-10-01', '2012-11-01', true, 1, 1),
    ('b', 'Declined by us: credit check', 'K1', 'declined', '2012-10-01', '2012-11-01', true, 1, 1),
    ('c', 'Wir haben das Sonderangebot abgelehnt', 'K1', 'declined', '2012-10-01', '2012-11-01', true, 1, 1),
    ('d', 'No capacity before June', 'K1', 'declined', '2012-10-01', '2012-11-01', true, 1, 1),
    ('e', 'Kunde hat abgelehnt', 'K1', 'declined', '2012-10-01', '2012-11-01', true, 1, 1),
    ('f', null, 'K1', 'declined', '2012-10-01', '2012-11-01', true, 1, 1),
    ('g', 'Käus refused', 'K1', 'declined', '2012-10-01', '2012-11-01', true, 1, 1);

-- expect
from (values
    ('a', 'customer'), ('b', 'us'), ('c', 'us'), ('d', 'us'), ('e', 'customer'), ('f', 'customer'), ('g', 'us')
) as t (contract_id, decided_by)

-- test: an offer is not decided, whatever day a list of deals gives for its closing
-- given
insert into imports.files (file_id, path) values (1, 'deals.csv');
insert into imports.contracts (contract_id, customer_id, status, offered_on, decided_on, is_opportunity, file_id, line) values
    ('a', 'K1', 'offered', '2012-10-01', '2012-11-01', true, 1, 1),
    ('b', 'K1', 'signed', '2012-10-01', '2012-11-01', true, 1, 2);

-- expect
from (values
    ('a', 'offered', null), ('b', 'signed', '2012-11-01')
) as t (contract_id, status, decided_on)

-- test: a value in another currency counts at the rate of the day of the decision
-- given
-- settings: as_of=2012-11-30
insert into currency_rates (currency, from_on, until_on, worth) values ('USD', '2011-11-01', '2011-11-30', 0.7);
insert into imports.contracts (contract_id, customer_id, status, decided_on, started_on, annual_value, total_value, currency) values
    ('a', 'K1', 'signed', '2011-11-10', '2012-01-01', 100, null, 'USD'),
    ('b', 'K1', 'signed', '2011-11-10', '2012-01-01', null, 200, 'USD'),
    ('c', 'K1', 'signed', '2011-12-10', '2012-01-01', 100, null, 'USD'),
    ('d', 'K1', 'signed', '2011-12-10', '2012-01-01', 100, null, 'EUR');

-- expect
from (values
    ('a', 70.00, null, 100.00), ('b', null, 140.00, 200.00), ('c', null, null, 100.00), ('d', 100.00, null, 100.00)
) as t (contract_id, annual_value, total_value, stated_value)
