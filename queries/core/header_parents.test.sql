-- test: the last of the References goes before In-Reply-To, a mail never answers itself, and an id that different mails carry is nobody's
-- given
create table mails as
from (values
    ('m1', null, null::varchar[]), ('m2', 'm1', []), ('m3', 'm1', ['m1', 'm2']), ('m4', 'm1', ['m4']), ('m5', 'm5', null), ('m6', 'twice', null), ('m7', 'unknown', null)
) as t (message_id, in_reply_to, reference_ids);
alter table mails add column name varchar;
update mails set name = message_id;
create table message_names as select unnest(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'twice', 'unknown']) as name, name as message_id;
create table reused_ids as from (values ('twice')) as t (message_id);

-- expect
from (values ('m2', 'm1'), ('m3', 'm2'), ('m4', 'm1'), ('m7', 'unknown')) as t (message_id, parent_id)
