-- test: References go before In-Reply-To, a mail never answers itself, and a lost mail hangs on what stood before it
-- given
create table messages as
from (values
    ('m1', null, null::varchar[]),
    ('m2', 'm1', []),
    ('m3', 'm1', ['m1', 'lost', 'm2']),
    ('m4', 'm2', ['m4']),
    ('m5', 'm5', null),
    ('m6', null, ['m1', 'm6', 'm2', 'm6']),
    ('m7', null, ['m2', 'lost', 'lost'])
) as t (message_id, in_reply_to, reference_ids);

-- expect
from (values ('m2', 'm1'), ('m3', 'm2'), ('lost', 'm1'), ('m4', 'm2'), ('m6', 'm2'), ('m7', 'lost')) as t (message_id, parent_id)
