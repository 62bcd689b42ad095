-- test: the longest wait comes first, with its value and the mailings sent meanwhile
-- given
-- parameter: min_days=2
create table settings as select true as shows_subjects, date '2012-11-28' as as_of_on;
create table customers as
from (values ('C-1', 'Alpha'), ('C-2', 'Beta'), ('C-3', 'Gamma')) as t (customer_id, name);
create table waits as
from (values
    (1, 'C-1', timestamp '2012-10-10 09:00', 0, 'email', 'Offer', 'conditional', 'open', false, 49 * 86400),
    (2, 'C-2', timestamp '2012-11-20 09:00', 1, 'email', 'Delivery', null, 'open', false, 8 * 86400),
    (3, 'C-3', timestamp '2012-11-27 09:00', 0, 'email', 'New', null, 'open', false, 86400),
    (4, 'C-3', timestamp '2012-11-01 09:00', 0, 'email', 'Thanks', null, 'open', true, 27 * 86400),
    (5, 'C-2', timestamp '2012-11-01 09:00', 0, 'email', 'Answered', null, 'answered', false, 27 * 86400),
) as t (wait_id, customer_id, opened_at, nudge_count, channel, subject, reply_kind, outcome, is_courtesy, wait_seconds);
alter table waits add column opened_on date;
update waits set opened_on = opened_at::date;
create table messages as select wait_id as message_id, subject from waits;
create table customer_standings as from (values ('C-1', 18400.0)) as t (customer_id, annual_value);
create table mixed_messages as from (values (1), (1)) as t (wait_id);
-- expect
from (values
    ('Alpha', 49, 'Offer', 18400.0, 2),
    ('Beta', 8, 'Delivery', null, 0),
) as t (name, days, subject, annual_value, mass_mailing_count)

-- test: a thank-you is seen when it is asked for
-- given
-- parameter: courtesies=true
create table settings as select false as shows_subjects, date '2012-11-28' as as_of_on;
create table customers as from (values ('C-1', 'Alpha')) as t (customer_id, name);
create table waits as
from (values
    (4, 'C-1', timestamp '2012-11-01 09:00', 0, 'email', 'Thanks', null, 'open', true, 27 * 86400),
) as t (wait_id, customer_id, opened_at, nudge_count, channel, subject, reply_kind, outcome, is_courtesy, wait_seconds);
alter table waits add column opened_on date;
update waits set opened_on = opened_at::date;
create table messages as select wait_id as message_id, subject from waits;
create table customer_standings (customer_id varchar, annual_value double);
create table mixed_messages (wait_id integer);
-- expect
from (values ('Alpha', null)) as t (name, subject)
