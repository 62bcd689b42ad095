-- test: the same mail in two mailboxes is one, and a mail after midnight in Berlin is not seen although UTC says October
-- given
create schema imports;
create table settings as select timestamp '2012-10-31 23:00' as as_of_at;
create table imports.files as from (values (1, 'sent.mbox'), (2, 'inbox.mbox')) as t (file_id, path);
create table imports.messages as
from (values
    ('m1', timestamp '2012-10-30 08:00:02', 'inbox', 2, 1),
    ('m1', timestamp '2012-10-30 08:00:00', 'sent', 1, 1),
    ('m2', timestamp '2012-10-31 23:30', 'inbox', 2, 9),
    ('m3', null, 'inbox', 2, 19)
) as t (message_id, sent_at, mailbox, file_id, line);
alter table imports.messages add column channel varchar;
alter table imports.messages add column subject varchar;
alter table imports.messages add column from_address varchar;
alter table imports.messages add column to_addresses varchar[];
alter table imports.messages add column cc_addresses varchar[];
alter table imports.messages add column in_reply_to varchar;
alter table imports.messages add column reference_ids varchar[];
alter table imports.messages add column thread_id varchar;
alter table imports.messages add column kind varchar;
alter table imports.messages add column kind_rule varchar;
alter table imports.messages add column reply_kind varchar;
alter table imports.messages add column asks_nothing boolean;

-- expect
from (values ('m1', timestamp '2012-10-30 08:00', 'sent')) as t (message_id, sent_at, mailbox)
