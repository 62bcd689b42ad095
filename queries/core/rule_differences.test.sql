-- test: of mailings to who waits those of twelve months count, with the addresses that they reached
-- given
insert into mixed_messages (send_id, customer_id, campaign_id, sent_on, days_waited, is_sure) values
    ('s1', 'a', 'N1', '2012-11-20', 40, true), ('s3', 'a', null, '2011-11-29', 1, false), ('s4', 'a', 'N1', '2011-11-28', 1, true);
insert into sends (send_id, customer_id, campaign_id, sent_on, bounced_at) values
    ('s1', 'a', 'N1', '2012-11-20', null), ('s2', 'a', 'N1', '2012-11-20', null),
    ('s5', 'a', 'N1', '2012-11-20', '2012-11-20 09:00'), ('s6', 'b', 'N1', '2012-11-20', null),
    ('s3', 'a', null, '2011-11-29', null), ('s4', 'a', 'N1', '2011-11-28', null);

-- expect
from (values
    ('mailing_while_owed', 'a', '2012-11-20', 40, true, 'N1', 2), ('mailing_while_owed', 'a', '2011-11-29', 1, false, null, 1)
) as t (rule, customer_id, happened_on, days, is_sure, campaign_id, address_count)

-- test: an answer is late after the second working day; what is asked on a Saturday has until Tuesday, and what still has time is not late
-- given
-- build: counted_waits
insert into working_intervals (opens_at) values
    ('2012-11-08 07:00'), ('2012-11-09 07:00'), ('2012-11-09 12:00'), ('2012-11-12 07:00'), ('2012-11-13 07:00'),
    ('2012-11-14 07:00'), ('2012-11-27 07:00'), ('2012-11-28 07:00'), ('2012-11-29 07:00');
insert into waits (customer_id, opened_on, ended_at, is_courtesy, certainty) values
    ('in time', '2012-11-10', '2012-11-13 22:30', false, 'sure'), ('late', '2012-11-10', '2012-11-13 23:30', false, 'possible'),
    ('thursday', '2012-11-08', '2012-11-14 08:00', false, 'sure'), ('open', '2012-11-09', null, false, 'sure'),
    ('courtesy', '2012-11-09', null, true, 'courtesy'), ('has time', '2012-11-27', null, false, 'sure');

-- expect
from (values
    ('answer_in_two_days', 'late', '2012-11-13', 1, false), ('answer_in_two_days', 'thursday', '2012-11-12', 2, true),
    ('answer_in_two_days', 'open', '2012-11-13', 15, true)
) as t (rule, customer_id, happened_on, days, is_sure)

-- test: who left is called by the thirtieth day, or before leaving; who returned by then need not be, and for some there is time
-- given
insert into losses (customer_id, loss_number, lost_on, churned_on, returned_on) values
    ('called', 1, '2012-01-01', '2012-01-01', null), ('late', 1, '2012-01-01', '2012-01-01', null),
    ('never', 1, '2012-01-01', '2012-01-01', null), ('before', 1, '2011-11-10', '2012-01-01', null),
    ('returned', 1, '2012-01-01', '2012-01-01', '2012-01-31'), ('returned late', 1, '2012-01-01', '2012-01-01', '2012-02-01'),
    ('still', 1, '2012-10-30', '2012-10-30', null), ('just', 1, '2012-10-29', '2012-10-29', null),
    ('long ago', 1, '2011-10-29', '2011-10-29', null), ('refused only', 1, '2012-01-01', null, null);
insert into activities (customer_id, kind, occurred_on) values
    ('called', 'call', '2012-01-31'), ('late', 'meeting', '2012-02-01'), ('never', 'missed_call', '2012-01-05'),
    ('before', 'call', '2011-12-10'), ('never', 'call', '2012-01-01'), ('returned late', 'call', '2012-03-01');

-- expect
from (values
    ('late', '2012-01-31', 31), ('never', '2012-01-31', null), ('returned late', '2012-01-31', null), ('just', '2012-11-28', null)
) as t (customer_id, happened_on, days)
