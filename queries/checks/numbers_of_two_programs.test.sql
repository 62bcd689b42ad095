-- test: a number that two programs export is told; newer exports of one program, other numbers, and addresses of contacts, are not
-- given
insert into imports.files (file_id, source) values
    (1, 'zoho__customers'), (2, 'zoho_call__activities'), (3, 'pipedrive__customers'), (4, 'zoho__customers');
insert into imports.customers (customer_id, file_id) values
    ('1', 1), ('1', 3), ('2', 1), ('2', 3), ('3', 1), ('3', 4), ('4', 3);
insert into imports.activities (activity_id, file_id) values ('1', 2), ('1', 1);
insert into imports.contacts (contact_id, file_id) values ('jo@hansen.example', 1), ('jo@hansen.example', 3);
insert into repeated_ids (table_name, id, row_count) values
    ('contacts', 'jo@hansen.example', 2), ('customers', '1', 2), ('customers', '2', 2), ('customers', '3', 2), ('activities', '1', 2);

-- expect
from (values ('customers', 'pipedrive', 'zoho', 2, '1')) as t (table_name, first_program, last_program, id_count, first_id)
