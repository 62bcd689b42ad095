-- test: messages end with the first of their sources that ends too early and bears figures
-- given
-- build: figure_tables
insert into source_gaps (table_name, source_name, reason, from_on, to_on, bears_figures) values
    ('messages', 'inbox', 'stale', '2012-11-10', '2012-11-28', true), ('tickets', 'desk', 'stale', '2012-11-20', '2012-11-28', true),
    ('orders', 'shop', 'stale', '2012-11-01', '2012-11-28', true), ('messages', 'anna', 'stale', '2012-06-01', '2012-06-30', true),
    ('messages', 'news', 'stale', '2012-06-01', '2012-11-28', false), ('messages', 'sent', 'hole', '2012-05-01', '2012-11-28', true);

-- expect
from (values ('2012-11-09 23:00')) as t (unknown_at)

-- test: they reach to the day of the report where none does
-- given
-- build: figure_tables

-- expect
from (values (cast(null as timestamp))) as t (unknown_at)
