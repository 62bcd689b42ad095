-- test: a stripped reply continues the last mail of its subject and customer within 90 days, and nothing else does
-- given
create table settings as select 90 as conversation_days;
create table messages as
from (values
    ('m1', timestamp '2012-01-01', 'offer', false, null, null::varchar[], null, 'human'),
    ('m2', timestamp '2012-01-02', 'offer', true, null, null, null, 'human'),
    ('m3', timestamp '2012-01-03', 'offer', false, null, null, null, 'human'),
    ('m4', timestamp '2012-01-04', 'offer', true, null, null, null, 'human'),
    ('m5', timestamp '2012-01-05', 'offer', true, 'm1', null, null, 'human'),
    ('m6', timestamp '2012-04-05', 'offer', true, null, null, null, 'human'),
    ('m7', timestamp '2012-01-01', '', true, null, null, null, 'human'),
    ('m8', timestamp '2012-01-02', '', true, null, null, null, 'human'),
    ('m9', timestamp '2012-01-06', 'offer', true, null, null, null, 'bulk'),
    ('n1', timestamp '2012-01-01', 'visit', false, null, null, 'T', 'human'),
    ('n2', timestamp '2012-01-02', 'visit', true, null, null, null, 'human'),
    ('n3', timestamp '2012-01-03', 'visit', true, null, null, 'T', 'human')
) as t (message_id, sent_at, base_subject, is_reply_subject, in_reply_to, reference_ids, thread_id, kind);
create table message_parents as from (values ('m5', 'm1')) as t (message_id, parent_id);
create table participants as
from (values
    ('m1', 'theirs', 'K1', 'jo@hansen.example'), ('m2', 'theirs', 'K2', 'kim@other.example'), ('m3', 'ours', null, 'anna@firm.example'),
    ('m3', 'theirs', 'K1', 'lou@hansen.example'), ('m4', 'theirs', 'K1', 'jo@hansen.example'), ('m5', 'theirs', 'K1', 'jo@hansen.example'),
    ('m6', 'theirs', 'K1', 'jo@hansen.example'), ('m7', 'theirs', 'K1', 'jo@hansen.example'), ('m8', 'theirs', 'K1', 'jo@hansen.example'),
    ('m9', 'theirs', 'K1', 'jo@hansen.example'), ('n1', 'theirs', 'K1', 'jo@hansen.example'),
    ('n2', 'theirs', 'K1', 'jo@hansen.example'), ('n3', 'theirs', 'K1', 'jo@hansen.example')
) as t (message_id, side, customer_id, address);

-- expect
from (values ('m4', 'm3'), ('n2', 'n1')) as t (message_id, previous_id)

-- test: of several customers in a mail any one that it shares with an earlier mail will do, and the latest of these is continued
-- given
create table settings as select 90 as conversation_days;
create table messages as
from (values
    ('m1', timestamp '2012-01-01', false), ('m2', timestamp '2012-01-02', false), ('m3', timestamp '2012-01-03', true)
) as t (message_id, sent_at, is_reply_subject);
alter table messages add column base_subject varchar default 'offer';
alter table messages add column kind varchar default 'human';
alter table messages add column thread_id varchar;
create table message_parents (message_id varchar);
create table participants as
from (values
    ('m1', 'theirs', 'K1', 'jo@hansen.example'), ('m2', 'theirs', 'K2', 'kim@other.example'),
    ('m3', 'theirs', 'K1', 'jo@hansen.example'), ('m3', 'theirs', 'K2', 'kim@other.example'), ('m3', 'theirs', null, 'x@y.example')
) as t (message_id, side, customer_id, address);

-- expect
from (values ('m3', 'm2')) as t (message_id, previous_id)
