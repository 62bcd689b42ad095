-- test: copies have one Date, whatever lists and servers write into the subject; other mails with their id have another; what comes after the day of the report is not seen
-- given
create schema imports;
create table settings as select timestamp '2012-11-28 23:00' as as_of_at;
create table imports.messages as
from (values
    ('copies', timestamp '2012-10-01 08:00', 'Offer'), ('copies', timestamp '2012-10-01 08:00', '[EXTERNAL] Offer'), ('copies', timestamp '2012-10-01 08:00', 'Re-coded'),
    ('clocks', timestamp '2012-10-01 08:00', 'Offer'), ('clocks', timestamp '2012-10-01 08:02', '[list] Offer'), ('clocks', null, 'Else'),
    ('1@broken', timestamp '2012-10-01 08:00', 'Offer'), ('1@broken', timestamp '2012-10-01 08:05', 'Invoice'),
    ('1@broken', timestamp '2012-10-01 08:05', 'Invoice'), ('1@broken', timestamp '2012-11-01 08:05', 'Invoice')
) as t (message_id, dated_at, subject);
alter table imports.messages add column sent_at timestamp default timestamp '2012-11-01 08:00';
insert into imports.messages values ('later', timestamp '2012-11-01 08:00', 'Offer', timestamp '2012-11-01 08:00'), ('later', timestamp '2012-12-01 08:00', 'Invoice', timestamp '2012-12-01 08:00');

-- expect
select t.*, key_of(name) as message_key
from (values ('1@broken', 2, '1@broken#2'), ('1@broken', 2, '1@broken#2'), ('1@broken', 3, '1@broken#3')) as t (message_id, mail_number, name)
