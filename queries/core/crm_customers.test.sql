-- test: the newest copy counts, merged and later customers are left out, and a domain loses its www
-- given
-- build: repeated_ids
-- build: file_order
-- build: older_rows
insert into surviving_customers (customer_id, surviving_id) values ('K2', 'K1');
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into imports.customers (customer_id, name, domain, created_on, merged_into_customer_id, file_id, line) values
    ('K1', 'Hansen', ' WWW.Hansen.Example', null, null, 1, 2),
    ('K1', 'Hansen GmbH', 'https://www.hansen.example', null, null, 2, 2),
    ('K2', 'Hansen twice', null, null, null, 1, 3),
    ('K2', 'Hansen twice', null, null, 'K1', 2, 3),
    ('K3', 'Later', null, '2012-11-29', null, 1, 4),
    ('K4', 'Today', '', '2012-11-28', null, 1, 5);

-- expect
from (values ('K1', 'Hansen GmbH', 'hansen.example'), ('K4', 'Today', '')) as t (customer_id, name, domain)
