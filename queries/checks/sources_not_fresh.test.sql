-- test: what is missing in the thirteen months of the report is a problem, what was missing before them is none
-- given
-- settings: as_of=2012-11-30
insert into source_gaps (table_name, source_name, reason, from_on, to_on) values
    ('orders', 'shop', 'stale', '2012-11-05', '2012-11-30'), ('messages', 'inbox', 'hole', '2011-06-01', '2011-06-30');

-- expect
from (values ('orders', 'shop', 'stale', '2012-11-05', '2012-11-30')) as t (table_name, source_name, reason, from_on, to_on)
