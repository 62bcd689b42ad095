-- test: a stripped reply continues the last mail of its subject and customer within 90 days, and nothing else does
-- given
create table settings as select 90 as conversation_days;
create table messages as
from (values
    ('m1', timestamp '2012-01-01', 'Offer', null::varchar, 'human'),
    ('m2', timestamp '2012-01-02', 'AW: Offer', null, 'human'),
    ('m3', timestamp '2012-01-03', 'Offer', null, 'human'),
    ('m4', timestamp '2012-01-04', 'AW: Offer', null, 'human'),
    ('m5', timestamp '2012-01-05', 'AW: Offer', null, 'human'),
    ('m6', timestamp '2012-04-05', 'AW: Offer', null, 'human'),
    ('m7', timestamp '2012-01-01', 'AW: ', null, 'human'),
    ('m8', timestamp '2012-01-02', 'AW: ', null, 'human'),
    ('m9', timestamp '2012-01-06', 'AW: Offer', null, 'bulk'),
    ('n1', timestamp '2012-01-01', 'Visit', 'T', 'human'),
    ('n2', timestamp '2012-01-02', 'AW: Visit', null, 'human'),
    ('n3', timestamp '2012-01-03', 'AW: Visit', 'T', 'human')
) as t (message_id, sent_at, subject, thread_id, kind);
alter table messages add column is_threaded boolean;
update messages set is_threaded = thread_id is not null;
create table subjects as
from (values ('Offer', 'offer', false), ('AW: Offer', 'offer', true), ('Visit', 'visit', false), ('AW: Visit', 'visit', true), ('AW: ', '', true))
    as t (subject, base_subject, is_reply_subject);
create table message_parents as from (values ('m5', 'm1')) as t (message_id, parent_id);
create table counterparts as
from (values
    ('m1', 'K1', 'jo@hansen.example'), ('m2', 'K2', 'kim@other.example'), 
    ('m3', 'K1', 'lou@hansen.example'), ('m4', 'K1', 'jo@hansen.example'), ('m5', 'K1', 'jo@hansen.example'),
    ('m6', 'K1', 'jo@hansen.example'), ('m7', 'K1', 'jo@hansen.example'), ('m8', 'K1', 'jo@hansen.example'),
    ('m9', 'K1', 'jo@hansen.example'), ('n1', 'K1', 'jo@hansen.example'),
    ('n2', 'K1', 'jo@hansen.example'), ('n3', 'K1', 'jo@hansen.example')
) as t (message_id, customer_key, contact_key);

-- expect
from (values ('m4', 'm3'), ('n2', 'n1')) as t (message_id, previous_id)

-- test: of several customers in a mail any one that it shares with an earlier mail will do, and the latest of these is continued
-- given
create table settings as select 90 as conversation_days;
create table messages as
from (values
    ('m1', timestamp '2012-01-01', 'Offer'), ('m2', timestamp '2012-01-02', 'Offer'), ('m3', timestamp '2012-01-03', 'AW: Offer')
) as t (message_id, sent_at, subject);
create table subjects as from (values ('Offer', 'offer', false), ('AW: Offer', 'offer', true)) as t (subject, base_subject, is_reply_subject);
alter table messages add column kind varchar default 'human';
alter table messages add column is_threaded boolean default false;
create table message_parents (message_id varchar);
create table counterparts as
from (values
    ('m1', 'K1', 'jo@hansen.example'), ('m2', 'K2', 'kim@other.example'),
    ('m3', 'K1', 'jo@hansen.example'), ('m3', 'K2', 'kim@other.example'), ('m3', null, 'x@y.example')
) as t (message_id, customer_key, contact_key);

-- expect
from (values ('m3', 'm2')) as t (message_id, previous_id)
