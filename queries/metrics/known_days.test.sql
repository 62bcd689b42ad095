-- test: questions are known from the first message of a customer on, in local days; business from its first lifetime
-- given
create table settings as select 'Europe/Berlin' as timezone;
create table messages as
from (values
    (timestamp '2011-12-01 10:00', 'outbound'),
    (timestamp '2011-12-31 23:30', 'inbound'),
    (timestamp '2012-05-01 10:00', 'inbound')
) as t (sent_at, direction);
create table lifetimes as from (values (date '2009-01-01'), (date '2008-03-01')) as t (started_on);
-- expect
select date '2012-01-01' as questions_from_on, date '2008-03-01' as business_from_on

-- test: of nothing no day is known
-- given
create table settings as select 'Europe/Berlin' as timezone;
create table messages as select timestamp '2011-12-01 10:00' as sent_at, 'outbound' as direction;
create table lifetimes as select null::date as started_on;
-- expect
select null::date as questions_from_on, null::date as business_from_on
