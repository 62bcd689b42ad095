-- test: waits of which one asked are signals until they end, courtesies and notes are none
-- given
create table activities as from (values ('a', 'refusal', date '2011-11-10'), ('a', 'note', date '2011-11-11')) as t (customer_id, kind, occurred_on);
create table contracts as from (values ('a', date '2011-11-03', true), ('b', date '2011-11-03', false)) as t (customer_id, offered_on, has_changed_terms);
create table waits as
from (values ('a', date '2011-12-01', timestamp '2011-12-31 23:30', false), ('b', date '2011-12-01', null, false), ('b', date '2011-12-02', null, true))
as t (customer_id, opened_on, ended_at, is_courtesy);

-- expect
from (values
    ('a', 'refusal', date '2011-11-10', cast(null as timestamp)), ('a', 'changed_terms', date '2011-11-03', null),
    ('a', 'open_wait', date '2011-12-01', timestamp '2011-12-31 23:30'), ('b', 'open_wait', date '2011-12-01', null),
) as t (customer_id, what, happened_on, over_at)
