-- test: a purchase counts net of what was given back, and not where all was; one that bills a known contract does not count
-- given
insert into order_customers (named_as, customer_id) values ('K2', 'K1');
insert into contracts (contract_id, status) values ('V1', 'signed'), ('V2', 'offered');
insert into order_refunds (order_id, customer_id, refunded_value) values ('O2', 'K1', 4), ('O3', 'K1', 10);
insert into order_entries (order_id, customer_id, ordered_at, value, contract_id, standing) values
    ('O1', 'K1', '2012-10-31 23:30', 10, null, 'purchase'), ('O2', 'K1', '2012-11-02', 10, null, 'purchase'),
    ('O3', 'K1', '2012-11-02', 10, null, 'purchase'), ('O4', 'K2', '2012-11-03', null, null, 'purchase'),
    ('O5', 'K1', '2012-11-03', 10, 'V1', 'purchase'), ('O6', 'K1', '2012-11-03', 10, 'V2', 'purchase'),
    ('O7', 'K1', '2012-11-03', 10, 'unknown', 'purchase'), ('O8', 'K1', '2012-11-03', 10, null, 'no_purchase'),
    ('O9', 'K1', '2012-11-03', -10, null, 'return');

-- expect
from (values
    ('O1', 'K1', '2012-11-01', 10), ('O2', 'K1', '2012-11-02', 6), ('O4', 'K1', '2012-11-03', null),
    ('O6', 'K1', '2012-11-03', 10), ('O7', 'K1', '2012-11-03', 10)
) as t (order_id, customer_id, ordered_on, value)

-- test: an order that was cancelled in a newer export does not count, nor one after the day of the report
-- given
-- settings: as_of=2012-11-30
-- build: repeated_ids
-- build: file_order
-- build: older_rows
-- build: order_entries
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into imports.orders (order_id, customer_id, ordered_at, value, quantity, status, file_id, line) values
    ('O1', 'K1', '2012-10-31 23:30', 10, 1, 'paid', 1, 1), ('O1', 'K1', '2012-10-31 23:30', 10, 1, 'paid', 2, 1),
    ('O2', 'K1', '2012-11-02 10:00', 10, 1, 'paid', 1, 2), ('O2', 'K1', '2012-11-02 10:00', 10, 1, 'Storniert', 2, 2),
    ('O3', 'K1', '2012-11-30 23:00', 10, 1, null, 1, 3), ('O4', 'K1', '2012-11-30 22:59', 10, 1, null, 1, 4);

-- expect
from (values ('O1', 'K1', 10), ('O4', 'K1', 10)) as t (order_id, customer_id, value)

-- test: another currency is brought into the report's at the rate of the day; without one its value is not known
-- given
-- settings: as_of=2012-11-30
-- build: repeated_ids
-- build: file_order
-- build: older_rows
-- build: order_entries
insert into currency_rates (currency, from_on, until_on, worth) values
    ('USD', '2012-11-01', '2012-11-09', 0.8), ('USD', '2012-11-10', '2012-11-20', 0.75),
    ('CHF', '2012-11-01', '2012-11-20', 0.745);
insert into imports.orders (order_id, customer_id, ordered_at, value, currency) values
    ('own', 'K1', '2012-11-05 10:00', 10, 'EUR'), ('unsaid', 'K1', '2012-11-05 10:00', 10, null),
    ('first rate', 'K1', '2012-11-09 22:59', 10, 'USD'), ('second rate', 'K1', '2012-11-09 23:00', 10, 'USD'),
    ('no rate that day', 'K1', '2012-11-25 10:00', 10, 'USD'), ('no rate', 'K1', '2012-11-05 10:00', 10, 'GBP'),
    ('half a cent', 'K1', '2012-11-05 10:00', 27, 'CHF');

-- expect
from (values
    ('own', 10.00, 10.00), ('unsaid', 10.00, 10.00), ('first rate', 8.00, 10.00), ('second rate', 7.50, 10.00),
    ('no rate that day', null, 10.00), ('no rate', null, 10.00), ('half a cent', 20.11, 27.00)
) as t (order_id, value, stated_value)
