-- test: what has a number of the mail system's begins anew; else References go before In-Reply-To, a mail never answers itself, and a lost mail hangs on what stood before it
-- given
create table messages as
from (values
    ('m1', null, null::varchar[], null),
    ('m2', 'm1', [], null),
    ('m3', 'm1', ['m1', 'lost', 'm2'], null),
    ('m4', 'm2', ['m4'], null),
    ('m5', 'm5', null, null),
    ('m6', null, ['m1', 'm6', 'm2', 'm6'], null),
    ('m7', null, ['m2', 'lost', 'lost'], null),
    ('m8', 'm1', ['m1', 'gone', 'm2'], 'T')
) as t (message_id, in_reply_to, reference_ids, thread_id);

-- expect
from (values ('m2', 'm1'), ('m3', 'm2'), ('lost', 'm1'), ('m4', 'm2'), ('m6', 'm2'), ('m7', 'lost'), ('gone', 'm1')) as t (message_id, parent_id)
