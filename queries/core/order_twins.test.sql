-- test: purchases that a shop, a payment and an invoice seem to share are told by each two programs; other days, values and customers are not
-- given
insert into imports.files (file_id, source) values
    (1, 'shopify__orders'), (2, 'paypal__orders'), (3, 'mapping rechnungen*.csv'), (4, 'paypal_de__orders');
insert into imports.orders (order_id, file_id) values
    ('S1', 1), ('S2', 1), ('S3', 1), ('P1', 2), ('P2', 2), ('P3', 4), ('P4', 4), ('R1', 3);
insert into orders (order_id, customer_id, ordered_on, stated_value, currency) values
    ('S1', 'K1', '2012-11-01', 59.5, 'EUR'), ('P1', 'K1', '2012-11-02', 59.5, 'EUR'), ('R1', 'K1', '2012-11-08', 59.5, null),
    ('S2', 'K1', '2012-11-01', 20, 'EUR'), ('P2', 'K1', '2012-11-09', 20, 'EUR'),
    ('S3', 'K2', '2012-11-01', 10, 'EUR'), ('P3', 'K2', '2012-11-01', 10, 'USD'), ('P4', 'K3', '2012-11-01', 10, 'EUR');

-- expect
from (values
    ('mapping rechnungen*.csv', 'paypal', 'R1', 'P1'),
    ('mapping rechnungen*.csv', 'shopify', 'R1', 'S1'),
    ('paypal', 'shopify', 'P1', 'S1')
) as t (program, twin_program, order_id, twin_id)

-- test: two files of one program, and orders without a value, are no finding
-- given
insert into imports.files (file_id, source) values (2, 'paypal__orders'), (4, 'paypal_de__orders'), (1, 'shopify__orders');
insert into imports.orders (order_id, file_id) values ('P1', 2), ('P2', 4), ('P3', 2), ('S3', 1);
insert into orders (order_id, customer_id, ordered_on, stated_value, currency) values
    ('P1', 'K1', '2012-11-01', 59.5, 'EUR'), ('P2', 'K1', '2012-11-02', 59.5, 'EUR'),
    ('P3', 'K1', '2012-11-02', null, 'EUR'), ('S3', 'K1', '2012-11-02', null, 'EUR');

-- expect
from (values ('', '', '', '')) as t (program, twin_program, order_id, twin_id)
where false
