-- test: a source covers its usual gap more, or what regulars.yaml allows by table, layout or file; too few rows tell nothing
-- given
-- settings: as_of=2012-11-30
insert into source_spans (table_name, source_name, first_on, last_on, usual_gap_days) values
    ('orders', 'shop', '2010-01-01', '2012-10-31', 4), ('orders', 'till', '2010-01-01', '2012-10-31', 4),
    ('tickets', 'desk', '2010-01-01', '2012-10-31', null), ('sends', 'news', '2010-01-01', '2012-10-31', 7),
    ('contracts', 'crm', '2010-01-01', '2012-10-31', 7), ('orders', 'market', '2010-01-01', '2012-10-31', 4);
insert into imports.files (path, source, table_name) values
    ('exports/till-2012.csv', 'till', 'orders'), ('exports/crm.csv', 'crm', 'contracts'),
    ('exports/new\market-2012.csv', 'market', 'orders');
insert into freshness_limits (name, max_days, has_ended) values
    ('till-*.csv', 40, false), ('sends', null, true), ('m.csv', 90, false), ('new\market-*.csv', 40, false);

-- expect
from (values
    ('orders', 'shop', '2012-11-04', null, null), ('orders', 'till', '2012-12-10', null, null),
    ('tickets', 'desk', null, null, null), ('sends', 'news', '2012-11-07', '2012-10-31', 'setting'),
    ('contracts', 'crm', '2012-11-07', null, null), ('orders', 'market', '2012-12-10', null, null)
) as t (table_name, source_name, covered_until_on, ended_on, ended_rule)

-- test: a mailbox whose owner left has ended that day, one that another goes on from with its last row, one of long ago where another goes on; who leaves later has not
-- given
-- settings: as_of=2012-11-30
insert into source_spans (table_name, source_name, first_on, last_on, usual_gap_days) values
    ('messages', 'anna', '2010-01-01', '2012-05-20', 5), ('messages', 'bert', '2010-01-01', '2012-11-29', 5),
    ('messages', 'cleo', '2008-01-01', '2010-06-30', 5),
    ('tickets', 'old', '2010-01-01', '2012-06-30', 5), ('tickets', 'new', '2012-07-10', '2012-11-29', 5),
    ('orders', 'lone', '2008-01-01', '2010-06-30', 5);
insert into mailboxes (mailbox, source_name, owner_address, has_people) values
    ('anna', 'anna', 'anna@firm.example', true), ('bert', 'bert', 'bert@firm.example', true), ('cleo', 'cleo', null, false);
insert into people (email, until_on) values ('anna@firm.example', '2012-06-30'), ('bert@firm.example', '2013-06-30');

-- expect
from (values
    ('messages', 'anna', '2012-06-30', 'owner', true), ('messages', 'bert', null, null, true),
    ('messages', 'cleo', '2010-06-30', 'before', false), ('tickets', 'old', '2012-06-30', 'successor', true),
    ('tickets', 'new', null, null, true), ('orders', 'lone', null, null, true)
) as t (table_name, source_name, ended_on, ended_rule, bears_figures)
