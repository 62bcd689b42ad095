-- test: the longest wait comes first, with its value and the mailings sent meanwhile
-- given
-- parameter: min_days=2
insert into customers (customer_id, name) values ('C-1', 'Alpha'), ('C-2', 'Beta'), ('C-3', 'Gamma');
insert into waits (
    wait_id, customer_id, opened_at, nudge_count, channel, reply_kind, outcome, is_courtesy, wait_seconds, opened_on
) values
    (1, 'C-1', '2012-10-10 09:00', 0, 'email', 'conditional', 'open', false, 49 * 86400, '2012-10-10'),
    (2, 'C-2', '2012-11-20 09:00', 1, 'email', null, 'open', false, 8 * 86400, '2012-11-20'),
    (3, 'C-3', '2012-11-27 09:00', 0, 'email', null, 'open', false, 86400, '2012-11-27'),
    (4, 'C-3', '2012-11-01 09:00', 0, 'email', null, 'open', true, 27 * 86400, '2012-11-01'),
    (5, 'C-2', '2012-11-01 09:00', 0, 'email', null, 'answered', false, 27 * 86400, '2012-11-01');
insert into messages (message_id, subject) values (1, 'Offer'), (2, 'Delivery'), (3, 'New'), (4, 'Thanks'), (5, 'Answered');
insert into customer_standings (customer_id, annual_value) values ('C-1', 18400.0);
insert into mixed_messages (wait_id) values (1), (1);

-- expect
from (values
    ('Alpha', 49, 'Offer', 18400.0, 2),
    ('Beta', 8, 'Delivery', null, 0)
) as t (name, days, subject, annual_value, mass_mailing_count)

-- test: a thank-you is seen when it is asked for
-- given
-- settings: privacy.subjects=false
-- parameter: courtesies=true
insert into customers (customer_id, name) values ('C-1', 'Alpha');
insert into waits (wait_id, customer_id, opened_at, nudge_count, channel, outcome, is_courtesy, wait_seconds, opened_on) values
    (4, 'C-1', '2012-11-01 09:00', 0, 'email', 'open', true, 27 * 86400, '2012-11-01');
insert into messages (message_id, subject) values (4, 'Thanks');

-- expect
from (values ('Alpha', null)) as t (name, subject)

-- test: where no texts are read, the kind of a reply is not known, and a last word only possible
-- given
insert into customers (customer_id, name) values ('C-1', 'Alpha');
insert into waits (wait_id, customer_id, opened_at, nudge_count, channel, outcome, is_courtesy, certainty, opened_on) values
    (1, 'C-1', '2012-11-01 09:00', 0, 'email', 'open', false, 'possible', '2012-11-01');
insert into messages (message_id) values (1);

-- expect
from (values ('Alpha', false, 'not known')) as t (name, is_sure, reply_kind)
