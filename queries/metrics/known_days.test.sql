-- test: questions are known from the first message of a customer on, in local days; business from its first lifetime
-- given
insert into messages (sent_at, direction) values
    ('2011-12-01 10:00', 'outbound'),
    ('2011-12-31 23:30', 'inbound'),
    ('2012-05-01 10:00', 'inbound');
insert into lifetimes (started_on) values ('2009-01-01'), ('2008-03-01');

-- expect
from (values ('2012-01-01', '2008-03-01')) as t (questions_from_on, business_from_on)

-- test: of nothing no day is known
-- given
insert into messages (sent_at, direction) values ('2011-12-01 10:00', 'outbound');

-- expect
select null as questions_from_on, null as business_from_on
