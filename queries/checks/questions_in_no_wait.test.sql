-- test: a call waits for nothing; a question without a wait and one in two waits are problems, an outbound message is none
-- given
create table correspondence as
from (values ('good', 'inbound', 'email'), ('lost', 'inbound', 'email'), ('twice', 'inbound', 'email'), ('ours', 'outbound', 'email'), ('spoken', 'inbound', 'call')) as t (message_id, direction, channel);
alter table correspondence add column kind varchar default 'human';
alter table correspondence add column is_first boolean default true;
create table wait_members as
from (values ('good', 'w1'), ('twice', 'w1'), ('twice', 'w2')) as t (message_id, wait_id);

-- expect
from (values ('lost', 0), ('twice', 2)) as t (message_id, wait_count)
