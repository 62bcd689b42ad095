-- test: a wait has the standing its customer had when it opened, and the local weekday and time
-- given
create table settings as select date '2012-11-30' as as_of_on, 'Europe/Berlin' as timezone;
create table topics (topic varchar, position integer, word varchar);
create table waits as
from (values
    ('before', 'a', 'email', 'Rechnung 7', date '2012-01-02', timestamp '2012-01-02 06:59', 10.0, 'answered', false),
    ('after', 'a', 'call', 'Rechnung 8', date '2012-06-04', timestamp '2012-06-03 22:30', 20.0, 'open', false),
    ('left', 'a', 'email', 'Frage', date '2012-10-01', timestamp '2012-10-01 15:00', 30.0, 'settled', false),
    ('courtesy', 'a', 'email', 'Danke', date '2012-10-01', timestamp '2012-10-01 15:00', 30.0, 'open', true),
    ('old', 'a', 'email', 'Alt', date '2011-11-30', timestamp '2011-11-30 15:00', 30.0, 'open', false),
) as t (wait_id, customer_id, channel, subject, opened_on, opened_at, wait_seconds, outcome, is_courtesy);
create table relationships as from (values ('a', date '2012-03-01', date '2012-09-01')) as t (customer_id, regular_from, churned_on);
create table customer_standings as from (values ('a', 100.0), ('b', 10.0), ('c', null)) as t (customer_id, annual_value);

-- expect
from (values
    ('before', 'channel', 'email'), ('before', 'standing', 'other'), ('before', 'value', 'highest'), ('before', 'arrival', '10'),
    ('after', 'channel', 'call'), ('after', 'standing', 'regular'), ('after', 'value', 'highest'), ('after', 'arrival', '10'),
    ('left', 'channel', 'email'), ('left', 'standing', 'other'), ('left', 'value', 'highest'), ('left', 'arrival', '13'),
) as t (wait_id, dimension, wait_group)

-- test: the first topic whose word stands in the subject is the topic; a subject without one has the topic of no name
-- given
create table settings as select date '2012-11-30' as as_of_on, 'Europe/Berlin' as timezone;
create table topics as from (values ('Invoice', 0, 'rechnung'), ('Invoice', 0, 'invoice'), ('Visit', 1, 'termin')) as t (topic, position, word);
create table waits as
from (values
    ('both', 'a', 'email', 'Termin und RECHNUNG', date '2012-01-02', timestamp '2012-01-02 12:00', 10.0, 'answered', false),
    ('visit', 'a', 'email', 'Termine', date '2012-01-02', timestamp '2012-01-02 12:00', 10.0, 'answered', false),
    ('none', 'a', 'email', null, date '2012-01-02', timestamp '2012-01-02 12:00', 10.0, 'answered', false),
) as t (wait_id, customer_id, channel, subject, opened_on, opened_at, wait_seconds, outcome, is_courtesy);
create table relationships (customer_id varchar, regular_from date, churned_on date);
create table customer_standings (customer_id varchar, annual_value decimal(18, 2));

-- expect
from (values
    ('both', 'topic', 'Invoice'), ('visit', 'topic', 'Visit'), ('none', 'topic', ''),
    ('both', 'channel', 'email'), ('visit', 'channel', 'email'), ('none', 'channel', 'email'),
    ('both', 'standing', 'other'), ('visit', 'standing', 'other'), ('none', 'standing', 'other'),
    ('both', 'value', 'none'), ('visit', 'value', 'none'), ('none', 'value', 'none'),
    ('both', 'arrival', '12'), ('visit', 'arrival', '12'), ('none', 'arrival', '12'),
) as t (wait_id, dimension, wait_group)
