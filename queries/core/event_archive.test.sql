-- test: it begins with the first message or activity, by the local day
-- given
create table settings as select 'Europe/Berlin' as timezone;
create table activities as select date '2012-01-02' as occurred_on;
create table messages as select timestamp '2011-12-31 23:30' as sent_at;

-- expect
from (values (date '2012-01-01')) as t (begins_on)

-- test: without either nothing is known
-- given
create table settings as select 'Europe/Berlin' as timezone;
create table activities (occurred_on date);
create table messages (sent_at timestamp);

-- expect
select null::date as begins_on
