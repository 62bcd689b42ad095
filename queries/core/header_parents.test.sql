-- test: the last of the References goes before In-Reply-To, a mail never answers itself, and an id that different mails carry is nobody's
-- given
create table mails as
from (values
    ('m1', null, null::varchar[]), ('m2', 'm1', []), ('m3', 'm1', ['m1', 'm2']), ('m4', 'm1', ['m4']), ('m5', 'm5', null), ('m6', 'twice', null), ('m7', 'unknown', null)
) as t (message_id, in_reply_to, reference_ids);
alter table mails add column name varchar;
update mails set name = message_id;
alter table mails add column sent_at timestamp;
alter table mails add column sent_at_rule varchar;
create table reused_ids as from (values ('twice')) as t (message_id);

-- expect
select message_id, key_of(parent_name) as parent_id
from (values ('m2', 'm1'), ('m3', 'm2'), ('m4', 'm1'), ('m7', 'unknown')) as t (message_id, parent_name)
