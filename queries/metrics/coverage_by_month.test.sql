-- test: a month is not known where a source of its figures lacks some of it, lies before all of them, or nothing was loaded; the source that lacks most is named, a mailbox before all mails of one side
-- given
-- build: ../core/figure_tables
insert into report_months (month, last_on) values ('2012-09-01', '2012-09-30'), ('2012-10-01', '2012-10-31'), ('2012-11-01', '2012-11-30');
insert into report_years (year, last_on) values ('2012-01-01', '2012-11-30');
insert into data_sources (table_name, source_name, first_on, bears_figures) values
    ('messages', 'inbox', '2012-09-20', true), ('tickets', 'desk', '2012-09-25', true), ('messages', 'news', '2012-01-01', false),
    ('orders', 'shop', '2012-10-20', true), ('messages', 'inbound', '2012-09-20', true);
insert into source_gaps (table_name, source_name, reason, from_on, to_on, bears_figures) values
    ('messages', 'inbox', 'stale', '2012-10-30', '2012-11-30', true), ('tickets', 'desk', 'stale', '2012-11-20', '2012-11-30', true),
    ('messages', 'inbound', 'stale', '2012-10-29', '2012-11-30', true), ('messages', 'news', 'stale', '2012-06-01', '2012-11-30', false);

-- expect
from (values
    ('questions', 'month', '2012-09-01', true, null, null, 0),
    ('questions', 'month', '2012-10-01', false, 'stale', 'inbox', 1),
    ('questions', 'month', '2012-11-01', false, 'stale', 'inbox', 2),
    ('questions', 'year', '2012-01-01', false, 'stale', 'inbox', 2),
    ('business', 'month', '2012-09-01', false, 'before', null, 0),
    ('business', 'month', '2012-10-01', true, null, null, 0),
    ('business', 'month', '2012-11-01', true, null, null, 0),
    ('business', 'year', '2012-01-01', true, null, null, 0),
    ('mailings', 'month', '2012-09-01', false, 'none', null, 0),
    ('mailings', 'month', '2012-10-01', false, 'none', null, 0),
    ('mailings', 'month', '2012-11-01', false, 'none', null, 0),
    ('mailings', 'year', '2012-01-01', false, 'none', null, 0)
) as t (figure, span, started_on, is_known, reason, source_name, source_count)

-- test: of a month that begins before the day from which on anything is kept nothing is known
-- given
-- settings: forget_before=2012-10-10
-- build: ../core/figure_tables
insert into report_months (month, last_on) values ('2012-10-01', '2012-10-31'), ('2012-11-01', '2012-11-30');
insert into data_sources (table_name, source_name, first_on, bears_figures) values ('messages', 'inbox', '2012-10-10', true);

-- expect
from (values
    ('business', '2012-10-01', false, 'none'),
    ('business', '2012-11-01', false, 'none'),
    ('mailings', '2012-10-01', false, 'none'),
    ('mailings', '2012-11-01', false, 'none'),
    ('questions', '2012-10-01', false, 'before'),
    ('questions', '2012-11-01', true, null)
) as t (figure, started_on, is_known, reason)
