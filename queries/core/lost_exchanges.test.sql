-- test: of the messages with customers who were lost each stands here once, automatic replies do not
-- given
create table losses as from (values ('K1', 1), ('K1', 2)) as t (customer_id, loss_number);
create table correspondence as
from (values
    ('m1', 'K1', 'human', true), ('m1', 'K1', 'human', false), ('m2', 'K1', 'auto_reply', true), ('m3', 'K2', 'human', true)
) as t (message_id, customer_id, kind, is_first);
alter table correspondence add column customer_key bigint;
update correspondence set customer_key = key_of(customer_id);
alter table correspondence add column conversation_id bigint;
alter table correspondence add column channel varchar;
alter table correspondence add column direction varchar;
alter table correspondence add column sent_at timestamp;
alter table correspondence add column sent_on date;
alter table correspondence add column person_key varchar;

-- expect
from (values ('m1', 'K1')) as t (message_id, customer_id)
