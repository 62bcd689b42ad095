-- test: the newest copy of a person counts, and one who comes later is not seen
-- given
-- build: repeated_ids
-- build: file_order
-- build: older_rows
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into imports.people (person_id, name, email, role, since_on, until_on, file_id, line) values
    ('A', 'Anna', 'anna@firm.example', 'sales', null, null, 1, 2),
    ('A', 'Anna B', 'anna@firm.example', 'sales', null, '2012-01-01', 2, 2),
    ('B', 'Bert', 'bert@firm.example', null, '2013-01-01', null, 2, 3),
    ('C', 'Büro', 'info@firm.example', 'Sammelpostfach', null, null, 2, 4),
    ('D', 'Desk', 'desk@firm.example', 'Shared Mailbox', null, null, 2, 5);

-- expect
from (values
    ('A', key_of('A'), 'Anna B', 'anna@firm.example', false), ('C', key_of('C'), 'Büro', 'info@firm.example', true),
    ('D', key_of('D'), 'Desk', 'desk@firm.example', true)
) as t (person_id, person_key, name, email, is_mailbox)
