-- test: References go before In-Reply-To, a mail never answers itself, and a lost mail hangs on what stood before it
-- given
create table mails as
from (values
    ('m1', null, null::varchar[]),
    ('m2', 'm1', []),
    ('m3', 'm1', ['m1', 'lost', 'm2']),
    ('m4', 'm2', ['m4']),
    ('m5', 'm5', null),
    ('m6', null, ['m1', 'm6', 'm2', 'm6']),
    ('m7', null, ['m2', 'lost', 'lost'])
) as t (name, in_reply_to, reference_ids);
alter table mails add column subject varchar;
alter table mails add column thread_id varchar;
alter table mails add column other_thread_ids varchar[];
create table subjects (subject varchar, is_reply_subject boolean);
create table reused_ids (message_id varchar);
create table tickets (ticket_id varchar);
alter table mails add column message_id bigint;
update mails set message_id = key_of(name);
alter table mails add column sent_at timestamp;
alter table mails add column sent_at_rule varchar;
-- build: header_parents

-- expect
select key_of(name) as message_id, key_of(parent_name) as parent_id
from (values ('m2', 'm1'), ('m3', 'm2'), ('lost', 'm1'), ('m4', 'm2'), ('m6', 'm2'), ('m7', 'lost')) as t (name, parent_name)

-- test: a reply that lost its headers is placed by the References of others, and a first mail never is
-- given
create table mails as
from (values
    ('m1', 'Offer', null::varchar[]), ('m2', 'Re: Offer', null), ('m3', 'Re: Offer', ['m1', 'm2']), ('m4', 'Invoice', null), ('m5', 'Re: Invoice', ['m1', 'm4'])
) as t (name, subject, reference_ids);
alter table mails add column in_reply_to varchar;
alter table mails add column thread_id varchar;
alter table mails add column other_thread_ids varchar[];
create table subjects as
from (values ('Offer', false), ('Re: Offer', true), ('Invoice', false), ('Re: Invoice', true)) as t (subject, is_reply_subject);
create table reused_ids (message_id varchar);
create table tickets (ticket_id varchar);
alter table mails add column message_id bigint;
update mails set message_id = key_of(name);
alter table mails add column sent_at timestamp;
alter table mails add column sent_at_rule varchar;
-- build: header_parents

-- expect
select key_of(name) as message_id, key_of(parent_name) as parent_id
from (values ('m2', 'm1'), ('m3', 'm2'), ('m5', 'm4')) as t (name, parent_name)

-- test: the mail system's conversation goes before headers, and several numbers of one conversation are one
-- given
create table mails as
from (values ('m1', 'x', '7', ['9']), ('m2', 'm1', '9', null), ('m3', 'm2', null, null)) as t (name, in_reply_to, thread_id, other_thread_ids);
alter table mails add column reference_ids varchar[];
alter table mails add column subject varchar;
create table subjects (subject varchar, is_reply_subject boolean);
create table reused_ids (message_id varchar);
create table tickets (ticket_id varchar);
alter table mails add column message_id bigint;
update mails set message_id = key_of(name);
alter table mails add column sent_at timestamp;
alter table mails add column sent_at_rule varchar;
-- build: header_parents

-- expect
select key_of(name) as message_id, key_of(parent_name) as parent_id
from (values ('m1', 'thread:7'), ('m2', 'thread:9'), ('m3', 'm2'), ('thread:9', 'thread:7')) as t (name, parent_name)

-- test: an id that different mails carry ties nothing together
-- given
create table mails as
from (values ('1', null), ('1#2', null), ('m3', '1'), ('m4', 'm3')) as t (name, in_reply_to);
alter table mails add column reference_ids varchar[];
alter table mails add column subject varchar;
alter table mails add column thread_id varchar;
alter table mails add column other_thread_ids varchar[];
create table subjects (subject varchar, is_reply_subject boolean);
create table reused_ids as from (values ('1')) as t (message_id);
create table tickets (ticket_id varchar);
alter table mails add column message_id bigint;
update mails set message_id = key_of(name);
alter table mails add column sent_at timestamp;
alter table mails add column sent_at_rule varchar;
-- build: header_parents

-- expect
select key_of(name) as message_id, key_of(parent_name) as parent_id
from (values ('m4', 'm3')) as t (name, parent_name)
