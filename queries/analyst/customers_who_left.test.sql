-- given
-- settings: as_of=2012-11-28
insert into customers (customer_id, name) values ('a', 'Alpha'), ('b', 'Beta'), ('c', 'Gamma');
insert into churns (customer_id, was_regular, churned_on, last_event, annual_value) values
    ('a', true, '2012-11-01', 'refusal', 100), ('b', false, '2011-11-29', 'silence', 900), ('c', true, '2011-11-28', 'refusal', 50);

-- test: those of twelve months, the most valuable first
-- given

-- expect
from (values ('Beta', false, 'silence'), ('Alpha', true, 'refusal')) as t (name, was_regular, last_event)

-- test: those after one event alone
-- given
-- parameter: last_event=refusal

-- expect
from (values ('Alpha')) as t (name)
