-- test: a source that ends too early lacks what follows from the next working day on, one that has ended what follows to its end; one that ends before a weekend lacks nothing
-- given
-- settings: as_of=2012-11-25
insert into data_sources (table_name, source_name, first_on, last_on, covered_until_on, ended_on, bears_figures) values
    ('messages', 'short', '2012-01-01', '2012-10-29', '2012-11-02', null, true),
    ('messages', 'whole', '2012-01-01', '2012-11-22', '2012-11-23', null, true),
    ('messages', 'left', '2012-01-01', '2012-04-30', '2012-05-06', '2012-06-30', true),
    ('messages', 'ended', '2012-01-01', '2012-04-30', '2012-05-06', '2012-04-30', true),
    ('tickets', 'few', '2012-01-01', '2012-04-30', null, null, true);

-- expect
from (values
    ('messages', 'short', 'stale', '2012-11-05', '2012-11-25'), ('messages', 'left', 'stale', '2012-05-07', '2012-06-30')
) as t (table_name, source_name, reason, from_on, to_on)

-- test: a month without a row is a hole among days of which nearly all have rows; two weeks at Christmas, and a quiet shop, have none
-- given
insert into closing_days (closed_on) values ('2011-12-26');
insert into data_sources (table_name, source_name, first_on, last_on, covered_until_on, bears_figures) values
    ('messages', 'inbox', '2011-01-01', '2012-12-31', '2013-01-04', true),
    ('orders', 'quiet', '2011-01-01', '2012-12-31', '2013-02-04', true);
insert into source_days (table_name, source_name, happened_on)
select 'messages' as table_name, 'inbox' as source_name, day as happened_on
from (select cast(unnest(generate_series(date '2011-01-01', date '2012-12-31', interval 1 day)) as date) as day)
where weekday_of(day) <= 5 and day not between '2012-06-01' and '2012-06-30' and day not between '2011-12-22' and '2012-01-04'
union all
select 'orders', 'quiet', day
from (select cast(unnest(generate_series(date '2011-01-01', date '2012-12-31', interval 9 day)) as date) as day)
where day not between '2012-06-01' and '2012-06-30';

-- expect
from (values ('messages', 'inbox', 'hole', '2012-06-01', '2012-07-01')) as t (table_name, source_name, reason, from_on, to_on)

-- test: a campaign without a mailing tells that mailings are missing, where most campaigns have theirs
-- given
insert into data_sources (table_name, source_name, first_on, last_on, covered_until_on, bears_figures) values
    ('sends', 'news', '2012-01-01', '2012-10-31', '2013-01-31', true);
insert into imports.files (file_id, path, source) values (1, 'sends.csv', 'news');
insert into campaigns (campaign_id, sent_at) values ('C1', '2012-09-01 08:00'), ('C2', '2012-10-01 08:00'),
    ('C3', '2012-11-06 08:00'), ('C4', null);
insert into imports.sends (campaign_id, file_id) values ('C1', 1), ('C1', 1), ('C2', 1);

-- expect
from (values ('sends', 'news', 'no_sends', '2012-11-06', '2012-11-06')) as t (table_name, source_name, reason, from_on, to_on)

-- test: a list of campaigns of which most have no mailing tells nothing
-- given
insert into data_sources (table_name, source_name, first_on, last_on, covered_until_on, bears_figures) values
    ('sends', 'news', '2012-01-01', '2012-10-31', '2013-01-31', true);
insert into imports.files (file_id, path, source) values (1, 'sends.csv', 'news');
insert into campaigns (campaign_id, sent_at) values ('C1', '2012-09-01 08:00'), ('C2', '2012-10-01 08:00');
insert into imports.sends (campaign_id, file_id) values ('C1', 1);

-- expect
from (values (null, null)) as t (table_name, source_name) where false

-- test: ten mails by people that are all ours, or none of them, tell that the others are missing; of fewer nothing is told
-- given
insert into source_spans (table_name, source_name, first_on, row_count) values
    ('messages', 'outbound', '2012-01-01', 10), ('messages', 'sent.mbox', '2012-01-01', 10);
insert into data_sources (table_name, source_name, first_on, last_on, bears_figures) values
    ('messages', 'outbound', '2012-01-01', '2012-11-28', true);

-- expect
from (values ('messages', 'outbound', 'one_sided', '2012-01-01', '2012-11-28')) as t (table_name, source_name, reason, from_on, to_on)

-- test: where there are others, or fewer than ten, nothing is missing
-- given
insert into source_spans (table_name, source_name, first_on, row_count) values
    ('messages', 'outbound', '2012-01-01', 10), ('messages', 'inbound', '2012-01-01', 1);
insert into data_sources (table_name, source_name, first_on, last_on, bears_figures) values
    ('messages', 'outbound', '2012-01-01', '2012-11-28', true), ('messages', 'inbound', '2012-01-01', '2012-11-28', true);

-- expect
from (values (null, null)) as t (table_name, source_name) where false
