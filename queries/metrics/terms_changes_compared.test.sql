-- test: spans before and after are equally long; what happens on the day is after, and a customer who complained twice is one
-- given
insert into event_archive (begins_on) values ('2012-01-01');
insert into terms_changes (changed_on, label, is_noted) values ('2012-11-19', 'prices', true);
insert into term_ends (ended_on, is_kept) values
    ('2012-11-19', false), ('2012-11-28', true), ('2012-11-18', true), ('2012-11-09', true), ('2012-11-08', true);
insert into counted_waits (opened_on, outcome, wait_seconds) values
    ('2012-11-19', 'answered', 86400), ('2012-11-20', 'answered', 86401), ('2012-11-20', 'open', 10), ('2012-11-10', 'answered', 5);
insert into relationships (customer_id, started_on, churned_on) values
    ('a', '2012-11-19', null), ('b', '2012-01-01', '2012-11-19'), ('c', '2012-01-01', null), ('d', '2010-01-01', '2012-11-09');
insert into activities (customer_id, kind, occurred_on) values
    ('c', 'complaint', '2012-11-20'), ('c', 'complaint', '2012-11-21'), ('b', 'complaint', '2012-11-18'), ('c', 'complaint', '2012-11-08');

-- expect
from (values
    ('prices', 10, 'renewed', 1, true, 2, 2, 1, 2), ('prices', 10, 'answered', 2, true, 1, 1, 1, 3),
    ('prices', 10, 'complained', 3, true, 1, 2, 1, 2)
) as t (
    label, span_days, figure, figure_number, is_known, before_count, before_total_count, after_count, after_total_count
)

-- test: before anything is known nothing can be compared
-- given
insert into event_archive (begins_on) values (null);
insert into terms_changes (changed_on, label, is_noted) values ('2010-11-19', null, false);

-- expect
from (values ('renewed', 365, false), ('answered', 365, false), ('complained', 365, false)) as t (figure, span_days, is_known)
