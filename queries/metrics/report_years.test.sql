-- test: of the years since the first question or the first customer the five newest are shown, the last one until as_of
-- given
insert into relationships (customer_id, started_on) values ('a', '2006-02-01');
insert into waits (opened_month) values ('2011-12-01');

-- expect
from (values
    ('2008-01-01', '2008-12-31', true), ('2009-01-01', '2009-12-31', true), ('2010-01-01', '2010-12-31', true),
    ('2011-01-01', '2011-12-31', true), ('2012-01-01', '2012-11-28', true)
) as t (year, last_on, has_relationships)

-- test: where only questions are known, nothing is said of relationships
-- given
insert into waits (opened_month) values ('2012-10-01');

-- expect
from (values ('2012-01-01', '2012-11-28', false)) as t (year, last_on, has_relationships)
