-- given
-- build: header_parents

-- test: References go before In-Reply-To, a mail never answers itself, and a lost mail hangs on what stood before it
-- given
insert into mails (name, in_reply_to, reference_ids, message_id) values
    ('m1', null, null, key_of('m1')),
    ('m2', 'm1', [], key_of('m2')),
    ('m3', 'm1', ['m1', 'lost', 'm2'], key_of('m3')),
    ('m4', 'm2', ['m4'], key_of('m4')),
    ('m5', 'm5', null, key_of('m5')),
    ('m6', null, ['m1', 'm6', 'm2', 'm6'], key_of('m6')),
    ('m7', null, ['m2', 'lost', 'lost'], key_of('m7'));

-- expect
select key_of(name) as message_id, key_of(parent_name) as parent_id
from (values ('m2', 'm1'), ('m3', 'm2'), ('lost', 'm1'), ('m4', 'm2'), ('m6', 'm2'), ('m7', 'lost')) as t (name, parent_name)

-- test: a reply that lost its headers is placed by the References of others, and a first mail never is
-- given
insert into mails (name, subject, reference_ids, message_id) values
    ('m1', 'Offer', null, key_of('m1')), ('m2', 'Re: Offer', null, key_of('m2')),
    ('m3', 'Re: Offer', ['m1', 'm2'], key_of('m3')), ('m4', 'Invoice', null, key_of('m4')),
    ('m5', 'Re: Invoice', ['m1', 'm4'], key_of('m5'));
insert into subjects (subject, is_reply_subject) values
    ('Offer', false), ('Re: Offer', true), ('Invoice', false), ('Re: Invoice', true);

-- expect
select key_of(name) as message_id, key_of(parent_name) as parent_id
from (values ('m2', 'm1'), ('m3', 'm2'), ('m5', 'm4')) as t (name, parent_name)

-- test: the mail system's conversation goes before headers, and several numbers of one conversation are one
-- given
insert into mails (name, in_reply_to, thread_id, other_thread_ids, message_id) values
    ('m1', 'x', '7', ['9'], key_of('m1')), ('m2', 'm1', '9', null, key_of('m2')), ('m3', 'm2', null, null, key_of('m3'));

-- expect
select key_of(name) as message_id, key_of(parent_name) as parent_id
from (values ('m1', 'thread:7'), ('m2', 'thread:9'), ('m3', 'm2'), ('thread:9', 'thread:7')) as t (name, parent_name)

-- test: an id that different mails carry ties nothing together
-- given
insert into mails (name, in_reply_to, message_id) values
    ('1', null, key_of('1')), ('1#2', null, key_of('1#2')), ('m3', '1', key_of('m3')), ('m4', 'm3', key_of('m4'));
insert into reused_ids (message_id) values ('1');

-- expect
select key_of(name) as message_id, key_of(parent_name) as parent_id
from (values ('m4', 'm3')) as t (name, parent_name)
