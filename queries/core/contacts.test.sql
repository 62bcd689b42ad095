-- test: contacts of merged customers stand at the surviving one, each field may hold several addresses, later contacts are not seen
-- given
-- build: repeated_ids
-- build: file_order
-- build: older_rows
insert into surviving_customers (customer_id, surviving_id) values ('K2', 'K1');
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into imports.contacts (contact_id, customer_id, name, email, role, since_on, file_id, line, other_addresses) values
    ('P1', 'K2', 'Jo', 'jo@hansen.example', 'buyer', null, 1, 2, ['jo@home.example']),
    ('P2', 'K1', 'Kim', null, null, '2012-11-28', 1, 3, null),
    ('P2', 'K1', 'Kim B', null, null, '2012-11-28', 2, 3, null),
    ('P4', 'K1', 'Max', '"max, b." <max@hansen.example>; mailto:m.b@gmx.example,', null, null, 1, 5, null),
    ('P3', 'K1', 'Lou', null, null, '2012-11-29', 1, 4, null);

-- expect
from (values
    ('P1', 'K1', 'Jo', 'jo@hansen.example', ['jo@hansen.example', 'jo@home.example']),
    ('P4', 'K1', 'Max', 'max@hansen.example', ['max@hansen.example', 'm.b@gmx.example']),
    ('P2', 'K1', 'Kim B', null, [])
) as t (contact_id, customer_id, name, email, addresses)
