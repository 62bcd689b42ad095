-- test: a decided end is looked at while no further term is signed, and known as kept from the signature on
-- given
insert into followed_from (contracts_from_on) values ('2008-01-01');
insert into event_archive (begins_on) values ('2008-01-01');
insert into terms (customer_id, started_on, ended_on, signed_on, annual_value, lifetime_number, term_number) values
    ('a', '2010-01-01', '2010-12-31', '2009-12-01', 100, 1, 1), ('a', '2011-01-01', '2011-12-31', '2010-10-15', 110, 1, 2);

-- expect
from (values
    ('2010-12-31', 90, '2010-10-02', 1, 100, '2011-01-31', '2010-10-15'),
    ('2010-12-31', 180, '2010-07-04', 1, 100, '2011-01-31', '2010-10-15'),
    ('2010-12-31', 300, '2010-03-06', 1, 100, '2011-01-31', '2010-10-15'),
    ('2011-12-31', 30, '2011-12-01', 2, 110, '2012-01-31', null),
    ('2011-12-31', 90, '2011-10-02', 2, 110, '2012-01-31', null),
    ('2011-12-31', 180, '2011-07-04', 2, 110, '2012-01-31', null),
    ('2011-12-31', 300, '2011-03-06', 2, 110, '2012-01-31', null)
) as t (ended_on, lead_days, looked_on, term_number, annual_value, decided_on, kept_on)

-- test: a running end is looked at as of the day of the report, as of the nearest number of days; a renewed one and one a year ahead are not
-- given
insert into followed_from (contracts_from_on) values ('2008-01-01');
insert into event_archive (begins_on) values ('2008-01-01');
insert into terms (customer_id, started_on, ended_on, signed_on, annual_value, term_number) values
    ('a', '2012-01-01', '2012-12-31', '2011-12-01', 100, 1),
    ('b', '2012-01-01', '2012-12-31', '2011-12-01', 100, 1), ('b', '2013-01-01', '2013-12-31', '2012-11-01', 100, 2),
    ('c', '2012-06-01', '2013-05-31', '2012-06-01', 100, 3), ('d', '2012-06-01', '2014-05-31', '2012-06-01', 100, 3);

-- expect
from (values ('a', 30, '2012-11-28', true), ('c', 180, '2012-11-28', true)) as t (customer_id, lead_days, looked_on, is_running)

-- test: who had declined or given notice by then is lost, not at risk
-- given
insert into followed_from (contracts_from_on) values ('2008-01-01');
insert into event_archive (begins_on) values ('2008-01-01');
insert into terms (customer_id, started_on, ended_on, signed_on, annual_value, term_number) values
    ('a', '2010-01-01', '2010-12-31', '2009-12-01', 100, 1), ('b', '2010-01-01', '2010-12-31', '2009-12-01', 100, 1);
insert into contracts (customer_id, status, started_on, ended_on, decided_on, notice_on) values
    ('a', 'declined', '2011-01-01', null, '2010-09-01', null), ('b', 'signed', '2010-01-01', '2010-12-31', '2009-12-01', '2010-05-01');

-- expect
from (values
    ('a', 180), ('a', 300), ('b', 300)
) as t (customer_id, lead_days)

-- test: ends before leavers can be seen, and days before which events are not known, are left out; so are contracts that were signed later
-- given
insert into followed_from (contracts_from_on) values ('2010-06-01');
insert into event_archive (begins_on) values ('2010-03-01');
insert into terms (customer_id, started_on, ended_on, signed_on, annual_value, term_number) values
    ('a', '2009-01-01', '2010-05-31', '2009-01-01', 100, 1), ('b', '2010-01-01', '2010-12-31', '2010-10-15', 100, 1);

-- expect
from (values ('b', 30)) as t (customer_id, lead_days)
