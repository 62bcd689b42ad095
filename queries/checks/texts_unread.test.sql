-- test: a customer's mail whose text was not read is told by its file; ours, calls and those read are not
-- given
-- settings: privacy.bodies=signals
insert into messages (channel, direction, kind, asks_nothing, file_id, line) values
    ('email', 'inbound', 'human', null, 1, 40), ('email', 'inbound', 'human', null, 1, 9),
    ('email', 'inbound', 'human', false, 2, 1), ('email', 'outbound', 'human', null, 2, 2),
    ('call', 'inbound', 'human', null, 3, 1), ('email', 'inbound', 'auto_reply', null, 3, 2);

-- expect
from (values (1, 2, 9)) as t (file_id, mail_count, first_line)

-- test: where no texts are read, none is missed
-- given
insert into messages (channel, direction, kind, asks_nothing, file_id, line) values ('email', 'inbound', 'human', null, 1, 40);

-- expect
from (values (0, 0, 0)) as t (file_id, mail_count, first_line) where false
