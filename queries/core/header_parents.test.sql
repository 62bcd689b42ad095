-- test: the last of the References goes before In-Reply-To, a mail never answers itself, and an id that different mails carry is nobody's
-- given
insert into mails (message_id, in_reply_to, reference_ids, name) values
    (1, null, null, 'm1'), (2, 'm1', [], 'm2'), (3, 'm1', ['m1', 'm2'], 'm3'), (4, 'm1', ['m4'], 'm4'), (5, 'm5', null, 'm5'),
    (6, 'twice', null, 'm6'), (7, 'unknown', null, 'm7');
insert into reused_ids (message_id) values ('twice');

-- expect
from (values
    (2, key_of('m1')), (3, key_of('m2')), (4, key_of('m1')), (7, key_of('unknown'))
) as t (message_id, parent_id)
