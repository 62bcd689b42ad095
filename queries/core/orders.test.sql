-- test: an order that was cancelled in a newer export does not count, nor one after the day of the report, nor one that bills a contract
-- given
-- settings: as_of=2012-11-30
-- build: repeated_ids
-- build: file_order
-- build: older_rows
insert into surviving_customers (customer_id, surviving_id) values ('K2', 'K1');
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into contracts (contract_id, status) values ('V1', 'signed'), ('V2', 'offered');
insert into imports.orders (order_id, customer_id, ordered_at, value, quantity, status, file_id, line, contract_id) values
    ('O1', 'K1', '2012-10-31 23:30', 10, 1, 'paid', 1, 1, null),
    ('O1', 'K1', '2012-10-31 23:30', 10, 1, 'paid', 2, 1, null),
    ('O2', 'K1', '2012-11-02 10:00', 10, 1, 'paid', 1, 2, null),
    ('O2', 'K1', '2012-11-02 10:00', 10, 1, 'Storniert', 2, 2, null),
    ('O3', 'K1', '2012-11-30 23:00', 10, 1, null, 1, 3, null),
    ('O4', 'K2', '2012-11-30 22:59', 10, 1, null, 1, 4, null),
    ('O5', 'K1', '2012-11-05 10:00', 10, 1, null, 1, 5, 'V1'),
    ('O6', 'K1', '2012-11-06 10:00', 10, 1, null, 1, 6, 'V2'),
    ('O7', 'K1', '2012-11-07 10:00', 10, 1, null, 1, 7, 'unknown');

-- expect
from (values
    ('O1', 'K1', '2012-11-01'), ('O4', 'K1', '2012-11-30'), ('O6', 'K1', '2012-11-06'), ('O7', 'K1', '2012-11-07')
) as t (order_id, customer_id, ordered_on)

-- test: another currency is brought into the report's at the rate of the day; without one its value is not known
-- given
-- settings: as_of=2012-11-30
-- build: repeated_ids
-- build: file_order
-- build: older_rows
insert into currency_rates (currency, from_on, until_on, worth) values
    ('USD', '2012-11-01', '2012-11-09', 0.8), ('USD', '2012-11-10', '2012-11-20', 0.75);
insert into imports.orders (order_id, customer_id, ordered_at, value, currency) values
    ('own', 'K1', '2012-11-05 10:00', 10, 'EUR'), ('unsaid', 'K1', '2012-11-05 10:00', 10, null),
    ('first rate', 'K1', '2012-11-09 22:59', 10, 'USD'), ('second rate', 'K1', '2012-11-09 23:00', 10, 'USD'),
    ('no rate that day', 'K1', '2012-11-25 10:00', 10, 'USD'), ('no rate', 'K1', '2012-11-05 10:00', 10, 'GBP');

-- expect
from (values
    ('own', 10.00, 10.00), ('unsaid', 10.00, 10.00), ('first rate', 8.00, 10.00), ('second rate', 7.50, 10.00),
    ('no rate that day', null, 10.00), ('no rate', null, 10.00)
) as t (order_id, value, stated_value)
