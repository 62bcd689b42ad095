-- given
insert into looked_at_ends (customer_id, ended_on, lead_days, looked_on, is_running, term_number) values
    ('a', '2012-06-30', 30, '2012-05-31', false, 3);
insert into customer_keys (customer_key, customer_id) values (1, 'a');

-- test: nothing after the day of looking is used
-- given
insert into event_archive (begins_on) values ('2008-01-01');
insert into contracts (customer_id, has_changed_terms, offered_on) values ('a', true, '2012-06-01');
insert into activities (customer_id, kind, occurred_on) values ('a', 'refusal', '2012-06-01');
insert into counted_waits (customer_id, opened_on) values ('a', '2012-06-01');
insert into order_days (customer_id, ordered_on) values ('a', '2012-01-01'), ('a', '2012-02-01'), ('a', '2012-06-01');
insert into correspondence (customer_key, kind, sent_on) values
    (1, 'human', '2012-01-01'), (1, 'human', '2012-02-01'), (1, 'human', '2012-06-01');

-- expect
from (values (1.0986, null, 0, null, 0, 0, null)) as t (terms, orders, open_wait, slow_answers, refusal, changed_terms, silence)

-- test: causes are those of the days before: a question that was open then, days it had waited, a refusal, changed terms, silences against the own gap
-- given
insert into event_archive (begins_on) values ('2008-01-01');
insert into contracts (customer_id, has_changed_terms, offered_on) values ('a', true, '2012-05-31');
insert into activities (customer_id, kind, occurred_on) values ('a', 'refusal', '2012-02-01');
insert into counted_waits (customer_id, opened_on, ended_at) values
    ('a', '2012-05-21', '2012-06-20 10:00'), ('a', '2012-03-01', '2012-03-05 10:00');
insert into order_days (customer_id, ordered_on) values ('a', '2012-03-02'), ('a', '2012-04-01'), ('a', '2012-05-01');
insert into correspondence (customer_key, kind, sent_on) values
    (1, 'human', '2012-05-11'), (1, 'human', '2012-05-16'), (1, 'human', '2012-05-21'), (1, 'human', '2012-05-21'),
    (1, 'bulk', '2012-05-30');

-- expect
from (values
    (ln(3), ln(1.0), 1, ln(8.0), 1, 1, ln(2.0))
) as t (terms, orders, open_wait, slow_answers, refusal, changed_terms, silence)

-- test: where neither messages nor activities were loaded, what they would tell is not known
-- given
insert into event_archive (begins_on) values (null);

-- expect
from (values (null, null, 0)) as t (open_wait, refusal, changed_terms)
