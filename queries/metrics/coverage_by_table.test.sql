-- test: rows read are loaded, copies or set aside; different mails with one Message-ID are no copies
-- given
insert into reused_ids (message_key) values (12), (12);
insert into repeated_ids (table_name, id, row_count) values ('orders', 'o1', 3), ('messages', null, 4), ('messages', null, 2);
-- Of three rows of one order two are its lines.
insert into older_rows (table_name, table_row) values ('orders', 0);
insert into imports.orders (order_id) values ('o1'), ('o1'), ('o1');
-- Of four rows with one Message-ID two are another mail and its copy; one mail came twice, and one once.
insert into imports.messages (message_key) values (1), (1), (1), (1), (2), (2), (3);
insert into imports.files (table_name, read_count, accepted_count, quarantine_count) values
    ('orders', 3, 2, 1),
    ('orders', 1, 1, 0),
    ('messages', 9, 7, 2),
    (null, 0, 0, 0);

-- expect
from (values
    ('orders', 2, 4, 2, 1, 1),
    ('messages', 1, 9, 4, 3, 2),
    (null, 1, 0, 0, 0, 0)
) as t (table_name, file_count, read_count, loaded_count, duplicate_count, quarantine_count)
