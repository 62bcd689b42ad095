-- test: a wait has the standing its customer had when it opened, its place in the conversation, and the local weekday and hour
-- given
create table settings as select date '2012-11-30' as as_of_on, 'Europe/Berlin' as timezone;
create table topics (topic varchar, position integer, word varchar);
create table waits as
from (values
    ('before', 'a', 'c1', 'email', 'Rechnung 7', date '2012-01-02', timestamp '2012-01-02 06:59', 10.0, 'answered', false),
    ('after', 'a', 'c1', 'call', 'Rechnung 8', date '2012-06-04', timestamp '2012-06-03 22:30', 20.0, 'open', false),
    ('left', 'a', 'c2', 'email', 'Frage', date '2012-10-01', timestamp '2012-10-01 15:00', 30.0, 'settled', false),
    ('courtesy', 'a', 'c2', 'email', 'Danke', date '2012-09-30', timestamp '2012-09-30 15:00', 30.0, 'open', true),
    ('old', 'a', 'c3', 'email', 'Alt', date '2011-11-30', timestamp '2011-11-30 15:00', 30.0, 'open', false),
) as t (wait_id, customer_id, conversation_id, channel, subject, opened_on, opened_at, wait_seconds, outcome, is_courtesy);
create table messages as select wait_id as message_id, subject from waits;
create table relationships as from (values ('a', date '2012-03-01', date '2012-09-01')) as t (customer_id, regular_from, churned_on);
create table customer_standings as from (values ('a', 100.0), ('b', 10.0), ('c', null)) as t (customer_id, annual_value);

-- expect
from (values
    ('before', 'channel', 'email'), ('before', 'standing', 'other'), ('before', 'value', 'highest'), ('before', 'turn', 'first'), ('before', 'weekday', '1'), ('before', 'hour', '07'), ('before', 'arrival', '1:07'),
    ('after', 'channel', 'call'), ('after', 'standing', 'regular'), ('after', 'value', 'highest'), ('after', 'turn', 'later'), ('after', 'weekday', '1'), ('after', 'hour', '00'), ('after', 'arrival', '1:00'),
    ('left', 'channel', 'email'), ('left', 'standing', 'other'), ('left', 'value', 'highest'), ('left', 'turn', 'later'), ('left', 'weekday', '1'), ('left', 'hour', '17'), ('left', 'arrival', '1:17'),
) as t (wait_id, dimension, wait_group)

-- test: the first topic whose word stands in the subject is the topic; a subject without one has the topic of no name
-- given
create table settings as select date '2012-11-30' as as_of_on, 'Europe/Berlin' as timezone;
create table topics as from (values ('Invoice', 0, 'rechnung'), ('Invoice', 0, 'invoice'), ('Visit', 1, 'termin')) as t (topic, position, word);
create table waits as
from (values
    ('both', 'a', 'both', 'email', 'Termin und RECHNUNG', date '2012-01-02', timestamp '2012-01-02 12:00', 10.0, 'answered', false),
    ('visit', 'a', 'visit', 'email', 'Termine', date '2012-01-02', timestamp '2012-01-02 12:00', 10.0, 'answered', false),
    ('none', 'a', 'none', 'email', null, date '2012-01-02', timestamp '2012-01-02 12:00', 10.0, 'answered', false),
) as t (wait_id, customer_id, conversation_id, channel, subject, opened_on, opened_at, wait_seconds, outcome, is_courtesy);
create table messages as select wait_id as message_id, subject from waits;
create table relationships (customer_id varchar, regular_from date, churned_on date);
create table customer_standings (customer_id varchar, annual_value decimal(18, 2));

-- expect
from (values
    ('both', 'topic', 'Invoice'), ('visit', 'topic', 'Visit'), ('none', 'topic', ''),
    ('both', 'channel', 'email'), ('visit', 'channel', 'email'), ('none', 'channel', 'email'),
    ('both', 'standing', 'other'), ('visit', 'standing', 'other'), ('none', 'standing', 'other'),
    ('both', 'value', 'none'), ('visit', 'value', 'none'), ('none', 'value', 'none'),
    ('both', 'turn', 'first'), ('both', 'weekday', '1'), ('both', 'hour', '13'), ('both', 'arrival', '1:13'), ('visit', 'turn', 'first'), ('visit', 'weekday', '1'), ('visit', 'hour', '13'), ('visit', 'arrival', '1:13'), ('none', 'turn', 'first'), ('none', 'weekday', '1'), ('none', 'hour', '13'), ('none', 'arrival', '1:13'),
) as t (wait_id, dimension, wait_group)
