-- test: it begins with the first message or activity, by the local day
-- given
insert into activities (occurred_on) values ('2012-01-02');
insert into messages (sent_at) values ('2011-12-31 23:30');

-- expect
from (values ('2012-01-01')) as t (begins_on)

-- test: without either nothing is known
-- given

-- expect
select cast(null as date) as begins_on
