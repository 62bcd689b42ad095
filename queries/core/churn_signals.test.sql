-- test: waits of which one asked are signals until they end, courtesies and notes are none
-- given
-- build: counted_waits
insert into activities (customer_id, kind, occurred_on) values ('a', 'refusal', '2011-11-10'), ('a', 'note', '2011-11-11');
insert into contracts (customer_id, offered_on, has_changed_terms) values ('a', '2011-11-03', true), ('b', '2011-11-03', false);
insert into waits (customer_id, opened_on, ended_at, is_courtesy) values
    ('a', '2011-12-01', '2011-12-31 23:30', false), ('b', '2011-12-01', null, false), ('b', '2011-12-02', null, true);

-- expect
from (values
    ('a', 'refusal', '2011-11-10', null), ('a', 'changed_terms', '2011-11-03', null),
    ('a', 'open_wait', '2011-12-01', '2011-12-31 23:30'), ('b', 'open_wait', '2011-12-01', null)
) as t (customer_id, what, happened_on, over_at)
