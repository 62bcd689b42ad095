-- test: mail without a known own side is a problem
-- given
create table mails as from (values ('m1'), ('m2')) as t (message_id);
create table own_names (name varchar, rule varchar);

-- expect
from (values (2)) as t (mail_count)

-- test: no mail needs no own side
-- given
create table mails (message_id varchar);
create table own_names (name varchar, rule varchar);

-- expect
select 1 as mail_count where false
